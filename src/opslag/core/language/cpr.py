"""CPR numbers (CPR-numre) in all written forms; date-prefixed case numbers are the trap.

Modulus 11 only raises confidence: numbers without it have been issued since 2007.
"""

import re
from collections.abc import Iterator
from functools import lru_cache

from opslag.core.language.names import is_first_name
from opslag.core.language.numbered_things import bears_number
from opslag.core.language.reading import read
from opslag.core.language.sentences import Span
from opslag.core.language.surroundings import (
    after,
    any_lower,
    before,
    digit_count,
    digits_of,
    has_any,
    is_number_of_thing,
    matches_at,
    nearest,
    numerals,
)

_DASH = r"[-\u00ad\u2010-\u2015\u2212\ufe58\ufe63\uff0d]"
_GAP = r"[\s\u200b\u2060]"
_EDGE = r"(?<![^\W_])(?:(?<!\d[.,/:_-])|(?<=\d{6}-\d{4}/))"
_TAIL = rf"(?!(?!s\b)[^\W_]|[-/]\d(?!\d{{5}}-\d{{4}}(?!\d))|[.,:]\d|{_GAP}?{_DASH}{_GAP}?\d)"
_JOINT = rf"(?:{_GAP}{{0,3}}{_DASH}{{1,2}}{_GAP}{{0,3}}|{_GAP}{{0,2}}[/._:,*+|·•~]{_GAP}{{0,2}}|{_GAP}{{1,3}})"
"""What may stand between the date and the last four."""
_SOLID = re.compile(
    rf"{_EDGE}\d{{6}}{_JOINT}?\(?\d{{2}} ?\d{{2}}\)?{_TAIL}"
    rf"|{_EDGE}\d\d(?:[ ./-]|{_DASH})\d\d(?:[ ./-]|{_DASH})(?:19|20)?\d\d{_JOINT}\d{{2}} ?\d{{2}}{_TAIL}"
    rf"|{_EDGE}\d\d\d\d(?:19|20)\d\d{_JOINT}\d{{4}}{_TAIL}"
)
_LOOSE = re.compile(rf"{_EDGE}(?<!\d\s)\d(?:[\s._]{{0,2}}\d|\s?{_DASH}\s?\d|/\d){{9}}{_TAIL}")
_ODD_GROUPS = re.compile(r"\d{3}[ .]\d{3}(?!\d)")
"""As amounts are written, and never a day of birth."""
_JOINED = re.compile(rf"(?<=[^\W\d_])\d{{6}}{_JOINT}?\d{{4}}{_TAIL}")
_DATE = (
    r"(\d\d[ ./-]?\d\d[ ./-]?(?:19|20)?\d\d|\d{1,2}[./ -]{1,2}\d{1,2}[./ -]{1,2}(?:19|20)?\d\d"
    r"|\d{1,2}\.? ?(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)[a-z]*\.? (?:19|20)?\d\d)(?!\d)"
)
"""A day of birth, also `12/8-1966` and `12. august 1966`."""
_LAST_FOUR = r"(?:(?:fire|4) sidste|sidste (?:fire|4)|\bde sidste (?:er|var|hedder|lyder)|slutter|ender|løben(?:umme)?r\.?|endecifre|kontrolcifre|slutcifre)"
_TOLD = re.compile(
    rf"{_EDGE}{_DATE}(?:\.\s(?=(?:de |mine |og |det |nummeret |cpr\S* |personnumm\w+ ){{0,2}}(?:fire |4 )?(?:sidste|slutter|ender))|[^.!?\d\n]|\n(?!\n)){{0,40}}?"
    rf"{_LAST_FOUR}[^.!?\d\n]{{0,25}}(\d{{4}}|fire nuller)(?!\d)",
    re.IGNORECASE,
)
"""`120387, de sidste fire er 0000`."""
_TOLD_BACK = re.compile(
    rf"(?<!\w)(?:(?:de )?{_LAST_FOUR}[^.!?\d\n]{{0,25}}(?P<four>\d{{4}}|fire nuller)|(?P<ahead>\d{{4}}) er (?:de )?{_LAST_FOUR})(?!\d)"
    rf"[^.!?\d\n]{{0,30}}\b(?:født|fødselsda\w+|dato\w*)[^.!?\d\n]{{0,12}}{_DATE}",
    re.IGNORECASE,
)
"""`De sidste fire er 0000, og jeg er født 12.03.87`."""
_THEN = re.compile(
    rf"{_EDGE}{_DATE}[,;]? \(?(?:(?:og så|og derefter|og bagefter|og til sidst|og|derefter|efterfulgt af|plus|så|med)(?: \w+){{0,3}}? (?=\d{{4}}|fire nuller)|(?=fire nuller))(\d{{4}}|fire nuller)(?!\d)\)?",
    re.IGNORECASE,
)
"""`cpr 120387 og så 0000`."""
_SAYS_LAST = ("sidste", "cifre", "slutter", " ender", "løbenr", "løbenummer")
_THAT_IS = re.compile(r"\s*(?:og |men )?(?:den|det|nummeret|nr\.?) (?:er|hedder|lyder|har nummer(?:et)?):? $")
"""`Den hedder`: what it is a number of stands in the sentence before."""
_TELLS = ("sidste", "nuller", "cpr")
"""Where fewer than ten digits may be a whole number."""
_BORN = re.compile(r"\bfødt(?: den| d\.?)?:? ?$")
_STROKE = re.compile(
    rf"{_EDGE}{_DATE}[,;]? [(»\"]?(?:streg|bindestreg|tankestreg|skråstreg|minus|mellemrum)[)«\"]?[,;]? (\d\d ?\d\d){_TAIL}",
    re.IGNORECASE,
)
"""`120387 streg 0000`, as it is said aloud."""
_MONTHS = {
    name: f"{number:02}" for number, name in enumerate("jan feb mar apr maj jun jul aug sep okt nov dec".split(), 1)
}
_DASHED = re.compile(rf"\d{_GAP}{{0,3}}{_DASH}{{1,2}}{_GAP}{{0,3}}\d{{4}}$")
_SAYS_CPR = any_lower(
    r"""
    cpr c\.p\.r (?:person|borger|patient)-?id\b personnum personnr person-?nummer pers\.?[-_]?n(?:r|um) \bpnr\b fødselsn(?:um|r) fødselsdato_og_de_fire civilregist \bp\.?_?nr\b
    sygesikring(?!sgruppe) sundhedskort gule?_kort
    """
)
_SAYS_OTHER = any_lower(
    r"""
    \bsags?[-._]?(?:nr|nummer|id|nøgle) \bsag:?_*$ \bjournal(?!en_(?:på|for|til)_) \bj\.?_?nr ordre faktura bilag løbenr løbenummer \bkunde
    \bvare bestilling projekt \bean\b \bcvr p-?nummer konto(?!r) \breg\. \blåne \bmedlem tilbud rekvisition booking \bserie isbn
    issn \btlf telefon \bmobil \bring_ \bsms \biban \bkr\.?\b kroner stregkode sporings \bpakke billet referencen reference: \bref\b \bref\.
    (?<!\w)(?!patientens|borgerens|barnets|elevens|hendes|hans|mit|min)(?:\w+[-_])id[:_] \bid- esdh dokument kvittering betalings fik-?kode \bgln licens parcel matrikel version udbud \bkode
    \blod(?:nr|nummer|_|det) ticket supportsag inventar \barkiv \bakt\b \bakt_ sagsakt \bbatch \bpartin \blot[-_] målernr \b\w*måleren? vandur
    nøgle \brute \bbuild\b \bfirmware \bcommit\b artikel katalog \bmodul lokale deltagernummer startnummer lodtrækning opgave anmeldelse
    """
)
_NUMBERED = re.compile(
    r"(?<![a-zæøå])(?!(?:mi[tn]|mine|pers|hans|hendes|dit|sit|deres|vores|det|et|med|har|er|og|på|borger|patient|elev|barn|klient)\w{0,3}[ -]?n)"
    r"(?:([a-zæøåé.-]{2,})[-.]?(?:nr|nummer(?:et)?|numre(?:ne)?|no)|[a-zæøåé]+[a-rt-zæøå] (?:nr|nummer))\b\.?:?\s*(?:er\s)?$"
)
"""`partinr. `: what the number is a number of."""
_ABOUT = re.compile(
    r"\b(?:om|for|vedr(?:ørende)?|vedr\.|ang(?:ående)?\.?|borgeren?|patient(?:en)?|elev(?:en)?|født)\W{1,2}$"
)
_HAS_ITS_OWN = re.compile(r"[a-zæøå]{0,3}\.? ?\d{1,4} ?[:,)–-] ?[a-zæøå]{4,}")
"""`Bilag 4: Udbetaling til`: it is numbered already."""
_OF_SOMEBODY = re.compile(r"(?:en|et|s)? (?:til|fra|på|for|om|vedr\w*\.?|tilhører|ejes af) ")
"""`bilag til `: whose it is."""
_FOR_WHAT = re.compile(r"(?:n(?:umme)?r\.?|numre(?:ne)?)? ?(?:til|for|på|i|fra|ved|vedr\.?) (?:\w+ )?[\w-]+:\s*")
"""`cpr til bilaget: `: the word tells only what it is needed for."""
_SAYS_PERSON = re.compile(
    r"\bfødt|\bbaby|tvilling|nyfødt|borger|patient|\belev|barn|beboer|ansøger|datter|\bsøn|\b(?:mor|far){1,2}\b|\bmit\b|\bhans\b|\bhendes\b|\bjeg\b|hedder",
    re.IGNORECASE,
)
_NAME_AHEAD = re.compile(r"(?:[A-ZÆØÅ][a-zæøåéü]+[ -]){1,3}[A-ZÆØÅ][a-zæøåéü]+,? [(:]?$")
_CAPITAL = re.compile(r"\b[A-ZÆØÅ][a-zæøåéü]+")
_NAME_BEHIND = re.compile(r",? \(?(?:[A-ZÆØÅ][a-zæøåéü]+[ -]){1,3}[A-ZÆØÅ][a-zæøåéü]+")
_SAYS_TIME = any_lower(
    r"""
    \bkl\b klokken \bdato\b \bmøde \bfra\b \btil\b afgang \blog\b back-?up \bkørt_ \bfil(?:en)?\b version optagelse \bimg \bdsc \bfoto
    \bgyldig \bgælder \bscan(?:s|ning|fil)?\b åben \blukket deadline \bfrist
    """
)
_CASE_IS = re.compile(
    r"\b(?:sags?|journal|ordre|faktura|bilags|akt|dokument|rekvisitions)-?(?:n(?:umme)?r|numre)\w*\b[^.!?]{0,60}\b(?:er|var|skulle være|skal være|hedder|lyder)(?: \d{6}-\d{4},? (?:og )?ikke)? $"
)
"""`Sagsnummeret på afgørelsen skulle være`: what follows is that number, also where another is put right."""
_SAYS_PHONE = re.compile(r"\W*(?:tlf|telefon|mobil|ring|sms)")
_SIX_FOUR = re.compile(rf"\d{{6}}{_GAP}?{_DASH}{_GAP}?\d{{4}}")
_CASE = re.compile(rf"\d\d{_DASH}\d{{4}}{_DASH}\d{{4}}")
"""`14-0611-2025`: a case by its year, nobody writes a CPR number so."""
_DRAWING = re.compile(r"\d{4}[-./]\d\d[-./]\d{4}")
"""`1011-84-0300`: a drawing or a sheet; nobody parts a CPR number so, unless it is called one."""
_LISTED = re.compile(
    r"\s*(?:,|og|samt|eller|/|;|,\s?og|erstatter|afløser|erstattes af|afløses af|til|til og med|t\.?o\.?m\.?|[-–])\s*"
)
_WIDE = re.compile("[\uff10-\uff19]")
_NARROW = {0xFF10 + n: str(n) for n in range(10)}
_LETTER_O = re.compile(r"(?<![^\W\d])[oO](?=\d[\dOo]|-\d)|(?<=\d[\d-])[oO](?![^\W\dOo])")
_WEIGHTS = (4, 3, 2, 7, 6, 5, 4, 3, 2, 1)
_FOR_TESTS = "0000"
"""The serial of numbers made up for tests: it stands for a check digit that fits."""
_DAYS = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


