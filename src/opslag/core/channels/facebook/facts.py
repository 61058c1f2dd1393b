"""Facts of Facebook pages (Graph API v26.0)."""

from opslag.core.domain.channel import ChannelFacts

FACTS = ChannelFacts(
    id="facebook",
    title="Facebook",
    max_length=63_206,  # stated by vendors, not promised by Meta
    max_images=10,  # our own limit: a reader looks at no more
    max_image_bytes=4_000_000,  # Graph API subcode 1366046: keep photos under 4 MB
    purpose="Det nære og det fælles: hverdagen, glimt og begivenheder for familier, borgere og naboer.",
    delivered_by="by-hand",
)
