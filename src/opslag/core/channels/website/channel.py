"""The website at work (i arbejde): our own shelf, idempotent by key, so a look-up always tells the truth."""

from opslag.core.channels.website.facts import FACTS
from opslag.core.domain.channel import Channel
from opslag.core.domain.shelf import FINDS_ON_SHELF, PUTS_ON_SHELF, SHELF_REQUEST, TAKES_FROM_SHELF

CHANNEL = Channel(
    FACTS,
    publish=PUTS_ON_SHELF,
    find=FINDS_ON_SHELF,
    withdraw=TAKES_FROM_SHELF,
    longest_request=SHELF_REQUEST,
)
