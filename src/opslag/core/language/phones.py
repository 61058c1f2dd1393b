"""Danish telephone numbers (telefonnumre): a private one, or one that a workplace is called on."""

import re
from collections.abc import Iterator
from functools import lru_cache

from opslag.core.language.emails import emails, is_free
from opslag.core.language.lexicon import Lexicon, Match
from opslag.core.language.patterns import Pattern
from opslag.core.language.persons import Person, persons
from opslag.core.language.reading import read
from opslag.core.language.surroundings import (
    Found,
    after,
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
    rf"(?![^\W_]|[-/.,:]\d|\s\d\d(?:\D|$)|\s\d{{3,4}}(?!\d|\s[A-ZÆØÅ])|\s?(?:{_UNITS})\b)"
    r"|(?<![\w+])(?<!\d[-/.,: ])(?:\+|00)(?:4[046789]|3[01234789]\d?|90|1)[\s-]?(?:\d[\s-]?){6,11}\d(?!\w)"
)
_NO_PHONE = any_lower(
    r"""
    \bcvr \bse-?n(?:r|umm) \bean\b \bgln \bjournal \bsags?[-._]?(?:nr|nummer|id)? \bj\.?_?nr ordre faktura bilag \bkonto(?!r|n?t?akt)
    \breg\.?\s?n \bkunden \bvaren \bisbn \bissn stregkode sporing pakken løbenr \bserie reference ref\. betalings p-?num matrikel
    dokument (?<![\w-])(?!nem|mit)(?:\w+-)?id[-:_] medlems lånern \bversion kl\._?$ målern stelnummer booking_*$ \bbillet_*$ rekvisition kvittering projektn
    udbuds \bmatr\b \blod(?:der|det|dernes?|trækning)?\b lodder vinderlod gevinst postn \bip\b \bkoordinat(?:er|sæt) (?<!\d_)(?<!\d)\bkr\.?_*$ resultat(?:er|et)?:?_*$ måler(?:en)?_*$ måleren_viser aflæs(?:t|ning(?:en)?)(?:_til|_er|:)?_*$ \btal(?:let|lene)\b \bnumrene\b forbrug(?:et)?\b \btal:_*$ \brekord(?:en)? \bfaldt_fra \bviser_*$ placering(?:er)?:?_*$ \bvandt_*$ \btabte_*$ \bsteg_fra \bvinder(?:ne|numre|tallene) \bkl\b \bårene? \bseries? \bskema
    afgift følgesed \bbøden? \biban \bwebshop \bsporings mødenr møde-?id zoom teams (?<!lande)(?<!område)kode\b
    """
)
_PHONE_STEMS = (
    "tlf", "telefon", "mobil", "sms", "direkte", "hoved", "vagt", "privat", "hjemme", "arbejds", "døgn", "gratis", "akut", "nød",
    "alarm", "service", "fastnet", "kontakt", "fax", "mobilepay", "hotline", "kontor", "skole", "rådgivnings", "support", "info",
    "omstillings", "whatsapp", "ring",
)  # fmt: skip
_SAYS_PHONE = any_lower(
    r"""
    \btlf telefon \bringe(?:r|de)_(?:fra|på)_*$ \bring(?!e[rn]) mobil \bsms (?<![\w-])nummer(?:et)? (?<![\w-])nr\.?:?\s*$ kontakt \bkald direkte hotline \bvagt
    fang_(?:mig|ham|hende) \bgsm\b ☎ 📞 📱 ✆ whatsapp mobilepay swipp skriv_til fastnet \bopkald \bfax \bnås_på \bsmser? \bskriv_på træffes fanges_på \bgiv_(?:mig|os|ham|hende)
    """
)
_HOUSE = any_lower(
    r"""
    kontor(?!l) \bskole \w+skole kommun region borgerservice rådhus reception bibliotek hovednummer hoved-?telefon omstilling
    central lægevagt akut hotline sekretariat forvaltning afdeling klinik ambulatori center(?:et)?\b centr(?:et|um|er) styrelse vagten\b \w+vagt\b \bvagt\b
    institution børnehave vuggestue dagpleje plejehjem hallen bogbus museum museet teatre?t svømme park_og_vej genbrug team
    visitation jobcenter presse \bjer\b \bjeres\b vagtmobil prøvet i_kø\b i_telefonen i_røret \bventet\b henvendelse sundhedshus sundhedsplej
    tandpleje tandlæge fritidsordning \bsfo klub hjemmeplej sygeplej forsyning beredskab politi støtte krisecent
    rådgivning linjen værksted køkken redaktion kundeservice service \blæge(?:n|ns|hus)?\b turist havnekontor \bhavne kirke forening
    \b(?!rækkehus|sommerhus|parcelhus|bondehus|fritidshus|feriehus|byhus|drivhus|legehus)\w{3,}hus(?:et|ets)?\b \blokal:?_*$ opkrævning arbejdstid arbejdstlf arbejdsn(?:umme)?r arbejdstelefon arbejdsmobil \barbejde(?:t)?\b vagttelefon vagtnummer direkte_nummer træffetid telefontid
    udvalg sygehus hospital afsnit laboratori administration butik café selskab bureau firma værket\b fonden? \bhallen\b ældrecent
    fagforening myndighed ministeri banken apotek lægehus \bskat\b \b(?:tømrer|murer|elektriker|smed|blikkenslager|gartner|vinduespudser|skorstensfejer|snedker|mekaniker|bager|slagter|fotograf|massør|psykolog|fysioterapeut|kiropraktor|fodterapeut|dyrlæge|vognmand|optiker|låsesmed|glarmester)(?:en|mester)?\b hovedkontor værn(?:et)?\b folkene\b spejder kennel advokat revisor mægler\b systue salon frisør \bhold(?:et|ets)\b montør vvs entreprenør leverandør foretagende skadestue
    \w+(?:stuen|gruppen|linjen|skolen|centret|telefonen|tjenesten|enheden|ordningen|kassen|pladsen|staben|teknik)\b anvisning kantine kiosk renovation affald teknik_og miljø
    """
)
_WEAK_HOUSE = any_lower(
    r"""
    \bos\b \bvores\b min_direkte \bbook \bvi\b tilmeld bestil booking åbent åbningstid \bhverdage fra_kl kl\. anmeld \bafbud hele_døgnet
    døgnet_rundt personalet medarbejder(?!s) sagsbehandler projektleder \w+konsulent koordinator \w+chef \w+leder\b \bleder\b formand
    foged(?:en)?\b betjent(?:en)?\b \bpræst(?:en)?\b kordegn \bgraver(?:en)?\b jordemoder(?:en)?\b sygeplejerske assistent(?:en)?\b terapeut psykolog visitator dagplejer(?:en)?\b pædagog lærer(?:en|inden)?\b \brektor forstander direktør portner(?:en)?\b \w+mester(?:en)?\b \bguide instruktør træner(?:en)?\b bibliotekar \bgartner(?:en)?\b
    kasserer bestyrelse tovholder rådgiver vejleder konsulent pedel viceværten? inspektør sekretær billet arrangør rundvisning turen holdet
    """
)
_OWN = any_lower(
    r"""
    i_hjemmet\b privat(?!e_dagplej|skol) hjemme\b hjemmenummer \bmit_(?:\w+_)?(?:nummer|mobil|telefon|private|nr) \bmin_(?:mobil|telefon|private|tlf) \bmobilen\b
    \bhendes\b \bhans\b \btil_(?:ham|hende)\b \bderes_(?:nummer|mobil|telefon)
    \b(?:mor|far|mormor|morfar|farmor|farfar|moren|faren|forældrene|kone|mand|søster|bror|datter|søn|kæreste|veninde|storebror|storesøster|svigermor|svigerfar|kusine|fætter|onkel|tante|moster|faster|nevø|niece|barnebarn|oldefar|oldemor|bedsteforældre(?:ne)?|hustru|samlever|ægtefælle)s?\b(?!-)
    \bnabo(?:en)?s?\b \bejer(?:en)?\b finderen? pårørende(?=[:,]) \bbor\b adresse mobilepay \bmig\b \bmi(?:n|t|ne)\b(?!_(?:direkte|kolleg|leder|afdeling|vagt|arbejds|læge|sagsbeh|kontakt)) \bborgerens
    \bpatientens \bbeboerens \bfamilien \bjeg\b babysitter barnepige
    """
)
_OWN_AFTER = any_lower(
    r"""
    \bprivat \bhjemme\b \bhendes\b \bhans\b \b(?:mor|far|mormor|morfar|farmor|farfar|forældrene|kone|mand|søster|bror|datter|søn)s?\b
    \bnabo(?:en)?s?\b \bbor\b \bmig\b \bjeg\b \bborger(?:ens?)?\b \bpatient(?:ens?)?\b \bbeboer(?:ens?)?\b \bfamilien \bdet_er_m(?:in|it)\b
    """
)
_JUST_OWN = Pattern(
    r"\b(?:privat\w*|hjemmenummer|mig|til ham|til hende|fat i ham|fat i hende)\b[^.!?]{0,12}$|\b(?:hans|hendes|min|mit|deres|egen|eget) (?:\w+ )?(?:nummer|privatnummer|telefon\w*|mobil\w*|tlf\.?|nr\.?|fastnet\w*)\b[^.!?]{0,8}$"
)
_WORKS_AS = Pattern(
    r",? (?:\w*(?:leder|chef|konsulent|koordinator|rådgiver|bibliotekar|sekretær|vejleder|inspektør|ansvarlig)|kommunikation|økonomi|hr|it)\b[^.!?]{0,12}"
)
"""A post or an office just after a name (`Jonna, gruppeleder, på`)."""
_BESIDE = Pattern(r"\b(?:bor (?:på|i|hos)|ved|foran|bag|bagved|uden ?for|nær|omkring|over for) (?:\w+ )?\w*$")
"""What stands before a place that is not the owner."""
_CALLED_HANS = Pattern(
    r"Hans (?!nummer|nr|mobil|telefon|tlf|fastnet|mor\b|far\b|kone|mand\b|kæreste|datter|søn\b|private?\b|egen|eget)"
)
"""The name, not the word."""
_TITLE = Pattern(
    r"(?:chef|leder|konsulent|koordinator|sekretær|rådgiver|sagsbehandler|medarbejder|vejleder|inspektør|direktør|ansvarlig|rektor"
    r"|forstander|formand|kasserer|træner|arrangør|tovholder|vært|guide)(?:en)?\W{1,2}$",
    re.IGNORECASE,
)
_AT_WORK = Pattern(r" (?:fra|i|hos|ved|på) (?!\d)(?![A-ZÆØÅ]\w+(?:vej|gade)\b)[\wæøå]{4,}")
_WE = Pattern(r"\b(?:vi|vores|os|tilmelding|tilmeld|spørgsmål\?|søges|kommunen|arrangør|dit|din)\b", re.IGNORECASE)
_TO_YOU = Pattern(
    r"\b(?:vi|forgæves) [^.!?]{0,20}\b(?:forsøgt|prøvet|ringet|ringede|prøvede)\b[^.!?\d]{0,25}$|\b(?:træffe|kontakte|få fat (?:i|på)|ringe til) dig\b[^.!?\d]{0,15}$"
)
_CALLED = Pattern(
    r"\b(?:ringet|ringede|kontaktet|ringe) (?:til|på|op til) $|\b(?:skulle|skal|kunne|kan) (?:bare )?ringe $"
)
_FIRM = Pattern(
    r"\b(?:[Rr]ing(?:e|er)?|[Kk]ontakt|[Hh]envend(?:else|e(?:r)? sig)|[Bb]estil\w*|[Tt]ilmeld\w*|[Mm]eld\w*)\b[^.!?]{0,12}\b(?:til|hos|ved|af) (?:[A-ZÆØÅ][\wæøå-]+ ?(?:& |og (?=[A-ZÆØÅ]))?){1,3}(?:på|:|,|tlf\.?|telefon)?\s*$"
)
"""Somebody with a capital who is no person: a firm."""
_FIRST_PERSON = Pattern(r"\b(?:jeg|mig|min|mit|mine)\b", re.IGNORECASE)
_LABEL = Pattern(r"\W*(?:(?:tlf|telefon|mobil|mob|m|t|tel|sms|phone|fastnet)\b\W*)?", re.IGNORECASE)
_MOBILE = frozenset("20 21 22 23 24 25 26 27 28 29 30 31 40 41 42 50 51 52 53 60 61 91 92 93".split())
_SPOKEN_KIND = "20"
_OFFICE = Pattern(
    r"\b(?:ring(?:e|er)?|henvendelse|henvend \w+|kontakte?|skrive?|smser?)\b[^.!?]{0,15}\b(?:til )?(?!barnet|parret|vidnet|offeret|nummeret|privatnummeret)\w{5,}(?<!arn)et (?:på|:)?\s*$"
)
"""`Ring til internatet på`."""
_ITS_NUMBER = Pattern(
    r"(?:institution|stue|afdeling|gruppe|klub|hal|station|hold)(?:en|n|et)?s (?:nummer|nr)\b\.?:?\s*(?:er\s)?$"
)
"""`på institutionens nummer`: one to ring up."""
_ENDED = Pattern(r"(?<!tlf)(?<!\bnr)(?<!mob)(?<!\btel)(?<!\bdir)[.!?]\s*$")
_SERVICE = frozenset("70 80 90".split())
_LISTED = Pattern(r"\s?(?:,|og|samt|eller|/|;)\s?")
_APART = Pattern(r"(?:^|[.,:;!?(–—|/•*\n-]|\b(?:på|til|nr\.?)|\d\s*(?:og|eller|el\.))\s*$")
_CLOSES = Pattern(r"\s*(?:$|[.,;)!?\n(–/]|(?:og|eller|hvis|efter|inden|kl|mellem|mvh|vh|kh)\b)")
_YEARS = Pattern(r"(?:1[4-9]|20)\d\d\D?(?:1[4-9]|20)\d\d$")
_HOURS = Pattern(r"[0-2]\d[0-5]\d ?[-–] ?[0-2]\d[0-5]\d$|\d{4} ?[-–/] ?\d{4}$")
_LOOSE = Pattern(
    r"(?<![\w+])(?<!\d[-/.,: ])(?:\+45 ?)?\d(?: ?-? ?\(?\d){7}\)?(?![\w]|[-/.,:]\d| \d|\s?(?:kr|kroner|%)\b)"
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
    r"(?:20[0-4]\d)(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$"
    r"|(?:0[1-9]|[12]\d|3[01])\D(?:0[1-9]|1[0-2])\D(?:19|20)\D?\d\d$"
)


