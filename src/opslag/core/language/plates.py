"""Number plates (nummerplader): letters and digits by which the owner of a car, a trailer or a moped can be looked up."""

import re
from collections.abc import Iterator
from functools import lru_cache

from opslag.core.language.names import is_first_name, is_last_name
from opslag.core.language.numbered_things import bears_number
from opslag.core.language.patterns import Pattern
from opslag.core.language.plate_words import (
    AFTER_MAKE,
    IS_ONE,
    LENDS,
    MAKE,
    MEASURES,
    NO_PLATE,
    NOT_CHOSEN,
    NOT_LETTERS,
    NUMBERS_FOLLOW,
    OF_SERIES,
    PLATE_STEMS,
    ROAD,
    SAYS_CAR,
    SAYS_OLD,
    SELDOM,
    SURE_CAR,
    WORDS,
)
from opslag.core.language.reading import read
from opslag.core.language.sentences import Span, apart
from opslag.core.language.surroundings import (
    after,
    any_lower,
    before,
    digit_count,
    has_any,
    is_number_of_thing,
    nearest,
    numbered,
    numerals,
)

_GAP = r"[ \u00a0./–_-]?"
_END = r"(?![^\W_]|[-/.,:]\d| \d)"
_PLATE = Pattern(
    rf"(?<![^\W_])(?<![-/.@])([A-ZÆØÅ]{{2}}){_GAP}(\d\d{_GAP}\d{{3}}|\d{{3}}{_GAP}\d\d|\d\d{_GAP}\d\d{_GAP}\d){_END}",
    re.IGNORECASE,
)
"""As every car has it; in capitals it needs no word for a car around it."""
_SPACED = Pattern(rf"(?<![^\W_])(?<![-/.@])([A-ZÆØÅ]{_GAP}[A-ZÆØÅ]){_GAP}(\d(?:{_GAP}\d){{4}}){_END}", re.IGNORECASE)
"""Spelled out, sign by sign or in odd groups; a word for a car must stand by."""
_SHORT = Pattern(
    rf"(?<![^\W_])(?<![-/.@])([A-ZÆØÅ]{{2}}){_GAP}(\d{{4}}|\d\d[ .-]\d\d|\d[ .-]\d{{3}}){_END}", re.IGNORECASE
)
"""Trailers and mopeds."""
_SMALL_ONES = Pattern(r"\b(?:scooter|knallert|(?<!cykel)trailer|moped|anhænger|påhængsvogn|campingvogn)")
_ON_THING = Pattern(r" (?:på|i) (?:\w*mast|\w*stolpe|\w*pæl|\w*skab|\w*lampe|\w*måler|\w*brønd|\w*dæksel|hydrant)")
"""What bears its own letters and digits."""
_CALLED_NUMBER = Pattern(r"\b(?:nummer(?:et)?|nr\.?|plade\w*|skilt\w*)(?: er| har| står der)?:?\s*$")
_OLD = Pattern(rf"(?<![^\W_])(?<![-/.@])([A-ZÆØÅ]) ?(\d{{1,3}}[ .]?\d{{3}}|\d{{2,4}}){_END}")
"""Veteran cars."""
_OWN_CHOICE = Pattern(
    r"(?:[Nn]ummer|[Nn]avne|[Pp]ersonlige? |[Øø]nske|\b[Pp])-?(?:nummer)?(?:plade|lade)(?:n|rne|r)?\b(?:,? (?:er|med|hedder|lyder|siger|har|teksten|der står|står der|på hans bil|på hendes bil)){0,3}"
    r"[\s:»\"”'‘“(]{1,4}([A-ZÆØÅ][A-ZÆØÅ0-9]{1,6}(?: \d{1,3})?)(?![\w-])"
)
_CALLED_CHOSEN = Pattern(
    r"(?<![\w-])([A-ZÆØÅ]{3,7}(?: ?\d{1,3})?)[»\"”“]?(?: \(|, | [–-] )(?:\w+ )?(?:ønske|navne|personlig )-?(?:nummer)?plade"
)
"""`MORBRO (ønskenummerplade)`."""
_CHOSEN = Pattern(
    r"(?<![A-ZÆØÅ] )(?<![A-ZÆØÅ]{2})(?:(?:\b(?:med|hedder|hed|[Ss]t(?:år|od) der|[Dd]er st(?:år|od)|lyder|lød|siger|sagde|pladen|nummeret|teksten|kendetegnet|tekst)\s|[:(,=–-] ?)[»\"“”'(]?|[»\"“”'])"
    r"([A-ZÆØÅ]{2,7} ?\d{1,3})(?![\w-]|[.,:]\d| ?(?:%|kr|km|stk|mio|år|timer))"
)
"""`en Tesla med HYGGE 1`, where a plate is spoken of."""
_BY_NAME = Pattern(
    r"(?:[Kk]ører? (?:\w+ )?(?:rundt )?i|[Bb]ilen(?: hedder)?|[Ss]kiltet|[Dd]er st(?:år|od)|[Hh]edder|[Mm]ed|[Ii]) [»\"“”']?([A-ZÆØÅ]{4,7})(?![\w-])"
)
"""`kører i SIGVALD`, where a plate of one's own choice is spoken of."""
_ABROAD = (
    "svensk",
    "tysk",
    "norsk",
    "polsk",
    "hollandsk",
    "udenlandsk",
    "litauisk",
    "rumænsk",
    "bulgarsk",
    "fransk",
    "britisk",
    "engelsk",
)
_FOREIGN = Pattern(
    r"(?<![\w-])(?:[A-ZÅÄÖÜ]{1,3}[ -][A-ZÄÖÜ]{1,2} ?\d{1,4}|[A-ZÅÄÖ]{3} ?\d\d[A-Z\d]|[A-ZÄÖ]{2,3} ?[A-Z\d]{4,5}|[A-Z]{2}-\d{3}-[A-Z]{1,2}|[A-Z\d]{1,3}-[A-Z\d]{2,3}-[A-Z\d]{1,2})(?![\w-])"
)
_OF_PLATES = any_lower(r"nummerplade ønskeplade navneplade personlige?_plade \bpladen\b plade(?:n)?_på_(?:\w+_)?\w*bil")
_DIGITS = Pattern(r"\d[ \u00a0./–_-]?\d[ \u00a0./–_-]?\d")
_THAT_IS = Pattern(
    r"\s*(?:og |men |for )?(?:den|det|nummeret|navnet) (?:nye )?(?:er|hedder|lyder|blev)(?: nu)? $|\s*(?:nu|i dag) (?:er|hedder) (?:det|den) $"
)
"""`Den hedder`: what it is stands in the sentence before."""
_COUNTED = Pattern(r" ?(?:kr|km|kg|stk|m2|m3|kwh|liter|ton|personer|borgere|børn|gange|timer|[.,]\d)\b")
_CARS_DO = Pattern(
    r" (?:har )?(?:holdt|holder|kørt|kører|dytter|spærrer|blokerer|står|stod|parkeret|parkerer|bakkede|tudede|er (?:solgt|stjålet))\b"
)
_ITS_OWN = Pattern(r"[a-zæøå]{0,3} ?(?:nr\.? )?\d{1,4}[,;:]? $")
"""`rute 2, `: what follows is not its number."""
_FIVE = Pattern(r"\d{5}(?!\w)")
_GAPS = " \u00a0./–_-"
_CHAIN = Pattern(r"(?:[a-zæøå]{2}[ .–-]?\d\d[ .–-]?\d{3}(?:\s?[,;/&+]| og| samt| eller)?\s*)+$")
"""The plates listed before it."""
_CELL = (Pattern(r"(?:^|[\n–—:,;|\t(/•&+-]|\bog)[ \t]*$"), Pattern(r"[ \t]*(?:$|[\n–—:,;|\t)/•.-])"))
"""What stands before and after one in a list."""
_CLOCK = Pattern(r"(?:^|\s)(?:\d{1,2}[.:]\d\d|\d{1,2}[.)])[:,]?\s*$")
"""What a watchman's line begins with."""
_LINES = Pattern(
    r"^(?:\W*|(?:kl\.? ?)?\d{1,2}[.:]\d\d\W{1,3})[a-zæøå]{2}[ .–-]?\d\d[ .–-]?\d{3}(?![\w])",
    re.MULTILINE | re.IGNORECASE,
)
"""A line that begins with one, perhaps after the time of day."""
_CLOCKED = Pattern(r"\b\d{1,2}[.:]\d\d[:,]? [A-ZÆØÅ]{2} \d\d \d{3}\b")
"""`08.44 BN 20 883 ... 08.51 DC 61 407` in one line."""
_FREE = Pattern(
    r"(?:^|[^\w\s]|\b(?:og|eller|samt|om|at|for|til|på|af|fra|med|i|mod|så|det|set|ser|en|den|er|hedder|var|som|der|når|hvis|kender|fundet|hos|naboens|genboens|mandens|ejerens|hendes|hans|deres|min|efter|skrev|greb|slog|hent|stod|står|hed|lød|lyder|viste|viser|sagde|siger|skriver|nemlig|altså|ja|nej|igen|\w+eret|slå(?:r|et)?|skide|fucking|dumme|forbandede|skulle være|skal være|\w+(?:ede|ter|der|ger|ser|rer|ler|ner|ker|ver|mer|per|tte)|være|blive|hedde|holde|parkere|køre|stå|flytte|fjerne|egen|eget|gamle|nye|anden|andet|ene|første|sidste|samme|forkerte|rigtige|rigtig|sådan|ikke|også|nu|kun|bare|begge|både|altid|stadig|nummeret|over|tilhører|ejer|haft|fået|købt|solgt|lånt|lejet|mistet|stillet|parkeret|hentet|flyttet|efterladt|anmeldt|meldt|set|stjålet|kørt|tanket|ramt|ridset|ramte|jeg|vi|du|de|har|fik|bag|ved|afhent|hent|flyt|fjern|vask|tank|hvor|mens|fordi|men|end|uden|mod|da|solgte|købte|kørte|ramte|mødte|fulgte|kendte|sendte|slæbte|stoppede|holdt|fandt|mangler|sælger|køber|ham i|hende i|dem i))\s*$"
)
"""Where a plate may stand that no word calls a car; after a noun it is that noun's number."""


