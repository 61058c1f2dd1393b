"""Secrets that open something (adgange): passwords, door codes, alarm codes, keys under the mat, tokens in links."""

import re
from collections.abc import Iterator
from functools import lru_cache

from opslag.core.language.patterns import Pattern
from opslag.core.language.pieces import Pieces, PiecesFound
from opslag.core.language.reading import read
from opslag.core.language.secret_hints import hinted
from opslag.core.language.secret_places import COUNTED, PINS, PLACE_OPENERS, PLACE_PIECES, hashed, hidden, told
from opslag.core.language.sentences import Span
from opslag.core.language.surroundings import any_lower

_WORD = (
    r"(?:wi-?fi|netværks|gæste|internet|net|dør|nøgleboks|alarm|låse|adgangs|login|log-?ind|pin|gate|port|medicin|skabs|kasse|elevator|parkerings|p-kælder|bom)?-?"
    r"(?:adgangskode|password|passwordet|passord|kodeord|kodeordet|pinkode|pinkoden|kode|koden|koder|nøglekode|adgang|adgangskoden|login|passcode|pin|pw)(?:r?ne|n|en|t|et)?"
)
_VALUE = r"[»\"'“‘]?(?P<value>[^\s,;»\"'”<>]{3,40})"
_IS = r"(?:\s(?:er nu|er stadig|i dag er|(?:er )?(?:skiftet|ændret|sat) til|er|hedder|lyder|bliver)\b|\s?[:=]|\s[-–]\s)\s?:?\s?"
_SAYS = Pattern(
    rf"\b(?P<word>{_WORD})\b(?:\s(?:til|på|for|i|ved)\s(?:[^.!?:\n]|\d\.){{1,45}}?)?{_IS}{_VALUE}",
    re.IGNORECASE,
)
_BARE = Pattern(
    r"\b(?:koden?|password|pw|adgangskoden?|login)\s(?P<value>(?!\d{1,2}-[a-zæøå]+\b)(?=\S*\d)(?=\S*[A-Za-zÆØÅæøå])\S{6,30})",
    re.IGNORECASE,
)
_SET = Pattern(
    r"\b(?:sat|skiftet|ændret|stillet)\s[^.!?\n]{0,25}?\b\w*(?:kode|password)\w*\b[^.!?\n]{0,35}?\btil\s(?P<value>\S*\d\S*)",
    re.IGNORECASE,
)
_TYPED = Pattern(
    r"\btast(?:er|e)?\s(?:bare\s|blot\s|koden\s|ind\s)?(?P<value>\d{4,8}#?)(?!\s\d)|\bpin\b[^.!?\n]{0,25}\ber\s(?P<pin>\d{4,6})\b",
    re.IGNORECASE,
)
_NET_PAIR = Pattern(
    r"\b(?:netværket|nettet|wi-?fi\w*|gæstenettet|brugeren|brugernavnet|login\w*)\s(?:er |hedder |kaldes )?\S+(?: og|,) (?:password\w*|passord\w*|kod\w+|adgangskod\w+) (?:er |hedder )?(?!udlever|får|står|er\b|via|hos|fra|til\b|på\b|ikke|som|finder|ved|kan|skal|må|bliver)\w{4,}",
    re.IGNORECASE,
)
_LENT = Pattern(
    r"\b(?:gå|logge?|komme?|gik|loggede) (?:ind |på )?(?:på )?(?:\S+ ){0,3}med (?!\S+@)\S*[^\W\d_]\S* og (?=\S*\d)(?=\S*[^\W\d_])\S*[!#$%&?+]\S+",
    re.IGNORECASE,
)
"""`I kan gå på pc'en med vagt12 og Solsort!24`."""
_PAIR = Pattern(r"\b(?:login|brugernavn|bruger)\b[^.!?\n]{0,25}\ber\s\S+\sog\s\S*\d\S*", re.IGNORECASE)
_OPENED = Pattern(
    r"\b(?:låses? op|lukkes? op|åbnes?|låst op|logger? (?:du |I |man )?(?:ind|på)|log ind|slås? fra|slår (?:man |du |I )?(?:den |alarmen )?fra|kommer (?:du |I |man )?ind)\b[^.!?\n]{0,40}?\bmed\s(?:koden?\s|pinkoden?\s)?[»\"']?(?P<value>[\d#*-]{3,12}|[A-Za-zÆØÅæøå]+[-_]?\d{2,}\S*)",
    re.IGNORECASE,
)
_NOTE = Pattern(
    r"\b(?:adgangskoden?|kodeordet|koden|passwordet|password|login(?:et)?|logge(?:t)? ind)\b[^.!?\n]{0,40}\b(?:står|kan (?:ses|læses)|hænger|ses)\b[^.!?\n]{0,30}\b(?:på (?:billedet|sedlen|skærmen|tavlen|opslaget|den gule)|i billedet|nederst|herunder|her)",
    re.IGNORECASE,
)
_SHOWN = Pattern(
    r"\b(?:adgangskode|kodeord|password)\w*\s(?:på|fra)\s(?:sedlen|post-?it\S*|billedet|tavlen|skærmen|opslagstavlen)",
    re.IGNORECASE,
)
_USER = Pattern(
    r"\b(?:brugernavn(?:et)?|fælles bruger|bruger(?:en)?|user(?:name)?|login)\b\s?(?:er|hedder|:|=)\s?\S+[^.!?\n]{0,30}\b(?:kode\w*|adgangskode\w*|password|pw|kodeord)\b\s?(?:er|:|=|hedder)?\s?\S+",
    re.IGNORECASE,
)
_TOKEN = Pattern(
    r"\bsk_live_\w{8,}|\bsk-\w{16,}|\bAKIA[0-9A-Z]{12,}|\bghp_\w{20,}|\bglpat-\w{12,}|\bxox[bap]-[\w-]{10,}|-----BEGIN [A-Z ]*PRIVATE KEY|\beyJ[\w-]{12,}\.[\w-]{10,}"
    r"|https?://[^\s/@]+:[^\s/@]+@\S+|[?&](?:access_token|api_?key|apikey|token|password|pwd|secret)=[^\s&]{6,}|\bapi[- ]?(?:key|nøgle)\w*\s?(?:er|:|=)\s?\S{8,}",
    re.IGNORECASE,
)
_IN_A_LINK = Pattern(r"://[^\s/@]+:[^\s/@]+@")
_TOKEN_SIGNS = (
    "sk_live_", "sk-", "akia", "ghp_", "glpat-", "xox", "private key", "eyj", "token=", "key=", "pwd=", "password=", "secret=",
    "api key", "api-key", "apikey", "api nøgle", "api-nøgle", "apinøgle",
)  # fmt: skip
_PIECES = Pieces(
    *PLACE_PIECES,
    *"kode password passord login adgang passcode pw bruger user logge sat skiftet ændret stillet tast".split(),
    "fælles bruger",
    *_TOKEN_SIGNS,
)
_OPENERS = (*PLACE_OPENERS, "passord", "adgang", "passcode", "pw", "bruger", "user")
"""Without one of these nothing is a secret, but for what digits or signs show."""
_CODES = ("kode", "password", "pw", "login")
_WITH_VALUE = Pattern(r"med\s(?:koden?\s|pinkoden?\s)?[»\"']?(?:[\d#*-]{3}|[a-zæøå]+[-_]?\d\d)")
_NO_SECRET = any_lower(
    r"""
    rabat kampagne dress tøj farve qr stregkode post(?:nummer)?kode zip kilde programm moral etisk adfærds dress-?code quiz
    kahoot tilmeldings(?:kode)? kursus hold(?:et)?kode fag(?:kode)? hemmelige?_kode_til_succes nøglen_til(?!_(?:hallen|huset|klub|omkl|depot|skab|dør|kælder|kontor|lokale|hus|skur))
    knæk genetisk danse da_vinci morse barcode code_of konkurrence gavekort vejr giver_(?:gratis|rabat|\d) julekalender låge_\d nisse skattejagt
    """
)
_NET = Pattern(r"wi-?fi|gæstenet|netværk|trådløst net|\bnettet\b|internet")
_PLAIN = frozenset(
    """
    god gode godt enkel enkelt samarbejde tillid nærvær humor leg latter tålmodighed ikke den det en et at vi du jeg der
    som så nu her udløbet udløber hemmelig personlig privat fortrolig glemt ændret skiftet sendt lang svær let mindst
    nødvendig vigtig simpel klar knækket blevet kun altid aldrig stadig åben lukket samme din min vores jeres med til fra
    via på i og eller men hvis når nem stærk unik forkert rigtig umulig tilgængelig gratis påkrævet mere begrænset ude
    tilladt forbudt mulig muligt spørg fås se findes udleveres kontakt hent find oplyses følger kommer gratis ingen intet begge
    """.split()
)


