"""Facts of the channel by hand (i hånden): no limits of its own; it also carries for other channels."""

from opslag.core.domain.channel import ChannelFacts

FACTS = ChannelFacts(
    id="by-hand",
    title="I hånden",
    purpose="Steder uden en dør for programmer: du kopierer teksten og sætter et link ind som bevis.",
)
