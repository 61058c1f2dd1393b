"""Facts of the intranet (intranettet): seen by colleagues only."""

from opslag.core.domain.channel import Ability, ChannelFacts

FACTS = ChannelFacts(
    id="intranet",
    title="Intranettet",
    max_images=10,
    internal=True,
    social=False,
    purpose="Det, kolleger kan lære af og glæde sig over sammen.",
    abilities=frozenset((Ability.PUBLISH, Ability.FIND, Ability.WITHDRAW)),
)
