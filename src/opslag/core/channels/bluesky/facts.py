"""Facts of Bluesky (AT Protocol), as its server enforces them."""

from opslag.core.channels.bluesky.counting import MAX_GRAPHEMES, bluesky_length
from opslag.core.domain.channel import ChannelFacts

FACTS = ChannelFacts(
    id="bluesky",
    title="Bluesky",
    max_length=MAX_GRAPHEMES,  # measured against PDS 0.5.35: 300 graphemes and 3000 bytes
    count=bluesky_length,
    max_images=4,  # measured
    max_image_bytes=2_000_000,  # measured: the lexicon's limit, which bites at the post, not at the upload
    purpose="Korte nyheder og åben samtale med borgere, fagfolk og presse.",
    delivered_by="by-hand",
)