@lru_cache(maxsize=512)
def cpr_numbers(text: str) -> tuple[Span, ...]:
    """Places that hold a CPR number, left to right."""
    count = digit_count(text)
    if count < 6 or (count < 10 and not has_any(read(text).lower, _TELLS)):
        return ()
    text = _meant(text)
    kept: list[Span] = []
    last: tuple[int, str] = (-1, "")
    claimed = False
    for found in {m.span(): m for m in sorted(_candidates(text), key=lambda m: (m.start(), -m.end()))}.values():
        if kept and found.start() < kept[-1].end:
            continue
        listed = last[0] >= 0 and _LISTED.fullmatch(text[last[0] : found.start()])
        label = last[1] if listed else _label(text, found)
        last = (found.end(), label)
        claimed = claimed or label == "other"
        if claimed and not label and _is_nobodys(text, found):
            continue
        if _is_cpr(text, found, label):
            kept.append(Span(found.start(), found.end() - found[0].endswith(")") * ("(" not in found[0])))
    return tuple(kept)


def find_cpr(text: str) -> Iterator[Span]:
    """The same, one at a time."""
    yield from cpr_numbers(text)


def modulus_11(digits: str) -> bool:
    """Does the old check digit fit? Raises the confidence, never rejects."""
    return sum(int(d) * w for d, w in zip(digits, _WEIGHTS, strict=True)) % 11 == 0


