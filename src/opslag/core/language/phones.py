"""Danish telephone numbers (telefonnumre): a private one, or one that a workplace is called on."""

import re
from collections.abc import Iterator
from functools import lru_cache

from opslag.core.language.lexicon import Lexicon, Match
from opslag.core.language.patterns import Pattern
from opslag.core.language.persons import persons
from opslag.core.language.phone_owners import HOUSE
from opslag.core.language.phone_weights import owner
from opslag.core.language.reading import read
from opslag.core.language.surroundings import (
    Found,
    any_lower,
    before,
    digit_count,
    digits_of,
    is_number_of_thing,
    matches_at,
    nearest,
    numbered,
    numerals,
)


def _each(either: str) -> list[str]:
    """The words of a pattern of plain words."""
    return either.replace("fyrre(?:tyve)?", "fyrre|fyrretyve").removeprefix("(?:").removesuffix(")").split("|")


_S = r"(?:[ \u00a0\u202f\t]{1,3}| ?[-–.·/] ?)"
_SHAPES = "|".join(
    _S.join(rf"\d{{{length}}}" for length in lengths)
    for lengths in ("2222", "44", "8", "233", "332", "224", "422", "323", "26", "62", "242", "11111111")
)
_ABROAD = r"(?:\((?:\+|00)\d{1,3}\)|(?:\+|00)\d{1,3})[ \u00a0.-]{0,2}"
_UNITS = (
    "kr|kroner|%|procent|stk|m2|m²|m3|km|mio|mia|besøg|borgere|visninger|tons?|liter|kwh|personer|indbyggere|danskere"
    "|kWh|MWh|euro|dollars?|point|timer|børn|elever|stemmer|gæster|deltagere|medlemmer|besøgende|kvm|dage|minutter|sekunder|cm|mm|gram"
)
_NUMBER = Pattern(
    rf"(?<![\w+])(?<!\d[-/.,:])(?<!\d\d )(?:{_ABROAD})?(?:{_SHAPES})"
    rf"(?![^\W_]|[-/.,:]\d|[-/][A-Z](?!\w)|\s\d\d(?:\D|$)|\s\d{{3,4}}(?!\d|\s[A-ZÆØÅ])|\s\d\s\d(?!\d)|\s?(?:{_UNITS})\b)"
    r"|(?<![\w+])(?<!\d[-/.,: ])(?:\+|00)(?:4[046789]|3[01234789]\d?|90|1)[\s-]?(?:\d[\s-]?){6,11}\d(?!\w)"
)
_NO_PHONE = any_lower(
    r"""
    \bcvr \bse-?n(?:r|umm) \bean\b \bgln \bjournal \bsags?[-._]?(?:nr|nummer|id) (?<!med_din_)(?<!med_min_)\bsag\b \bj\.?_?nr ordre faktura bilag \bkonto(?!r|n?t?akt) \b(?:kredi|debi)tor(?:nr|nummer)?\b kortart indbetalingskort
    \breg\.?\s?n(?:r|um) \bkunden \bvaren \bvare:?_*$ \brekv\b \brapport(?:en)?:?_*$ \bcifre\b \bisbn \bissn stregkode sporing pakken løbenr \bserie reference ref\. betalings p-?num matrikel
    dokument (?<![\w-])(?!nem|mit)(?:\w+-)?id[-:_] medlems lånern \bversion kl\._?$ målern \binstallation(?:en)?:?_*$ \babonnement(?:et)?:?_*$ stelnummer booking_*$ \bbillet_*$ rekvisition kvittering projektn
    udbuds \bmatr\b \blod(?:der|det|dernes?|trækning)?\b lodder vinderlod gevinst postn \bip\b \bkoordinat(?:er|sæt) (?<!\d_)(?<!\d)\bkr\.?_*$ resultat(?:er|et)?:?_*$ måler(?:en)?:?_*$ tæller(?:en|stand|standen)?:?_*$ målerstand måleren_viser aflæs(?:t|ning(?:en)?)(?:_til|_er|:)?_*$ \btal(?:let|lene)\b(?!_til|_på_sms) \bnumrene\b forbrug(?:et)?\b \btal:_*$ \brekord(?:en)? \bfaldt_fra \bviser_*$ placering(?:er)?:?_*$ \bvandt_*$ \btabte_*$ \bsteg_fra \bvinder(?:ne|numre|tallene) \bkl\b\.?[\d_–-]*$ \bårene? \bseries? \bskema
    \b\d+_x_\w+_*$ afgift følgesed \bbøden? \biban \bart\. \b(?:vare|materiale|inventar|aktiv|løbe)-?n(?:r|ummer) \bbærer_(?:nr|nummer) \bblad_*$ målebrev \bwebshop \bsporings mødenr møde-?id zoom teams (?<!lande)(?<!område)kode\b \bkode(?:n|r)?(?:_(?:til|på|for)_\w+)?(?:_er|:)?_*$
    """
)
_PHONE_STEMS = (
    "tlf", "telefon", "mobil", "sms", "direkte", "hoved", "vagt", "privat", "hjemme", "arbejds", "døgn", "gratis", "akut", "nød",
    "alarm", "service", "fastnet", "kontakt", "fax", "mobilepay", "hotline", "kontor", "skole", "rådgivnings", "support", "info",
    "fælles", "team", "afdelings", "personale", "vikar", "chef", "reception", "gruppe", "kontoret", "bruger", "omstillings", "tjeneste", "klage", "firma", "familie", "bag", "opkalds", "indkalds", "pårørende", "whatsapp", "ring", "lokal",
)  # fmt: skip
_SAYS_PHONE = any_lower(
    r"""
    \btlf telefon \bringe(?:r|de)_(?:fra|på)_*$ \bring(?!e[rn]) mobil \bsms (?<![\w-])nummer(?:et)? (?<![\w-])(?<!j\.)(?<!j\.\s)nr\.?(?:_er|_er_nu|_hedder|_bliver|_var)?:?\s*$ kontakt \bkald direkte hotline \bvagt
    fang_(?:mig|ham|hende) \bgsm\b ☎ 📞 📱 ✆ whatsapp mobilepay swipp skriv_til fastnet \bopkald \bfax \bnås_på \bsmser? \bprivate?:_*$ \b(?:det|mit|vores)_(?:nye|gamle|rigtige|forkerte)_*$ \bsvarer(?:_på)?_*$ \bskriv_på træffes fanges_på @[\w.-]+(?:,?_(?:eller|og|samt)(?:_på)?|,|_?[/|·])_*$ \bgiv_(?:mig|os|ham|hende)
    """
)
_ITS_NUMBER = Pattern(
    r"(?:institution|stue|afdeling|gruppe|klub|hal|station|hold)(?:en|n|et)?s (?:nummer|nr)\b\.?:?\s*(?:er\s)?$"
)
"""`på institutionens nummer`: one to ring up."""
_JOINED = Pattern(r"\s?(?:og|eller|el\.|samt|/)\s?(?:på |til )?")
"""`på 12 34 56 78 eller 23 45 67 89`: both are the same one's."""
_BORNE = Pattern(r"\D{0,6}(?:\d ?){8},")
_OF_ACCOUNT = Pattern(r"\D{0,12}\d{4}[ -]?(?:\d ?){6,10}, ?$")
"""The number that the word was about."""
_ENDED = Pattern(r"[a-zæøå]{4,}[.!?]\s*$|[!?]\s*$")
"""The sentence before has ended."""
_LISTED = Pattern(r"\s?(?:,|og|samt|eller|/|;)\s?|\)(?:,| og| samt| eller) [a-zæøå -]{3,30} \(")
_APART = Pattern(
    r"(?:^|[.,:;!?(–—|/•*\n-]|\b(?:på|til|nr\.?|skiftet fra|ændret fra|fra nummer)|\d\s*(?:og|eller|el\.))\s*$"
)
_ANSWERS = Pattern(
    r" (?:det (?:rigtige|rette|forkerte) nummer|er (?:bare |kun |altid |jo )?(?:en |et )?(?:telefonsvarer|optaget|nummeret|forkert|mit|dit|hans|hendes|vores)|svarer|ringer|tager ikke|virker ikke)\b"
)
"""What only a telephone does."""
_PAIRS = Pattern(r"(?:2\d|3[0-69]|4\d|5[0-9]|6[0-9]|7[0-9]|8[126789]|9[1-9])(?: \d\d){3}$")
_HAD = Pattern(
    r"\b(?:har|har i|har du|har vi|havde|fik|fra|med|streget|slet|slettet|fjern|fjernet|visk|spær|spærre|spærret|blokere|gemt|tastet|skrevet|noteret|blokeret|oplyst|opgivet|opgav|bruge[rt]?|tilmeldt|registreret|prøvet|taxa|falck)(?: (?:bare|kun|lige|straks|nu|også|så|igen|gentagne gange))? $"
)
"""What one does with a telephone number, told in pairs."""
_ON_THING = Pattern(
    r"[^.!?\n]{0,12}\b(?:på|under|bag(?:på)?|i) (?:siden|bunden|skiltet|låget|bagsiden|mærkaten|håndtaget|pladen|etiketten|undersiden|kanten|hjulet|kassen|stellet|ryggen|indersiden)\b"
    r"|[^.!?\n\d]{0,70}\b(?:ikke et|intet) telefonn|[^.!?\n\d]{0,30}\ber (?:\w+s )?(?:sags|løbe|serie|vare|bestillings|inventar|ordre)nummeret?\b"
)
"""What is said after the number of a thing."""
_BORNE_BY = Pattern(
    r"\b(?:bærer|(?:melder|viser) fejl|mærket(?: med)?|præget(?: med)?|stemplet(?: med)?|påtrykt|indgraveret(?: med)?|registreret (?:som|under|med)|\w*(?:beholder|spand|tønde|elevator|slukker|skab|toner|patron|maskine|pumpe|parkometer|apparat|lampe|lygtepæl|brønd|måler|hydrant|dispenser)(?:et|en|n)?)(?: nr\.?| nummer(?:et)?| tallet| koden)?:? $"
)
_LOST = Pattern(
    r"^\W*(?:\w+ )?(?:tabt|fundet|mistet|stjålet|glemt|bortkommet|efterlyst|efterlyses|forsvundet|hittegods)\b|\b(?:fabrikat\w*|mærke\w*|model\w*|type\w*|årgang|variant)\b"
)
"""`Tabt høreapparat, fabrikat Otikon, nr. `: the number that stands on it."""
_OF_COUNTRY = Pattern(r"\b[A-Z]{2} $")
"""`DK 2231 0090`."""
_CALLS = Pattern(r"\b(?:tlf|telefon|mobil|mob\.|ring|sms|opkald)")
_BARE = Pattern(r"(?:\bnr|\bnummer(?:et)?)\.?(?: er)?:?\s*$")
_CLOSES = Pattern(r"\s*(?:$|[.,;)!?\n(–/\"”»“]|(?:og|eller|hvis|efter|inden|senest|før|kl|mellem|mvh|vh|kh)\b)")
_YEARS = Pattern(r"(?:1[4-9]|20)\d\d\D?(?:1[4-9]|20)\d\d$|20 [0-4]\d 20 [0-4]\d$")
_HOURS = Pattern(
    r"(?:[0-2]\d|3[01]) (?:0\d|1[0-2]) ?[-–] ?(?:[0-2]\d|3[01]) (?:0\d|1[0-2])$|[0-2]\d[0-5]\d ?[-–] ?[0-2]\d[0-5]\d$|\d{4} ?[-–/] ?\d{4}$"
)
_LOOSE = Pattern(
    r"(?<![\w+])(?<!\d[-/.,: ])(?:\+45 ?)?\d(?: ?-? ?\(?\d){7}\)?(?![\w]|[-/.,:]\d|[-/][A-Z](?!\w)| \d|\s?(?:kr|kroner|%)\b)"
)
"""Eight digits in any groups, where a word says that it is a telephone."""
_UNIT = "(?:nul|en|et|to|tre|fire|fem|seks|syv|otte|ni)"
_TENS = "(?:tyve|tredive|fyrre(?:tyve)?|halvtreds|tres|halvfjerds|firs|halvfems)"
_TEENS = "(?:ti|elleve|tolv|tretten|fjorten|femten|seksten|sytten|atten|nitten)"
_PAIR = rf"(?:(?:{_UNIT}og)?{_TENS}|{_TEENS}|{_UNIT}[ -]{_UNIT}|\d\d)"
_SPOKEN = Pattern(rf"\b{_PAIR}(?:[ ,-]{{1,3}}(?:og )?{_PAIR}){{3}}\b", re.IGNORECASE)
"""`tyve fyrre tolv halvtreds`."""
_NUMBER_WORDS = Lexicon(
    [
        *_each(_TENS),
        *(unit + "og" + ten for unit in _each(_UNIT) for ten in _each(_TENS)),
        *_each(_TEENS),
        *(f"{a}-{b}" for a in _each(_UNIT) for b in _each(_UNIT)),
    ]
)
_SHORT = Pattern(r"(?<![\w+])(?<!\d )116 ?(?:000|006|111|116|117|123)(?![\w]|[-/.,:]\d| \d)")
"""Help lines of all Europe."""
_DATE = Pattern(
    r"(?:20[0-4]\d)([-./]?)(?:0[1-9]|1[0-2])\1(?:0[1-9]|[12]\d|3[01])$"
    r"|(?:0[1-9]|[12]\d|3[01])\D(?:0[1-9]|1[0-2])\D(?:19|20)\D?\d\d$"
)


