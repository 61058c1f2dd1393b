"""Facts of LinkedIn pages (versioned REST API)."""

from opslag.core.domain.channel import ChannelFacts

FACTS = ChannelFacts(
    id="linkedin",
    title="LinkedIn",
    max_length=3_000,  # commentary of the Posts API
    max_images=20,  # multiImage takes 2 to 20
    max_image_bytes=5_000_000,  # 5 to 8 MB depending on the source: the lower
    purpose="Det faglige: hvad vi har lært, resultater, rekruttering og samarbejde med partnere.",
    delivered_by="by-hand",
)