def _meant(text: str) -> str:
    """With plain digits, also where somebody typed the letter o for nought."""
    if _WIDE.search(text):
        text = text.translate(_NARROW)
    if "cpr" in read(text).lower and _LETTER_O.search(text):
        text = _LETTER_O.sub("0", text)
    return text


def _candidates(text: str) -> Iterator[re.Match[str]]:
    free: list[int] = []
    joined: list[int] = []
    for start, _ in numerals(text):
        ahead = text[start - 1] if start else " "
        (free if not ahead.isalnum() else joined).append(start)
    yield from matches_at(_SOLID, text, free)
    yield from matches_at(_LOOSE, text, free)
    lower = read(text).lower
    if joined and ("cpr" in lower or "nr" in lower):
        yield from matches_at(_JOINED, text, joined)
    if has_any(lower, _SAYS_LAST):
        yield from matches_at(_TOLD, text, free)
        if has_any(lower, ("født", "fødselsda", "dato")):
            yield from _TOLD_BACK.finditer(text)
    if "streg" in lower or "minus" in lower or "mellemrum" in lower:
        yield from matches_at(_STROKE, text, free)
    if "cpr" in lower or "personn" in lower or "født" in lower:
        yield from matches_at(_THEN, text, free)


def _is_cpr(text: str, found: re.Match[str], label: str) -> bool:
    told = found.re in (_TOLD, _TOLD_BACK, _THEN, _STROKE)
    if _CASE.fullmatch(found[0]) or (
        label != "cpr" and _DRAWING.fullmatch(found[0]) and not _is_of_person(text, found)
    ):
        return False
    digits = _told_digits(found) if told else digits_of(found[0])
    if len(digits) == 12:
        digits = digits[:4] + digits[6:]
    if len(digits) != 10 or not _is_date(digits, certain=label == "cpr" or "cpr" in text.lower()):
        return False
    if found.re is _TOLD and "løben" in found[0].lower() and label != "cpr" and not _is_of_person(text, found):
        return False
    if label or told:
        return label != "other" if found.re is not _THEN else label == "cpr" or _is_told_at_birth(text, found)
    if _ODD_GROUPS.match(found[0]):
        return False
    if _DASHED.search(found[0]):
        return not _is_time(digits, text, found)
    return _plausible(digits, text, found)