@lru_cache(maxsize=512)
def phones(text: str) -> tuple[Found, ...]:
    """Telephone numbers, left to right."""
    found: list[Found] = []
    for number in phone_numbers(text):
        joined = found and _is_joined(text, found[-1], number)
        whose = found[-1][2:] if joined else owner(text, number, before(text, number.start(), 60))
        found.append(Found(*number.span(), *whose))
    return tuple(found)


def _is_joined(text: str, last: Found, number: re.Match[str]) -> bool:
    """Is it given as the other number of the same one, or the next in a row of a house's (`40 30 77 12`, `40 30 77 13`)?"""
    if _JOINED.fullmatch(text, last.end, number.start()):
        return True
    row = digits_of(text[last.start : last.end])[:-1]
    return not last.private and len(row) == 7 and digits_of(number[0]).startswith(row)


@lru_cache(maxsize=512)
def phone_numbers(text: str) -> tuple[re.Match[str], ...]:
    """The same, without a thought for whose they are."""
    words = read(text).find(_NUMBER_WORDS)
    found = [*_spoken(text)] if words and _in_a_row(text, words) else []
    if "116" in text:
        found += _SHORT.finditer(text)
    return tuple(found) if digit_count(text) < 8 else tuple(sorted([*found, *_written(text)], key=re.Match.start))