@lru_cache(maxsize=512)
def phones(text: str) -> tuple[Found, ...]:
    """Telephone numbers, left to right."""
    return tuple(Found(*n.span(), *_owner(text, n, before(text, n.start(), 60))) for n in phone_numbers(text))


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
    denied = -1
    for number in matches_at(_NUMBER, text, _starts(text)):
        tried.append(number)
        listed = denied >= 0 and _LISTED.fullmatch(text, denied, number.start())
        if listed or not _is_phone(text, number, before(text, number.start(), 60)):
            denied = number.end()
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
    if denies and (says is None or says.end() < denies.end()) and len(ahead) - denies.end() < 25:
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
    )


def _stands_apart(text: str, number: re.Match[str]) -> bool:
    """A number that no word calls a telephone: it opens or ends a clause, or stands after a name."""
    ahead = text[max(0, number.start() - 9) : number.start()]
    if _APART.search(ahead) or not ahead:
        return True
    if _HOUSE.search(before(text, number.start(), 20)):
        return True
    return any(p.end == number.start() - 1 for p in persons(text)) or bool(_CLOSES.match(text, number.end()))


def _owner(text: str, number: re.Match[str], ahead: str) -> tuple[bool, float]:
    """Whose number: the nearest word before decides, then a name, then the words after, then what kind of number it is."""
    kind = _SPOKEN_KIND if number[0][0].isalpha() else digits_of(number[0])[-8:][:2]
    own, house = _own_in(text, number, ahead), _house_in(ahead)
    ours = own is not None and (house is None or own.end() > house.end())
    if _TO_YOU.search(ahead):
        return True, 0.9
    if number[0].startswith("116"):
        return False, 0.95
    if (kind in _SERVICE or digits_of(number[0]).endswith("00") or "presse" in ahead) and not (
        ours and not _CALLED.search(ahead)
    ):
        return False, 0.9
    if ours and _JUST_OWN.search(ahead):
        return True, 0.9
    if house and kind in _MOBILE and _ENDED.search(ahead):
        house = None
    if not ours and any(m.private and is_free(text[m.start : m.end]) for m in _mails_near(text, number)):
        return True, 0.7
    by_name = _by_name(text, number, kind, house)
    if by_name:
        return by_name
    if own or house:
        return own is not None and (house is None or own.end() > house.end()), 0.9
    return _by_the_rest(text, number, kind, ahead)


