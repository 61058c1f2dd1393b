"""Bureaucratic wording (kancellisprog): heavy official words that have a plain alternative."""

from collections.abc import Iterator
from dataclasses import dataclass

from opslag.core.domain.channel import ChannelFacts
from opslag.core.domain.check import Check, Edit, Example, Fix, Hit
from opslag.core.domain.draft import Draft
from opslag.core.language.lexicon import lexicon_of_pairs
from opslag.core.language.officialese import OFFICIALESE
from opslag.core.language.reading import read


@dataclass(frozen=True)
class Settings:
    """`at_least`: how many heavy words before anything is said. `extra`: own words as "ord=alternativ".
    `allowed`: words that may stand."""

    at_least: int = 1
    extra: tuple[str, ...] = ()
    allowed: tuple[str, ...] = ()


def find(draft: Draft, settings: Settings, facts: ChannelFacts) -> Iterator[Hit]:
    """A hit for each heavy word or phrase; with a fix where one plain word fits in its place."""
    reading = read(draft.text)
    matches = [m for m in reading.find(OFFICIALESE) if m.entry not in settings.allowed]
    if settings.extra:
        pairs = tuple((word, plain) for word, _, plain in (e.partition("=") for e in settings.extra))
        matches += reading.find(lexicon_of_pairs(pairs))
    if len(matches) < settings.at_least:
        return
    for match in matches:
        words = draft.text[match.start : match.end]
        plain = match.value.lstrip("~")
        sure = bool(plain) and not match.value.startswith("~")
        replacement = plain.capitalize() if words[0].isupper() else plain
        edit = Edit("text", match.start, match.end, replacement)
        yield Hit(match.start, match.end, fix=Fix("Ret det", (edit,)) if sure else None, suggestion=plain)


CHECK = Check(
    title="Kancellisprog",
    heading="Tunge ord kan gøres lettere",
    advice="Brug et hverdagsord, så når du flere.",
    why="Folk læser mellem madpakker og sengetid. Hverdagsord når flere.",
    find=find,
    settings=Settings,
    method="lexicon",
    languages=("da",),
    fails=(
        Example("Vi øver os i henhold til planen.", marks=("i henhold til",)),
        Example("Foranstaltningerne iværksættes på mandag.", marks=("Foranstaltningerne", "iværksættes")),
    ),
    passes=(
        Example("Vi øver os på at lytte."),
        Example("We implement this in accordance with the plan.", meta={"language": "en"}),
        Example("Der henter vi børnene, og vejen er god."),
    ),
)
