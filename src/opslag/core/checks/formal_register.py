"""Formal register (stiv tone): wording of a letter from an office on a channel that is light and informal."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from opslag.core.domain.channel import ChannelFacts
from opslag.core.domain.check import Check, Example, Hit
from opslag.core.domain.draft import Draft
from opslag.core.language.lexicon import Match
from opslag.core.language.officialese import OFFICIALESE
from opslag.core.language.patterns import Pattern
from opslag.core.language.quotations import is_quoted, quotations
from opslag.core.language.reading import Reading, read
from opslag.core.language.register import STRONG, formal_words, polite_address
from opslag.core.language.sentences import Span
from opslag.core.language.voice import office_style, office_weight

_PLAYED = Pattern(r"(?<=\w )(?:De|Dem|Deres)\b")


@dataclass(frozen=True)
class Settings:
    """`target`: the tone of the channel; only `informal` looks for stiff words. `weak`: how many weakly formal words
    it takes in the whole text when no strong one is there; in one sentence two are enough. `office`: how much a text in
    which nobody speaks may sound like an office; 0 is never asked. `allowed`: words that may stand."""

    target: str = "informal"
    weak: int = 3
    office: int = 0
    allowed: tuple[str, ...] = ()


def find(draft: Draft, settings: Settings, facts: ChannelFacts) -> Iterator[Hit]:
    """A hit on each formal word, when they together make the text stiff; a weak one that has a plain alternative counts,
    and is marked by the check that offers it."""
    if settings.target == "informal":
        reading = read(draft.text)
        found = _stiff(reading, settings)
        if not found and 0 < settings.office <= office_weight(reading):
            found = list(office_style(reading))
        yield from (Hit(s.start, s.end) for s in found)


def _stiff(reading: Reading, settings: Settings) -> list[Span]:
    words, address = formal_words(reading), polite_address(reading)
    if not address and not _are_stiff(reading, words, settings):
        return []
    quoted = quotations(reading)
    said = [m for m in words if m.entry not in settings.allowed and not is_quoted(m.start, quoted)]
    spoken = _address(reading, address, quoted)
    if not spoken and not _are_stiff(reading, said, settings):
        return []
    marked = [*spoken, *_without_plain_word(reading, said)]
    full = len({m.entry for m in said}) > settings.weak
    return sorted(marked or [Span(m.start, m.end) for m in said if full])


def _are_stiff(reading: Reading, words: Sequence[Match], settings: Settings) -> bool:
    """One strong word, two weak ones in a sentence, or several in the text."""
    different = len({m.entry for m in words})
    if STRONG in {m.value for m in words} or different >= settings.weak:
        return True
    return different > 1 and any(_together(words, s) for s in reading.sentences)


def _together(words: Sequence[Match], sentence: Span) -> bool:
    return len({m.entry for m in words if sentence.start <= m.start < sentence.end}) > 1


def _without_plain_word(reading: Reading, words: list[Match]) -> list[Span]:
    """Weak words that have a plain alternative are left to bureaucratic-wording: one card for the same words, unless
    the text is full of them."""
    heavy = reading.find(OFFICIALESE)
    return [
        Span(m.start, m.end)
        for m in words
        if m.value == STRONG or not any(h.start < m.end and m.start < h.end for h in heavy)
    ]


def _address(reading: Reading, found: tuple[Span, ...], quoted: tuple[Span, ...]) -> tuple[Span, ...]:
    """The De-form, unless somebody quoted speaks it: then it is played with all through the text."""
    return () if found and any(_PLAYED.search(reading.text, q.start, q.end) for q in quoted) else found


CHECK = Check(
    title="Stiv tone",
    heading="Tonen er muligvis lidt stiv her",
    advice="Skriv det, som du ville sige det til en, du kender.",
    why="Her mødes folk i øjenhøjde. Det lette sprog når længst.",
    find=find,
    settings=Settings,
    about_wording=True,
    method="lexicon",
    languages=("da",),
    fails=(
        Example("Undertegnede vil hermed takke for en god dag.", marks=("Undertegnede", "vil hermed")),
        Example("Der indkaldes hermed til fælles morgenkaffe.", marks=("Der indkaldes", "hermed")),
        Example("Der gøres opmærksom på, at porten låses kl. 17."),
        Example("Hvis De ønsker plads, skal De ringe til os."),
        Example("Klage skal sendes skriftligt. Sagen behandles herefter, og svar udsendes.", settings={"office": 4}),
        Example(
            "Jeg tillader mig at indskærpe over for alle, at lyset slukkes.",
            marks=("tillader mig", "indskærpe over for"),
        ),
    ),
    passes=(
        Example("Vi har prøvet noget nyt."),
        Example("»Det meddeles hermed, at kaninen har fået unger,« skrev klassen på døren."),
        Example("På sedlen stod der: “De bedes indfinde Dem i sandkassen.” Jeg mødte op."),
        Example("Husk, at porten låses kl. 17."),
        Example("På hvilken bænk sidder du bedst? Hvem har æren for snemanden?"),
        Example("Mine damer og herrer: Her er årets første asparges."),
        Example("Indehaveren af isboden har fundet på en ny smag."),
        Example("De unge har selv valgt musikken, og når De Ældre kommer, danser alle."),
        Example("Hermed en hilsen fra skoven."),
        Example("Vi øver os i henhold til planen."),
        Example("Undertegnede vil hermed takke.", settings={"target": "formal"}),
    ),
)
