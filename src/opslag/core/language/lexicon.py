"""Word lists (ordlister), all found in one pass over the text by an Aho-Corasick automaton."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import lru_cache
from itertools import count
from typing import ClassVar, NamedTuple
from weakref import WeakValueDictionary

from ahocorasick_rs import AhoCorasick, Implementation, MatchKind


class Match(NamedTuple):
    """One find: code point offsets (end exclusive), the entry found and the value it stands for."""

    start: int
    end: int
    entry: str
    value: str


class Lexicon:
    """A named list of words and phrases in lower case, each with a value (an alternative, a class, or "").

    An entry ending in `*` matches every word that begins so (`foranstaltning*`); else whole words only. An entry
    with no letters is left out. A list that nobody keeps any more is found no more, and takes no room.
    """

    newest: ClassVar[int] = 0
    """The number of the list made last."""

    def __init__(self, entries: Mapping[str, str] | Iterable[str]) -> None:
        pairs = entries.items() if isinstance(entries, Mapping) else ((e, "") for e in entries)
        self.entries = {entry.lower(): value for entry, value in pairs if entry.rstrip("*")}
        self.number = next(_numbers)
        _all[self.number] = self
        Lexicon.newest = max(Lexicon.newest, self.number)


_numbers = count(1)
_all: WeakValueDictionary[int, Lexicon] = WeakValueDictionary()


@lru_cache(maxsize=256)
def lexicon_of(words: tuple[str, ...]) -> Lexicon:
    """A list made from a check's settings; the same words give the same list."""
    return Lexicon(words)


@lru_cache(maxsize=256)
def lexicon_of_pairs(pairs: tuple[tuple[str, str], ...]) -> Lexicon:
    """A list with values made from a check's settings."""
    return Lexicon(dict(pairs))


class _Owner(NamedTuple):
    """The lists that one string of letters stands in, and whether it begins and ends as a word does."""

    lists: list[tuple[int, str, str, bool]]
    begins: bool
    ends: bool


@lru_cache(maxsize=1)
def _automaton(newest: int) -> tuple[AhoCorasick, list[_Owner]]:
    """The automaton over every entry of the lists up to `newest`, and for each pattern the lists it stands in."""
    owners: dict[str, list[tuple[int, str, str, bool]]] = {}
    for lexicon in filter(None, (kept() for kept in _all.valuerefs())):
        for entry, value in lexicon.entries.items():
            prefix = entry.endswith("*")
            owners.setdefault(entry.rstrip("*"), []).append((lexicon.number, entry, value, prefix))
    lists = [_Owner(listed, _joins(piece[0]), _joins(piece[-1])) for piece, listed in owners.items()]
    pieces = list(owners)
    return AhoCorasick(pieces, matchkind=MatchKind.Standard, implementation=Implementation.ContiguousNFA), lists


def all_matches(lower: str) -> dict[int, tuple[Match, ...]]:
    """Finds of every list in a lower-case text, by the list's number; leftmost, longest, no overlaps in a list."""
    automaton, owners = _automaton(Lexicon.newest)
    raw: dict[int, list[Match]] = {}
    padded = f"{lower} "
    for pattern, start, end in automaton.find_matches_as_indexes(lower, overlapping=True):
        lists, begins, ends = owners[pattern]
        before, after = padded[start - 1], padded[end]
        if begins and (before.isalnum() or before == "_"):
            continue
        whole = not (ends and (after.isalnum() or after == "_"))
        for number, entry, value, prefix in lists:
            if whole:
                raw.setdefault(number, []).append(_match(Match, (start, end, entry, value)))
            elif prefix:
                raw.setdefault(number, []).append(Match(start, _word_end(lower, end), entry, value))
    return {number: tuple(matches) if len(matches) == 1 else _longest(matches) for number, matches in raw.items()}


_match = tuple.__new__
"""Makes a `Match` in a third of the time; thousands are made in a second."""


def _joins(letter: str) -> bool:
    return letter.isalnum() or letter == "_"


def _word_end(lower: str, end: int) -> int:
    while end < len(lower) and _joins(lower[end]):
        end += 1
    return end


def _longest(matches: list[Match]) -> tuple[Match, ...]:
    matches.sort(key=lambda m: (m.start, -m.end))
    kept: list[Match] = []
    for match in matches:
        if not kept or match.start >= kept[-1].end:
            kept.append(match)
    return tuple(kept)
