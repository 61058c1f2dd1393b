"""Misplaced professional content (fagligt indhold på den nære kanal): knowledge for peers where families read."""

from collections.abc import Iterator
from dataclasses import dataclass

from opslag.core.domain.channel import ChannelFacts
from opslag.core.domain.check import Check, Example, Hit
from opslag.core.domain.draft import Draft
from opslag.core.language.lexicon import Match
from opslag.core.language.reading import Reading, read
from opslag.core.language.topics import (
    has_figures,
    has_pride,
    is_for_parents,
    knowledge_weight,
    outweighs_children,
    professional_signs,
    professional_weight,
)


@dataclass(frozen=True)
class Settings:
    """`signs`: how much professional matter it takes. `better`: the channel it would suit."""

    signs: int = 2
    better: str = "LinkedIn"


def find(draft: Draft, settings: Settings, facts: ChannelFacts) -> Iterator[Hit]:
    """A hit on the professional words, when they outweigh children, families and pride."""
    reading = read(draft.text)
    signs = professional_signs(reading)
    if not signs or has_pride(reading) or is_for_parents(reading):
        return
    if _is_professional(reading, settings, signs) or _is_among_peers(reading, settings):
        yield from (Hit(m.start, m.end, params={"better": settings.better}) for m in signs)


def _is_professional(reading: Reading, settings: Settings, signs: tuple[Match, ...]) -> bool:
    if len(signs) + 0.5 < settings.signs:
        return False
    return outweighs_children(reading, (knowledge_weight(reading, signs) - settings.signs) / 2)


def _is_among_peers(reading: Reading, settings: Settings) -> bool:
    """Are there no children at all, and something about work that was counted or compared?"""
    among = outweighs_children(reading, 0) and has_figures(reading)
    return among and professional_weight(reading) >= settings.signs


CHECK = Check(
    title="Fagligt indhold på den nære kanal",
    heading="Passer muligvis bedre på {better}",
    advice="Del det faglige på {better}. Fortæl her, hvad børnene mærker til det.",
    why="Her læser forældre og naboer. De vil gerne høre om børnene, og fagfæller finder du et andet sted.",
    find=find,
    settings=Settings,
    method="lexicon",
    languages=("da",),
    fails=(
        Example("Vi har afprøvet en ny metode til evaluering, og den styrker den faglige refleksion i teamet."),
        Example("Rekruttering kræver nye veje. Vi har ændret stillingsopslag, og antallet af ansøgere er fordoblet."),
        Example("Evalueringen af vores forløb om aktionslæring viser højere lærersamarbejde."),
    ),
    passes=(
        Example("Personalet har været på kursus, og i dag lærte de børnene at lægge en forbinding på en bamse."),
        Example("I dag målte 0.a regnorme i stedet for at regne i bogen."),
        Example("Børnene har selv evalueret den nye metode, og den faglige dom er klar: mere mudder."),
        Example("Vi er stolte af Lone, der har skrevet en faglig rapport om evaluering og metode."),
        Example("Vores gamle bibliotek er blevet til et værksted."),
    ),
)
