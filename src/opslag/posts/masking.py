"""A draft without the people in it (masket): letters become x, digits 0, so that lengths and shapes stay. Pure.

More is hidden than a check would find: every run of six digits or more, every mailbox, whose class it is, and a name
wherever it comes again. It is still only what we find, and nothing on a screen promises more.
"""

import re
from collections.abc import Iterable

from opslag.core.language.personal_data import spans

Places = list[tuple[int, int]]

DIGITS = re.compile(r"(?<!\d)\d(?:[ \u00a0.\-–—/]{0,2}\d){5,}")
MAILBOX = re.compile(r"[^\s@<>(),;:]+@[^\s@<>(),;:]+")
CLASS = re.compile(r"\b\d{1,2}\.? ?[a-zæøåA-ZÆØÅ]\b")
WORD = re.compile(r"\w+(?:[.'’-]\w+)*")

EVERYDAY = frozenset(
    "af alle at blev bliver da de dem den denne der deres derfor det dette dig din dit du efter eller en er et for"
    " fordi fra få får før gik går ham han har havde her hos hun hvis hvor i ikke ind jeg jer kan kom kun man med"
    " men mens mig min mit mod må nu når og også om op os på selv sig sin sit skal som så til ud"
    " under var ved vi vil vores være".split()
)
"""Words that tell of nobody, and that a sentence may begin with."""


def masked(text: str, also: Iterable[tuple[int, int]] = (), known: frozenset[str] = frozenset()) -> str:
    """The text with what we find of people, the places `also` and the words `known` made unreadable (maskér)."""
    out = list(text)
    for start, end in (*places(text, also), *_again(text, known)):
        out[start:end] = [_mask(letter) for letter in text[start:end]]
    return "".join(out)


def places(text: str, also: Iterable[tuple[int, int]] = ()) -> Places:
    """Where something is hidden (steder): what is personal, what looks like a number or a mailbox, and `also`."""
    found = [(s.start, s.end) for s in spans(text)]
    shapes = [m.span() for pattern in (DIGITS, MAILBOX, CLASS) for m in pattern.finditer(text)]
    return [*found, *shapes, *also]


def names(text: str, hidden: Places) -> frozenset[str]:
    """The names and numbers among what is hidden, to be hidden wherever they stand (navne)."""
    return frozenset(w.casefold() for w in _words(text, hidden) if not w[0].islower()) - EVERYDAY


def telling(text: str, hidden: Places) -> frozenset[str]:
    """All that is hidden and tells something, for what is said about the text elsewhere (ord)."""
    return frozenset(w.casefold() for w in _words(text, hidden)) - EVERYDAY


def _words(text: str, hidden: Places) -> list[str]:
    return [m.group() for start, end in hidden for m in WORD.finditer(text[start:end]) if len(m.group()) > 1]


def _again(text: str, known: frozenset[str]) -> Places:
    """Where the known words come again, also in the genitive and at the beginning of a sentence."""
    forms = known | {f"{word}s" for word in known}
    return [m.span() for m in WORD.finditer(text) if m.group().casefold() in forms]


def _mask(letter: str) -> str:
    if letter.isdigit():
        return "0"
    if letter.isalpha():
        return "X" if letter.isupper() else "x"
    return letter
