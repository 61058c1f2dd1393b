"""Whose a street address is (hvis adresse): somebody's home, or a workplace, an event or a plot."""

import re
from typing import NamedTuple

from opslag.core.language.address_words import (
    AT_PLACE,
    AT_SOMEBODYS,
    AT_WORK,
    BRING_MINE,
    EVENT,
    HOMES,
    LIES,
    LIVES,
    LIVES_THERE,
    NO_STREET,
    OPENINGS,
    PART_IN,
    PARTS_OF_HOME,
    PEOPLE,
    PUBLIC,
    is_road,
)
from opslag.core.language.emails import emails
from opslag.core.language.names import is_first_name
from opslag.core.language.patterns import Pattern
from opslag.core.language.person_roles import role_of
from opslag.core.language.persons import persons
from opslag.core.language.phone_outright import is_office
from opslag.core.language.surroundings import Found, after, before, has_any, nearest

Sign = re.Match[str] | None
"""A word before the address that tells whose it is, if any does."""
_NAMED = Pattern(
    r"(?:,?\s(?:\d{1,3}\sår|\(\d{1,3}(?: år)?\)|på \d{1,3}(?: år)?))?(?:[,;]?\s\(?(?:(?:cpr|tlf|telefon|mobil|mail|født)\S*\s)?(?:nr\.?\s)?(?:[\d-][\d -]{5,13}\d|\S+@\S+?)\)?(?=[,;:\s])){0,2}"
    r"[,:;]?\s(?:(?:fra|på|i|,|ved|adr\.?|adresse:?|bopæl:?)\s)?(?:[A-ZÆØÅ][a-zæøå]+gård(?:en)?, )?"
)
"""What may stand between a name and where that person lives."""


class House(NamedTuple):
    """A street and a number: where they stand, the street's name, and whether somebody is said to live there."""

    start: int
    end: int
    street: str
    home: bool


def judged(text: str, house: House) -> Found:
    """Is it where somebody lives? What stands before tells more than what stands after."""
    house = house._replace(start=house.start + _opening(house.street))
    if told := _outright(text, house):
        return told
    ahead = _BESIDE.sub(" ", _GREETING.sub("", _MAIL.sub(" ", _without_names(text, house.start))))
    lives, public = _signs(text, house, ahead)
    if public and _is_private_all_the_same(text, house, ahead, public):
        return Found(house.start, house.end, True, 0.8)
    if lives and lives[0].startswith("flytte") and _is_of_office(text, house, ahead):
        return Found(house.start, house.end, False, 0.7)
    if lives or public:
        private = _is_nearer_to_home(lives, public)
        sure = not private or _somebody(text, house.start, ahead, lives)
        return Found(house.start, house.end, private, 0.9 if sure else 0.65)
    return _by_what_follows(text, house, after(text, house.end, 40))


def _outright(text: str, house: House) -> Found | None:
    """`hjemme hos Karen, Elmevej 8`, `brug adressen`, `hos Bygma, Industrikrogen 9`: needs no weighing."""
    start, end, _, home = house
    host = AT_SOMEBODYS.search(text, max(0, start - 40), start)
    if host and is_first_name(host[1].lower()):
        return Found(start, end, True, 0.8)
    nobodys = _NOBODYS.search(before(text, start, 40)) is not None
    if nobodys or (home and not _RANGE.match(text, end)) or _at_place(text, start):
        return Found(start, end, not nobodys and home, 0.8)
    return None


def _signs(text: str, house: House, ahead: str) -> tuple[Sign, Sign]:
    """The nearest word before that tells of a home, and the nearest that tells of a place for all."""
    start, end, _, _ = house
    lives, public = nearest(LIVES, ahead), nearest(PUBLIC, ahead)
    if public and text[start].islower() and _SMALL_STOP.search(ahead, public.end()):
        public = None
    if not lives and not public:
        own = _MY_HOME.search(after(text, end, 60)) or _DOORED.search(text, start, end)
        public = None if own else LIES.search(ahead)
    several = text[end : end + 1] in "-–" and _RANGE.match(text, end)
    return None if several else lives, public