def _in_a_row(text: str, words: tuple[Match, ...]) -> bool:
    """Do two number words, or a number word and digits, follow each other closely?"""
    ends = {word.end for word in words}
    follows = any(word.start - gap in ends for word in words for gap in (1, 2, 3, 4))
    return follows or any(text[end + 1 : end + 3].isdigit() for end in ends)


def _spoken(text: str) -> Iterator[re.Match[str]]:
    """Numbers told in words, or half in words."""
    for number in _SPOKEN.finditer(text):
        ahead = before(text, number.start(), 90)
        if not number[0].replace(" ", "").isdigit() and _SAYS_PHONE.search(ahead) and not _NO_PHONE.search(ahead[-20:]):
            yield number


def _written(text: str) -> list[re.Match[str]]:
    found: list[re.Match[str]] = []
    tried: list[re.Match[str]] = []
    begun = denied = -1
    for number in matches_at(_NUMBER, text, _starts(text)):
        tried.append(number)
        listed = denied >= 0 and _LISTED.fullmatch(text, denied, number.start())
        one = "cvr" in text[max(0, denied - 20) : max(0, denied)].lower()
        kin = denied >= 0 and number[0][:4] == text[begun : begun + 4]
        if (listed and not one) or kin or not _is_phone(text, number, before(text, number.start(), 60)):
            begun, denied = number.span()
        else:
            found.append(number)
    free = [start for start in _starts(text) if not any(n.start() <= start < n.end() for n in tried)]
    return found + [loose for loose in matches_at(_LOOSE, text, free) if _is_loose(text, loose, tried)]


