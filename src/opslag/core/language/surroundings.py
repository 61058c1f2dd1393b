"""What stands around a find (omgivelser): the words just before and after decide what a number or an address is."""

import re
from functools import lru_cache
from typing import NamedTuple

from opslag.core.language.patterns import Pattern


class Found(NamedTuple):
    """A find (fund): code points, end exclusive; whether it is somebody's own; how sure, 0 to 1."""

    start: int
    end: int
    private: bool
    confidence: float


_STOP = re.compile(r"[.!?]\s+(?=[A-ZÆØÅ0-9])|\n")


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
    return max(pattern.finditer(piece), key=lambda m: m.end(), default=None)


def any_of(pieces: str, *, edge: str = "", tail: str = "", flags: int = re.IGNORECASE) -> Pattern:
    """A pattern that finds any of the white-space separated pieces; `_` in a piece stands for a space, `edge` is put
    on both sides of each, and `tail` follows whichever is found."""
    either = "|".join(f"{edge}{p.replace('_', ' ')}{edge}" for p in pieces.split())
    return Pattern(f"(?:{either}){tail}" if tail else either, flags)


_NUMBERED = Pattern(r"([a-zæøåé-]{2,}?)[-.]?(?:nr|nummer(?:et)?|numre(?:ne)?|no)\b\.?:?\s*(?:er\s|hedder\s)?$")


def numbered(ahead: str) -> str:
    """What the number is a number of, in one word with "nr" or "nummer" (`partinr. ` -> `parti`), else ""."""
    found = _NUMBERED.search(ahead)
    return found[1] if found else ""


@lru_cache(maxsize=4096)
def digits_of(piece: str) -> str:
    """Only the digits."""
    return "".join(c for c in piece if c.isdigit())
