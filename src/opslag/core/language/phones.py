"""Danish telephone numbers (telefonnumre): a private one, or one that a workplace is called on."""

import re
from functools import lru_cache

from opslag.core.language.surroundings import Found, after, any_of, before, digits_of, nearest

_SHAPES = (
    r"\d\d[\s.-]\d\d[\s.-]\d\d[\s.-]\d\d|\d{4}[\s.-]\d{4}|\d{8}|\d\d[\s.-]\d{3}[\s.-]\d{3}"
    r"|\d{3}[\s.-]\d{3}[\s.-]\d\d|\d\d[\s.-]\d\d[\s.-]\d{4}|\d{4}[\s.-]\d\d[\s.-]\d\d|\d{3}[\s.-]\d\d[\s.-]\d{3}|\d\d[\s.-]\d{6}"
)
_UNITS = "kr|kroner|%|procent|stk|m2|km|mio|besøg|borgere|visninger"
_NUMBER = re.compile(
    rf"(?<![\w+])(?<!\d[-/.,:])(?:\(?(?:\+|00)\d{{1,3}}\)?[\s-]?)?(?:{_SHAPES})"
    rf"(?![^\W_]|[-/.,:]\d|\s\d\d(?:\D|$)|\s?(?:{_UNITS})\b)"
    r"|(?<![\w+])(?:\+|00)(?:4[046789]|3[01234789]\d?|90|1)[\s-]?(?:\d[\s-]?){6,11}\d(?!\w)"
)
_NO_PHONE = any_of(
    r"""
    cvr se-?n(?:r|umm) ean gln journal sags?[-._]?(?:nr|nummer|id) j\.?_?nr ordre faktura bilag konto(?!r)
    reg\.?\s?n kunde vare isbn issn stregkode sporing pakke løbenr serie referencen ref\. betalings p-?num
    matrikel dokument id[-:_] medlems lånern version kl\._?$ \ben:?_?$ målern stelnummer booking billet
    rekvisition kvittering projektn udbuds
    """
)
_SAYS_PHONE = any_of(
    r"""
    tlf telefon ring mobil sms (?<![\w-])nummer (?<![\w-])nr\.?\s*$ kontakt \bkald direkte hotline vagt fang_(?:mig|ham|hende) \bgsm\b
    ☎ 📞 📱 whatsapp mobilepay swipp skriv_til
    """
)
_INSTITUTION = any_of(
    r"""
    kontor skol kommun region borgerservice rådhus reception bibliotek hovednummer hoved-?telefon omstilling
    vagtcentral lægevagt akut hotline sekretariat forvaltning afdeling klinik ambulatori center centr
    institution børnehave vuggestue plejehjem hallen museum teatre?t svømme park_og_vej genbrug driftsvagt team
    visitation jobcenter presse \bos\b \bvores\b min_direkte vagtmobil prøvet sad_i_kø \bbook \bvi\b henvendelse tilmeld bestil booking sundhedshus
    tandpleje tandlæge fritidsordning \bsfo klub hjemmeplej sygeplej forsyning beredskab politi støtte
    rådgivning linje værksted køkken redaktion kundeservice service turist havnekontor havne kirke forening
    hus\b huset arbejdstid arbejdstelefon arbejdsmobil vagttelefon vagtnummer direkte_nummer åbent åbningstid
    hverdage fra_kl træffetid telefontid kl\.
    """
)
_OWN = any_of(
    r"""
    privat hjemme\b hjemmenummer \bmit_(?:nummer|mobil|telefon|private|nr) \bmin_(?:mobil|telefon|private)
    \bhendes\b \bhans\b \bderes_(?:nummer|mobil)
    \b(?:mor|far|mormor|morfar|farmor|farfar|moren|faren|forældrene|kone|mand|søster|bror|datter|søn|kæreste)s?\b
    \bnabo(?:en)?s?\b
    pårørende \bbor\b adresse mobilepay \bmig\b \bborgerens \bpatientens \bbeboerens \bfamilien \bjeg\b
    """
)
_FIRST_PERSON = re.compile(r"\b(?:jeg|mig|min|mit|mine)\b", re.IGNORECASE)
_NAME_JUST_BEFORE = re.compile(r"[A-ZÆØÅ][a-zæøåéü]+ [A-ZÆØÅ][a-zæøåéü]+,? (?:på |tlf\.? |mobil |\()?$")
_MOBILE = frozenset("20 21 22 23 24 25 26 27 28 29 30 31 40 41 42 50 51 52 53 60 61".split())
_YEARS = re.compile(r"(?:1[4-9]|20)\d\d\D?(?:1[4-9]|20)\d\d$")
_DATE = re.compile(
    r"(?:20[0-4]\d)(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$"
    r"|(?:0[1-9]|[12]\d|3[01])\D(?:0[1-9]|1[0-2])\D(?:19|20)\D?\d\d$"
)


@lru_cache(maxsize=512)
def phones(text: str) -> tuple[Found, ...]:
    """Telephone numbers, left to right."""
    if sum(map(text.count, "0123456789")) < 8:
        return ()
    return tuple(found for m in _NUMBER.finditer(text) if (found := _judged(text, m)))


def _judged(text: str, number: re.Match[str]) -> Found | None:
    ahead, behind = before(text, number.start(), 60), after(text, number.end(), 45)
    if not _is_phone(number[0], ahead):
        return None
    private, sure = _owner(text, number, ahead, behind)
    return Found(*number.span(), private, sure)


def _is_phone(number: str, ahead: str) -> bool:
    says, denies = nearest(_SAYS_PHONE, ahead), nearest(_NO_PHONE, ahead)
    if denies and (says is None or says.end() < denies.end()) and len(ahead) - denies.end() < 25:
        return False
    if number.startswith(("+", "00", "(")) and len(digits_of(number)) > 8:
        return True
    if _YEARS.match(number) or (_DATE.match(number) and not says):
        return False
    if len(set(re.sub(r"\d", "", number))) > 1:
        return False
    return bool(says) or " " in number or number[0] != "0"


def _owner(text: str, number: re.Match[str], ahead: str, behind: str) -> tuple[bool, float]:
    """Whose number: the nearest word before decides, then the words after, then what kind of number it is."""
    mobile = digits_of(number[0])[-8:][:2] in _MOBILE
    if mobile and _NAME_JUST_BEFORE.search(text[max(0, number.start() - 40) : number.start()]):
        return True, 0.8
    own, house = nearest(_OWN, ahead), nearest(_INSTITUTION, ahead)
    if own or house:
        return (True, 0.9) if own and (house is None or own.end() > house.end()) else (False, 0.9)
    if _OWN.search(behind):
        return True, 0.8
    if _INSTITUTION.search(behind):
        return False, 0.8
    return (True, 0.6) if mobile or _FIRST_PERSON.search(text) else (False, 0.6)
