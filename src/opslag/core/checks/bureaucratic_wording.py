"""Bureaucratic wording (kancellisprog): heavy official words that have a plain alternative."""

from collections.abc import Iterator
from dataclasses import dataclass

from opslag.core.domain.channel import ChannelFacts
from opslag.core.domain.check import Check, Edit, Example, Fix, Hit
from opslag.core.domain.draft import Draft
from opslag.core.language.lexicon import Match, lexicon_of_pairs
from opslag.core.language.officialese import OFFICIALESE
from opslag.core.language.patterns import Pattern
from opslag.core.language.quotations import is_quoted, quotations
from opslag.core.language.reading import Reading, read
from opslag.core.language.voice import office_style, office_weight


@dataclass(frozen=True)
class Settings:
    """`at_least`: how many heavy words before anything is said. `weak`: how many different mildly heavy words it takes
    when no really heavy one is there. `office`: how much a text in which nobody speaks may sound like an office; 0 is never asked.
    `extra`: own words as "ord=alternativ". `allowed`: words that may stand."""

    at_least: int = 1
    weak: int = 2
    office: int = 0
    extra: tuple[str, ...] = ()
    allowed: tuple[str, ...] = ()


def find(draft: Draft, settings: Settings, facts: ChannelFacts) -> Iterator[Hit]:
    """A hit for each heavy word or phrase; with a fix where one plain word fits in its place."""
    reading = read(draft.text)
    matches = _heavy(reading, settings)
    strong = any(not m.value.startswith("?") for m in matches)
    if len(matches) >= max(settings.at_least, 1) and (strong or len({m.entry for m in matches}) >= settings.weak):
        yield from (_hit(draft.text[m.start : m.end], m) for m in matches)
    elif 0 < settings.office <= office_weight(reading):
        yield from (Hit(s.start, s.end) for s in office_style(reading))


_EXPLAINED = Pattern(
    r"[^.!?\n]{0,20}(?:[.?]\s+(?:så skal|så bliver|det betyder|det vil sige|det er, når|altså|kort sagt)\b|,? (?:altså|det vil sige)\b| \((?:altså|det vil sige|dvs)\b)"
)
"""`Har du fået brev om kloakseparering? Så skal regn og spildevand skilles ad`: the word is told in plain ones."""


def _heavy(reading: Reading, settings: Settings) -> list[Match]:
    found = reading.find(OFFICIALESE)
    quoted = quotations(reading) if found else ()
    matches = [m for m in found if m.entry not in settings.allowed and not is_quoted(m.start, quoted)]
    matches = [m for m in matches if not _EXPLAINED.match(reading.lower, m.end)]
    if settings.extra:
        pairs = tuple((word, plain) for word, _, plain in (e.partition("=") for e in settings.extra))
        matches += reading.find(lexicon_of_pairs(pairs))
    return matches


def _hit(words: str, match: Match) -> Hit:
    hint = match.value.lstrip("?")
    plain = hint.lstrip("~")
    if not plain or hint.startswith("~"):
        return Hit(match.start, match.end, suggestion=plain)
    edit = Edit("text", match.start, match.end, plain.capitalize() if words[0].isupper() else plain)
    return Hit(match.start, match.end, fix=Fix("Ret det", (edit,)), suggestion=plain)


CHECK = Check(
    title="Kancellisprog",
    heading="Tunge ord kan gøres lettere",
    advice="Brug et hverdagsord, så når du flere.",
    why="Folk læser mellem madpakker og sengetid. Hverdagsord når flere.",
    find=find,
    settings=Settings,
    about_wording=True,
    method="lexicon",
    languages=("da",),
    fails=(
        Example("Vi øver os i henhold til planen.", marks=("i henhold til",)),
        Example("Foranstaltningerne iværksættes på mandag.", marks=("Foranstaltningerne", "iværksættes")),
        Example("Nye procedurer vedrørende aflevering.", marks=("procedurer", "vedrørende")),
        Example("Vi skal pejse den.", settings={"extra": ["pejse=vise vej"]}, marks=("pejse",)),
    ),
    passes=(
        Example("Vi øver os på at lytte."),
        Example("»Det meddeles hermed, at kaninen har fået unger,« skrev klassen på døren."),
        Example("Vi skal i gang med at implementere det, vi lærte."),
        Example("Børn har brug for nærværende voksne."),
        Example("We implement this in accordance with the plan.", meta={"language": "en"}),
        Example("Der henter vi børnene, og vejen er god."),
    ),
)
