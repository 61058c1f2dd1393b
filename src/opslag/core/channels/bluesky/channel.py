"""Bluesky at work (i arbejde): no client of its own yet; a person carries the post by hand."""

from opslag.core.channels.bluesky.facts import FACTS
from opslag.core.domain.channel import Channel

CHANNEL = Channel(FACTS)