def _is_private_all_the_same(text: str, house: House, ahead: str, public: re.Match[str]) -> bool:
    """A place for all is spoken of, but somebody lives there, is the host, or signs with it."""
    start, end, _, _ = house
    if (
        LIVES_THERE.match(text, end)
        or _is_hosted(text, end)
        or _signs_off(text, start, end)
        or BRING_MINE.search(ahead)
    ):
        return True
    if public[0].endswith("gården") and _follows_name(text, start):
        return True
    if public[0].startswith(("sted:", "hvor:")) and any(p.end <= start for p in persons(text)):
        return True
    return _is_at_home(text, start, end, len(ahead) - public.end())


def _is_nearer_to_home(lives: Sign, public: Sign) -> bool:
    """Does the word of a home stand nearer than that of a place for all, which does not just move there?"""
    if lives is None or public is None:
        return lives is not None
    office = 0 <= lives.start() - public.end() < 12 and _OFFICES.match(lives[0])
    return not office and not lives[0].startswith("flytte") and lives.end() > public.end()


def _at_place(text: str, start: int) -> bool:
    """`hos Bygma, Industrikrogen 9`: does it follow the name of a place, where nobody is said to live?"""
    place = AT_PLACE.search(text, max(0, start - 50), start)
    if place is not None and not _overlaps_person(text, place) and not HOMES.search(before(text, start, 60)):
        return True
    house = _AT_HOUSE.search(text, max(0, start - 50), start)
    if house is None or HOMES.search(before(text, start, 60)) or _DOORED.search(text, start, start + 45):
        return False
    return not house[1].endswith(PEOPLE + PARTS_OF_HOME) and is_office(house[1])


def _is_hosted(text: str, end: int) -> bool:
    """`mødes ved Klitvej 40, hos Bitten`."""
    host = _HOSTED.match(text, end)
    return host is not None and is_first_name(host[1].lower())


def _is_of_office(text: str, house: House, ahead: str) -> bool:
    """Is it an office that moves, and nobody's home?"""
    moves = _MOVES.search(ahead)
    word = moves[1] if moves else ""
    homely = word in PARTS_OF_HOME or (word.endswith(PEOPLE + PARTS_OF_HOME) and not word.endswith("huset"))
    if not word or homely or is_first_name(word):
        return AT_WORK.match(house.street[_opening(house.street) :]) is not None
    named = any(house.start - 70 < p.start < house.start for p in persons(text))
    return role_of(word) is None and not _WHO.search(ahead) and not named


def _without_names(text: str, start: int) -> str:
    """The words before, with blanks for the names of people: Brøndum is no well."""
    ahead = before(text, start, 70)
    first = start - len(ahead)
    if not any(_WORD_AT.match(text, _word_start(text, first + m.start())) for m in PUBLIC.finditer(ahead)):
        return ahead
    for person in persons(text):
        if first <= person.start < person.end <= start and not person.public:
            ahead = ahead[: person.start - first] + " " * (person.end - person.start) + ahead[person.end - first :]
    return ahead


def _word_start(text: str, at: int) -> int:
    """Where the word begins that `at` stands in."""
    while at and text[at - 1].isalpha():
        at -= 1
    return at


def _is_at_home(text: str, start: int, end: int, apart: int) -> bool:
    """`Karl Emil Bertelsen, Fyrrestien 22, 1. tv`: a door of one's own, or somebody's part in a case, just after one's name."""
    name = _name_before(text, start)
    if name is None:
        return False
    return bool(
        _DOORED.search(text, start, end) or PART_IN.search(text, max(0, name - 30), name) or apart - (start - name) > 18
    )


def _signs_off(text: str, start: int, end: int) -> bool:
    """`Elmevej 8, Grethe Hav`, as a sentence of its own."""
    opens = text[:start].rstrip(" ").endswith((".", "!", "?", "\n"))
    return opens and any(0 < p.start - end < 3 and not p.public for p in persons(text))


def _follows_name(text: str, start: int) -> bool:
    return _name_before(text, start) is not None


def _name_before(text: str, start: int) -> int | None:
    """Where the name begins that the address follows, also with a number or a mail between."""
    if not _MAY_BE_NAMED.search(text, max(0, start - 40), start):
        return None
    near = (p for p in persons(text) if start - 90 < p.end <= start and not p.public)
    return next((p.start for p in near if _NAMED.fullmatch(text, p.end, start)), None)


