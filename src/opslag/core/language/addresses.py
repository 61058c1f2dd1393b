"""Street addresses (adresser): where somebody lives; the addresses of workplaces, events and plots are left alone."""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from opslag.core.language.address_words import (
    AT_PLACE,
    AT_SOMEBODYS,
    AT_WORK,
    BRING_MINE,
    EVENT,
    HOME_WORDS,
    HOMES,
    KINDS,
    LIES,
    LIVES,
    LIVES_THERE,
    NO_PLACE,
    NO_ROAD,
    NO_STREET,
    OPENINGS,
    PART_IN,
    PARTS_OF_HOME,
    PEOPLE,
    PUBLIC,
)
from opslag.core.language.emails import emails
from opslag.core.language.names import is_first_name
from opslag.core.language.patterns import Pattern
from opslag.core.language.person_roles import role_of
from opslag.core.language.persons import persons
from opslag.core.language.surroundings import Found, after, before, digit_count, has_any, nearest, numerals

_SURE_KINDS = (
    "vej|vejen|gade|gaden|allé|allè|alléen|stræde|strædet|vænge|vænget|boulevard|brynet|parken|toften|bakken|marken|engen|lunden"
    "|kæret|stien|krogen|højen|haven|vangen|brinken|skrænten|ageren|agrene|løkken|promenaden|stykket|mosen|dalen|skoven|kollegiet"
)
"""Ends that tell a street in lower case too."""
_ENDS = tuple(dict.fromkeys(KINDS))
_LAST_TWO = frozenset(kind[-2:] for kind in KINDS)
"""The last two letters of each, to be asked first."""
_NO_RINGS = ("ering", "nring", "rring", "dring", "mring", "gring", "lstring", "nstring", "ikring")
"""What is done, no ring road."""
_WHOLE = frozenset(kind.capitalize() for kind in KINDS) - {"Vest", "Øst"}
_SURE_ENDS = tuple(_SURE_KINDS.split("|"))
_NUMBER_SIGNS = frozenset(("nr", "nr.", "no.", "nummer"))
_PART = r"(?:[A-ZÆØÅ][\w’'-]*\.?|[A-ZÆØÅ]\.)"
_SIDE = r"(?:tv|th|mf|midt|t\.\s?v|t\.\s?h|m\.\s?f|venstre|højre)\b\.?"
_FLOOR = (
    rf"(?:,?\s(?:(?:\d{{1,2}}\.|st\.?|stuen|kld?(?!\.?\s?\d)\.?|kælder(?:en)?)(?:\s?sal)?[,\s]{{0,2}}(?:{_SIDE}|(?:dør|lejl\.?)\s?\d+)?|\d{{1,2}}\.?\s?(?:sal\b|{_SIDE})"
    rf"(?:[,\s]{{1,2}}(?:{_SIDE}|dør\s\d+))?|lejl(?:\.|ighed)?\s?\d+|(?:dør|vær\w*\.?|bolig|opgang)\s\w{{1,3}}\b)(?![\wæøå]))?"
)
_TOWN = r"(?:,?\s\d{4}\s[A-ZÆØÅ][\w-]+(?:\s[A-ZÆØÅ]{1,2}(?!\w))?)?"
_NR = r"[ \u00a0](?:nr\.?\s?|nummer\s|no\.\s?)?"
_NOT_COUNTED = (
    r"(?!\d|[.:][\dA-Za-z-]|\.\s?(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec|klasse|årgang|gang|etape|plads|division|del\b|runde|sal\b|række\b|etage\b)|\s?(?:gange|timer|minutter|min\.|km|kilometer|meter|personer|år\b|dage|uger|aftener|nætter|måneder|etager|steder|lektioner|kr\b|kroner|%|procent|stk|hold"
    r"|kampe|børn|pladser|spor|biler|elever|point|mål|fra\s\d{4})\b)"
)
_HOUSE = Pattern(rf"\d{{1,3}}{_NOT_COUNTED}(?:\s?[A-Ha-h](?!\w))?{_FLOOR}{_TOWN}")
"""The number, and what may follow it."""
_STREET = Pattern(rf"(?<![\w@])((?:{_PART}[ \u00a0](?:og )?){{0,3}}[A-ZÆØÅ][\w’'-]*){_NR}$")
_SMALL = Pattern(
    rf"(?<![\w@.-])((?:(?:gl|gammel|gamle|ny|nørre|nr|sdr|sønder|store|lille|st|ndr|øster|vester|øvre|nedre|søndre|nordre|ved)\.? ){{0,1}}[a-zæøå][\wæøå]{{0,25}}?(?:{_SURE_KINDS})){_NR}$"
)
_NO_SMALL = Pattern(
    r"^(?:motor|hoved|lande?|ring|cykel|om|ad|gang|grus|skov|mark|til|fra|bi|side|adgangs|indfalds|køre|brand|priv|vand|ud|ind|af|halv|luft|rute|vind"
    r"|nød|gen|råd|høj|bag|mel|kø|fælles|motortrafik|trafik|cirkulations)(?:vej|vejen|gade|gaden)$|^(?:vejen|gaden|stien|haven|parken|marken|engen|skoven|bakken|højen|mosen|dalen|krogen"
    r"|strædet|stykket|kæret|ageren|lunden)$|^(?:børne|køkken|for|ur|skole|natur|bypark|kommune|lege|sanse|botanisk|zoo)\w*(?:haven|parken|stien|skoven)$"
)
_ODD = Pattern(rf"(?<![\w@])({_PART}(?:[ ]{_PART}){{0,2}})[ ]$")
_IN_TOWN = Pattern(
    r"\d{1,3}\s?[A-Ha-h]?(?:,?\s(?:\d{1,2}|st)\.?\s?(?:sal|tv|th|mf)?\.?(?:\s(?:tv|th|mf)\.?)?)?,?\s(?:[A-ZÆØÅ][\wæøå-]+,\s)?\d{4}\s[A-ZÆØÅ][\w-]+"
)
_NAME = r"((?:[A-ZÆØÅ][\w’'-]+)(?:[ ][A-ZÆØÅ][\w’'-]+){0,2})"
_AT_HOME = Pattern(
    rf"(?:\b(?:[Bb]or|[Bb]oede|[Bb]osat|[Bb]oende|[Hh]jem(?:me)?|[Aa]dresse(?:n)?|[Nn]abo(?:en|erne)?\b|[Gg]enbo(?:en)?|[Pp]ar(?:ret)?\b|[Ff]amilie(?:n)?|[Dd]amen|[Mm]anden|[Kk]vinden|[Hh]us\b|[Ll]ejlighed|[Bb]eboeren?|[Bb]orgeren?|[Pp]atienten?|[Ll]everet|[Ff]lyttet|[Ee]jer(?:en|ne)?|[Nn]aboer|[Bb]eboer(?:en|ne|e)?)"
    rf"[^.!?\d\n]{{0,20}}(?:\bpå|\bi|\btil|\bved|\bfra|\baf|:|\ber)\s){_NAME}{_NR}$"
)
"""A road without a word for road, where somebody is said to live."""
_DOOR = Pattern(rf"(?<![\w@]){_NAME} $")
_AT_DOOR = Pattern(rf"\d{{1,3}}\s?[A-Ha-h]?,\s(?:\d{{1,2}}|st|kl)\.?(?:\s?sal)?,?\s?{_SIDE}")
"""A road without a word for road, with a floor and a door."""
_NAMED = Pattern(
    r"(?:,?\s(?:\d{1,3}\sår|\(\d{1,3}(?: år)?\)|på \d{1,3}(?: år)?))?(?:[,;]?\s\(?(?:(?:cpr|tlf|telefon|mobil|mail|født)\S*\s)?(?:nr\.?\s)?(?:[\d-][\d -]{5,13}\d|\S+@\S+?)\)?(?=[,;:\s])){0,2}"
    r"[,:;]?\s(?:(?:fra|på|i|,|ved|adr\.?|adresse:?|bopæl:?)\s)?(?:[A-ZÆØÅ][a-zæøå]+gård(?:en)?, )?"
)
"""What may stand between a name and where that person lives."""


