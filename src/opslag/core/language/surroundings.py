"""What stands around a find (omgivelser): the words just before and after decide what a number or an address is."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import NamedTuple

from opslag.core.language.patterns import Pattern


class Found(NamedTuple):
    """A find (fund): code points, end exclusive; whether it is somebody's own; how sure, 0 to 1."""

    start: int
    end: int
    private: bool
    confidence: float


_STOP = re.compile(
    r"(?<!\b[Kk]l)(?<!\b[Nn]r)(?<!\b[Tt]lf)(?<!\bca)(?<!\b[Hh]r)(?<!\b[Dd]r)(?<!\b[Ff]r)(?<!\bevt)(?<!\b[Mm]ob)[.!?]\s+(?=[A-ZÆØÅ0-9])|\n"
)
"""Where a sentence ends; `kl. 8` and `Hr. Holm` go on."""


def before(text: str, start: int, length: int = 60) -> str:
    """The words before `start` in the same sentence, lower case, at most `length` characters."""
    piece = text[max(0, start - length) : start]
    for stop in _STOP.finditer(piece):
        last = stop.end()
        if piece[last:].strip() or stop[0] == "\n":
            piece_start = last
            return _after_last_stop(piece, piece_start)
    return piece.lower()


def _after_last_stop(piece: str, first: int) -> str:
    cut = first
    for stop in _STOP.finditer(piece, first):
        if piece[stop.end() :].strip():
            cut = stop.end()
    return piece[cut:].lower()


def after(text: str, end: int, length: int = 40) -> str:
    """The words after `end` in the same sentence, lower case, at most `length` characters."""
    piece = text[end : end + length]
    stop = _STOP.search(piece)
    return (piece[: stop.start()] if stop else piece).lower()


def nearest(pattern: Pattern, piece: str) -> re.Match[str] | None:
    """The last find of `pattern` in `piece`: the one nearest to what follows it."""
    found = [*pattern.finditer(piece)]
    return found[-1] if found else None


def any_of(pieces: str, *, edge: str = "", tail: str = "", flags: int = re.IGNORECASE) -> Pattern:
    """A pattern that finds any of the white-space separated pieces; `_` in a piece stands for a space, `edge` is put
    on both sides of each, and `tail` follows whichever is found."""
    either = "|".join(f"{edge}{p.replace('_', ' ')}{edge}" for p in pieces.split())
    return Pattern(f"(?:{either}){tail}" if tail else either, flags)


def any_lower(pieces: str, *, tail: str = "") -> Pattern:
    """The same for text that is in lower case already: much faster."""
    return any_of(pieces, tail=tail, flags=0)


def around(lower: str, found: re.Match[str], reach: int) -> str:
    """What was found with as many letters on each side."""
    return lower[max(0, found.start() - reach) : found.end() + reach]


_NO_DIGIT = re.compile(r"\D+")
_RUN = re.compile(r"\d+")
_OTHER_BYTES = bytes(byte for byte in range(256) if not 48 <= byte <= 57)
_NUMBERED = Pattern(r"([a-zæøåé-]{2,}?)[-.]?(?:nr|nummer(?:et)?|numre(?:ne)?|no)\b\.?:?\s*(?:er\s|hedder\s)?$")


def numbered(ahead: str) -> str:
    """What the number is a number of, in one word with "nr" or "nummer" (`partinr. ` -> `parti`), else ""."""
    found = _NUMBERED.search(ahead)
    return found[1] if found else ""


def digits_of(piece: str) -> str:
    """Only the digits."""
    return _NO_DIGIT.sub("", piece)


@lru_cache(maxsize=512)
def digit_count(text: str) -> int:
    """How many digits stand in the text, at the most (wide ones are counted by how they begin)."""
    written = text.encode(errors="replace")
    return len(written.translate(None, _OTHER_BYTES)) + written.count(b"\xef\xbc")


@lru_cache(maxsize=512)
def numerals(text: str) -> tuple[tuple[int, int], ...]:
    """Where the runs of digits begin and end, left to right."""
    return tuple([m.span() for m in _RUN.finditer(text)])


def has_any(text: str, pieces: Iterable[str]) -> bool:
    """Does any of the pieces stand in the text, inside words or not?"""
    return any(map(text.__contains__, pieces))


def matches_at(pattern: Pattern | re.Pattern[str], text: str, starts: Iterable[int]) -> Iterator[re.Match[str]]:
    """What `finditer` finds, when a find can only begin at one of `starts` (in order)."""
    end = 0
    for start in starts:
        if start >= end and (found := pattern.match(text, start)):
            end = found.end()
            yield found


_THINGS = tuple(
    """
    måler kursus sag aftale ordre bestilling faktura lod plads hold parti serie konto kunde medlem police bog billet lejlighed afdeling afd
    gruppe artikel vare bilag journal matrikel model skema kvittering projekt tilbud vogn bus tog stol bord bøde afgift forsikring aktie pas
    kort licens enhed bygning anlæg brønd modul tegning indkaldelse dokument løb start rute linje linie rum skab nøgle boks kasse pakke
    forsendelse følgeseddel rekvisition rapport referat notat blanket klage ansøgning sæt type version udgave maskine pumpe tavle
    brik chip skilt container spand beholder installation tælling prøve batch lager hylde mappe seddel bon regning kontrakt udbud opgave parcel grund
    rykker ejendom institution stue session film elev deltager spiller rytter vinder kamp bane mål målerstand aflæsning reservedel hal vindue dør port lampe stander mast station
    """.split()
)
_THING_NUMBER = Pattern(
    r"([a-zæøå-]+)[ .:]{1,2}(?:(?:har|fik|får|bærer|med|(?:lyder|udstedt|oprettet|mærket|står) (?:på|som|med))\s(?:fået\s)?)?(?:nr|nummer|no)\b\.?:?\s*(?:er\s|hedder\s)?$"
)


_PEOPLE = re.compile(r"(?:bered|sel|mand|fælles|leder|naboskab|formand|ægte|med)skab(?:et)?$")
"""No cupboards: whoever can be rung."""
_ENDING = re.compile("(?:e[nt]s?|n|s)$")


def is_number_of_thing(ahead: str) -> bool:
    """Do the words before call the number that of a thing (`vandmåler nr. `)?"""
    found = _THING_NUMBER.search(ahead)
    if found and _PEOPLE.search(found[1]):
        return False
    return found is not None and (found[1].endswith(_THINGS) or _ENDING.sub("", found[1]).endswith(_THINGS))
