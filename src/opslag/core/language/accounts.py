"""Bank accounts and cards (kontonumre): registration and account number, IBAN, payment card."""

import re
from collections.abc import Iterator
from functools import lru_cache

from opslag.core.language.numbered_things import bears_number
from opslag.core.language.patterns import Pattern
from opslag.core.language.reading import read
from opslag.core.language.sentences import Span, apart
from opslag.core.language.surroundings import (
    after,
    any_lower,
    before,
    digit_count,
    digits_of,
    matches_at,
    nearest,
    numbered,
    numerals,
)

_REG = r"(?:reg(?:istrerings)?\.?\s?-?(?:nr|nummer)?[.:]?\s*(?:er\s)?)"
_KONTO = r"\(?(?:konto|kt|kto|knt)\w*\.?\s?-?(?:nr|nummer|no)?[.:]?\)?\s*(?:(?:er|lyder|hedder):?\s)?"
_JOINT = (
    r"(?:\s?\(reg\w*\.?(?:\s?nr\.?)?\),?\s?|\s?[-–/,;.:+|_(]\s?|\s+)"
    rf"(?:(?:og|samt|plus|med|så|derefter|bagefter)\s+){{0,3}}(?:(?:{_KONTO})|(?:derefter|bagefter|så)\s+)?"
)
_LONG = r"\d{8}-\d\d|\d{5}[ .-]\d{5}|\d{5} \d{3}(?: \d\d)?(?! ?\d)|\d{6,10}|\d{4}[ .]\d{6}|\d{3}[ .]?\d{3}[ .]?\d{3,4}|\d{1,2}(?:[ .]\d{3}){2,3}(?![ .]?\d)|\d{2,4}(?:[ .]\d{2,4}){1,4}|\d(?: \d\d){3}|\d{2,4}(?:-\d{2,4}){2,3}"
_PAIR = Pattern(rf"(?<![\w.,/-])(?<!\d{{4}} ){_REG}?(\d{{4}}){_JOINT}({_LONG})(?![\w]|[-/]\d|[.,:]\d)", re.IGNORECASE)
_PARTED = Pattern(
    rf"(?<![\w.,/-])reg(?:istrerings)?\.?\s?-?(?:nr|nummer)?\.?:?\s*(?:er\s)?(\d{{4}})(?!\d)(?:[^\d]{{1,40}}?\b{_KONTO}|[^\d]{{1,12}}?\b(?:nr|nummer|no|num|acc)\b\.?:?\s*)({_LONG})(?![\w]|[-/]\d|[.,:]\d)",
    re.IGNORECASE,
)
"""`Reg. 7670 i Jyske Bank, konto 1442908`."""
_ALONE = Pattern(
    r"\b(?:\w+)?konto(?:en|-?\s?nummer(?:et)?|-?\s?nr)?\.?(?:(?!\w)[^\d\n.!?]{0,30}(?<!på)(?<!til)(?::| er(?: nu)?| bliver| hedder| lyder| har (?:nr\.?|nummer(?:et)?)))?[.:]?\s*"
    r"(\d{6,14}|\d{4}[- ]\d{6,10}|\d{3,4}(?: \d{2,4}){2,3}|\d(?: \d{3}){2})(?!\w|[-/]\d)",
    re.IGNORECASE,
)
_SPELLED = Pattern(r"(?<![\w.,/-])\d(?: \d){3}(?: ?[-–/,] ?| {1,3})\d(?: \d){5,9}(?! ?[\d-])")
"""Sign by sign."""
_IBAN = Pattern(r"(?<!\w)[A-Z]{2}\d\d(?:[ -]?[A-Z0-9]{4}){2,7}(?:[ -]?[A-Z0-9]{1,3})?(?!\w)")
_DANISH_IBAN = Pattern(r"(?<!\w)DK(?:[ .-]?\d){16}(?!\w|[ .-]?\d| [A-Z]{2}\b)|(?<!\w)dk(?:[ .-]?\d){16}(?!\w|[ .-]?\d)")
"""In any groups, as people type it."""
_SMALL_IBAN = Pattern(r"(?<!\w)[a-z]{2}\d\d(?:[ -]?[a-z0-9]{4}){2,7}(?:[ -]?[a-z0-9]{1,3})?(?!\w)")
_CARD = Pattern(r"(?<![\w-])(?:[3-6]\d{3})(?:([ -]?)\d{4})(?:\1\d{4}){2}(?![\w-])")
_SAYS_ACCOUNT = any_lower(
    r"""
    \bkto\b \breg\.?\b \breg\.?-?n(?:r|um) konto(?!r) \w*konti\b bank overfør indbetal indsæt \bsæt(?:te|tes|ter)?\b \bsat_ind \bbetal udbetal penge(?:ne)? skylder opsparing går_ind
    \bretur\b udlæg \bbeløb tilgode til_gode \bkr\.?_(?:[\wæøå]+_){0,2}(?:til|på)_$
    \b(?:trukket|hævet|indsat|overført|udbetalt|gået)_(?:\w+_){0,3}(?:fra|på|via|til)_$ \btræk(?:kes?|ker)?_(?:\w+_)?(?:fra|på|via)_ \bhæve[rs]?_(?:\w+_)?(?:fra|på)_ \biban \bgave bidrag donation donér doner støt indsamling erstatning godtgørelse tilskud stipendie honorar feriepenge \bydelse returner \w*vederlag \bskat\b sparekass andelskass \banvis(?:t|es|er|ning)\b \bkassereren? mobilepay depositum kontingent refusion refunder \bløn \bhusleje afdrag legat girokonto tilbagebetal
    """
)
_NO_ACCOUNT = any_lower(
    r"""
    \bcvr \bean\b \bgln journal \bsags?n \bsag\b faktura(?:n|:|_nr) ordre \btlf telefon kontoplan finanskonto omkostningssted \bpsp budgetkonto \bfik?\b
    fi-kort girokort (?:faktura|kreditnota|rykker|følgeseddel|kvittering|rekvisition|police|gavekort|billet|abonnement|aftale|skadesag|tilbud|bon|ticket|bilag|medlemskort|lånerkort|kundekort|adgangskort)(?:en|et)?(?:-?_?(?:nr|nummer)\.?)?:?_*$ \bsporing \bpakke \bartskonto \bprojekt(?:nr|nummer)?\b \bserie \bvare(?:r|beholdning\w*|nr|nummer)?\b \bisbn \bcpr(?![^,]*(?:ko?n?to|\breg|bank))[^,]*$
    """
)
_NAMED = Pattern(r"reg|kon?to", re.IGNORECASE)
_CALLED = Pattern(
    r"\W{0,3}(?:er |på )?(?:\w+ )?(?:konto|kto|knt)| (?:har )?modtaget \d| (?:noteret|registreret)\b|, \d{1,3}(?:\.\d{3})* kr\b|[^.!?\d]{0,25}\b(?:konto(?!r|n?t?akt)|bank|udbetal|overfør|indbetal)"
)
"""The words behind say that it is an account."""
_TEN = Pattern(
    r"\d{10}|\d{5}[ .-]\d{5}|\d{5} \d{3} \d\d|\d{4}[ .]\d{6}|\d{4}(?: \d\d){3}|\d{4}[ .]?\d{3}[ .]?\d{3}|\d{4} \d{4} \d\d|\d{3} \d{3} \d{4}|\d \d{3} \d{3} \d{3}|\d{8}-\d\d"
)
_GOES_TO = Pattern(r"\b(?:til|på|fra|bruge?|er|hedder) $")
_FIVES = Pattern(r"\d{5}[ .-]\d{5}|\d{5} \d{3} \d\d")
"""Grouped as other long numbers are too."""
_AMOUNT = Pattern(r"\d{1,3}(?:[ .]\d{3})+")
_UNIT = Pattern(
    r"[ ,-]{0,2}(?:kr|kroner|mio|mia|stk|liter|kwh|m[23²³]?\b|km|gange|g |kg|visninger|indbyggere|personer)",
    re.IGNORECASE,
)
_SLOT = Pattern(
    r"(?:^\W*|[:|;\t(•=]\s*|\b(?:til|på|bruge?|benyt|nu|(?:det|den|nye|rigtige|mi[nt]|vores|hans|hendes) er)\s)$"
)
_NAME_AHEAD = Pattern(
    r"(?:(?:^|[,;\n•-] ?| og )[A-ZÆØÅ][a-zæøåéü]+[,:]? |[A-ZÆØÅ][a-zæøåéü]+ \d+(?:,\d+)? ?(?:t|kr|km|timer|stk)\.?[,:]? |[A-ZÆØÅ][a-zæøåéü]+ [A-ZÆØÅ][a-zæøåéü]+[,:]? [(–-]?\s?|\d (?:samt|og|eller) |\d, )$"
)
_PAYS = Pattern(r"konti\b|konto(?!r|plan)(?!n?t?akt)|overfør|\bbank|sparekass|andelskass|\biban|udlæg|\breg\.")
"""Somewhere in the text money is sent to accounts: then a number in a cell or behind a name is one."""
_ACCOUNT_STEMS = (
    "konto",
    "reg",
    "registrerings",
    "bank",
    "giro",
    "kontos",
    "bankkonto",
    "løn",
    "nemkonto",
    "kto",
    "indbetalings",
)