class _House(NamedTuple):
    """A street and a number: where they stand, the street's name, and whether somebody is said to live there."""

    start: int
    end: int
    street: str
    home: bool


@lru_cache(maxsize=512)
def addresses(text: str) -> tuple[Found, ...]:
    """Street addresses, left to right; `private` when somebody seems to live there."""
    found: list[Found] = []
    for house in _houses(text) if digit_count(text) else ():
        judged = _judged(text, house)
        first = found and (judged.confidence < 0.8 or (found[-1].private and found[-1].confidence >= 0.8))
        if first and _JOINED.fullmatch(text, found[-1].end, judged.start):
            judged = judged._replace(private=found[-1].private, confidence=found[-1].confidence)
        found.append(judged)
    return tuple(found)


def _houses(text: str) -> Iterator[_House]:
    end = 0
    for start, stop in numerals(text):
        if start < end or stop - start > 3:
            continue
        word = _word_before(text, start)
        house = _house(text, word, max(end, start - 90), start) if word else None
        if house:
            end = house.end
            yield house


def _word_before(text: str, start: int) -> str:
    """The word that a number belongs to (`Solvej 4`, `Solvej nr. 4`), if it can be the name of a street."""
    words = text[max(0, start - 40) : start].split()
    if words and words[-1] in _NUMBER_SIGNS:
        words.pop()
    elif not text[start - 1 : start].isspace():
        return ""
    word = words[-1].lstrip("(»\"'“[/*_") if words else ""
    return word if not word.islower() or word.endswith(_SURE_ENDS) else ""


