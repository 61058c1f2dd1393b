"""CPR numbers (CPR-numre) in all written forms; date-prefixed case numbers are the trap.

Modulus 11 only raises confidence: numbers without it have been issued since 2007.
"""

import re
from collections.abc import Iterator
from functools import lru_cache

from opslag.core.language.sentences import Span
from opslag.core.language.surroundings import after, any_of, before, digits_of, nearest

_DASH = r"[-\u2010-\u2015\u2212]"
_EDGE = r"(?<![^\W_])(?<!\d[.,/:_-])"
_TAIL = r"(?![^\W_]|[-/]\d|[.,:]\d)"
_SOLID = re.compile(
    rf"{_EDGE}\d{{6}}(?:\s?{_DASH}\s?|\s|[/._])?\d{{4}}{_TAIL}"
    rf"|{_EDGE}\d\d[ ./-]\d\d[ ./-](?:19|20)?\d\d(?:\s?{_DASH}\s?|\s|[/_])\d{{2}} ?\d{{2}}{_TAIL}"
    rf"|{_EDGE}\d\d\d\d(?:19|20)\d\d\s?{_DASH}\s?\d{{4}}{_TAIL}"
)
_LOOSE = re.compile(rf"{_EDGE}(?<!\d\s)\d(?:[\s._]{{0,2}}\d|\s?{_DASH}\s?\d|/\d){{9}}{_TAIL}")
_JOINED = re.compile(rf"(?<=[^\W\d_])\d{{6}}{_DASH}?\d{{4}}{_TAIL}")
_SAYS_CPR = any_of(
    r"""
    cpr personnum personnr person-?nummer fødselsnum fødselsdato_og_de_fire civilregist p\.?nr\b sygesikring
    sundhedskort gule?_kort
    """
)
_SAYS_OTHER = any_of(
    r"""
    sags?[-._]?(?:nr|nummer|id|nøgle) \bsag:?_*$ journal j\.?_?nr ordre faktura bilag løbenr løbenummer kunde
    varen bestilling projekt ean\b cvr p-?nummer konto(?!r) reg\. låne medlem tilbud rekvisition booking serie isbn
    issn tlf telefon mobil ring_ sms iban kr\.?\b kroner stregkode sporings pakke billet reference ref\b ref\.
    id[:_] id- esdh dokument kvittering betalings fik-?kode gln licens parcel matrikel version udbud kode
    lod(?:nr|nummer|_) ticket supportsag inventar arkiv akt\b akt_ batch målernr måler vandur elmåler nøgle
    rute artikel katalog modul lokale deltagernummer startnummer lodtrækning opgave anmeldelse
    """
)
_SAYS_PERSON = re.compile(r"født|borger|patient|elev|barn|beboer|\bmit\b|\bhans\b|\bhendes\b", re.IGNORECASE)
_SAYS_TIME = any_of(
    r"\bkl\b klokken \bdato\b møde \bfra\b \btil\b afgang \blog\b backup fil version optagelse img dsc foto scan"
)
_WEIGHTS = (4, 3, 2, 7, 6, 5, 4, 3, 2, 1)
_DAYS = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


@lru_cache(maxsize=512)
def cpr_numbers(text: str) -> tuple[Span, ...]:
    """Places that hold a CPR number, left to right."""
    if sum(map(text.count, "0123456789")) < 10:
        return ()
    kept: list[Span] = []
    for found in sorted(_candidates(text), key=lambda m: (m.start(), -m.end())):
        if (not kept or found.start() >= kept[-1].end) and _is_cpr(text, found):
            kept.append(Span(*found.span()))
    return tuple(kept)


def find_cpr(text: str) -> Iterator[Span]:
    """The same, one at a time."""
    yield from cpr_numbers(text)


def modulus_11(digits: str) -> bool:
    """Does the old check digit fit? Raises the confidence, never rejects."""
    return sum(int(d) * w for d, w in zip(digits, _WEIGHTS, strict=True)) % 11 == 0


def _candidates(text: str) -> Iterator[re.Match[str]]:
    yield from _SOLID.finditer(text)
    yield from _LOOSE.finditer(text)
    if "cpr" in text.lower():
        yield from _JOINED.finditer(text)


def _is_cpr(text: str, found: re.Match[str]) -> bool:
    digits = digits_of(found[0])
    if len(digits) == 12:
        digits = digits[:4] + digits[6:]
    label = _label(text, found)
    if len(digits) != 10 or not _is_date(digits, certain=label == "cpr"):
        return False
    if label:
        return label == "cpr"
    if re.fullmatch(rf"\d{{6}}\s?{_DASH}\s?\d{{4}}", found[0]):
        return not _is_time(digits[6:], text, found)
    if re.fullmatch(r"\d{10}|\d{6}[\s/._]\d{4}", found[0]):
        return _plausible(digits, text, found)
    return not re.fullmatch(r"(?:\d\d[\s.]){4}\d\d", found[0]) or digits.endswith("0000") or modulus_11(digits)


def _plausible(digits: str, text: str, found: re.Match[str]) -> bool:
    if digits.endswith("0000") or digits.startswith("0101") or modulus_11(digits):
        return True
    return bool(_SAYS_PERSON.search(before(text, found.start(), 40)))


def _label(text: str, found: re.Match[str]) -> str:
    """What the words around call the number: "cpr", "other" or ""; the nearest word before it decides."""
    ahead = before(text, found.start(), 45)
    cpr, other = nearest(_SAYS_CPR, ahead), nearest(_SAYS_OTHER, ahead)
    if cpr and (other is None or cpr.end() >= other.start()):
        return "cpr"
    if other and len(ahead) - other.end() <= 22:
        return "other"
    behind = after(text, found.end(), 30)
    cpr = _SAYS_CPR.search(behind)
    return "cpr" if cpr else "other" if other else ""


def _is_date(digits: str, certain: bool) -> bool:
    day, month = int(digits[:2]), int(digits[2:4])
    if certain and day > 60:
        day -= 60
    return 1 <= month <= 12 and 1 <= day <= _DAYS[month - 1]


def _is_time(last: str, text: str, found: re.Match[str]) -> bool:
    """`150326-1700` is a date and a time when the words around speak of one."""
    around = text[max(0, found.start() - 25) : found.end() + 15].lower()
    looks = int(last[:2]) < 24 and int(last[2:]) < 60 and last != "0000"
    return looks and bool(_SAYS_TIME.search(around))
