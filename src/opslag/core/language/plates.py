"""Number plates (nummerplader): two letters and five digits; the owner can be looked up."""

import re
from functools import lru_cache

from opslag.core.language.reading import read
from opslag.core.language.sentences import Span
from opslag.core.language.surroundings import after, any_of, before

_PLATE = re.compile(
    r"(?<![^\W_])(?<![-/])([A-ZÆØÅ]{2})[ -]?(\d\d)([ .]?)(\d{3})(?![^\W_]|[-/.,:]\d|\s\d)|(?<![^\W_])([A-ZÆØÅ]{2}) \d \d{3}(?![^\W_]|[-/.,:]\d)"
)
_SMALL = re.compile(r"(?<![^\W_])([a-zæøå]{2})[ -]?(\d\d)([ .]?)(\d{3})(?![^\W_]|[-/.,:]\d|\s\d)()", re.IGNORECASE)
_OWN_CHOICE = re.compile(r"nummerpladen?\s(?:er\s|»|\"|”|:\s?)?([A-ZÆØÅ][A-ZÆØÅ0-9]{2,6})\b")
_THREE = re.compile(r"\d{3}")
_SAYS_CAR = any_of(
    r"""
    nummerplade plade(?:n|r)?\b registrering \breg\.?\s?n \bbil(?:en|er|ens)?\b varevogn kassevogn parker holder kør kørt
    trailer knallert scooter køretøj motorcykel lastbil varebil stationcar folkevogn golf audi bmw mercedes toyota tesla skoda volvo
    peugeot citroën opel ford kia hyundai mazda
    """
)
_NO_PLATE = any_of(
    r"""
    faktura ordre sagsn sags?-?id journal model standard varen \bkr\b kroner norm artikel serie bilag konto type rum
    lokale komponent produkt ral\b farve del(?:nr|nummer) bestillings medlems inventar udgave vejr rute linje printer \w*maskine[nr]? kopi skærm server
    scanner projektor plæneklipper \bhp\b canon traktor truck
    """
)
_NOT_LETTERS = frozenset("KL EN DS DK EU FM NR PS OK TV IT HR OL DM VM EM CO OM EF FN AD DC HP LJ".split())


@lru_cache(maxsize=512)
def plates(text: str) -> tuple[Span, ...]:
    """Number plates, left to right."""
    lower = read(text).lower
    if not _THREE.search(text) and "nummerplade" not in lower:
        return ()
    pattern = _SMALL if "plade" in lower or "reg" in lower or "bil" in lower else _PLATE
    found = [Span(*m.span()) for m in pattern.finditer(text) if _is_plate(text, m)]
    if "nummerplade" in lower:
        found += [Span(*m.span(1)) for m in _OWN_CHOICE.finditer(text) if any(c.isdigit() for c in m[1])]
    return tuple(sorted(set(found)))


def _is_plate(text: str, plate: re.Match[str]) -> bool:
    ahead = before(text, plate.start(), 50)
    says = bool(_SAYS_CAR.search(ahead) or _SAYS_CAR.search(after(text, plate.end(), 30)))
    letters = plate[1] or plate[5]
    if says and not _NO_PLATE.search(ahead[-15:]):
        return True
    return not (plate[5] or not letters.isupper() or letters in _NOT_LETTERS or _NO_PLATE.search(ahead[-30:]))
