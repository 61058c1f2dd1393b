"""Names in greetings and signatures (hilsner): also in lower case, as people write them in a comment."""

import re
from collections.abc import Iterator
from itertools import pairwise

from opslag.core.language.lexicon import Lexicon, Match
from opslag.core.language.names import (
    NOT_NAMES,
    NOUN_NAMES,
    WORD_NAMES,
    first_names,
    is_first_name,
    is_last_name,
    without_genitive,
)
from opslag.core.language.patterns import Pattern
from opslag.core.language.person_small import in_small
from opslag.core.language.reading import Reading, Word
from opslag.core.language.sentences import Span
from opslag.core.language.surroundings import digit_count

_SIGNS = Lexicon(
    "hej kære dav goddag hallo mvh m.v.h vh v.h kh k.h dbh hilsen hilsner hilsener knus hedder navn navnet".split()
)
_NAME = r"[a-zæøåéüö][a-zæøåéüö'-]+"
_GREETED = Pattern(
    r"(?:(?:hej|kære|dav|goddag|hallo)|(?:mvh|m\.v\.h\.?|vh|v\.h\.?|kh|k\.h\.?|dbh|hilsen|hilsner|hilsener|knus|(?:hedder|navn(?:et)? er))(?:[ ]fra)?)"
    rf"[ ,.:!\n/-]{{1,4}}({_NAME}(?:(?:[ ][a-zæøå]\.?){{0,2}}[ ]{_NAME}){{0,3}})"
)
_OPENS = Pattern(r"[\s.,!?(]")
_MENTIONED = Pattern(r"@([A-ZÆØÅ][a-zæøåéü-]+(?: [A-ZÆØÅ][a-zæøåéü-]+){0,2})")
_RARE_FIRST = 900
_LOUD = Pattern(
    r"(?<![A-ZÆØÅ-] )(?<![\w-])([A-ZÆØÅ]{3,}(?:-[A-ZÆØÅ]{2,})?) ((?:[A-ZÆØÅ]{3,} )?[A-ZÆØÅ]{3,}(?:-[A-ZÆØÅ]{2,})?)(?![\w-])(?! [A-ZÆØÅ]{2})"
)
_LAST_WORD = Pattern(r"(?:^|[.!?:)\n]|\S )\s*([A-ZÆØÅ][a-zæøåéü-]+)\s*(?:[^\w\s.!?,;:\"”»]\s*)*$")
_ENDED = Pattern(r"(?:[.!?:)…]|\n|[^\w\s,;])\s*$")
_NUMBER_NEXT = Pattern(r"(?:,| \(?|:) ?(?=\(?\+?\d{2}[\d ]{4})")
_STOPPED = Pattern(r"(?:^|[.!?:)\n])\s*$")
_SIGNED_SMALL = Pattern(
    r"(?:[.!?\n,]|\d) ?(?<![\w.])([a-zæøåé-]{2,}(?: [a-zæøå]\.?| [a-zæøåé-]{2,}){0,2} [a-zæøåé-]{2,})\s*$"
)
_SIGNED_ALONE = Pattern(r"[.!?\n)] ?\n? ?([a-zæøåé]{3,})\s*$")
_SURE_SMALL = 350
_SEASONS = frozenset("sommer august april maj sol storm".split())
_AND_OTHER = Pattern(r" (?:og|&) ([a-zæøåé]{3,})\s*$")
_SHOUTED = Pattern(r"(?<![\w-])([A-ZÆØÅ]{3,}) ([A-ZÆØÅ]{4,})(?![\w-])")
_ORDINARY = frozenset(
    """
    hans per line signe frank lærke palle mille tom mark rune august alma bjørn aksel stig børge liv rosa tage storm vera marc ane
    ebbe jon henry lykke jack anker gry thi tilde sten aske silke merle alba ester birk vita nana rose tue maj kåre saga iris alf nor
    linea ask flora nova kristen amin roman mynte emir vibe lucia tor andre kris kit enes lilje iver gerd bille rami gro sejr atlas
    florin pil siv manuel aura adel bror chili find vester ion omer le bob sander lasse dan tea may bent ben dag sol juni juli april
    finn fin mia mie ture elle ea my van vi jo sky star sommer vinter art love hope land konge kirke alle far mor far søster holm
    rene helle else lone igen alligevel tak selv kommune borger begge venner folk team jer alle skole bestyrelse
    """.split()
)