def _is_loose(text: str, number: re.Match[str], tried: list[re.Match[str]]) -> bool:
    """Is it a number that nothing else is, just after a word for a telephone?"""
    if any(n.start() < number.end() and number.start() < n.end() for n in tried):
        return False
    ahead = before(text, number.start(), 40)
    says, denies = nearest(_SAYS_PHONE, ahead), nearest(_NO_PHONE, ahead)
    return says is not None and (denies is None or denies.end() < says.end()) and not is_number_of_thing(ahead)


def _starts(text: str) -> Iterator[int]:
    """Where a number may begin: at a digit, or at the plus or the bracket before it."""
    for start, _ in numerals(text):
        ahead = text[max(0, start - 2) : start]
        if ahead == "(+":
            yield start - 2
        if ahead.endswith(("+", "(")):
            yield start - 1
        yield start


def _is_phone(text: str, found: re.Match[str], ahead: str) -> bool:
    number = found[0]
    abroad = len(digits_of(number)) > 8
    if number.startswith(("+", "(")) and abroad:
        return True
    stem = numbered(ahead)
    if (stem and not stem.endswith(_PHONE_STEMS)) or (is_number_of_thing(ahead) and not _ITS_NUMBER.search(ahead)):
        return False
    says, denies = nearest(_SAYS_PHONE, ahead), nearest(_NO_PHONE, ahead)
    if denies and (_has_its_own(ahead, denies) or _names(text, found, len(ahead) - denies.end())):
        denies = None
    if denies and (says is None or says.end() < denies.end()) and len(ahead) - denies.end() < 25:
        return False
    if _is_on_thing(text, found, ahead):
        return False
    if not says and number[0] in "01" and digits_of(number) != "12345678" and not number.startswith("0045"):
        return False
    if not says and (_YEARS.match(number) or _DATE.match(number) or _HOURS.match(number)):
        return False
    if len(set(re.sub(r"[\d\s]", "", number))) > 1 or (
        number.count(" ") and re.search(r"\d[-–./·]\d", number) and not says
    ):
        return False
    return (
        bool(says or stem)
        or number.startswith("0045")
        or (not abroad and (" " in number or number[0] != "0") and _stands_apart(text, found))
        or (_HAD.search(ahead) is not None and _PAIRS.match(number) is not None)
    )


