"""What stands around an address (mailens selskab): the name it is made of, or the office whose initials it bears."""

import re

from opslag.core.language.email_words import is_function
from opslag.core.language.names import is_first_name
from opslag.core.language.patterns import Pattern
from opslag.core.language.surroundings import Found

_WORD = r"[A-ZÆØÅ][a-zæøåéü]+"
_TWO_NAMES = Pattern(rf"(?<![\w-])({_WORD})(?:-{_WORD})?(?: [A-ZÆØÅ][a-zæøåéü.]*)? ({_WORD})\b")
_ONE_NAME = Pattern(rf"\b{_WORD}\b")
_NAMES = Pattern(rf"(?<![\w-]){_WORD}(?:[ -](?:{_WORD}|[A-ZÆØÅ]\.?(?!\w)))+")
_OFFICE = Pattern(rf"(?<![\w-]){_WORD}(?:(?:,? (?:og|for|af|i|&) |, |-og | )[A-ZÆØÅa-zæøå][\wæøå-]+){{1,5}}")
"""`Center for Børn og Familie`."""
_SMALL_WORDS = frozenset(("og", "for", "af", "i"))
_PRIVATE_AHEAD = Pattern(
    r"(?:[Pp]rivat[\w-]*|\b(?:[Mm]in|[Hh]ans|[Hh]endes) (?:egen |private? )?(?:e-?)?(?:mail|post)\w*)(?: (?:e-?)?mail\w*)?(?: (?:på|er|til))?:?\s$"
)
"""Whose the mailbox is, just before it."""
_SHARED_AHEAD = Pattern(
    r"\b(?:(?:fælles|funktions|hoved|gruppe|kontor|afdelings|team)-?(?:e-?)?(?:mail\w*|post\w*|adresse\w*|(?:ind)?bakke\w*)"
    r"|\w*(?:afdeling|kontor|team|skole|klub|forening|center|centr|institution|grupp|udvalg|sekretariat|hjem|have|råd|enhed|styrels|forvaltning)\w*s (?:nye |egen |fælles ?)?(?:e-?)?(?:mail\w*|post\w*))"
    r"(?: \w+){0,3}:?\s$|\b(?:til|kontakt|fang|find) os (?:\w+ )?(?:på|via|her):?\s$|\bvores (?:nye |fælles )?(?:e-?)?(?:mail|post)\w*(?: er| hedder)?:?\s$"
    r"|\b(?:e-?)?(?:mail|post)\w*,? til (?:\w+ ){0,2}\w*(?:afdeling|kontor|team|skol|klub|forening|cent|institution|grupp|udvalg|bestyrels|sekretariat|hjemmet|råd|enhed|forvaltning)\w*:?\s$",
    re.IGNORECASE,
)
"""`afdelingens fælles mail er`."""
_BARE = str.maketrans("øæåéü", "oaaeu")


def told_private(text: str, found: Found, local: str) -> bool | None:
    """Whose the words around tell that it is; None when they tell nothing, or when the address tells it itself."""
    if found.confidence > 0.9 and (found.private or len(local) > 3):
        return None
    if _is_made_of_name(text, found, local):
        return True
    return False if found.confidence < 0.8 and _is_office(text, found, local) else None


def _is_made_of_name(text: str, found: Found, local: str) -> bool:
    """`ulsej` just after Ulrik Sejr: the beginnings of a name, which name the person."""
    if _PRIVATE_AHEAD.search(text, max(0, found.start - 45), found.start) or _bears_name(text, local):
        return True
    if not 2 <= len(local) <= 8 or not local.isalpha():
        return False
    near = text[max(0, found.start - 120) : found.start] + "\n" + text[found.end : found.end + 40]
    if any(_begins_with_names(local, name) for name in _NAMES.findall(near)):
        return True
    return (
        len(local) > 3
        and not is_function(local)
        and _begins_as_named(local, text[max(0, found.start - 60) : found.start])
    )


def _begins_as_named(local: str, near: str) -> bool:
    """The beginning of one who is named just before, or of two names."""
    firsts = (n.lower() for n in _ONE_NAME.findall(near) if len(n) > 2)
    if any(local.startswith(_plain(n)) and is_first_name(n) for n in firsts):
        return True
    if len(local) < 7 and any(_begins_alike(local, n.lower()) for n in _ONE_NAME.findall(near)):
        return True
    pairs = [(one.lower(), other.lower()) for one, other in _TWO_NAMES.findall(near)]
    return any(_begins_with(local, fold(one), fold(other)) for one, other in pairs for fold in (_plain, _bare))


def _begins_alike(local: str, name: str) -> bool:
    """`sigbe` where a Signe is spoken of."""
    return len(name) > 3 and local[:3] in (_plain(name)[:3], _bare(name)[:3]) and is_first_name(name, common=True)


def _begins_with_names(local: str, name: str) -> bool:
    """`us` is Ulla Steen, `jeodam` is Jens-Ole Dam."""
    if is_function(local) and len(local) > 3:
        return False
    names = re.split(r"[ -]", name.lower())
    rows = (names[at:] for at in range(len(names) - 1) if is_first_name(names[at]))
    return any(
        _is_row_of_beginnings(local, [fold(n) for n in row], first=True) for row in rows for fold in (_plain, _bare)
    )


def _is_row_of_beginnings(local: str, names: list[str], *, first: bool = False) -> bool:
    """Does `local` consist of the beginnings of two or more of the names, in order, the first one's among them?"""
    if not local:
        return not first
    for place, name in enumerate(names[:1] if first else names):
        for cut in range(1, len(local) + (not first)):
            if not name.startswith(local[:cut]):
                break
            if _is_row_of_beginnings(local[cut:], names[place + 1 :]):
                return True
    return False


def _bears_name(text: str, local: str) -> bool:
    """`emskjold`, `boliljenskov`, where Bo Storm Liljenskov is named anywhere in the text."""
    plain = _plain(local)
    for one, other in _TWO_NAMES.findall(text):
        lasts = (_plain(other.lower()), _bare(other.lower()))
        if len(other) > 3 and plain.endswith(lasts) and plain[0] in (_plain(one[0].lower())[0], _bare(one[0].lower())):
            return True
    return False


def _is_office(text: str, found: Found, local: str) -> bool:
    """Are they the initials of an office that is named beside it (`Børn og Unge: bu@`), or is it said to be shared?"""
    if _SHARED_AHEAD.search(text, max(0, found.start - 70), found.start):
        return True
    if not 2 <= len(local) <= 5 or not local.isalpha():
        return False
    near = text[max(0, found.start - 70) : found.start] + "\n" + text[found.end : found.end + 40]
    return any(local in _initials(office) for office in _OFFICE.findall(near))


def _initials(office: str) -> set[str]:
    """The initials of every row of its words from the first on, with and without the small words."""
    words = re.findall(r"\w+", office.lower())
    if any(is_first_name(w, common=True) for w in words):
        return set()
    rows = [words[start:end] for start in range(len(words)) for end in range(start + 2, len(words) + 1)]
    return {
        _plain("".join(w[0] for w in row if small or w not in _SMALL_WORDS)) for row in rows for small in (True, False)
    }


def _plain(name: str) -> str:
    return name.replace("ø", "oe").replace("æ", "ae").replace("å", "aa")


def _bare(name: str) -> str:
    """Without the strokes and rings, as many mailboxes have it (`Løvbjerg` -> `lovbjerg`)."""
    return name.translate(_BARE)


def _begins_with(local: str, one: str, other: str) -> bool:
    return any(one.startswith(local[:cut]) and other.startswith(local[cut:]) for cut in range(2, len(local) - 1))
