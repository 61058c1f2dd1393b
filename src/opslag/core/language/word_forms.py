"""Forms of the dictionary's words (ordformer), read from the same two files as hunspell.

Hunspell tries every way to put a long word together and may take a tenth of a second for one. Most words are an entry
with an ending its line allows, or a few such words joined; those are told here in microseconds.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

Flags = frozenset[str]
_MORPHOLOGY = re.compile(r"\s+[a-z]{2}:")
_SHORTEST_PART = 3
_LONG = 12
_NONE: Flags = frozenset()


class Ending(NamedTuple):
    """A suffix rule: how what stands before it must end, and the flags it gives the form.

    `after` is the one letter that must stand before what falls away, where the rule names one.
    """

    condition: re.Pattern[str] | None
    gives: Flags
    after: str = ""

    def follows(self, stem: str) -> bool:
        """May it follow what ends so?"""
        return self.condition is None or self.condition.search(stem) is not None


Group = dict[str, list[Ending]]
"""Endings of the same letters, by the flag an entry must have to take them."""


Endings = dict[str, dict[str, Group]]
"""Groups by the letters they add and by those that fall away before."""
Strips = list[tuple[str, Group]]
Sorted = dict[str, dict[str, Strips]]
"""The same by the letters they add and the letter they must follow; under "" those that may follow any."""


class Forms:
    """The entries with their flags, and the endings by what they add; empty where the files are written otherwise."""

    def __init__(self, folder: Path) -> None:
        lines = (folder / "da_DK.aff").read_text(encoding="utf-8", errors="replace").splitlines()
        rules = [line.split() for line in lines if line.strip()]
        options = {rule[0]: rule[1] for rule in rules if len(rule) == 2}
        readable = options.get("SET") == "UTF-8" and options.get("FLAG") == "num"
        self.entries = _entries(folder / "da_DK.dic") if readable else {}
        endings = _endings(rules)
        self.forbidden, self.begin, self.end = (
            options.get(name, "") for name in ("FORBIDDENWORD", "COMPOUNDBEGIN", "COMPOUNDEND")
        )
        self.not_alone = frozenset((options.get("NEEDAFFIX", "-"), options.get("ONLYINCOMPOUND", "-")))
        self.longest = max(map(len, endings), default=0)
        self.endings = _sorted(endings)
        self.second = _sorted(_after_endings(endings))
        self._given = lru_cache(maxsize=4096)(self._find_given)

    def has(self, word: str) -> bool:
        """Is it certainly a word: an entry, a form of one, or two of them joined as their flags allow?"""
        return self.has_alone(word) or (self.forbidden not in self.entries.get(word, _NONE) and self._is_joined(word))

    def begins(self, word: str) -> bool:
        """Is the word, short of its last few letters, an entry? Quickly told of most that are none."""
        return not self.entries.keys().isdisjoint([word[:end] for end in range(len(word), max(1, len(word) - 5), -1)])

    def has_alone(self, word: str) -> bool:
        """Is it an entry or a form of one, not put together on the spot?"""
        flags = self.entries.get(word)
        if flags is not None and (self.forbidden in flags or flags.isdisjoint(self.not_alone)):
            return self.forbidden not in flags
        one = any(given.isdisjoint(self.not_alone) for given in self._once(word))
        return one or any(given.isdisjoint(self.not_alone) for given in self._twice(word))

    def _is_joined(self, word: str, parts: int = 3) -> bool:
        """Is it made of parts that may be joined? Three only in a long word, where chance plays no part."""
        places = range(_SHORTEST_PART, len(word) - _SHORTEST_PART + 1)
        more = parts > 2 and len(word) >= _LONG
        return any(self._opens(word[:i]) and self._closes(word[i:], parts if more else 2) for i in places)

    def _closes(self, rest: str, parts: int) -> bool:
        return self._has(rest, self.end) or (parts > 2 and self._is_joined(rest, parts - 1))

    def _opens(self, part: str) -> bool:
        """May a compound begin with it? As an entry stands, or with a letter or two between the parts."""
        if not any(part[:end] in self.entries for end in range(len(part), len(part) - 3, -1)):
            return False
        return self._has(part, self.begin)

    def _has(self, part: str, flag: str) -> bool:
        return any(flag in given for given in self._given(part))

    def _find_given(self, word: str) -> tuple[Flags, ...]:
        """The flags that each way to make the word of an entry and at most two endings gives it."""
        return (*self._once(word), *self._twice(word))

    def _once(self, word: str) -> Iterator[Flags]:
        """The flags that one ending gives an entry to make the word."""
        entries = self.entries
        for head, strips in self._heads(word, self.endings):
            for strip, group in strips:
                known = entries.get(head + strip)
                if known is None or self.forbidden in known:
                    continue
                for flag in known & group.keys():
                    yield from (ending.gives for ending in group[flag] if ending.follows(head + strip))

    def _twice(self, word: str) -> Iterator[Flags]:
        """The same with an ending after an ending, which the first must allow."""
        for head, strips in self._heads(word, self.second):
            for strip, group in strips:
                if (stem := head + strip) == word:
                    continue
                for flag in _NONE.union(*self._once(stem)) & group.keys():
                    yield from (ending.gives for ending in group[flag] if ending.follows(stem))

    def _heads(self, word: str, endings: Sorted) -> list[tuple[str, Strips]]:
        """The word without each ending that it has, and what may have fallen away before that."""
        first = max(0, len(word) - self.longest)
        found = [(at, endings.get(word[at:])) for at in range(len(word), first - 1, -1)]
        return [(word[:at], strips.get(word[at - 1 : at]) or strips[""]) for at, strips in found if strips]


def _after_endings(endings: Endings) -> Endings:
    """Those that some ending allows after itself."""
    groups = [group for strips in endings.values() for group in strips.values()]
    given = _NONE.union(*(ending.gives for group in groups for several in group.values() for ending in several))
    found: Endings = {}
    for letters, strips in endings.items():
        for strip, group in strips.items():
            if not given.isdisjoint(group):
                found.setdefault(letters, {})[strip] = group
    return found


def _sorted(endings: Endings) -> Sorted:
    """Each ending with those groups alone that may follow a letter: most of them double one and no other."""
    found: Sorted = {}
    for letters, strips in endings.items():
        told = [
            (strip, group, {e.after for several in group.values() for e in several}) for strip, group in strips.items()
        ]
        after = {"", *(letter for _, _, those in told for letter in those)}
        found[letters] = {
            letter: [(strip, group) for strip, group, those in told if "" in those or letter in those]
            for letter in after
        }
    return found


def _entries(path: Path) -> dict[str, Flags]:
    """Every entry with the flags of its lines; equal flags are one object."""
    known: dict[str, Flags] = {}
    entries: dict[str, Flags] = {}
    for line in path.read_text(encoding="utf-8", errors="replace").splitlines()[1:]:
        word, _, flags = (_MORPHOLOGY.split(line, maxsplit=1)[0] if ":" in line else line).partition("/")
        given = known.get(flags)
        if given is None:
            given = known[flags] = frozenset(flags.split(","))
        entries[word] = entries[word] | given if word in entries else given
    entries.pop("", None)
    return entries


def _endings(rules: list[list[str]]) -> Endings:
    """The suffix rules by the letters they add and those that fall away; `0` in the file is nothing."""
    found: Endings = {}
    for rule in rules:
        if len(rule) < 5 or rule[0] != "SFX":
            continue
        _, flag, strip, added, condition = rule[:5]
        letters, _, gives = added.partition("/")
        flags = frozenset(gives.split(",")) if gives else _NONE
        ending = Ending(_condition(condition), flags, _letter_before(_letters(strip), condition))
        group = found.setdefault(_letters(letters), {}).setdefault(_letters(strip), {})
        group.setdefault(flag, []).append(ending)
    return found


def _letters(written: str) -> str:
    return "" if written == "0" else written


def _letter_before(strip: str, condition: str) -> str:
    """`b` for what falls away as `bel` where `bbel` must stand."""
    longer = condition.isalpha() and len(condition) > len(strip)
    return condition[-len(strip) - 1] if longer else ""


@lru_cache(maxsize=1024)
def _condition(written: str) -> re.Pattern[str] | None:
    return None if written == "." else re.compile(f"(?:{written})$")