@lru_cache(maxsize=512)
def plates(text: str) -> tuple[Span, ...]:
    """Number plates, left to right."""
    found: list[Span] = []
    count = digit_count(text)
    if not count and "plade" not in text:
        return ()
    if count > 2:
        for start, _ in numerals(text):
            letters = _letters_before(text, start)
            here = [*_from(text, letters)] if letters >= 0 and _DIGITS.match(text, start) else []
            found += here or _spelled(text, start)
        found += _listed(text) if found else []
    if count > 1:
        found += _from_abroad(text)
    if "plade" in text:
        named = (_OWN_CHOICE, _CALLED_CHOSEN, _BY_NAME) if _OF_PLATES.search(text.lower()) else (_OWN_CHOICE,)
        found += [Span(*m.span(1)) for p in named for m in p.finditer(text) if m[1] not in NOT_CHOSEN]
    if count and _has_capitals_and_digits(text):
        found += _of_own_choice(text, read(text).lower)
    return apart(found)


def _from_abroad(text: str) -> list[Span]:
    """Plates of other countries, where a car from there is spoken of before."""
    capitals = any(text[s - 2 : s].strip(" -").isupper() for s, _ in numerals(text) if s > 2)
    lower = read(text).lower if capitals else ""
    if not has_any(lower, _ABROAD):
        return []
    near = ((m, lower[max(0, m.start() - 70) : m.start()]) for m in _FOREIGN.finditer(text))
    told = ((m, ahead, ahead + lower[m.end() : m.end() + 12]) for m, ahead in near)
    return [Span(*m.span()) for m, ahead, both in told if has_any(both, _ABROAD) and SURE_CAR.search(ahead)]