def _own_in(text: str, number: re.Match[str], ahead: str) -> re.Match[str] | None:
    """The word nearest before that makes it somebody's own: not the name Hans, nor the owner who is to ring a firm."""
    own = nearest(_OWN, ahead)
    if own and own[0] == "hans" and _CALLED_HANS.match(text, number.start() - len(ahead) + own.start()):
        return None
    if own and own[0].startswith("ejer") and _FIRM.search(text[max(0, number.start() - 60) : number.start()]):
        return None
    return own


def _house_in(ahead: str) -> re.Match[str] | None:
    """The workplace named nearest before, unless something only stands beside it."""
    house = nearest(_HOUSE, ahead)
    beside = house and _BESIDE.search(ahead, 0, house.start())
    return _OFFICE.search(ahead) or (None if beside else house)


def _by_name(text: str, number: re.Match[str], kind: str, house: re.Match[str] | None) -> tuple[bool, float] | None:
    """Somebody is named in the same sentence, nearer than any workplace."""
    named = _named(text, number)
    if named is None or _TITLE.search(text[max(0, named.start - 25) : named.start]):
        return None
    if _WORKS_AS.match(text.lower(), named.end):
        return False, 0.8
    first = number.start() - len(before(text, number.start(), 60))
    if house and (kind not in _MOBILE or first + house.end() > named.start):
        return None
    if kind not in _MOBILE and (_AT_WORK.search(text, named.end, number.start()) or _works_mail(text, number)):
        return False, 0.7
    return (True, 0.8) if kind in _MOBILE or not _WE.search(text) else None


