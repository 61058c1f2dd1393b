"""Facts of the press (pressen)."""

from opslag.core.domain.channel import ChannelFacts

FACTS = ChannelFacts(
    id="press",
    title="Pressen",
    max_images=10,
    social=False,
    purpose="Nyheden til journalister, med kontaktperson og billeder, de må bruge.",
    delivered_by="by-hand",
)