def _listed(text: str) -> Iterator[Span]:
    """Where one plate is found, whatever looks like another and stands alone in its place of the list."""
    opens, closes = _CELL
    for start, _ in numerals(text):
        for plate in filter(None, (_PLATE.match(text, start - letters) for letters in (3, 2) if start >= letters)):
            alone = opens.search(text, max(0, plate.start() - 6), plate.start()) and (
                closes.match(text, plate.end()) or (plate[1].isupper() and _on_the_road(text))
            )
            if (
                alone
                and plate[1].lower() not in NUMBERS_FOLLOW | MEASURES
                and not _of_thing(_last(_ahead(text, plate)[0], 15))
            ):
                yield Span(*plate.span())


def _has_capitals_and_digits(text: str) -> bool:
    """Does `HYGGE 1` stand anywhere?"""
    for start, end in numerals(text):
        if text[start - 2 : start - 1].isupper() and end - start < 4 and text[start - 3 : start].rstrip(" ").isupper():
            return True
    return False


def _of_own_choice(text: str, lower: str) -> Iterator[Span]:
    """Plates with words on them."""
    spoken_of: bool | None = None
    for chosen in _CHOSEN.finditer(text):
        if spoken_of is None:
            spoken_of = _OF_PLATES.search(lower) is not None
        near = before(text, chosen.start(1), 45)
        letters = chosen[1].rstrip("0123456789 ")
        if letters not in NOT_CHOSEN and (spoken_of or SURE_CAR.search(near)) and not NO_PLATE.search(_last(near, 20)):
            yield Span(*chosen.span(1))