def _is_on_thing(text: str, number: re.Match[str], ahead: str) -> bool:
    """`nr. 00481277 på siden`: is it the number of a bin, a lift, a hose, which nobody says is rung?"""
    if _CALLS.search(ahead):
        return False
    if _BORNE_BY.search(ahead) or _OF_COUNTRY.search(text, max(0, number.start() - 4), number.start()):
        return True
    bare = _BARE.search(ahead) is not None and number[0][0] in "01" and not number[0].startswith("0045")
    if number[0].isdigit() and _BARE.search(ahead) and _LOST.search(ahead):
        return True
    return bare or _ON_THING.match(text[number.end() : number.end() + 90].lower()) is not None


def _names(text: str, number: re.Match[str], reach: int) -> bool:
    """`Reference: Trine Holt, nabo, 22 71 08 63`: is somebody named since the word that denies it?"""
    return any(number.start() - reach <= p.start and p.end <= number.start() for p in persons(text))


def _has_its_own(ahead: str, denies: re.Match[str]) -> bool:
    """Has what denies it been told in full before (`konto 7240 0001338562, `), or in another sentence?"""
    if _ENDED.search(ahead, denies.end()):
        return True
    own = {"cvr": _BORNE, "konto": _OF_ACCOUNT}.get(denies[0])
    return own is not None and own.match(ahead, denies.end()) is not None


def _stands_apart(text: str, number: re.Match[str]) -> bool:
    """A number that no word calls a telephone: it opens or ends a clause, or stands after a name."""
    ahead = text[max(0, number.start() - 9) : number.start()]
    if _APART.search(ahead) or not ahead or _ANSWERS.match(text, number.end()):
        return True
    if HOUSE.search(before(text, number.start(), 20)):
        return True
    return any(p.end == number.start() - 1 for p in persons(text)) or bool(_CLOSES.match(text, number.end()))
