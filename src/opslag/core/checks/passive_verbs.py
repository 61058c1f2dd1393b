"""Passive verbs (passiver): many verbs that hide who acts; the look-alike verbs are spared."""

from collections.abc import Iterator
from dataclasses import dataclass

from opslag.core.domain.channel import ChannelFacts
from opslag.core.domain.check import Check, Example, Hit
from opslag.core.domain.draft import Draft
from opslag.core.language.passives import passives
from opslag.core.language.reading import read


@dataclass(frozen=True)
class Settings:
    """`at_least`: passives before anything is said; `share`: and at least this many for each sentence."""

    at_least: int = 2
    share: float = 0.34


def find(draft: Draft, settings: Settings, facts: ChannelFacts) -> Iterator[Hit]:
    """A hit on each passive when there are many of them."""
    reading = read(draft.text)
    found = passives(reading)
    if len(found) >= settings.at_least and len(found) >= settings.share * len(reading.sentences):
        yield from [Hit(s.start, s.end) for s in found]


CHECK = Check(
    title="Mange passiver",
    heading="Hvem gør det?",
    advice="Skriv, hvem der gør noget. Ofte er det »vi« eller »du«.",
    why="Aktive verber er kortere og gør det klart, hvem læseren kan regne med.",
    find=find,
    settings=Settings,
    about_wording=True,
    method="lexicon",
    languages=("da",),
    fails=(
        Example("Arbejdet påbegyndes, og vejen spærres.", marks=("påbegyndes", "spærres")),
        Example("Ansøgningen bliver behandlet, når den modtages."),
    ),
    passes=(
        Example("Vi mødes, og det lykkes, synes vi. Der findes også kaffe."),
        Example("Vejen spærres i dag. Du kan køre ad Strandvejen, og vi åbner igen i aften. Vi ses."),
        Example("Der bages, males og synges i hele uge 42."),
        Example("The road will be closed.", meta={"language": "en"}),
    ),
)