def _letters_before(text: str, start: int) -> int:
    """Where the one or two letters before the digits begin; -1 when it is another word, or no letters."""
    end = start - 1 if text[start - 1] in _GAPS else start
    first = end
    while first and text[first - 1].isalpha() and end - first < 3:
        first -= 1
    letters = text[first:end]
    fits = len(letters) == 2 or (len(letters) == 1 and letters.isupper())
    return first if fits and (letters.isupper() or not _is_word(letters, text, end)) else -1


def _is_word(letters: str, text: str, end: int) -> bool:
    """`og 12 345`; `eh55325` in one is none."""
    if letters.lower() in AFTER_MAKE and _after_make(text, end - 2):
        return False
    joined = _FIVE.match(text, end) is not None and letters not in NUMBERS_FOLLOW | MEASURES
    return letters.lower() in WORDS - SELDOM and not joined


def _from(text: str, start: int) -> Iterator[Span]:
    """The plate that begins at `start`."""
    for pattern in (_PLATE, _SHORT, _OLD):
        found = pattern.match(text, start)
        if found is None:
            continue
        known = (
            _is_plate(text, found)
            if pattern is _PLATE
            else _is_short(text, found, SURE_CAR if pattern is _SHORT else SAYS_OLD)
        )
        if known:
            yield Span(*found.span())


def _spelled(text: str, start: int) -> list[Span]:
    """The plate whose first digit stands at `start`, with blanks or hyphens between its signs."""
    if not text[max(0, start - 2) : start].strip(_GAPS).isalpha():
        return []
    found = (_SPACED.match(text, start - letters) for letters in (4, 3, 2) if start >= letters)
    return [Span(*m.span()) for m in found if m and _is_spelled(text, m)]


def _is_spelled(text: str, plate: re.Match[str]) -> bool:
    ahead, stem = _ahead(text, plate)
    if (plate[1].lower() in WORDS and " " not in plate[1]) or _is_model(ahead):
        return False
    says = nearest(SURE_CAR, before(text, plate.start(), 45)) or SURE_CAR.search(after(text, plate.end(), 25))
    return stem.endswith(PLATE_STEMS) if stem else says is not None and not NO_PLATE.search(_last(ahead, 15))


def _is_plate(text: str, plate: re.Match[str]) -> bool:
    ahead, stem = _ahead(text, plate)
    if stem and not stem.endswith(PLATE_STEMS):
        return False
    letters = plate[1]
    says = bool(stem or SAYS_CAR.search(ahead) or SAYS_CAR.search(after(text, plate.end(), 45)))
    if "/" in plate[0]:
        return bool(SURE_CAR.search(ahead[-25:]))
    if not letters.isupper():
        return _is_small(text, plate, ahead, says)
    if _is_model(ahead):
        return False
    if not says and (_ON_THING.match(text, plate.end()) or ahead.endswith(("eks. ", "fx ", "eksempel "))):
        return False
    if not says and (is_number_of_thing(ahead) or _bears_its_own(ahead) or ahead.rstrip(" .").endswith(" nr")):
        return False
    if says or SURE_CAR.search(before(text, plate.start(), 110)):
        claimed = not (stem or SAYS_CAR.search(ahead) or _FREE.search(ahead) or _CLOCK.search(ahead))
        return (not claimed or _is_named_before(text, plate)) and not _of_thing(_last(ahead, 20))
    if _on_the_road(text) and _is_named_before(text, plate):
        return True
    return not _of_thing(_last(ahead, 30)) and _stands_free(text, _doubted(plate), ahead)


def _doubted(plate: re.Match[str]) -> str:
    """Its letters, unless cars are registered so today and it is grouped as they are."""
    grouped = plate[0][2] == " " and plate[0][5] == " "
    return "" if plate[1] in OF_SERIES and grouped else plate[1]


def _is_model(ahead: str) -> bool:
    """`en MF 35 188`: what there may be more of."""
    return IS_ONE.search(ahead) is not None and "plade" not in ahead


def _is_small(text: str, plate: re.Match[str], ahead: str, says: bool) -> bool:
    """In small letters: a word may look so, and other things bear such numbers."""
    if _after_make(text, plate.start()):
        return True
    if _is_word(plate[1], text, plate.end(1)) or _of_thing(_last(ahead, 15 if says else 30)):
        return False
    if says:
        return True
    if _bears_its_own(ahead):
        return False
    if _on_the_road(text):
        return True
    stands = ahead.strip() and _FREE.search(ahead) and not _COUNTED.match(text, plate.end())
    free = (stands or _CARS_DO.match(text, plate.end())) and plate[1].upper() not in NOT_LETTERS
    return plate[0][2] == " " and bool(LENDS.search(ahead) or free)


