"""What speaks for whose a telephone number is (tegn om ejeren): the words around it, what the rules see, and its own kind."""

import re
from collections.abc import Iterator

from opslag.core.language.phone_owners import rules_seen
from opslag.core.language.phone_signs import MOBILE
from opslag.core.language.surroundings import digits_of
from opslag.core.language.word_cues import PIECE, around

_NOBODYS = ("12345678", "87654321")
"""Written for any number at all."""
_SERVICE = ("70", "80", "90")


def cues(text: str, number: re.Match[str]) -> frozenset[str]:
    """Everything that speaks for or against a number being somebody's own; the same in learning and in use."""
    return frozenset({*around(text, *number.span()), *rules_seen(text, number), *_of_number(text, number)})


def _of_number(text: str, number: re.Match[str]) -> Iterator[str]:
    """A mobile, a service number, one of a switchboard, one in a row with another."""
    digits = digits_of(number[0])[-8:]
    if digits in _NOBODYS:
        return
    yield "mobile" if digits[:2] in MOBILE else "service" if digits[:2] in _SERVICE else "landline"
    if digits.endswith("00"):
        yield "switchboard"
    others = {digits_of(found[0])[-8:] for found in PIECE.finditer(text) if found[0][0] in "+0123456789"} - {digits}
    if any(len(other) == 8 and other[:6] == digits[:6] for other in others):
        yield "row"
    yield f"others:{min(3, sum(len(other) == 8 for other in others))}"
