"""E-mail addresses (e-mailadresser): a person's own, or the mailbox of a function (funktionspostkasse)."""

import re
from functools import cache, lru_cache

from opslag.core.language.email_company import told_private
from opslag.core.language.email_forms import written
from opslag.core.language.email_words import ADDRESSED, LAST_ENDS, NOUNS, OF_A_CHILD, PERSONS, is_function
from opslag.core.language.names import WORD_NAMES, first_names, is_first_name, is_last_name
from opslag.core.language.patterns import Pattern
from opslag.core.language.surroundings import Found

_HUMP = Pattern(r"(?<=[a-zæøå])(?=[A-ZÆØÅ])")
_BREAK = Pattern(r"[.\-_+\d]+")
_FREE_DOMAINS = Pattern(
    r"(?:[\w-]*mail[\w-]*|gmx|outlook|live|yahoo|icloud|me|msn|jubii|webspeed|ofir|get2net|proton|stofanet|tdcadsl|tele2adsl"
    r"|privat[\w-]*|hjemme[\w-]*|famil[\w-]*|[\w-]*post(?:en|kassen?|boks|hus|fast|privat)?|[\w-]*brev(?:et|e|hus\w*|kasse\w*)?|[\w-]*inbox|[\w-]*adsl|[\w-]*bredbaand"
    r"|(?:net|bolig|fiber|kabel|min|vores)(?:net|nettet|bredb[\w-]*)|[\w-]*(?:nettet|net|online|fiber|brevdue)|[\w-]*familien|mailhus|brevkassen?)\."
)
_PLACE_ENDS = ("by", "gård", "sted", "lev", "inge", "um", "bro", "bakke", "kilde", "mose", "ager")
_ONE_CLASS = r"(?:\d{1,2}[a-fvxyz]|[a-zæøå]\d{1,2}|(?:hold|stue|klasse|afd|afsnit|team|gruppe|sektion|vagt|linje|hus|u)-?\d{1,3}[a-z]?)"
_CLASS = Pattern(rf"{_ONE_CLASS}(?:[-_.]{_ONE_CLASS})*$")
"""`2b`, `hold3`: a mailbox of a class or a team."""


@lru_cache(maxsize=512)
def emails(text: str) -> tuple[Found, ...]:
    """E-mail addresses, left to right, also spelled with (at) or snabel-a."""
    found: list[Found] = []
    for place in written(text):
        if not any(place.start < f.end and f.start < place.end for f in found):
            judged = Found(place.start, place.end, *_owner(place.address))
            local = place.address.partition("@")[0].lower()
            told = told_private(text, judged, local)
            found.append(judged if told is None else judged._replace(private=told))
    return tuple(sorted(found))


def is_free(address: str) -> bool:
    """Is it a mailbox that anyone can have?"""
    return bool(_FREE_DOMAINS.match(address.lower().partition("@")[2]))


def _owner(address: str) -> tuple[bool, float]:
    local, _, domain = address.partition("@")
    local = local.partition("+")[0] or local
    split = _HUMP.sub(".", local).lower()
    parts = [p for p in _BREAK.split(split) if p]
    if not parts and not is_free(address):
        return False, 0.8
    if len(parts) > 1 and parts[0] in ADDRESSED and local[len(parts[0])] in "._":
        return True, 0.9
    if (
        _CLASS.match(local.lower())
        or (len(parts) == 1 and (parts[0] in NOUNS or _is_of_year(local, parts[0])))
        or local.lower().replace("-", "").replace("_", "").startswith("noreply")
    ):
        return False, 0.95
    if (
        _is_family(parts)
        or local.lower().endswith(OF_A_CHILD)
        or any(_is_uncle(p) for p in parts)
        or _has_name(parts)
        or _is_initialled(parts)
    ):
        return True, 0.95
    free = _FREE_DOMAINS.match(domain.lower()) is not None
    if free and _is_nickname(parts):
        return True, 0.9
    if any(is_function(p) for p in parts):
        return False, 0.95
    return _by_shape(local, parts, free)


def _is_uncle(part: str) -> bool:
    """`onkelhenning`."""
    called = (part[len(word) :] for word in ADDRESSED if part.startswith(word))
    return any(len(name) > 2 and _is_first(name, common=True) for name in called)


def _has_name(parts: list[str]) -> bool:
    """A name in it, one that is no word besides where a function stands beside it (`formand.ask`)."""
    names = [p for p in parts if _is_name(p) or (len(parts) > 1 and _is_genitive(p))]
    return any(n not in WORD_NAMES or n == parts[0] for n in names) or (bool(names) and not is_function(parts[0]))


def _is_nickname(parts: list[str]) -> bool:
    """`havemanden`, `cykelkurt`, `sur.borger`: what people call themselves, whatever it begins with."""
    last = parts[-1] if parts else ""
    if last.endswith(PERSONS) and (last not in PERSONS or (len(parts) > 1 and not is_function(parts[0]))):
        return True
    return any(_is_first(last[cut:], common=True) and is_function(last[:cut]) for cut in range(3, len(last) - 3))


