"""CPR numbers (CPR-numre) in all written forms; date-prefixed case numbers are the trap.

Modulus 11 only raises confidence: numbers without it have been issued since 2007.
"""

import re
from collections.abc import Iterator

from opslag.core.language.sentences import Span

_DASH = r"[-\u2010-\u2015\u2212]"
_STRICT = re.compile(rf"(?<![\w.,/:-])(\d{{2}})(\d{{2}})(\d{{2}})(?:\s?{_DASH}\s?|\s)?(\d{{4}})(?![\w]|[-/]\d|[.,:]\d)")
_SPACED = re.compile(
    rf"(?<![\w.,/:-])(\d ?\d)[ ./-]?(\d ?\d)[ ./-]?(\d ?\d)(?:\s?{_DASH}\s?|\s)(\d ?\d ?\d ?\d)(?!\w|[-/]\d|[.,:]\d)"
)
_SAYS_CPR = re.compile(r"\bcpr\b|\bcpr[-. ]?n(?:umme)?r|personnummer|personnr|fødselsnummer", re.IGNORECASE)
_SAYS_OTHER = re.compile(
    r"(?:sags?|journal|ordre|faktura|bilags?|løbe|kunde|vare|bestillings?|projekt|ean|cvr|p|konto|reg|lånernummer|låner|medlems?|tilbuds?|rekvisition|bookings?)"
    r"[-. ]?(?:nummer|nr|numre|id)?[-.: ]*$|(?:nummer|nr|id|ean|cvr|tlf|telefon|faktura|ordre|journal|konto|isbn)[.: ]*$",
    re.IGNORECASE,
)
_WEIGHTS = (4, 3, 2, 7, 6, 5, 4, 3, 2, 1)
_DAYS = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


def find_cpr(text: str) -> Iterator[Span]:
    """Places that hold a CPR number, left to right."""
    taken = -1
    for found in sorted([*_STRICT.finditer(text), *_SPACED.finditer(text)], key=lambda m: (m.start(), -m.end())):
        if found.start() >= taken and _is_cpr(text, found):
            taken = found.end()
            yield Span(*found.span())


def modulus_11(digits: str) -> bool:
    """Does the old check digit fit? Raises the confidence, never rejects."""
    return sum(int(d) * w for d, w in zip(digits, _WEIGHTS, strict=True)) % 11 == 0


def _is_cpr(text: str, found: re.Match[str]) -> bool:
    digits = re.sub(r"\D", "", found[0])
    if len(digits) != 10 or not _is_date(digits):
        return False
    before = text[max(0, found.start() - 40) : found.start()]
    after = text[found.end() : found.end() + 25]
    if _SAYS_CPR.search(before) or _SAYS_CPR.search(after):
        return True
    if _SAYS_OTHER.search(before):
        return False
    if re.search(_DASH, found[0]) and re.fullmatch(r"\d{6}\D{1,3}\d{4}", found[0]):
        return not _is_time(digits[6:], text, found)
    return digits.endswith("0000") or modulus_11(digits)


def _is_date(digits: str) -> bool:
    day, month = int(digits[:2]), int(digits[2:4])
    return 1 <= month <= 12 and 1 <= day <= _DAYS[month - 1]


def _is_time(last: str, text: str, found: re.Match[str]) -> bool:
    """`150326-1700` is a date and a time when the words around speak of one."""
    around = text[max(0, found.start() - 25) : found.end() + 15].lower()
    looks = int(last[:2]) < 24 and int(last[2:]) < 60 and last != "0000"
    return looks and bool(re.search(r"\bkl\b|\bdato\b|\bmøde|\bfra\b|\btil\b|\bafgang|\blog\b", around))