def _is_of_person(text: str, found: re.Match[str]) -> bool:
    return _SAYS_PERSON.search(before(text, found.start(), 40) + found[0].lower()) is not None


def _is_told_at_birth(text: str, found: re.Match[str]) -> bool:
    """`født 280236 og så 0000`: four that are no year."""
    return _BORN.search(text.lower(), max(0, found.start() - 12), found.start()) is not None and found[2][:2] not in (
        "19",
        "20",
    )


def _told_digits(found: re.Match[str]) -> str:
    """The day and the last four, in which order they may be told."""
    date, four = (found[3], found["four"] or found["ahead"]) if found.re is _TOLD_BACK else (found[1], found[2])
    return _day_of(date) + (digits_of(four) or _FOR_TESTS)


def _day_of(date: str) -> str:
    """The day, month and year in two digits each, however they are written."""
    parts: list[str] = re.findall(r"\d+|[a-z]{3}", date.lower().replace("marts", "mar"))
    if len(parts) < 3:
        return digits_of(date)
    day, month, year = parts[0], parts[1], parts[-1]
    return day.zfill(2) + _MONTHS.get(month, month.zfill(2)) + year[-2:]


def _plausible(digits: str, text: str, found: re.Match[str]) -> bool:
    checked = modulus_11(digits) or digits.endswith(_FOR_TESTS)
    if _is_time(digits, text, found) or (re.search(r"\d[,:+]", found[0]) and not checked):
        return False
    if checked or digits.startswith("0101"):
        return True
    ahead = text[max(0, found.start() - 40) : found.start()]
    return bool(_SAYS_PERSON.search(before(text, found.start(), 40)) or _NAME_AHEAD.search(ahead))