def _is_of_year(local: str, word: str) -> bool:
    """`konfirmand2026`: something that comes every year."""
    return re.search(r"(?<!\d)20[2-4]\d$", local) is not None and not _is_somebody(word) and not _is_name(word)


def _is_family(parts: list[str]) -> bool:
    """`familien.holm`, `familienholm`, `jonasogida`: all at home, or two of them."""
    if len(parts) > 1:
        return parts[0] in ("familien", "familie", "fam") and (_is_last(parts[1]) or not is_function(parts[1]))
    word = parts[0] if parts else ""
    surname = next((word[len(f) :] for f in ("familien", "familie", "fam") if word.startswith(f)), "")
    if len(surname) > 2 and _is_last(surname):
        return True
    cuts = (at for at in range(3, len(word) - 4) if word.startswith("og", at))
    return any(_is_first(word[:at]) and _is_first(word[at + 2 :].removesuffix("s")) for at in cuts)


def _is_initialled(parts: list[str]) -> bool:
    """`k.moeller`, `weber.t`: a last name that begins as a function does, with nothing but a letter beside it."""
    long = [p for p in parts if len(p) > 1]
    return len(long) == 1 and len(parts) > 1 and _is_last(long[0], common=True)


def _by_shape(local: str, parts: list[str], free: bool) -> tuple[bool, float]:
    """No word that anyone knows: initials, a nickname with a number, a mailbox that anyone can have."""
    if not free and "-" in local and len(parts) == 2 and max(map(len, parts)) > 4 and not parts[1].endswith(LAST_ENDS):
        return False, 0.7
    if free or len(parts) > 1:
        return True, 0.9 if free else 0.8
    if not parts or len(parts[0]) <= 4 or re.search(r"[a-zæøå]\d{1,4}$", local.lower()):
        return True, 0.7
    return (True, 0.8) if _is_somebody(parts[0]) else (False, 0.7)


def _is_somebody(part: str) -> bool:
    """A name, or a name with a letter or another name beside it: `mettek`, `kholm`, `hansole`, `ritaravn`."""
    if _is_first(part) or is_last_name(part[1:], common=True) or _is_own_last_name(part) or _is_two_names(part):
        return True
    cuts = range(max(4, len(part) - 3), len(part))
    return any(_is_first(part[:cut], common=True) for cut in cuts if cut > 4 or len(part) == 5) or _is_short_name(part)


def _is_short_name(part: str) -> bool:
    """`anneso`: one of the most frequent names, and two letters of another; `kirstv`: the beginning of one, and a letter."""
    return len(part) == 6 and (first_names().get(part[:4], 9999) < 300 or part[:5] in _begun_names())


@cache
def _begun_names() -> frozenset[str]:
    """The first five letters of the longer of the most frequent names."""
    return frozenset(name[:5] for name, rank in first_names().items() if rank < 400 and len(name) > 5)


def _is_own_last_name(part: str) -> bool:
    """`thorhauge`: a last name that is no village, farm or hill."""
    return _is_last(part, common=True) and not part.endswith((*LAST_ENDS, *_PLACE_ENDS))


def _is_two_names(part: str) -> bool:
    """`finnhaubjerg`, `karlemil`, `hansenjens`: two names, or one and what ends as a last name."""
    for cut in range(3, len(part) - 2):
        one, other = part[:cut], part[cut:]
        if _is_first(one, common=True) and (_is_known(other) or (len(other) > 4 and other.endswith(LAST_ENDS))):
            return True
        if one.endswith("sen") and _is_last(one, common=True) and _is_first(other, common=True):
            return True
        if len(one) > 3 and other.endswith("sen") and _is_last(other, common=True) and _is_last(one, common=True):
            return True
    return False


def _is_known(other: str) -> bool:
    return _is_first(other, common=True) or (len(other) > 2 and _is_own_last_name(other))


def _is_name(part: str) -> bool:
    return any(
        is_first_name(p, common=True) or (p.endswith("sen") and len(p) > 4 and is_last_name(p)) for p in _spelled(part)
    )


def _is_genitive(part: str) -> bool:
    """`egons`."""
    whose = part.removesuffix("s")
    return len(part) > 4 and whose != part and whose not in WORD_NAMES and is_first_name(whose, common=True)


def _is_first(part: str, *, common: bool = False) -> bool:
    return any(is_first_name(p, common=common) for p in _spelled(part))


def _is_last(part: str, *, common: bool = False) -> bool:
    return any(is_last_name(p, common=common) for p in _spelled(part))


def _spelled(part: str) -> set[str]:
    """With the letters that may be meant: `soeren` and `soren` are Søren."""
    most = part.replace("oe", "ø").replace("ae", "æ")
    return {part, most, most.replace("aa", "å"), part.replace("o", "ø", 1)}
