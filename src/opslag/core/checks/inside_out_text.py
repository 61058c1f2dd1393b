"""Inside-out text (set indefra): told from the administration's side, with no consequence for the reader."""

from collections.abc import Iterator
from dataclasses import dataclass

from opslag.core.domain.channel import ChannelFacts
from opslag.core.domain.check import Check, Example, Hit
from opslag.core.domain.draft import Draft
from opslag.core.language.lexicon import Lexicon
from opslag.core.language.reading import read

_INSIDE = Lexicon(
    "forvaltningen|forvaltningens|administrationen|styregruppen|styregruppe|projektgruppen|direktionen|fagudvalget|arbejdsgruppen|følgegruppen"
    "|fase 1|fase 2|fase 3|fase 4|projektorganisation*|projektets|kommissorium*|delprojekt*|milepæl*|igangsat|igangsætter|godkendt fase|budgetopfølgning*|organisationsplan*|stabsteam*|snittet mellem|lægges sammen|centerchef*|nye teams|fælles postkasse|ny struktur|chefgruppe*|ledergruppe*|digitaliseringsstrategi*|indsatsområde*|lande det"
    "|organisationsændring*|organisatorisk*|implementeringsplan*|rammeaftale*|sagsfremstilling*|indstilling|indstillet|høringsperiode*|politisk behandling".split(
        "|"
    )
)
_READER = Lexicon(
    "du|dig|din|dit|dine|i|jer|jeres|borgere|borgerne|børn|børnene|forældre|familier|naboer|beboere|beboerne|virksomheder|foreninger|foreningerne|cyklister|bilister"
    "|fra mandag|fra i dag|fra på mandag|betyder|kan nu|åbner|lukker|gratis|kom og|kom forbi|tilmeld|søg|ansøg|ring|skriv til|læs mere|følg med".split(
        "|"
    )
)


@dataclass(frozen=True)
class Settings:
    """`at_least`: how many words of the house before anything is said."""

    at_least: int = 2


def find(draft: Draft, settings: Settings, facts: ChannelFacts) -> Iterator[Hit]:
    """A hit on the words of the house when no word turns to the reader."""
    reading = read(draft.text)
    inside = [m for m in reading.find(_INSIDE) if m.end <= len(reading.prose.rstrip())]
    if len(inside) < settings.at_least or _turns_to_reader(draft.text):
        return
    yield from (Hit(m.start, m.end) for m in inside)


def _turns_to_reader(text: str) -> bool:
    reading = read(text)
    words = [
        m
        for m in reading.find(_READER)
        if m.entry != "i" or (text[m.start] == "I" and m.start and text[m.start - 2] not in ".!?")
    ]
    return bool(words) or "?" in reading.prose


CHECK = Check(
    title="Teksten er set indefra",
    heading="Hvad betyder det for læseren?",
    advice="Begynd med, hvad borgeren kan, skal eller får. Huset bag kan komme til sidst.",
    why="Folk læser for at finde ud af, hvad det betyder for dem.",
    find=find,
    settings=Settings,
    method="lexicon",
    languages=("da",),
    fails=(
        Example("Forvaltningen har igangsat fase 2 af projektet.", marks=("Forvaltningen", "igangsat", "fase 2")),
        Example("Styregruppen har godkendt kommissoriet for delprojektet."),
    ),
    passes=(
        Example("Fra mandag kan du cykle på den nye sti."),
        Example("Forvaltningen har igangsat fase 2. Det betyder, at vejen bliver bredere."),
        Example("Vi har bygget en legeplads."),
    ),
)