def _by_what_follows(text: str, house: House, behind: str) -> Found:
    """No word before tells whose it is."""
    start, end, street, _ = house
    doored = _DOORED.search(text, start, end)
    named = _follows_name(text, start)
    beside = None if behind.startswith(" til ") else PUBLIC.search(behind[:16])
    if beside and named and beside[0].startswith(_TRADES):
        beside = None
    if _ROOM.match(behind) or (beside and not LIVES.search(behind) and not doored):
        return Found(start, end, False, 0.8)
    several = _RANGE.match(text, end) is not None
    if several and "flytte" in behind:
        return Found(start, end, False, 0.6)
    if LIVES.search(behind) or _AT_HOME_THERE.search(behind):
        return Found(start, end, True, 0.8)
    if several:
        return Found(start, end, False, 0.6)
    if _is_of_event(text, start, end):
        return Found(start, end, False, 0.7)
    if doored:
        return Found(start, end, True, 0.8)
    if not named and (AT_WORK.match(street) or _follows_mailbox(text, start)):
        return Found(start, end, False, 0.6)
    road = street[_opening(street) :]
    whole = "," in text[start:end] and is_road(road.rpartition(" ")[2])
    return Found(start, end, whole or not NO_STREET.match(road), 0.8 if named else 0.5)


def _follows_mailbox(text: str, start: int) -> bool:
    """Does it stand just after the mailbox of a house, in a signature?"""
    ahead = text[max(0, start - 60) : start].rstrip(" \n|·•,–-").rpartition(" ")[2]
    return "@" in ahead and any(not m.private and 0 < start - m.end < 6 for m in emails(text))


_TRADES = ("sælg", "byg", "renover", "grund", "udbud")
"""What the one who lives there does with it: that opens it to nobody."""
_MAY_BE_NAMED = Pattern(
    r"(?:[A-ZÆØÅ][\w.’'-]*|[\d)]|@\S+)(?:, [A-ZÆØÅ][a-zæøå]+gård(?:en)?)?(?: år)?[,;:]?\s\(?(?:(?:fra|på|i|,|ved|adr\.?|adresse:?|bopæl:?)\s)?$"
)
"""A capital, a number or a mail just before: else nobody is looked for, which takes long."""
_WORD_AT = Pattern(r"(?<!^)(?<![.!?]\s)[A-ZÆØÅ]")
"""A capital within a sentence."""
_AT_HOUSE = Pattern(r"\b(?:[Hh]os|[Pp]å|[Ii]) ([a-zæøå]{5,}(?:et|en|erne)), $")
"""`afleveres hos politiet, Nørregade 14`."""
_SMALL_STOP = Pattern(r"[a-zæøå]{4}[.!?]+ (?!på |i |ved )")
"""Where a sentence ends, in a text without capitals."""
_NOBODYS = Pattern(
    r"\b(?:postboks|brug(?:e|er|t)? (?:nu )?adressen|kontorets|\w+(?:skol|centr|kontor|hus|afdeling|bibliotek|klub)\w*s (?:nye )?adresse)\b"
)
"""An address of no home."""
_OFFICES = Pattern(r"(?!min|mit|hans|hendes).*adresse")
_AT_HOME_THERE = Pattern(
    r"\b(?:min|mit|hendes|hans|vores) (?:mand|kone|mor|far|søn|datter|kæreste|søster|bror|mormor|morfar|farmor|farfar|børn|nabo)\b|\b(?:er|altid) hjemme\b"
)
_ROOM = Pattern(
    r" (?:er|har) (?:\w+ )?(?:åben|åbent|lukket|bemandet)\b|[.,;]? ?(?:ean|cvr)\b|[,(]? ?\(?(?:lokale|mødelokale|internatet|bygning|hal|indgang)\b|,? hvor (?!\w+ bor)[^.!?]{0,25}\b(?:ligger|holder til|åbner|receptionen|kontoret)\b"
)
_WHEN = Pattern(
    r"(?:,|\.)? (?:på |den |fra )?(?:(?:man|tirs|ons|tors|fre|lør|søn)dag|kl\.|klokken|\d{1,2}\. (?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec))",
    re.IGNORECASE,
)
_TIME_AHEAD = Pattern(r"(?:\d[.:]\d\d|kl\. ?\d{1,2}|dag)\W{1,3}$")
_APPOSED = Pattern(
    r"\b([A-ZÆØÅ][a-zæøåé-]{2,}(?:en|et|erne|iet|um|ApS|A/S))(?: [A-ZÆØÅ]\w+)?[,:(] ?$|\b(?:ApS|A/S|I/S|P/S|a\.m\.b\.a\.?|K/S)(?:[,:]?| [·|–-]) \(?$|s (?:Hus|Hal|Kirke|Kro|Skole|Gård), $"
)
"""`Biografen, Kirkegade 9`: a place, and where it is."""
_ADDRESS_IS = Pattern(r"[.!?] (?:Adressen er|Adresse:) $")
"""In a sentence of its own: that of the place just spoken of, unless it was about somebody."""
_THING_ON = Pattern(r"\b([a-zæøå]{5,}(?:en|et|erne)|kassen|banen|boden|teltet) (?:på|i|ved) $")
"""`Cykelsmeden på Algade 9`."""
_MY_HOME = Pattern(
    r"\b(?:mit|min|vores|hans|hendes|deres) (?:\w+ )?(?:soveværelse|hus|have|hæk|vindue\w*|indkørsel|dør|hoveddør|port|stue|altan|kælder|grund|mur|hegn|carport|terrasse|tag|plæne)\b|\bmåtten\b|\b(?:ejer|beboer)(?:en|ne)?\b"
)
_HOSTED = Pattern(r",? \(?hos ([A-ZÆØÅ][a-zæøåé]+)")
_GREETING = Pattern(r"^(?:hej|kære|goddag|hallo|til) [a-zæøå ]{3,25}[,!:] ")
"""Who is spoken to lies nowhere."""
_MOVES = Pattern(r"\b([a-zæøå]{5,}(?:en|et|erne)) (?:\w+ )?flytte[rt]?\b[^.!?]{0,45}$")
"""`Rådgivningen flytter fra`."""
_BESIDE = Pattern(
    r"(?<=\bbor )(?:over|under|bag|oven ?på) \w+,? |\b(?:over ?for|ved siden af|tæt på|bag|bagved|nær|nabo til|mellem|foran) (?:\w+ )?\w+ (?=i |på |ved )"
)
_RANGE = Pattern(r"\s?[-–]\s?\d{1,3}(?!\d|\.? ?(?:tv|th|mf|sal)\b)|\s(?:til|og) (?:nr\. )?\d")
_DOORED = Pattern(
    r"\d[A-Ha-h]?,?\s(?:(?:\d{1,2}|st|kld?)\.?\s?(?:sal[, ]{0,2})?(?:t\.?v|t\.?h|mf)|(?:lejl|vær|dør)\w*\.? \d)"
)
"""With a door of one's own."""
_WHO = Pattern(
    r"\b(?:han|hun|ham|hende|de|familien|parret|jeg|min|mine|borger\w*|beboer\w*|elev\w*|barn\w*|datter|søn|mor|far|kone|mand)\b"
)


