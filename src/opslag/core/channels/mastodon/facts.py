"""Facts of Mastodon. The server may say otherwise: `GET /api/v2/instance` is read when a client is built."""

from opslag.core.channels.mastodon.counting import mastodon_length
from opslag.core.domain.channel import ChannelFacts

FACTS = ChannelFacts(
    id="mastodon",
    title="Mastodon",
    max_length=500,  # default of Mastodon; other servers of its API allow more
    count=mastodon_length,
    max_images=4,
    purpose="Åben samtale uden for de store platforme, gerne med fagfolk og foreninger.",
    delivered_by="by-hand",
)