def capitalised(reading: Reading) -> list[int]:
    """The places of the words that are not all in lower case."""
    return [i for i, word in enumerate(reading.words) if word.text != word.lower]


def greeted(reading: Reading, capitals: list[int]) -> Iterator[Span]:
    """Names in lower case after a greeting or a closing, names of profiles, and a lone name as signature."""
    text = reading.text
    if signs := reading.find(_SIGNS):
        yield from _after_signs(reading, signs)
    if "@" in text:
        yield from (
            Span(*m.span(1))
            for m in _MENTIONED.finditer(text)
            if " " in m[1] and is_first_name(m[1].split()[0].lower())
        )
    if reading.words and is_last_name(reading.words[-1].text, common=True):
        yield from _small_signature(reading)
    if text[-1:].islower():
        yield from _small_first_name(text)
    yield from in_small(reading)
    if capitals:
        yield from _loud(reading, capitals)
        yield from _signature(reading, capitals)


def _after_signs(reading: Reading, signs: tuple[Match, ...]) -> Iterator[Span]:
    text, reached = reading.text, 0
    for sign in signs:
        if sign.start < reached or (sign.start and not _OPENS.match(text, sign.start - 1)):
            continue
        found = _GREETED.match(reading.lower, sign.start)
        if found:
            reached = found.end()
            if text[found.start(1)].islower():
                yield from _small_name(reading, found)


def _small_signature(reading: Reading) -> Iterator[Span]:
    """`… tak for hjælpen. jens otto friis`: a whole name in lower case as the last words."""
    signed = _SIGNED_SMALL.search(reading.text, max(0, len(reading.text) - 45))
    names = signed[1].split(" ") if signed else [""]
    if not signed or names[0] in _ORDINARY or not is_first_name(names[0], common=True):
        return
    if all(len(n.rstrip(".")) == 1 or is_first_name(n) or is_last_name(n, common=True) for n in names[1:]):
        yield Span(*signed.span(1))


def _small_first_name(text: str) -> Iterator[Span]:
    """`… det er ikke mig. jytte`: one common name in lower case as the last word."""
    signed = _SIGNED_ALONE.search(text, max(0, len(text) - 24))
    if signed and first_names().get(signed[1], 9999) < _SURE_SMALL and signed[1] not in _ORDINARY | WORD_NAMES:
        yield Span(*signed.span(1))


def _loud(reading: Reading, capitals: list[int]) -> Iterator[Span]:
    """`BENTE HOLM`: two words all in capitals, between others that are not."""
    words = reading.words
    loud = [i for i in capitals if words[i].text.isupper() and len(words[i].text) > 2]
    together = any(later == one + 1 for one, later in pairwise(loud)) if len(loud) > 1 else False
    if together and reading.text.isupper():
        yield from _shouted(reading.text)
    for found in _LOUD.finditer(reading.text) if together else ():
        first, second = found[1].lower(), found[2].lower().rpartition(" ")[2]
        if is_first_name(first, common=True) and is_last_name(without_genitive(second)) and first not in NOUN_NAMES:
            yield Span(*found.span())


def _shouted(text: str) -> Iterator[Span]:
    """`PETER VANG HAR IGEN PARKERET HER`: everything is in capitals; only common names, first and last."""
    for found in _SHOUTED.finditer(text):
        first, last = found[1].lower(), found[2].lower()
        ordinary = first in WORD_NAMES or first in _ORDINARY
        if not ordinary and is_first_name(first, common=True) and is_last_name(without_genitive(last), common=True):
            yield Span(*found.span())


