"""Street addresses (adresser): where somebody lives; the addresses of workplaces, events and plots are left alone."""

from collections.abc import Iterator
from functools import lru_cache

from opslag.core.language.address_owners import House, judged
from opslag.core.language.address_words import HOME_WORDS, NO_PLACE, NO_ROAD, is_road
from opslag.core.language.patterns import Pattern
from opslag.core.language.surroundings import Found, digit_count, has_any, numerals

_SURE_KINDS = (
    "vej|vejen|gade|gaden|allé|allè|alléen|stræde|strædet|vænge|vænget|boulevard|brynet|parken|toften|bakken|marken|engen|lunden"
    "|kæret|stien|krogen|højen|haven|vangen|brinken|skrænten|ageren|agrene|løkken|promenaden|stykket|mosen|dalen|skoven|kollegiet"
)
"""Ends that tell a street in lower case too."""
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
    r"(?!\d|/(?:1[0-2]|[1-9])(?!\d|,?\s?(?:tv|th|mf|sal)\b|\.\s?sal)|[.:][\dA-Za-z-]|\.\s?(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec|klasse|årgang|gang|etape|plads|division|del\b|runde|sal\b|række\b|etage\b)|\s?(?:gange|timer|minutter|min\.|km|kilometer|meter|personer|år\b|dage|uger|aftener|nætter|måneder|etager|steder|lektioner|kr\b|kroner|%|procent|stk|hold"
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
_HOME_AHEAD = (
    r"\b(?:bor|boede|bo|bosat|boende|flytte[rdt]*|flyttet|adresse(?:n)?|hjem(?:me)?|hos (?:mig|os|ham|hende)|hus(?:et)?|lejlighed(?:en)?|bopæl|familie(?:n)?|nabo(?:en)?|mor|far|mormor|farmor|nøgle\w*|pakke\w*|post\w*)"
    r"(?: er| hedder| lige| nu| stadig| alene| sammen| ind| hjem| ud| hen)*:?(?: på| i| til| ved| fra)? "
)
_AVENUE = Pattern(r"(?<![\w@.-])([a-zæøå]{3,}[ ]all[eé])[ ](?:nr\.?\s?)?$")
"""`lærke alle 4`, without capitals."""
_AVENUE_OF = Pattern(
    r"(?<![\w@.-])((?:birke?|linde?|kastanj[ea]|ahorn|elme?|aske?|ege?|bøge?|poppel|pile?|røn(?:ne)?|tjørne?|kirsebær|æble|rosen?|lærke|fugle|kirke|skole|park|strand|skov|fælled|jernbane|stations?|slots|kloster|kongens|dronningens|prins\w*|østre|vestre|nordre|søndre|øster|vester|nørre|sønder|gammel|gl\.?|ny|lille|store|humle|hassel|platan|syren|valnød|cypres|gran|fyrre|mølle|frederiks|christians|villa|have|solbær|hybenrose)[ ]all[eé]"
    r"|(?:(?:h\.? ?c\.?|[a-zæøå]{3,}) )?(?!hans|deres|jeres|vores|alles|hendes|dens|dagens|ens)[a-zæøå]{3,}s[ ](?:vej|gade|torv|all[eé]|boulevard|stræde|vænge)"
    r"|(?:østre|vestre|nordre|søndre|gammel|gl\.?|lille|store|ny)[ ](?:boulevard|torv|stræde|gade|parkvej|ringvej|strandvej|landevej))[ ](?:nr\.?\s?)?$"
)
_AVENUE_HOME = Pattern(rf"{_HOME_AHEAD}([a-zæøå]{{3,}}[ ]all[eé])[ ](?:nr\.?\s?)?$")
_SMALL_DOOR = (
    rf"(?:\s?[a-h](?!\w))?,?\s(?:(?:\d{{1,2}}|st|kld)\b\.?(?:\s?sal\b\.?)?[,\s]{{0,2}}{_SIDE}|\d{{1,2}}\.?\s?sal\b)"
)
_SMALL_TOWN = r"\s[1-9]\d{3}\s(?!kr|stk|børn|gange|person|timer|borger|famili|plads|besøg|mennesk|visning)[a-zæøå]{3,}(?:\s(?:[cnsvkø]|nv|nø|sv|sø)(?!\w))?"
_WITH_DOOR = Pattern(rf"\d{{1,3}}{_SMALL_DOOR}(?:,?{_SMALL_TOWN})?|\d{{1,3}}(?:\s?[a-h])?,{_SMALL_TOWN}")
"""A house with its floor or its town, all in small letters."""
_DOOR_AND_TOWN = Pattern(rf"\d{{1,3}}{_SMALL_DOOR},?{_SMALL_TOWN}")
_OF_TOWN = Pattern(rf"\d{{1,3}}(?:\s?[a-h])?,?{_SMALL_TOWN}")
_AVENUES = frozenset(("alle", "allé"))
_PARTED = frozenset("vej gade torv boulevard stræde vænge".split())
"""How streets of two words end."""
_BY_TOWN = Pattern(r"(?<![\w@.-])([a-zæøå]{4,})[ ]$")
_NAME = r"((?:[A-ZÆØÅ][\w’'-]+)(?:[ ][A-ZÆØÅ][\w’'-]+){0,2})"
_AT_HOME = Pattern(
    rf"(?:\b(?:[Bb]or|[Bb]oede|[Bb]osat|[Bb]oende|[Hh]jem(?:me)?|[Aa]dresse(?:n)?|[Nn]abo(?:en|erne)?\b|[Gg]enbo(?:en)?|[Pp]ar(?:ret)?\b|[Ff]amilie(?:n)?|[Dd]amen|[Mm]anden|[Kk]vinden|[Hh]us\b|[Ll]ejlighed|[Bb]eboeren?|[Bb]orgeren?|[Pp]atienten?|[Hh]uset\b|[Ll]everet|[Ff]lyttet|[Ee]jer(?:en|ne)?|[Nn]aboer|[Bb]eboer(?:en|ne|e)?)"
    rf"[^.!?\d\n]{{0,20}}(?:\bpå|\bi|\btil|\bved|\bfra|\baf|:|\ber)\s){_NAME}{_NR}$"
)
"""A road without a word for road, where somebody is said to live."""
_DOOR = Pattern(rf"(?<![\w@]){_NAME} $")
_AT_DOOR = Pattern(rf"\d{{1,3}}\s?[A-Ha-h]?,\s(?:\d{{1,2}}|st|kl)\.?(?:\s?sal)?,?\s?{_SIDE}")
"""A road without a word for road, with a floor and a door."""


