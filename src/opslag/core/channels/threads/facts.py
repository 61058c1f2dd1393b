"""Facts of Threads (graph.threads.com v1.0)."""

from opslag.core.channels.threads.counting import threads_length
from opslag.core.domain.channel import ChannelFacts

FACTS = ChannelFacts(
    id="threads",
    title="Threads",
    max_length=500,  # official: 500 characters, emoji counted as UTF-8 bytes
    count=threads_length,
    max_images=20,  # carousel of 2 to 20
    purpose="Korte, hverdagsnære bemærkninger, hvor samtalen er målet.",
    delivered_by="by-hand",
)