def _works_mail(text: str, number: re.Match[str]) -> bool:
    """Is a workplace's mail address given along with the number?"""
    return any(not m.private or not is_free(text[m.start : m.end]) for m in _mails_near(text, number))


def _mails_near(text: str, number: re.Match[str]) -> list[Found]:
    return [m for m in emails(text) if 0 <= m.start - number.end() < 25 or 0 <= number.start() - m.end < 25]


def _by_the_rest(text: str, number: re.Match[str], kind: str, ahead: str) -> tuple[bool, float]:
    behind = after(text, number.end(), 45)
    firm = _FIRM.search(text[max(0, number.start() - 60) : number.start()])
    if firm and _named(text, number) is None:
        return False, 0.8
    if any(0 <= p.start - number.end() <= 3 and not p.public for p in persons(text)) or _OWN_AFTER.search(behind):
        return True, 0.8
    sure_mobile = kind in _MOBILE and bool(_FIRST_PERSON.search(text))
    if _HOUSE.search(behind) or (not sure_mobile and (_WEAK_HOUSE.search(ahead) or _WEAK_HOUSE.search(behind))):
        return False, 0.8
    over = _line_over(text, number.start())
    if over:
        public = _HOUSE.search(over) or _WEAK_HOUSE.search(over) or _public_over(text, number.start())
        return (False, 0.8) if public else (True, 0.7)
    if kind not in _MOBILE and _works_mail(text, number):
        return False, 0.7
    return (True, 0.6) if kind in _MOBILE or _FIRST_PERSON.search(text) else (False, 0.6)


def _named(text: str, number: re.Match[str]) -> Person | None:
    """The private person named nearest before, in the same sentence."""
    first = number.start() - len(before(text, number.start(), 60))
    return next((p for p in reversed(persons(text)) if first <= p.start < number.start() and not p.public), None)


def _line_over(text: str, start: int) -> str:
    """A number alone on its line, under a name: the lines over it (at most three), else ""."""
    lines = text[:start].split("\n")
    if len(lines) < 2 or not _LABEL.fullmatch(lines[-1]):
        return ""
    over = [line for line in lines[:-1] if line.strip()][-3:]
    first = len(text[:start].rstrip()) - 120
    named = any(p.start > first and p.end <= start for p in persons(text))
    return "\n".join(over).lower() if named and all(len(line) < 45 for line in over[-1:]) else ""


def _public_over(text: str, start: int) -> bool:
    """Is the last one named in the lines over a number somebody in office?"""
    named = [p for p in persons(text) if p.end <= start]
    return bool(named) and named[-1].public
