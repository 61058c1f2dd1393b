"""Turns of phrase (vendinger): patterns that are tried only where a piece of theirs stands in the text.

A list of turns is text, one a line: the piece (or several, with a slash between), a bar, the pattern. `_` stands for
a space in both. The pieces of all lists are looked for in one pass over the text.
"""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import ClassVar

from ahocorasick_rs import AhoCorasick

from opslag.core.language.patterns import Pattern

_owners: dict[str, list[tuple[int, int]]] = {}
"""For each piece the lists and the turns in them that it may belong to."""
_NOTHING: Iterator[re.Match[str]] = iter(())


class Turns:
    """A list of turns of phrase over text in lower case."""

    made: ClassVar[int] = 0

    def __init__(self, listed: str) -> None:
        lines = [line.split("|", 1) for line in listed.strip().splitlines()]
        self._patterns = tuple(Pattern(pattern.strip().replace("_", " ")) for _, pattern in lines)
        Turns.made += 1
        self._number = Turns.made
        for turn, (needs, _) in enumerate(lines):
            for piece in needs.strip().replace("_", " ").split("/"):
                _owners.setdefault(piece, []).append((self._number, turn))
        _turns_in.cache_clear()

    def find(self, lower: str, told: str = "") -> Iterator[re.Match[str]]:
        """Every turn in the text, or in what is left of it when parts are blanked (`told`), in the order of the list."""
        wanted = _turns_in(lower).get(self._number)
        return self._tried(wanted, told or lower) if wanted else _NOTHING

    def _tried(self, wanted: list[int], text: str) -> Iterator[re.Match[str]]:
        for turn in wanted:
            yield from self._patterns[turn].finditer(text)

    def numbered(self, lower: str) -> Iterator[tuple[int, re.Match[str]]]:
        """Every turn in the text with its place in the list."""
        for turn in _turns_in(lower).get(self._number, ()):
            for match in self._patterns[turn].finditer(lower):
                yield turn, match

    def hinted(self, lower: str) -> int:
        """How many of the turns have a piece in the text?"""
        return len(_turns_in(lower).get(self._number, ()))


@lru_cache(maxsize=256)
def _turns_in(lower: str) -> dict[int, list[int]]:
    """The turns to be tried on a text, by list: those of which a piece stands in it, inside words or not."""
    automaton, owners = _automaton(Turns.made)
    pieces = {piece for piece, _, _ in automaton.find_matches_as_indexes(lower, overlapping=True)}
    wanted: dict[int, list[int]] = {}
    for number, turn in sorted(set().union(*[owners[piece] for piece in pieces])):
        wanted.setdefault(number, []).append(turn)
    return wanted


@lru_cache(maxsize=1)
def _automaton(made: int) -> tuple[AhoCorasick, tuple[list[tuple[int, int]], ...]]:
    return AhoCorasick(list(_owners)), tuple(_owners.values())
