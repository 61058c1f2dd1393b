"""Misplaced professional content (fagligt indhold på den nære kanal): knowledge for peers where families read."""

from collections.abc import Iterator
from dataclasses import dataclass

from opslag.core.domain.channel import ChannelFacts
from opslag.core.domain.check import Check, Example, Hit
from opslag.core.domain.draft import Draft
from opslag.core.language.reading import read
from opslag.core.language.topics import has_pride, is_for_parents, near_signs, professional_signs


@dataclass(frozen=True)
class Settings:
    """`signs`: how many different professional words it takes. `better`: the channel it would suit."""

    signs: int = 2
    better: str = "LinkedIn"


def find(draft: Draft, settings: Settings, facts: ChannelFacts) -> Iterator[Hit]:
    """A hit on the professional words, when there are enough of them and no child, family or pride in sight."""
    reading = read(draft.text)
    signs = professional_signs(reading)
    if len(signs) < settings.signs or near_signs(reading) or has_pride(reading) or is_for_parents(reading):
        return
    yield from (Hit(m.start, m.end, params={"better": settings.better}) for m in signs)


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
        Example("Evalueringen af vores forløb om aktionslæring viser højere lærersamarbejde."),
    ),
    passes=(
        Example("I dag målte 0.a regnorme i stedet for at regne i bogen."),
        Example("Børnene har selv evalueret den nye metode, og den faglige dom er klar: mere mudder."),
        Example("Vi er stolte af Lone, der har skrevet en faglig rapport om evaluering og metode."),
        Example("Vores gamle bibliotek er blevet til et værksted."),
    ),
)
