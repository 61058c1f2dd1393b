"""Turns of phrase (vendinger): patterns that are tried only where a piece of theirs stands in the text.

A list of turns is text, one a line: the piece (or several, with a slash between), a bar, the pattern. `_` in a
pattern stands for a space. The pieces of all lists are looked for in one pass over the text.
"""

import re
from collections.abc import Iterator
from functools import lru_cache

from ahocorasick_rs import AhoCorasick

from opslag.core.language.patterns import Pattern

_known: dict[str, None] = {}


class Turns:
    """A list of turns of phrase over text in lower case."""

    def __init__(self, listed: str) -> None:
        lines = [line.split("|", 1) for line in listed.strip().splitlines()]
        self._patterns = tuple(Pattern(pattern.strip().replace("_", " ")) for _, pattern in lines)
        self._by_piece: dict[str, list[int]] = {}
        for number, (needs, _) in enumerate(lines):
            for piece in needs.strip().split("/"):
                self._by_piece.setdefault(piece, []).append(number)
        know(*self._by_piece)

    def find(self, lower: str) -> Iterator[re.Match[str]]:
        """Every turn in the text, in the order of the list."""
        present = self._by_piece.keys() & pieces_in(lower)
        for number in sorted({number for piece in present for number in self._by_piece[piece]}):
            yield from self._patterns[number].finditer(lower)


def know(*pieces: str) -> None:
    """Pieces to be looked for from now on."""
    _known.update(dict.fromkeys(pieces))
    pieces_in.cache_clear()


@lru_cache(maxsize=256)
def pieces_in(lower: str) -> frozenset[str]:
    """The known pieces that stand in a text in lower case, inside words or not."""
    automaton, names = _automaton(len(_known))
    return frozenset(names[found] for found, _, _ in automaton.find_matches_as_indexes(lower, overlapping=True))


@lru_cache(maxsize=1)
def _automaton(count: int) -> tuple[AhoCorasick, tuple[str, ...]]:
    names = tuple(_known)
    return AhoCorasick(names), names