@lru_cache(maxsize=512)
def accounts(text: str) -> tuple[Span, ...]:
    """Account numbers, IBAN and card numbers, left to right."""
    count = digit_count(text)
    if count < 8:
        return ()
    lower = read(text).lower
    ibans = [*_ibans(text)] if count > 12 else []
    seen = [m for start in _pairs_from(text, lower) if (m := _pair_at(text, start)) and not _is_part(m, ibans)]
    pairs = [m for m in seen if _is_account(text, m)]
    banks = {m[1] for m in pairs}
    pairs += [
        m
        for m in seen
        if m not in pairs and 6 <= len(digits_of(m[2])) <= 10 and (m[1] in banks or (banks and _is_next(text, m)))
    ]
    found = [Span(*m.span()) for m in pairs]
    alone = matches_at(_ALONE, text, _words_with(lower, "konto"))
    found += [Span(*m.span(1)) for m in alone if not _NO_ACCOUNT.search(before(text, m.start(1), 40))]
    found += _spelled(text)
    if count < 13:
        return apart(found)
    found += _run_together(text)
    starts = [start for start, _ in numerals(text)]
    found += [Span(*m.span()) for m in ibans if _is_iban(text, m)]
    found += [Span(*m.span()) for m in matches_at(_CARD, text, starts) if _card_fits(m[0]) and not _is_part(m, ibans)]
    return apart(found)