_JOINED = Pattern(
    r"(?:(?:,| og| samt| eller|,? og)(?: på| i)? |,? (?:hen )?til (?:det nye |min nye |vores nye )?(?:[A-ZÆØÅ][a-zæøå]+(?:gård|gården|hus|huset|lyst|minde|mølle), )?)"
)
"""`Ringvejen 14, Ringvejen 88 og Nygade 3`, `fra Ringvejen 14 til Nygade 3`: of one kind."""


@lru_cache(maxsize=512)
def addresses(text: str) -> tuple[Found, ...]:
    """Street addresses, left to right; `private` when somebody seems to live there."""
    found: list[Found] = []
    for house in _houses(text) if digit_count(text) else ():
        told = judged(text, house)
        first = found and (told.confidence < 0.8 or (found[-1].private and found[-1].confidence >= 0.8))
        if first and _JOINED.fullmatch(text, found[-1].end, told.start):
            told = told._replace(private=found[-1].private, confidence=found[-1].confidence)
        found.append(told)
    return tuple(found)


def _houses(text: str) -> Iterator[House]:
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
    if not word.islower() or word.endswith(_SURE_ENDS) or word in _AVENUES | _PARTED:
        return word
    return word if len(word) > 3 and _is_by_town(text, start) else ""


def _is_by_town(text: str, start: int) -> bool:
    """`vesterbro 12, 1. sal 8500 ...`: a floor and a town follow, or only a town where a home is spoken of."""
    if _DOOR_AND_TOWN.match(text, start):
        return True
    return _OF_TOWN.match(text, start) is not None and has_any(text[max(0, start - 60) : start].lower(), HOME_WORDS)


def _house(text: str, word: str, first: int, start: int) -> House | None:
    """The house whose number begins at `start`; its street begins at `first` or later."""
    if word in _AVENUES:
        sure = _join(text, _AVENUE_OF, _HOUSE, first, start) or _join(text, _AVENUE_HOME, _HOUSE, first, start)
        return sure or _join(text, _AVENUE, _WITH_DOOR, first, start)
    if word in _PARTED:
        return _join(text, _AVENUE_OF, _HOUSE, first, start)
    if word.islower() and not word.endswith(_SURE_ENDS):
        return _join(text, _BY_TOWN, _OF_TOWN, first, start) or _join(text, _BY_TOWN, _DOOR_AND_TOWN, first, start)
    if word.islower():
        small = _join(text, _SMALL, _HOUSE, first, start)
        return small if small and (not _NO_SMALL.search(small.street) or _WITH_DOOR.match(text, start)) else None
    if is_road(word) and (found := _join(text, _STREET, _HOUSE, first, start)):
        return None if NO_PLACE.search(found.street) else found
    odd = _join(text, _ODD, _IN_TOWN, first, start) or _join(text, _DOOR, _AT_DOOR, first, start)
    if odd or not has_any(text[first:start].lower(), HOME_WORDS):
        return odd
    home = _join(text, _AT_HOME, _HOUSE, first, start)
    return home if home and not NO_ROAD.search(home.street) else None


def _join(text: str, head: Pattern, tail: Pattern, first: int, start: int) -> House | None:
    """The street before `start` and the number from there on."""
    number = tail.match(text, start)
    street = head.search(text, first, start) if number else None
    return House(street.start(1), number.end(), street[1], head is _AT_HOME) if number and street else None