def _small_name(reading: Reading, found: re.Match[str]) -> Iterator[Span]:
    words = found[1].split(" ")
    first = without_genitive(words[0])
    second = next((w for w in words[1:] if len(w.rstrip(".")) > 1), "")
    whole = is_last_name(second, common=True) and first_names().get(second, 9999) > _RARE_FIRST
    if (
        (words[0] in _ORDINARY and not whole)
        or words[0] in NOT_NAMES
        or not is_first_name(first)
        or first_names().get(first, 9999) > 4000
    ):
        return
    end = found.start(1) + len(words[0])
    for place, word in enumerate(words[1:], 1):
        if len(word.rstrip(".")) == 1 and is_last_name(words[-1], common=True) and place < len(words) - 1:
            end += 1 + len(word)
            continue
        if (
            not (is_last_name(word, common=True) or is_first_name(word, common=True))
            or word in _ORDINARY
            or len(word) < 3
        ):
            break
        end += 1 + len(word)
    yield Span(found.start(1), end)
    other = _AND_OTHER.match(found.string, end)
    if other and first_names().get(other[1], 9999) < 4000 and other[1] not in _ORDINARY - {"palle"}:
        yield Span(*other.span(1))


def _signature(reading: Reading, capitals: list[int]) -> Iterator[Span]:
    """`… hele dagen. Kaj`: one name after the last sentence, without a full stop, or just before a number."""
    text, words = reading.text, reading.words
    if capitals[-1] == len(words) - 1 and is_first_name(words[-1].lower):
        last = text.rstrip().rpartition(" ")[2].rpartition("\n")[2]
        found = _LAST_WORD.search(text, max(0, len(text) - 40)) if last[:1].isupper() else None
        if found and found.start(1) and _ENDED.search(text, 0, found.start(1)) and _signs(text, found[1].lower()):
            yield Span(*found.span(1))
    for index in capitals if digit_count(text) > 5 else ():
        word = words[index]
        if text[word.end : word.end + 3].strip(", (:+")[:1].isdigit() and _is_caller(text, word):
            yield Span(word.start, word.end)


def _signs(text: str, name: str) -> bool:
    """Summer does not sign where summer is spoken of (`Så er det sommerferie. Sommer`)."""
    return is_first_name(name) and not (name in _SEASONS and f" {name}" in text)


def _is_caller(text: str, word: Word) -> bool:
    """`Kaj, 12 34 56 78`."""
    if not is_first_name(word.lower) or word.lower in NOUN_NAMES or not word.text[1:].islower():
        return False
    numbered = _NUMBER_NEXT.match(text, word.end) and _STOPPED.search(text, max(0, word.start - 9), word.start)
    return numbered is not None


_CALLS = (
    ", ",
    ": ",
    "tillykke ",
    "tillykke til ",
    "farvel ",
    "farvel til ",
    "tak til ",
    "tak ",
    "velkommen ",
    "velkommen tilbage ",
    "kære ",
    "hej ",
    "bedring ",
    "lykke ",
)
_YOU = frozenset("du dig din dit dine".split())


def is_called(lower: str, start: int, end: int) -> bool:
    """Is somebody spoken to here: `Velkommen tilbage, Henning!`, `Henning, du`, or `du` once more?"""
    called = lower[end : end + 1] in tuple("!,") or lower.endswith(_CALLS, 0, start)
    opens = not lower[:start].strip() and lower.startswith((" du ", " din ", " dit ", " dine ", ":", " -", " –"), end)
    return called or opens or lower[start:end] in _YOU


def parent_is_next(reading: Reading, index: int) -> bool:
    """`Hej Oskars mor`: whoever is greeted is not the one named."""
    following = [w.lower for w in reading.words[index + 1 : index + 2]]
    return reading.words[index].lower.endswith("s") and bool(following) and following[0] in ("mor", "far", "forældre")
