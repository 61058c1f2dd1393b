"""Misspelt word (stavefejl): a word the dictionary does not know, right beside one that it knows."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

from opslag.core.domain.channel import ChannelFacts
from opslag.core.domain.check import Check, Edit, Example, Fix, Hit
from opslag.core.domain.draft import Draft
from opslag.core.language.reading import Word, read
from opslag.core.language.spelling import KNOWN_SLIPS, correction, misspelt


@dataclass(frozen=True)
class Settings:
    """`allowed`: own words that may stand, in lower case. `most`: how many words are marked at the most."""

    allowed: tuple[str, ...] = ()
    most: int = 5


def find(draft: Draft, settings: Settings, facts: ChannelFacts) -> Iterator[Hit]:
    """A hit on each word that is probably misspelt; nothing where no dictionary is installed."""
    words = misspelt(read(draft.text), frozenset(settings.allowed))
    yield from (_hit(word) for word in islice(words, settings.most))


def _hit(word: Word) -> Hit:
    meant = correction(word.lower)
    meant = meant[:1].upper() + meant[1:] if word.text[0].isupper() else meant
    fix = Fix("Ret stavningen", (Edit("text", word.start, word.end, meant),)) if word.lower in KNOWN_SLIPS else None
    return Hit(word.start, word.end, fix=fix or Fix("Vis forslag", action="suggest-spelling"), suggestion=meant)


CHECK = Check(
    title="Muligvis en stavefejl",
    heading="Muligvis en stavefejl",
    advice="Kig på ordet en gang til.",
    why="En stavefejl tager opmærksomheden fra det, du fortæller.",
    find=find,
    settings=Settings,
    starts_late=True,
    method="lexicon",
    languages=("da",),
    fails=(
        Example("Vi var på bibliotekket i går.", marks=("bibliotekket",)),
        Example("Kom til fest idag.", marks=("idag",)),
        Example("Desvære regnede det.", marks=("Desvære",)),
    ),
    passes=(
        Example("Vores inklusionsvejleder og vandløbsregulativet mødtes på genbrugspladsen."),
        Example("Renoveringsarbejderne og renoveringsarbejderne er i gang."),
        Example("Vi kom i børne- og ungeavisen med to grydeskeer."),
        Example("Vi snakkede om Flumsebjerg og hihi og co-teaching."),
        Example("The libary is open.", meta={"language": "en"}),
        Example("Vi var på fnuggeriet.", settings={"allowed": ["fnuggeriet"]}),
    ),
)