def _is_of_event(text: str, start: int, end: int) -> bool:
    """Nobody is named just before, and a place or a time stands beside it."""
    if _follows_name(text, start):
        return False
    place = _APPOSED.search(text, max(0, start - 40), start)
    if place and not (place[1] or "").lower().endswith(PEOPLE) and not _overlaps_person(text, place):
        return True
    if _DOORED.search(text, start, end):
        return False
    thing = _THING_ON.search(before(text, start, 40))
    if thing and not thing[1].endswith(PEOPLE + PARTS_OF_HOME) and not is_first_name(thing[1]):
        return True
    told = text[:start].lower() if _ADDRESS_IS.search(text, 0, start) else ""
    named = told and any(p.end <= start for p in persons(text))
    if told and not named and not _WHO.search(told) and not has_any(told, PEOPLE):
        return True
    timed = _WHEN.match(text, end) or _TIME_AHEAD.search(before(text, start, 20))
    return bool(timed) and EVENT.search(text.lower()) is not None


def _overlaps_person(text: str, place: re.Match[str]) -> bool:
    return any(p.start < place.end() and place.start() < p.end for p in persons(text))


def _somebody(text: str, start: int, ahead: str, lives: re.Match[str] | None) -> bool:
    """Is it a person that moves there, and not an office?"""
    if lives is None or not lives[0].startswith("flytte"):
        return True
    return bool(_WHO.search(ahead)) or any(start - 70 < p.start < start for p in persons(text))


_MAIL = Pattern(r"\S+@\S+")


def _opening(street: str) -> int:
    """How many letters a sentence's own first word takes up before the street begins."""
    found = OPENINGS.match(street)
    return found.end() if found and len(street) > found.end() else 0
