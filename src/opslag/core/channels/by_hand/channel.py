"""By hand at work (i arbejde): a machine can do nothing here; the delivery waits for the proof."""

from opslag.core.channels.by_hand.facts import FACTS
from opslag.core.domain.channel import Channel

CHANNEL = Channel(FACTS)
