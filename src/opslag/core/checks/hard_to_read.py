"""Hard to read (svær at læse): a heavy text, very long sentences, or words of the trade that nobody explains."""

from collections.abc import Iterator
from dataclasses import dataclass

from opslag.core.domain.channel import ChannelFacts
from opslag.core.domain.check import Check, Example, Hit
from opslag.core.domain.draft import Draft
from opslag.core.language.hard_words import hard_words, paragraph_references
from opslag.core.language.officialese import OFFICIALESE
from opslag.core.language.patterns import Pattern
from opslag.core.language.readability import EASY_LETTERS, Measure, is_easy, lix, measured
from opslag.core.language.reading import Reading, read
from opslag.core.language.sentences import Span

_ROW = Pattern(r"\w+, \w+, \w+(?:, [\w ]+?)* (?:og|eller) ")
"""Three things or more in a row, a word each."""
_IN_TURN = Pattern(r", (?:derefter|dernæst|bagefter|til sidst|og til sidst) (?:\w+ ){0,3}?\w+[,.!]")
"""Three things one after the other: `først løberne, derefter børnehaven, derefter jer`."""
_CLAUSES = Pattern(r", (?:når|at|der|som|hvis|fordi|da|mens|hvor|hvorfor|så|men|inden|før|jf)\b")
"""Commas that stand between clauses, not between things."""


@dataclass(frozen=True)
class Settings:
    """`lix`: the highest LIX, asked only of texts long enough to bear it (0: not asked). `sentence_words`: the longest
    sentence (0: not asked). `word_length`: the highest mean length of the words of a sentence (0: not asked); where an
    official or a hard word stands too, a little less is enough. `hard_words`: how many different unexplained words of the trade are many (0: not asked).
    `paragraphs`: also mark references to paragraphs of a law. `allowed`: words that may stand."""

    lix: int = 50
    sentence_words: int = 36
    word_length: float = 7.2
    hard_words: int = 2
    paragraphs: bool = True
    allowed: tuple[str, ...] = ()


def find(draft: Draft, settings: Settings, facts: ChannelFacts) -> Iterator[Hit]:
    """Hits on long sentences and hard words; one on the whole text when its LIX is high."""
    reading = read(draft.text)
    hard = hard_words(reading)
    number = lix(reading) if settings.lix else None
    if number is not None and number > settings.lix:
        yield _whole(reading, number, settings.lix)
    known = {m.entry for m in (*reading.find(OFFICIALESE), *hard)}
    limit = settings.word_length - 0.5 * min(len(known), 2)
    sentences = measured(reading, settings.sentence_words, limit + _leeway(100))
    if settings.sentence_words:
        yield from [_long(m) for m in sentences if m.words > settings.sentence_words]
    if settings.word_length:
        heavy = (m for m in sentences if _is_heavy(reading, m, limit, bool(known)))
        yield from [_heavy(m.span) for m in heavy if known or _has_many_long(reading, m)]
    if settings.paragraphs:
        yield from [Hit(s.start, s.end, suggestion="hvad reglen siger") for s in paragraph_references(reading)]
    words = [m for m in hard if m.entry not in settings.allowed]
    if settings.hard_words and len({m.entry for m in words}) >= settings.hard_words:
        yield from [Hit(m.start, m.end, suggestion=m.value) for m in words]


def _whole(reading: Reading, number: float, limit: int) -> Hit:
    params = {"lix": f"{number:.0f}", "limit": str(limit)}
    advice = "Kortere ord og flere punktummer hjælper mest. Lixtallet er {lix}, og {limit} er rigeligt her."
    return Hit(0, len(reading.text), params=params, heading="Teksten er muligvis tung at læse", advice=advice)


def _long(sentence: Measure) -> Hit:
    params = {"words": str(sentence.words)}
    advice = "Sæt et punktum midtvejs. Sætningen er på {words} ord."
    return Hit(*sentence.span, params=params, heading="En lang sætning kan deles", advice=advice)


def _heavy(sentence: Span) -> Hit:
    advice = "Mange lange ord på stribe er svære at læse. Sig det med korte ord, eller del det i to."
    return Hit(*sentence, heading="Sætningen er muligvis tung", advice=advice)


def _is_heavy(reading: Reading, sentence: Measure, limit: float, known: bool) -> bool:
    span, _, words, letters = sentence
    enough = limit + _leeway(words)
    if words < 5 or letters / words < enough:
        return False
    if not known:
        letters -= sum(max(0, len(w.text) - EASY_LETTERS) for w in reading.words_in(span) if is_easy(w))
    if letters / words < enough:
        return False
    return not _is_list(reading, span, few=words < 10)


def _has_many_long(reading: Reading, sentence: Measure) -> bool:
    """Two long words make no short sentence heavy, unless one is very long."""
    return sentence.words >= 10 or sum(len(w.lower) // 9 for w in reading.words_in(sentence.span)) > 2


def _leeway(words: int) -> float:
    """The fewer the words of a sentence, the longer they must be."""
    return -0.3 if words >= 12 else 0 if words >= 10 else 0.8 if words >= 7 else 4.8


def _is_list(reading: Reading, sentence: Span, few: bool) -> bool:
    """`Kanosejlads, skovværksted og fiskeskole`: things in a row are long and yet easy."""
    said = reading.slice(sentence)
    if not few:
        return _ROW.search(said) is not None or _IN_TURN.search(said) is not None
    return ":" in said or ";" in said or said.count(",") > len(_CLAUSES.findall(said))


CHECK = Check(
    title="Teksten er svær at læse",
    heading="Nogle ord kræver muligvis en forklaring",
    advice="Brug et ord, naboen ville bruge, eller forklar det med det samme.",
    why="Den, der er i tvivl om et ord, læser sjældent videre.",
    find=find,
    settings=Settings,
    about_wording=True,
    languages=("da",),
    fails=(
        Example("Du har ret til hjælp, jf. § 38.", marks=("jf. § 38",)),
        Example("Revisitation sker efter partshøring.", marks=("Revisitation", "partshøring")),
        Example("Vi har talt om skemaet " + "og om maden " * 13 + "og om alt det andet."),
        Example("Vi tilbyder en borgercentreret og empowermentbaseret tilgang til beskæftigelsesindsatsen på tværs."),
        Example("Kommunalbestyrelsens beslutningsgrundlag foreligger nu. " * 7),
    ),
    passes=(
        Example("Vi øver os på at lytte."),
        Example("Skolebestyrelsen har vedtaget mobilfri frikvarterer fra 1. november."),
        Example("Du får en revisitation (en ny vurdering) og en partshøring, altså lov at svare først."),
        Example("Vi har ét svært ord med: progression."),
        Example("Sommerfugle, edderkopper, bænkebidere og en forvirret regnorm: Naturværkstedet har åbnet i dag."),
        Example("Kulturskolens børnesymfoniorkester giver sommerkoncert i Sønderskovhallen søndag eftermiddag."),
        Example("Først løber idrætsforeningen, derefter børnehaven, derefter forældrene."),
        Example("Administrative responsibilities notwithstanding, jf. § 38.", meta={"language": "en"}),
    ),
)