def _house(text: str, word: str, first: int, start: int) -> _House | None:
    """The house whose number begins at `start`; its street begins at `first` or later."""
    if word.islower():
        small = _join(text, _SMALL, _HOUSE, first, start)
        return small if small and not _NO_SMALL.search(small.street) else None
    if _is_road(word) and (found := _join(text, _STREET, _HOUSE, first, start)):
        return None if NO_PLACE.search(found.street) else found
    odd = _join(text, _ODD, _IN_TOWN, first, start) or _join(text, _DOOR, _AT_DOOR, first, start)
    if odd or not has_any(text[first:start].lower(), HOME_WORDS):
        return odd
    home = _join(text, _AT_HOME, _HOUSE, first, start)
    return home if home and not NO_ROAD.search(home.street) else None


def _join(text: str, head: Pattern, tail: Pattern, first: int, start: int) -> _House | None:
    """The street before `start` and the number from there on."""
    number = tail.match(text, start)
    street = head.search(text, first, start) if number else None
    return _House(street.start(1), number.end(), street[1], head is _AT_HOME) if number and street else None


def _is_road(word: str) -> bool:
    """Does a word with a capital end as streets do?"""
    if word in _WHOLE:
        return True
    ends = (word[-2:] in _LAST_TWO or word[-1] in "øå") and word.endswith(_ENDS, 1)
    return ends and not word.endswith(_NO_RINGS)


def _judged(text: str, house: _House) -> Found:
    start = house.start + _opening(house.street)
    nobodys = _NOBODYS.search(before(text, start, 40)) is not None
    host = AT_SOMEBODYS.search(text, max(0, start - 40), start)
    if host and is_first_name(host[1].lower()):
        return Found(start, house.end, True, 0.8)
    if nobodys or (house.home and not _RANGE.match(text, house.end)) or _at_place(text, start):
        return Found(start, house.end, not nobodys and house.home, 0.8)
    ahead, behind = (
        _BESIDE.sub(" ", _GREETING.sub("", _MAIL.sub(" ", _without_names(text, start)))),
        after(text, house.end, 40),
    )
    lives, public = nearest(LIVES, ahead), nearest(PUBLIC, ahead)
    if not lives and not public:
        own = _MY_HOME.search(after(text, house.end, 60)) or _DOORED.search(text, start, house.end)
        public = None if own else LIES.search(ahead)
    if public and (
        LIVES_THERE.match(text, house.end)
        or _is_hosted(text, house.end)
        or _signs_off(text, start, house.end)
        or (public[0].endswith("gården") and _follows_name(text, start))
        or (public[0].startswith(("sted:", "hvor:")) and any(p.end <= start for p in persons(text)))
        or BRING_MINE.search(ahead)
        or _is_at_home(text, start, house.end, len(ahead) - public.end())
    ):
        return Found(start, house.end, True, 0.8)
    if lives and text[house.end : house.end + 1] in "-–" and _RANGE.match(text, house.end):
        lives = None
    if lives and lives[0].startswith("flytte") and _is_of_office(text, house._replace(start=start), ahead):
        return Found(start, house.end, False, 0.7)
    if lives or public:
        moves = bool(
            lives
            and public
            and (lives[0].startswith("flytte") or (0 <= lives.start() - public.end() < 12 and _OFFICES.match(lives[0])))
        )
        private = bool(lives and not moves and (public is None or lives.end() > public.end()))
        return Found(start, house.end, private, 0.9 if not private or _somebody(text, start, ahead, lives) else 0.65)
    return _by_what_follows(text, house._replace(start=start), behind)


