"""Facts of Bluesky (AT Protocol), as its server enforces them."""

from opslag.core.channels.bluesky.counting import MAX_GRAPHEMES, bluesky_length
from opslag.core.domain.channel import Ability, ChannelFacts

MAX_IMAGE_BYTES = 2_000_000  # measured against PDS 0.5.35: the lexicon's limit, which bites at the post

FACTS = ChannelFacts(
    id="bluesky",
    title="Bluesky",
    max_length=MAX_GRAPHEMES,  # measured: 300 graphemes and 3000 bytes
    count=bluesky_length,
    max_images=4,  # measured
    max_image_bytes=MAX_IMAGE_BYTES,
    purpose="Korte nyheder og åben samtale med borgere, fagfolk og presse.",
    abilities=frozenset((Ability.PUBLISH, Ability.FIND, Ability.WITHDRAW)),
)