@lru_cache(maxsize=512)
def secrets(text: str) -> tuple[Span, ...]:
    """Places that let a stranger in, left to right."""
    return tuple(sorted(set(_found(text))))


def _found(text: str) -> Iterator[Span]:
    lower = read(text).lower
    pieces = _PIECES.found_in(lower)
    if pieces.has(*_OPENERS):
        yield from (Span(*m.span()) for m in _said(text, pieces))
        yield from hidden(text, pieces)
        yield from told(text, pieces)
    if _WITH_VALUE.search(lower):
        yield from (Span(*m.span()) for m in _OPENED.finditer(text) if not _is_clock(m["value"]))
    yield from hashed(text, lower)
    yield from hinted(text)
    if pieces.has(*_TOKEN_SIGNS) or _IN_A_LINK.search(text):
        yield from (Span(*m.span()) for m in _TOKEN.finditer(text))


def _said(text: str, pieces: PiecesFound) -> Iterator[re.Match[str]]:
    """A code, a password, a user that the text gives."""
    lower = pieces.lower
    for said in pieces.matches(_SAYS, text, *_CODES, "passord", "adgang", "passcode", *PINS):
        if _is_secret(lower, said):
            yield said
    yield from pieces.matches(_TYPED, text, "tast", *PINS)
    yield from pieces.matches(_PAIR, text, "login", "bruger")
    yield from _LENT.finditer(text) if " og " in lower else ()
    if not pieces.has(*_CODES):
        return
    yield from _NET_PAIR.finditer(text)
    yield from (m for m in pieces.matches(_BARE, text, *_CODES) if not _NO_SECRET.search(_around(lower, m)))
    yield from pieces.matches(_SET, text, "sat", "skiftet", "ændret", "stillet")
    yield from pieces.matches(_SHOWN, text, "kode", "password")
    for note in pieces.matches(_NOTE, text, *_CODES, "logge"):
        if not _NO_SECRET.search(_around(lower, note)):
            yield note
    for user in pieces.matches(_USER, text, "bruger", "fælles bruger", "user", "login"):
        if any(map(str.isdigit, user[0])):
            yield user


