"""How much two texts have in common (lighed), offline and without a model: shared words and shared pairs of words."""

from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

from opslag.core.language.reading import read


def similarity(one: str, other: str) -> float:
    """0 for nothing in common, 1 for the same words in the same order; links, tags and emoji do not count."""
    first, second = _words(one), _words(other)
    if not first or not second:
        return 0.0
    return (_dice(first, second) + _dice(_pairs(first), _pairs(second))) / 2


def _words(text: str) -> tuple[str, ...]:
    return tuple(w.lower for w in read(text).words)


def _pairs(words: Sequence[str]) -> tuple[tuple[str, str], ...]:
    return tuple(pairwise(words)) or ((words[0], ""),)


def _dice(first: Sequence[object], second: Sequence[object]) -> float:
    shared = sum((Counter(first) & Counter(second)).values())
    return 2 * shared / (len(first) + len(second))