def _at_place(text: str, start: int) -> bool:
    """`hos Bygma, Industrikrogen 9`: does it follow the name of a place, where nobody is said to live?"""
    place = AT_PLACE.search(text, max(0, start - 50), start)
    return place is not None and not _overlaps_person(text, place) and not HOMES.search(before(text, start, 60))


def _is_hosted(text: str, end: int) -> bool:
    """`mødes ved Klitvej 40, hos Bitten`."""
    host = _HOSTED.match(text, end)
    return host is not None and is_first_name(host[1].lower())


def _is_of_office(text: str, house: _House, ahead: str) -> bool:
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


def _by_what_follows(text: str, house: _House, behind: str) -> Found:
    """No word before tells whose it is."""
    start, end, street, _ = house
    doored = _DOORED.search(text, start, end)
    beside = None if behind.startswith(" til ") else PUBLIC.search(behind[:16])
    if _ROOM.match(behind) or (beside and not LIVES.search(behind) and not doored):
        return Found(start, end, False, 0.8)
    if LIVES.search(behind) or _AT_HOME_THERE.search(behind):
        return Found(start, end, True, 0.8)
    if _RANGE.match(text, end):
        return Found(start, end, False, 0.6)
    if _is_of_event(text, start, end):
        return Found(start, end, False, 0.7)
    if doored:
        return Found(start, end, True, 0.8)
    named = _follows_name(text, start)
    if not named and (AT_WORK.match(street) or _follows_mailbox(text, start)):
        return Found(start, end, False, 0.6)
    road = street[_opening(street) :]
    whole = "," in text[start:end] and _is_road(road.rpartition(" ")[2])
    return Found(start, end, whole or not NO_STREET.match(road), 0.8 if named else 0.5)


def _follows_mailbox(text: str, start: int) -> bool:
    """Does it stand just after the mailbox of a house, in a signature?"""
    ahead = text[max(0, start - 60) : start].rstrip(" \n|·•,–-").rpartition(" ")[2]
    return "@" in ahead and any(not m.private and 0 < start - m.end < 6 for m in emails(text))


_MAY_BE_NAMED = Pattern(
    r"(?:[A-ZÆØÅ][\w.’'-]*|[\d)]|@\S+)(?:, [A-ZÆØÅ][a-zæøå]+gård(?:en)?)?(?: år)?[,;:]?\s\(?(?:(?:fra|på|i|,|ved|adr\.?|adresse:?|bopæl:?)\s)?$"
)
"""A capital, a number or a mail just before: else nobody is looked for, which takes long."""
_WORD_AT = Pattern(r"(?<!^)(?<![.!?]\s)[A-ZÆØÅ]")
"""A capital within a sentence."""
_NOBODYS = Pattern(
    r"\b(?:postboks|brug(?:e|er|t)? (?:nu )?adressen|kontorets|\w+(?:skol|centr|kontor|hus|afdeling|bibliotek|klub)\w*s (?:nye )?adresse)\b"
)
"""An address of no home."""
_OFFICES = Pattern(r"(?!min|mit|hans|hendes).*adresse")
_AT_HOME_THERE = Pattern(
    r"\b(?:min|mit|hendes|hans|vores) (?:mand|kone|mor|far|søn|datter|kæreste|søster|bror|mormor|morfar|farmor|farfar|børn|nabo)\b|\b(?:er|altid) hjemme\b"
)
_JOINED = Pattern(
    r"(?:(?:,| og| samt| eller|,? og)(?: på| i)? |,? (?:hen )?til (?:det nye |min nye |vores nye )?(?:[A-ZÆØÅ][a-zæøå]+(?:gård|gården|hus|huset|lyst|minde|mølle), )?)"
)
"""`Ringvejen 14, Ringvejen 88 og Nygade 3`, `fra Ringvejen 14 til Nygade 3`: of one kind."""
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
