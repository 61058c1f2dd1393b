"""Whose something is (hvis det er): the rules' word, weighed with the words around a number, an address or a name.

Three weighted word lists, learnt from our own labelled texts by logistic regression; see data/WHOSE.md. Anybody can read in
data/whose.txt what each word weighs. They answer `opslag personal-data` and decide nothing in a check: rules do.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cache
from math import exp
from typing import NamedTuple

from opslag.core.language.addresses import addresses
from opslag.core.language.names import is_first_name
from opslag.core.language.patterns import Pattern
from opslag.core.language.persons import persons
from opslag.core.language.phone_signs import MOBILE
from opslag.core.language.phones import phones
from opslag.core.language.surroundings import digits_of
from opslag.core.language.word_files import sections

FILE = "whose.txt"
KINDS = ("phone", "address", "person")
BIAS = "^"
"""Not a word: what stands before anything is read."""
RULES_WEIGH = 3.0
"""What the rules' word weighs, as a logarithm of odds: found on round 5 as it was before anybody had read it."""
_TOKEN = Pattern(r"[\wæøå]+|[^\w\s]|\n")
_AHEAD, _BEHIND = 160, 100
_BANDS = ((2, "b0"), (5, "b1"), (12, "b2"), (1000, "b3"))
"""How many words before it a word stands, and what that is called."""
_BANDS_BEHIND = ((3, "a0"), (8, "a1"), (1000, "a2"))
_ENDS = (4, 5)
Weights = Mapping[str, float]


class Owned(NamedTuple):
    """One number, address or name (end exclusive), and whether the rules take it for private."""

    start: int
    end: int
    private: bool


def owned(kind: str, text: str) -> Iterable[Owned]:
    """Every one of a kind of `KINDS` in the text, private or public."""
    if kind == "phone":
        return [Owned(start, end, private) for start, end, private, _ in phones(text)]
    if kind == "address":
        return [Owned(a.start, a.end, a.private) for a in addresses(text)]
    return [Owned(p.start, p.end, not p.public) for p in persons(text)]


def private(kind: str, text: str, one: Owned) -> float:
    """Between 0 and 1: how likely it is somebody's own, and no workplace's or public role's."""
    return weighed(text, one, _weights()[kind])


def weighed(text: str, one: Owned, weights: Weights, rules: float = RULES_WEIGH) -> float:
    """The same by a given list, and with another weight to the rules' word."""
    told = [weights[name] for name in features(text, one.start, one.end) if name in weights]
    score = weights.get(BIAS, 0.0) + sum(told) + (rules if one.private else -rules)
    return 1 / (1 + exp(-score))


def features(text: str, start: int, end: int) -> frozenset[str]:
    """What the lists weigh of a place in a text: the words before and behind by distance, ends, and all words."""
    ahead = _words(text[max(0, start - _AHEAD) : start])
    found = {"k:mobile"} if digits_of(text[start:end])[-8:][:2] in MOBILE else set()
    found.update(_banded(reversed(ahead), _BANDS))
    found.update(_banded(_words(text[end : end + _BEHIND]), _BANDS_BEHIND))
    found.update(f"e:{word[-length:]}" for word in ahead[-12:] for length in _ENDS if len(word) > length + 1)
    found.update(f"t:{word}" for word in _words(text))
    return frozenset(found)


def _words(text: str) -> list[str]:
    """Words in small letters and signs; every first name is one word, every number another, a new line a third."""
    return [_word(token) for token in _TOKEN.findall(text)]


def _word(token: str) -> str:
    if token[0].isdigit():
        return "0"
    if token == "\n":
        return "¶"
    lower = token.lower()
    return "NN" if token[0].isupper() and is_first_name(lower) else lower


def _banded(words: Iterable[str], bands: tuple[tuple[int, str], ...]) -> Iterable[str]:
    for place, word in enumerate(words):
        yield f"{next(name for below, name in bands if place < below)}:{word}"


@cache
def _weights() -> dict[str, Weights]:
    """Hundredths in the file: the weight, a space, and what has it; a section for each kind."""
    each = {kind: (line.split(" ", 1) for line in listed.splitlines()) for kind, listed in sections(FILE)}
    return {kind: {name: int(weight) / 100 for weight, name in lines} for kind, lines in each.items()}
