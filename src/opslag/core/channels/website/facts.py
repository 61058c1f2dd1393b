"""Facts of the website (hjemmesiden): our own page, Atom and JSON Feed, so no limits."""

from opslag.core.domain.channel import Ability, ChannelFacts

FACTS = ChannelFacts(
    id="website",
    title="Hjemmesiden",
    max_images=10,
    social=False,
    purpose="Det, der skal kunne findes igen: nyheder, beslutninger og praktisk viden for alle.",
    abilities=frozenset((Ability.PUBLISH, Ability.FIND, Ability.WITHDRAW)),
)
