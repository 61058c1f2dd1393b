"""Register (tone): words and turns that sound like a letter from an office, and words that sound like a chat.

Two strengths each: a strong word settles the matter alone, weak ones only together.
"""

from collections.abc import Iterable, Iterator

from opslag.core.language.lexicon import Lexicon, Match
from opslag.core.language.patterns import Pattern
from opslag.core.language.reading import Reading
from opslag.core.language.sentences import Span
from opslag.core.language.word_files import text_of

STRONG, WEAK = "strong", "weak"

_SAID = "meddeles oplyses bemærkes præciseres understreges indskærpes pointeres henstilles anmodes erindres orienteres informeres bekendtgøres kundgøres tilkendegives påpeges konstateres".split()
_SAY = "meddele oplyse bemærke præcisere indskærpe pointere henstille anmode erindre bekendtgøre kundgøre tilkendegive påpege beklage".split()
_OFFICIAL = (
    "hermed",
    "herved",
    "venligst",
    "samtidig",
    "endvidere",
    "desuden",
    "ligeledes",
    "i den forbindelse",
    "i øvrigt",
)
_SPEAKERS = (
    "vi",
    "jeg",
    "kommunen",
    "skolen",
    "ledelsen",
    "institutionen",
    "børnehaven",
    "forvaltningen",
    "afdelingen",
    "undertegnede",
)


def _formulas() -> Iterator[str]:
    """What an office says that it says: `det skal bemærkes`, `skal vi oplyse`, `gøres herved opmærksom`."""
    for said in _SAID:
        yield from (f"det skal {said}", f"skal det {said}", f"det bør {said}", f"der skal {said}", f"det kan {said}")
        yield from (f"{said} {adverb}" for adverb in _OFFICIAL[:3])
        yield from (f"{adverb} {said}" for adverb in _OFFICIAL[:3])
    for say in _SAY:
        yield from (f"{who} {must} {say}" for who in _SPEAKERS for must in ("skal", "må"))
        yield from (f"{must} {who} {say}" for who in _SPEAKERS for must in ("skal", "må", "kan"))
        yield from (f"skal {adverb} {say}" for adverb in _OFFICIAL)
        yield from (
            f"{allows} at {say}" for allows in ("tillader sig", "tillader os", "anledning til", "foranlediget til")
        )
    for adverb in _OFFICIAL:
        yield from (f"{does} {adverb} opmærksom" for does in ("gøres", "gøres der", "gør"))
    yield from (
        f"{allows} at {does}"
        for allows in ("tillader sig", "tillader os")
        for does in ("gøre opmærksom", "minde om", "henlede")
    )


def _graded(tone: str, more: Iterable[str] = ()) -> Lexicon:
    """The words of one tone in `data/register.txt`, the strong ones and the weak ones."""
    entries = dict.fromkeys(more, STRONG)
    for block in text_of("register.txt").split("# "):
        title, _, words = block.partition("\n")
        if title.startswith(tone):
            entries |= dict.fromkeys(words.strip().replace("\n", "|").split("|"), title.split()[1])
    return Lexicon(entries)


FORMAL = _graded("formal", _formulas())
CASUAL = _graded("casual")

_SHOUTS = Pattern(r"[!?]*!{2,}[!?]*")
_POLITE_YOU = Pattern(r"(?<=[a-zæøå,] )(?:De|Dem|Deres)(?= [a-zæøå])")
_POLITE_YOUR = Pattern(r"(?<=[a-zæøå,] )(?:Deres|Dem)(?= [a-zæøå]|[.,!?])")
_YOURS = Pattern(
    r"(?:[Hh]vis|[Aa]t|[Nn]år|[Oo]m|bedes|kan|skal|må|vil|bør|har|er|beder) De (?:\w+ )?(?:er|har|kan|skal|må|vil|ønsker|bør|venligst|bedes|ikke)\b"
)

_ASKED_POLITELY = Pattern(
    r"\b(?i:har|kan|vil|skal|må|er|ønsker|synes|mener|kender|ser|hører|får) De (?=[a-zæøå])[^.!?]{2,60}\?"
)
"""`Hvilke erfaringer har De gjort?`: a capital after the verb of a question."""


def formal_words(reading: Reading) -> tuple[Match, ...]:
    """Formal words and phrases, longest first at each place."""
    return reading.find(FORMAL)


def polite_address(reading: Reading) -> tuple[Span, ...]:
    """De, Dem and Deres as address (De-form), only where the words around leave no doubt."""
    text = reading.text
    if " De " not in text and " Dem" not in text and " Deres" not in text:
        return ()
    if asked := _ASKED_POLITELY.search(text):
        return (Span(*asked.span()),)
    if not _YOURS.search(reading.text):
        return tuple(Span(*m.span()) for m in _POLITE_YOUR.finditer(reading.text))
    return tuple(Span(*m.span()) for m in _POLITE_YOU.finditer(reading.text))


def casual_words(reading: Reading) -> tuple[Match, ...]:
    """Slang and chat words."""
    return reading.find(CASUAL)


def shouts(reading: Reading) -> tuple[Span, ...]:
    """Rows of exclamation marks."""
    if "!!" not in reading.text:
        return ()
    return tuple(Span(*m.span()) for m in _SHOUTS.finditer(reading.text))


def emoji_rows(reading: Reading, at_least: int) -> Iterator[Span]:
    """Emoji that stand in a row of `at_least` or more, with nothing but space between them."""
    emojis = reading.emojis
    if len(emojis) < at_least:
        return
    row: list[Span] = []
    for span in (*emojis, None):
        if span and row and not reading.text[row[-1].end : span.start].strip():
            row.append(span)
            continue
        if row and len(row) >= at_least:
            yield Span(row[0].start, row[-1].end)
        row = [span] if span else []
