"""Facts of the newsletter (nyhedsbrevet)."""

from opslag.core.domain.channel import ChannelFacts

FACTS = ChannelFacts(
    id="newsletter",
    title="Nyhedsbrevet",
    max_images=10,
    social=False,
    purpose="Det samlede overblik til dem, der selv har bedt om det.",
    delivered_by="by-hand",
)