def _label(text: str, found: re.Match[str]) -> str:
    """What the words around call the number: "cpr", "other" or ""; the nearest word before it decides."""
    ahead = _ahead(text, found.start())
    cpr, other = nearest(_SAYS_CPR, ahead), nearest(_SAYS_OTHER, ahead)
    said = other is not None and (_HAS_ITS_OWN.match(ahead, other.end()) or _OF_SOMEBODY.fullmatch(ahead, other.end()))
    if other and (said or (_SAYS_PHONE.match(other[0]) and _is_no_phone(found[0]))):
        other = None
    if cpr and (other is None or cpr.end() >= other.start() - 3 or _FOR_WHAT.fullmatch(ahead, cpr.end())):
        return "cpr"
    if (
        _NUMBERED.search(ahead)
        or _CASE_IS.search(before(text, found.start(), 110))
        or bears_number(ahead)
        or is_number_of_thing(ahead)
    ):
        return "other"
    named = _NAME_AHEAD.search(text[max(0, found.start() - 40) : found.start()]) or _ABOUT.search(ahead)
    if ahead.endswith("journal: "):
        named = named or _NAME_BEHIND.match(text, found.end())
    unclaimed = "" if named or not other else "other"
    if other and len(ahead) - other.end() <= 22:
        return unclaimed
    return "cpr" if _SAYS_CPR.search(after(text, found.end(), 30)) else unclaimed


def _is_no_phone(written: str) -> bool:
    """`Ring 010117-4321`: no telephone number is written so, or has a fitting check digit by chance."""
    digits = digits_of(written)
    fits = len(digits) == 10 and (digits.endswith(_FOR_TESTS) or modulus_11(digits))
    return fits or _SIX_FOUR.fullmatch(written) is not None


def _ahead(text: str, start: int) -> str:
    """The words before on the same line, or on the line above when the number opens its own."""
    ahead = before(text, start, 45)
    if _THAT_IS.match(ahead):
        ahead = before(text, start - len(ahead) - 1, 60) + " " + ahead
    opens = not ahead.strip() and "\n" in text[max(0, start - 3) : start]
    return before(text, len(text[:start].rstrip()), 45) if opens else ahead


def _is_date(digits: str, certain: bool) -> bool:
    day, month = int(digits[:2]), int(digits[2:4])
    if certain and day > 60:
        day -= 60
    return 1 <= month <= 12 and 1 <= day <= _DAYS[month - 1]


def _is_time(digits: str, text: str, found: re.Match[str]) -> bool:
    """`150326-1700` is a date of these years and a time (or a second date) when the words around speak of one, and of nobody."""
    first, last = int(digits[6:8]), int(digits[8:])
    clock, day = first < 24 and last < 60, 1 <= first <= 31 and 1 <= last <= 12
    if not (clock or day) or digits.endswith(_FOR_TESTS) or not 10 <= int(digits[4:6]) <= 35:
        return False
    around = text[max(0, found.start() - 25) : found.end() + 15].lower()
    return not _SAYS_PERSON.search(around) and (bool(_SAYS_TIME.search(around)) or _is_nobodys(text, found))


def _is_nobodys(text: str, found: re.Match[str]) -> bool:
    """Does it stand in a sentence about it, with no name and no word for a person there?"""
    ahead = text[max(0, found.start() - 40) : found.start()]
    behind = text[found.end() : found.end() + 60]
    if not ahead.strip() or _NAME_AHEAD.search(ahead) or _NAME_BEHIND.match(behind):
        return False
    if any(is_first_name(word.lower()) for word in _CAPITAL.findall(ahead[-25:])):
        return False
    return not _SAYS_PERSON.search(ahead + " | " + behind)