def _ibans(text: str) -> Iterator[re.Match[str]]:
    """What is written as an IBAN, whether its check digits fit or not."""
    places = [start - 2 for start, _ in numerals(text) if start > 1]
    upper = (m for m in matches_at(_IBAN, text, places) if len(m[0]) - m[0].count(" ") - m[0].count("-") > 14)
    yield from upper
    spaced = [start - 1 - (text[start - 1] in " .-") * 1 - 1 for start, _ in numerals(text) if start > 2]
    yield from matches_at(_DANISH_IBAN, text, sorted({*places, *spaced}))
    yield from (m for m in matches_at(_SMALL_IBAN, text, places) if _checks(m[0]))


def _is_iban(text: str, iban: re.Match[str]) -> bool:
    """Not the number of a parcel, which may look the same."""
    if _checks(iban[0]):
        return True
    known = _is_danish(iban[0]) and not _NO_ACCOUNT.search(before(text, iban.start(), 25))
    return known or _is_paid_to(text, iban)


def _is_part(pair: re.Match[str], ibans: list[re.Match[str]]) -> bool:
    """Two groups in the middle of an IBAN are no account by themselves."""
    return any(iban.start() < pair.start() < iban.end() for iban in ibans)


def _is_paid_to(text: str, iban: re.Match[str]) -> bool:
    """A slip of the pen in an IBAN that is written in groups, where a word for money stands before."""
    ahead = before(text, iban.start(), 50)
    return " " in iban[0] and bool(_SAYS_ACCOUNT.search(ahead)) and not _NO_ACCOUNT.search(ahead)


def _pairs_from(text: str, lower: str) -> Iterator[int]:
    """Where a registration number may begin: at its four digits, or at the "reg" before them."""
    for start, end in numerals(text):
        if end - start == 4:
            called = lower.rfind("reg", max(0, start - 30), start)
            if called >= 0:
                yield called
            yield start


def _pair_at(text: str, start: int) -> re.Match[str] | None:
    """The two numbers of the account that begins at `start`."""
    return _PAIR.match(text, start) or (None if text[start].isdigit() else _PARTED.match(text, start))


def _is_next(text: str, pair: re.Match[str]) -> bool:
    """Just after a name or another number, in a text with other accounts."""
    follows = _NAME_AHEAD.search(text, max(0, pair.start() - 25), pair.start()) is not None
    return follows and pair[1] != "0045" and not _is_year_and_amount(text, pair)