def _around(lower: str, found: re.Match[str]) -> str:
    return lower[max(0, found.start() - 22) : found.end() + 40]


def _is_secret(lower: str, said: re.Match[str]) -> bool:
    around = lower[max(0, said.start() - 22) : said.start("value")]
    value = said["value"].rstrip(".!?:)")
    if _NO_SECRET.search(around) or value.lower() in _PLAIN or len(value) < 3:
        return False
    if any(c.isdigit() for c in value):
        if value.isdigit() and COUNTED.match(lower, said.end()):
            return False
        return not _is_clock(value) and not re.fullmatch(r"\d{1,2}\.", said["value"])
    mixed = any(c.isupper() for c in value[1:]) or bool(re.search(r"[-_#!*@]", value))
    named = value[0].isupper() and bool(
        re.search(r"wi-?fi|net|password|adgangskode|kodeord|pinkode", said["word"], re.IGNORECASE)
    )
    if value[0].isupper() and _NET.search(lower[max(0, said.start() - 45) : said.start()]):
        closed = lower[said.end() : said.end() + 1] in ("", "\n", ",") or said[0][-1] in ".!"
        named = ":" in said[0] and closed
    quoted = said[0][said.start("value") - said.start() - 1] in "»\"'“‘"
    return mixed or named or quoted


def _is_clock(value: str) -> bool:
    return bool(re.fullmatch(r"\d{1,2}[.:-]\d{2}|\d{1,2}-\d{1,2}", value))
