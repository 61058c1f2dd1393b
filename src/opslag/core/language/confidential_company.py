"""Turns of two meanings (tvetydige vendinger): `ryger ud`, `til kontrol`, `har fundet en anden`.

They are said of dismissal, illness and love, and of chess, playgrounds and roads. Some count only where something else
around tells of the same field; others, unless what follows tells that they are meant otherwise (`til kontrol af
legepladserne`). The turns and the words are in data/two-meanings.txt.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from opslag.core.language.confidential_spread import LITTLE
from opslag.core.language.patterns import Pattern
from opslag.core.language.reading import Reading
from opslag.core.language.word_files import sections

_REACH = 250
"""How far the company may stand, in code points."""
_FOLK = (
    r"(?:\w*mand|\w*kone|hustru|\w*kæreste|søn|\w*datter|\w*barn|\w*børn|\w*mor|\w*far|\w*bror|\w*brødre|\w*søster|\w*søstre|søskende|\w*forældre"
    r"|\w*hund|\w*kat|hest|\w*elev|\w*kollega|\w*kolleger|\w*lever|ægtefælle|eks\w*|nabo|unger?|dreng|pige|kvinde|chef|\w*leder|\w*lærer|\w*pædagog|familie|\w*plejer|\w*kammerat"
    r"|\w*ven|\w*veninde|tvilling|ældste|yngste|mindste|store|lille|anden|beboer|patient|borger|vagt|betjent|vikar|medarbejder|chauffør)(?:e|en|er|erne|et|ne|n|s|r)?\b"
)
"""Whom one may hurt: `@FOLK` in the list."""
_SPIL = (
    r"(?:skak|bordtennis|fodbold|håndbold|quiz\w*|\w*spil\w*|rundbold|ludo|kort|bowling|padel|tennis|badminton|matador|monopoly|bordfodbold|finalen|kampen|turneringen"
    r"|banen|derbyet|mario\w*|hockey|petanque|stafet\w*|yatzy|dart|billard|vendespil|armlægning|løb|svømning|kongespil|fladest)"
)
"""What one wins and loses in: `@SPIL`."""


class _Company(NamedTuple):
    """The words of a field: whole, and how others begin."""

    words: frozenset[str]
    beginnings: tuple[str, ...]


def is_meant_otherwise(reading: Reading, start: int, end: int) -> bool:
    """Does what follows the turn tell that it is about something else?"""
    follows = _otherwise().get(_said(reading, start, end))
    return follows is not None and follows.match(reading.lower, end) is not None


def has_two_meanings(reading: Reading, start: int, end: int) -> bool:
    """Is the turn one that may just as well be about something else?"""
    return _field(reading, start, end) is not None


def is_alone(reading: Reading, start: int, end: int) -> bool:
    """Has it two meanings, and does no word around speak for the confidential one?"""
    field = _field(reading, start, end)
    if field is None:
        return False
    words, beginnings = _company()[field]
    around = (w for w in reading.words if start - _REACH < w.start < end + _REACH and not start <= w.start < end)
    return not any(word.lower in words or word.lower.startswith(beginnings) for word in around)


def _field(reading: Reading, start: int, end: int) -> str | None:
    return _turns().get(_said(reading, start, end))


def _said(reading: Reading, start: int, end: int) -> str:
    """The turn as it is listed, also where little words stand in its midst."""
    said = reading.lower[start:end]
    if said in _turns() or said in _otherwise():
        return said
    return " ".join(word for word in said.split() if word not in LITTLE)


@cache
def _turns() -> dict[str, str]:
    listed = (
        part for part in sections("two-meanings.txt") if part[0] != "otherwise" and not part[0].startswith("with ")
    )
    return {turn: field for field, turns in listed for turn in _entries(turns)}


@cache
def _otherwise() -> dict[str, Pattern]:
    follows: dict[str, list[str]] = {}
    for turns, pattern in _lines():
        for turn in turns.split("/"):
            follows.setdefault(turn.strip(), []).append(pattern)
    return {turn: Pattern("|".join(patterns)) for turn, patterns in follows.items()}


def _lines() -> Iterator[tuple[str, str]]:
    """Each line of the part `otherwise`: its turns and the pattern of what follows; a turn may stand in several."""
    for head, listed in sections("two-meanings.txt", FOLK=_FOLK, SPIL=_SPIL):
        if head == "otherwise":
            parted = (line.partition(" |") for line in listed.splitlines())
            yield from ((turns, pattern) for turns, _, pattern in parted if pattern)


@cache
def _company() -> dict[str, _Company]:
    listed = {head[5:]: _entries(words) for head, words in sections("two-meanings.txt") if head.startswith("with ")}
    return {field: _sorted(entries) for field, entries in listed.items()}


def _sorted(entries: list[str]) -> _Company:
    whole = frozenset(entry for entry in entries if not entry.endswith("*"))
    return _Company(whole, tuple(entry[:-1] for entry in entries if entry.endswith("*")))


def _entries(listed: str) -> list[str]:
    lines = (line for line in listed.splitlines() if not line.startswith("#"))
    return [" ".join(entry.split()) for entry in ",".join(lines).split(",") if entry.strip()]