def _spelled(text: str) -> Iterator[Span]:
    """Accounts with a blank between all their digits, where a word for money stands before."""
    ones = [start for start, end in numerals(text) if end - start == 1]
    for told in matches_at(_SPELLED, text, ones) if len(ones) > 9 else ():
        if _SAYS_ACCOUNT.search(before(text, told.start(), 50)) or _PAYS.search(read(text).lower):
            yield Span(*told.span())


def _run_together(text: str) -> Iterator[Span]:
    """All fourteen digits in one, where a word for money stands before."""
    for start, end in numerals(text):
        if end - start == 14 and not text[start - 1 : start].isalpha():
            ahead = before(text, start, 40)
            if _SAYS_ACCOUNT.search(ahead) and not _NO_ACCOUNT.search(ahead):
                yield Span(start, end)


def _words_with(lower: str, piece: str) -> Iterator[int]:
    """Where the words begin that `piece` stands in."""
    at = lower.find(piece)
    while at >= 0:
        start = at
        while start and (lower[start - 1].isalnum() or lower[start - 1] == "_"):
            start -= 1
        yield start
        at = lower.find(piece, at + 1)


def _is_account(text: str, pair: re.Match[str]) -> bool:
    ahead = before(text, pair.start(), 50)
    length = len(digits_of(pair[2]))
    stem = numbered(ahead)
    if not 6 <= length <= 10 or _is_claimed(ahead[-25:]) or (stem and not stem.endswith(_ACCOUNT_STEMS)):
        return False
    if _NAMED.search(pair[0]) or _CALLED.match(after(text, pair.end(), 35)):
        return True
    if bears_number(ahead) and not _SAYS_ACCOUNT.search(ahead.rstrip(" :.").rpartition(" ")[2]):
        return False
    if _is_year_and_amount(text, pair) or (pair[1] == "0045" and length == 8):
        return False
    if length == 10 and _FIVES.fullmatch(pair[2]):
        return bool(_SAYS_ACCOUNT.search(ahead) or _GOES_TO.search(ahead) or _PAYS.search(read(text).lower))
    if length == 10 and _full_length(text, pair):
        return bool(_SAYS_ACCOUNT.search(ahead)) or pair[0][4] in " -–/" or bool(_PAYS.search(read(text).lower))
    if _SAYS_ACCOUNT.search(ahead):
        return not _phone_like(pair, ahead)
    return length >= 7 and "." not in pair[2] and bool(_SLOT.search(ahead)) and bool(_PAYS.search(read(text).lower))


def _is_claimed(near: str) -> bool:
    """Is it called a number of something else (`cvr 33 12 44 08, bank ` is followed by an account)?"""
    other = nearest(_NO_ACCOUNT, near)
    return other is not None and not _SAYS_ACCOUNT.search(near[other.end() :])


def _full_length(text: str, pair: re.Match[str]) -> bool:
    """Four digits and ten, as every account is written in full; a time (`2026 11 23 10 30 00`) is in twos."""
    return bool(_TEN.fullmatch(pair[2])) and not text[pair.end() : pair.end() + 2].strip(" ").isdigit()


def _is_year_and_amount(text: str, pair: re.Match[str]) -> bool:
    """`2026 3 000 000`, and whatever crowns (or other units) follow."""
    if _UNIT.match(text, pair.end()):
        return True
    return pair[1][:2] in ("19", "20") and bool(_AMOUNT.fullmatch(pair[2]))


def _phone_like(pair: re.Match[str], ahead: str) -> bool:
    """`2012 345678`: two numbers that a payment is sent to by telephone, or a year and an amount."""
    says = re.search(r"konto|\breg|bank|overfør", ahead)
    short = len(digits_of(pair[2])) < 7 and (pair[1][:2] in ("19", "20") or pair[2].isdigit())
    return not says and (short or "." in pair[2])


def _is_danish(number: str) -> bool:
    """One of the right length: examples are made up."""
    return number[:2].upper() == "DK" and len(digits_of(number)) == 16


def _checks(number: str) -> bool:
    """The two check digits of an IBAN."""
    plain = re.sub(r"[ .-]", "", number)
    return int("".join(str(int(c, 36)) for c in plain[4:] + plain[:4])) % 97 == 1


def _card_fits(number: str) -> bool:
    """Groups of four, or the check digit of a payment card (Luhn)."""
    digits = digits_of(number)
    doubled = (sum(divmod(2 * int(d), 10)) for d in digits[-2::-2])
    return " " in number or "-" in number or (sum(map(int, digits[-1::-2])) + sum(doubled)) % 10 == 0