def _after_make(text: str, start: int) -> bool:
    """`sølvgrå Kia de 29 066`: whatever the two letters spell, just after what a car is called."""
    return MAKE.search(text[max(0, start - 20) : start].lower()) is not None


def _bears_its_own(ahead: str) -> bool:
    """`pumpestation AB 12 345`; a fine bears the number of the car."""
    return bears_number(ahead) and not ROAD.search(_last(ahead, 12))


def _is_named_before(text: str, plate: re.Match[str]) -> bool:
    """`Grethe AX 20 418`: somebody's, in a list."""
    word = text[max(0, plate.start() - 20) : plate.start()].rstrip(" :–-(").rpartition(" ")[2].strip("(,;:")
    return word[:1].isupper() and (is_first_name(word.lower()) or is_last_name(word.lower()))


def _last(ahead: str, length: int) -> str:
    """The last letters of what stands before, from the beginning of a word (`kørebog` is no book)."""
    cut = max(0, len(ahead) - length)
    while 0 < cut < len(ahead) and ahead[cut - 1].isalpha() and ahead[cut].isalpha():
        cut += 1
    return ahead[cut:]


def _of_thing(near: str) -> bool:
    """Is it the number of something that is no car (`1.020 kr på min bil` is about the car)?"""
    thing = nearest(NO_PLATE, near)
    if thing is None or _ITS_OWN.fullmatch(near, thing.end()):
        return False
    return not SURE_CAR.search(near[thing.end() :])


def _stands_free(text: str, letters: str, ahead: str) -> bool:
    """No word calls it a plate, but it stands where one would: in a watchman's list, or where no noun claims it."""
    if letters in NOT_LETTERS and ROAD.search(ahead) and not _CLOCK.search(ahead):
        return _FREE.search(ahead) is not None
    if _CLOCK.search(ahead) or letters in NOT_LETTERS:
        return _in_lines(text) or (letters not in NOT_LETTERS and _on_the_road(text))
    if not ahead.strip() and "\n" in text and NO_PLATE.search(text.lower()) and not _on_the_road(text):
        return False
    return _FREE.search(ahead) is not None


def _in_lines(text: str) -> bool:
    """Do several lines begin with a plate, about the traffic?"""
    clocked = len(_LINES.findall(text)) > 1 or len(_CLOCKED.findall(text)) > 1
    return clocked and _on_the_road(text)


@lru_cache(maxsize=16)
def _on_the_road(text: str) -> bool:
    """Is the text about cars, parking or gates at all?"""
    lower = text.lower()
    return bool(SURE_CAR.search(lower) or ROAD.search(lower))


def _is_short(text: str, plate: re.Match[str], cars: Pattern) -> bool:
    ahead, stem = _ahead(text, plate)
    if stem:
        return stem.endswith(PLATE_STEMS)
    letters = plate[1]
    if letters == "I" or NO_PLATE.search(_last(ahead, 15)):
        return False
    if letters in NOT_LETTERS or not letters.isupper():
        told = SURE_CAR.search(ahead[-24:]) or _SMALL_ONES.search(text, plate.end(), plate.end() + 30)
        told = told or (_CALLED_NUMBER.search(ahead) and _SMALL_ONES.search(ahead))
        return (letters.isupper() or letters.lower() not in WORDS) and told is not None
    if "." in plate[2] and SURE_CAR.search(ahead[-15:]):
        return True
    if cars.search(ahead[-35:]) or cars.search(after(text, plate.end(), 20)):
        return True
    return cars is SURE_CAR and _is_small_one(text, plate, ahead)


def _is_small_one(text: str, plate: re.Match[str], ahead: str) -> bool:
    """Is a trailer spoken of before, and does no noun claim the number?"""
    if not _SMALL_ONES.search(text.lower(), 0, plate.start()) or NO_PLATE.search(_last(ahead, 30)):
        return False
    return _FREE.search(ahead) is not None and not is_number_of_thing(ahead)


def _ahead(text: str, plate: re.Match[str]) -> tuple[str, str]:
    """The words before on its line, without the plates listed there, and what they call the number of."""
    ahead = before(text, plate.start(), 70)
    if _THAT_IS.match(ahead):
        ahead = before(text, max(0, plate.start() - len(ahead) - 1), 50) + " " + ahead
    ahead = _CHAIN.sub("", ahead[ahead.rfind("\n") + 1 :])[-50:]
    return ahead, numbered(ahead)
