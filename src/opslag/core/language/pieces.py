"""Pieces of words (stumper) and where they stand: for patterns that begin with a word of many endings."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from ahocorasick_rs import AhoCorasick

from opslag.core.language.patterns import Pattern
from opslag.core.language.surroundings import matches_at


class Pieces:
    """Pieces of words, all looked for in one pass, and patterns tried only at the words they stand in."""

    def __init__(self, *pieces: str) -> None:
        self._pieces = tuple(dict.fromkeys(pieces))
        self._automaton = AhoCorasick(self._pieces)

    def found_in(self, lower: str) -> PiecesFound:
        """Where each piece stands in a lower-case text."""
        found = PiecesFound(lower)
        for piece, start, _ in self._automaton.find_matches_as_indexes(lower, overlapping=True):
            found.places.setdefault(self._pieces[piece], []).append(start)
        return found


class PiecesFound:
    """The pieces that stand in one text, and where."""

    def __init__(self, lower: str) -> None:
        self.lower = lower
        self.places: dict[str, list[int]] = {}

    def has(self, *pieces: str) -> bool:
        """Does any of them stand in the text?"""
        return not self.places.keys().isdisjoint(pieces)

    def matches(self, pattern: Pattern, text: str, *pieces: str) -> Iterable[re.Match[str]]:
        """What `finditer` finds of a pattern that begins with a word in which one of the pieces stands."""
        starts = [start for piece in pieces if piece in self.places for start in self._starts(piece)]
        return matches_at(pattern, text, sorted(set(starts))) if starts else ()

    def _starts(self, piece: str) -> Iterator[int]:
        """Where the words begin, and their parts about each hyphen."""
        lower = self.lower
        for start in self.places[piece]:
            while start and (lower[start - 1].isalnum() or lower[start - 1] in "_-"):
                if lower[start - 1] == "-":
                    yield start
                    yield start - 1
                start -= 1
            yield start
