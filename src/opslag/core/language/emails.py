"""E-mail addresses (e-mailadresser): a person's own, or the mailbox of a function (funktionspostkasse)."""

import re
from collections.abc import Iterator
from functools import lru_cache

from opslag.core.language.names import is_first_name, is_last_name
from opslag.core.language.patterns import Pattern
from opslag.core.language.reading import read
from opslag.core.language.surroundings import Found, matches_at

_MAIL = Pattern(r"(?<![\w.+-])[\w.+-]*\w@\w[\w-]*(?:\.[\w-]+)+(?<![-_])")
_AT = r"\s?(?:\(at\)|\[at\]|[(\[ ]snabel-?a[)\] ])\s?"
_AT_SIGN = Pattern(_AT, re.IGNORECASE)
_HUMP = Pattern(r"(?<=[a-zæøå])(?=[A-ZÆØÅ])")
_BREAK = Pattern(r"[.\-_+\d]+")
_SPELLED = Pattern(rf"(?<![\w.])[\w.+-]*\w{_AT}\w[\w-]*(?:(?:\.| ?\(?(?:punktum|dot|prik)\)? ?)[\w-]+)+", re.IGNORECASE)
_FREE_DOMAINS = Pattern(
    r"(?:[\w-]*mail[\w-]*|gmx|outlook|live|yahoo|icloud|me|msn|jubii|webspeed|ofir|get2net|proton|stofanet|tdcadsl|tele2adsl"
    r"|privat[\w-]*|hjemme[\w-]*|famil[\w-]*|[\w-]*post(?:en|kassen?|boks|hus|fast|privat)?|[\w-]*brev(?:et|e|hus\w*|kasse\w*)?|[\w-]*inbox|[\w-]*adsl|[\w-]*bredbaand"
    r"|(?:net|bolig|fiber|kabel|min|vores)(?:net|nettet|bredb[\w-]*)|[\w-]*nettet|[\w-]*familien|mailhus|brevkassen?)\."
)
_FUNCTIONS = tuple(
    """
    info kontakt kontor kommun region borger service presse kommunikation redaktion webmaster admin support
    hjælp hjaelp reception booking bestil tilmeld job løn loen økonomi oekonomi faktura bogholderi skole sfo
    boernehave børnehave institution pleje sundhed social familie center team afdeling klub bibliotek museum
    kultur fritid teknik miljø miljoe park natur byg affald genbrug forsyning havn turist event arrang
    værksted vaerksted koekken køkken kantine drift vagt sekretariat direktion byråd byraad leder ledelse dpo
    databeskyt sikker journal arkiv aktindsigt hoering høring klima udvalg raad forening bestyrelse nyhed
    kursus udd erhverv grunde salg udlejning svoem svømme idraet idræt sport musik kunst teater frivillig
    pårørende paaroerende patient ambulat klinik akut sengeafs visitation hjemmepl stue gruppe mølle moelle
    gaard gård huset bakken kontaktperson spoergsmaal spørgsmål hej velkommen noreply no-reply ferie lejr
    tandpl rengør rengoer pedel trafik parkering valg ungdom børn senior aeldre ældre bydel beredskab brand
    legat fond projekt data digital vejled studie elev foraeldre forældre it web hr post byg dpo sfo bofa tolk
    torv vagt bolig hjælpem hjaelpem depot ejendom skat pas vielse kasser formand styrelse abonnement billet
    arbejd tryghed ssp ppr tandpl hygiejne chat dialog dagpl plads lytter hotline frokost kunde skriv sporg spørg svar
    kommune dagbe vuggest forvalt myndig trivsel demens hjerne genoptr træning traening rehab hoerelse hørelse visit
    bestyr sundh førsteh foersteh borgm vies flyt pension ydelse barsel barnets naboh opgang vicev pedel ejerf grundejer
    lektie lejl lokale festu påske paaske efterår foraar forår cykel færge faerge lufth
    hittegods fundet gæst gaest besøg besoeg rundvis guide udst galleri arkitekt anlæg anlaeg drik miljo bæredy baeredy
    klage folke uni skoler kirkeg
    pressev medie web hjemmeside side redakt vikar rekrut personale
    """.split()
)
"""How a part of a function's mailbox begins."""
_FUNCTION_WORDS = frozenset(
    """
    afd gis hold blaa blå roed rød groen grøn gul lilla hvid maane måne stjerne regnbue sommerfugl mariehoene mariehøne hal vej lab bus råd plan have vand svar ung mail klub hus gård tur is kor bad bib pas pr lokal uu ppr bup akut jura udbud
    indkøb indkoeb sagn spil ret dagtilbud navne kval kirke menighed kordegn provsti spejder fdf badminton håndbold haandbold
    fodbold gym rideklub sejl svøm løb loeb skak bridge bueskydning marked messe ball bal fest juletræ loppemarked rottejagt rotter
    rotte gadelys hul huller vejhul snerydning grøft groeft kloak spildevand vandløb vandloeb tilsyn kontrol alarm varsling
    lokalplan høringssvar hoeringssvar vvm badevand strand natur skov vildt jagt hund hunde hundeskov dyr bier have nyttehave
    projektet puljen pulje ansøgning ansoegning ansøg ansoeg støtte stoette bidrag donation indsamling kampagne kursus kurser
    undervisning underviser lærerne personale personalet alle hele fælles faelles ledig stilling rekruttering vikar vikarer
    kok vært vaert guide mester foged tip tips mere lån log nød sos tlf kom tag giv ide idé idebank boks kasse penge billet hits start nu ris ros mad madservice rosogris risogros bil tog jul sommer vinter side leje scene natur nord syd øst vest midt centrum by land city alle vi vores os din dit jeres her mod for om til bestilling ordre salg butik shop web nyhedsbrev nyt blad avis radio tv podcast foto billeder grafik tryk design
    """.split()
)
_ADDRESSED = frozenset(
    "hr fru frk frøken froeken mr mrs onkel tante mor far mormor morfar farmor farfar bedste papa mama jeg min mit".split()
)
"""How people name themselves in an address."""
_OF_A_CHILD = ("smor", "sfar", "smormor", "smorfar", "sfarmor", "sfarfar", "smoster")
"""`pipsmor`."""
_FUNCTION_ENDS = (
    "skolen", "huset", "stuen", "klubben", "team", "udvalg", "udvalget", "kontor", "kontoret", "centret", "gruppen", "foreningen",
    "vagten", "vagt", "linjen", "pladsen", "service", "raadet", "rådet", "haven", "hallen", "gaarden", "gården", "vejledning",
    "raadgivning", "rådgivning", "tilmelding", "styrelsen", "museet", "biblioteket", "festival", "festivalen", "koret", "holdet",
    "lejren", "hjemmet", "puljen", "projektet", "redaktionen", "kassen", "posten", "byen", "messen", "banden", "spejderne",
)  # fmt: skip
_TWO_NAMES = Pattern(
    r"(?<![\w-])([A-ZÆØÅ][a-zæøåéü]+)(?:-[A-ZÆØÅ][a-zæøåéü]+)?(?: [A-ZÆØÅ][a-zæøåéü.]*)? ([A-ZÆØÅ][a-zæøåéü]+)\b"
)
_ONE_NAME = Pattern(r"\b[A-ZÆØÅ][a-zæøåéü]+\b")
_PRIVATE_AHEAD = Pattern(
    r"(?:[Pp]rivat[\w-]*|\b(?:[Mm]in|[Hh]ans|[Hh]endes) (?:egen |private? )?(?:e-?)?(?:mail|post)\w*)(?: (?:e-?)?mail\w*)?(?: (?:på|er|til))?:?\s$"
)
"""Whose the mailbox is, just before it."""
_LAST_ENDS = (
    "bjerg", "berg", "skov", "gaard", "lund", "holm", "strup", "toft", "kjaer", "kjær", "borg", "feldt", "quist", "kvist", "bæk",
    "baek", "hoej", "høj", "dahl", "dal", "sen", "rup", "mark", "bech", "bak", "vad",
)  # fmt: skip
"""How last names end."""
_BARE = str.maketrans("øæåéü", "oaaeu")
_CLASS = Pattern(
    r"(?:\d{1,2}[a-fvxyz]|(?:hold|stue|klasse|afd|afsnit|team|gruppe|sektion|vagt|linje|hus|u)-?\d{1,3}[a-z]?)$"
)
"""`2b`, `hold3`: a mailbox of a class or a team."""


@lru_cache(maxsize=512)
def emails(text: str) -> tuple[Found, ...]:
    """E-mail addresses, left to right, also spelled with (at) or snabel-a."""
    found = [_judged(m) for m in matches_at(_MAIL, text, _starts(text))] if "@" in text else []
    found = [f._replace(private=True) if _is_made_of_name(text, f) else f for f in found]
    lower = read(text).lower
    if "snabel" in lower or "(at)" in lower or "[at]" in lower:
        found += [_judged(m) for m in _SPELLED.finditer(text)]
    return tuple(sorted(found)) if found else ()


def _starts(text: str) -> Iterator[int]:
    """Where the words begin that an at sign ends."""
    at = text.find("@")
    while at >= 0:
        start = at
        while start and (text[start - 1].isalnum() or text[start - 1] in "_.+-"):
            start -= 1
        yield start
        at = text.find("@", at + 1)


def is_free(address: str) -> bool:
    """Is it a mailbox that anyone can have?"""
    return bool(_FREE_DOMAINS.match(address.lower().partition("@")[2]))


def _judged(match: re.Match[str]) -> Found:
    address = match[0] if "@" in match[0] else _AT_SIGN.sub("@", match[0])
    private, sure = _owner(address)
    return Found(match.start(), match.end(), private, sure)


def _owner(address: str) -> tuple[bool, float]:
    local, _, domain = address.partition("@")
    split = _HUMP.sub(".", local).lower()
    parts = [p for p in _BREAK.split(split) if p]
    if len(parts) > 1 and parts[0] in _ADDRESSED and local[len(parts[0])] in "._":
        return True, 0.9
    if _CLASS.match(local.lower()) or local.lower().replace("-", "").replace("_", "").startswith("noreply"):
        return False, 0.95
    if _is_family(parts) or local.lower().endswith(_OF_A_CHILD) or any(_is_name(p) for p in parts):
        return True, 0.95
    if any(_is_function(p) for p in parts):
        return False, 0.95
    return _by_shape(local, parts, _FREE_DOMAINS.match(domain.lower()) is not None)


def _is_family(parts: list[str]) -> bool:
    """`familien.holm`, `familienholm`, `jonasogida`: all at home, or two of them."""
    if len(parts) > 1:
        return parts[0] in ("familien", "familie", "fam") and is_last_name(parts[1])
    word = parts[0] if parts else ""
    surname = next((word[len(f) :] for f in ("familien", "familie", "fam") if word.startswith(f)), "")
    if len(surname) > 2 and is_last_name(surname):
        return True
    cuts = (at for at in range(3, len(word) - 4) if word.startswith("og", at))
    return any(is_first_name(word[:at]) and is_first_name(word[at + 2 :].removesuffix("s")) for at in cuts)


def _is_made_of_name(text: str, found: Found) -> bool:
    """`ulsej` just after Ulrik Sejr: the beginnings of a name, which name the person."""
    local = text[found.start : found.end].partition("@")[0].lower()
    if found.private or found.confidence > 0.9:
        return False
    if _PRIVATE_AHEAD.search(text, max(0, found.start - 30), found.start) or _bears_name(text, local):
        return True
    if not 4 <= len(local) <= 8 or not local.isalpha() or _is_function(local):
        return False
    near = text[max(0, found.start - 60) : found.start]
    if any(
        len(n) > 2 and local.startswith(_plain(n.lower())) and is_first_name(n.lower()) for n in _ONE_NAME.findall(near)
    ):
        return True
    names = _TWO_NAMES.findall(near)
    return any(
        _begins_with(local, fold(one.lower()), fold(other.lower())) for one, other in names for fold in (_plain, _bare)
    )


def _bears_name(text: str, local: str) -> bool:
    """`emskjold`, `boliljenskov`, where Bo Storm Liljenskov is named anywhere in the text."""
    plain = _plain(local)
    for one, other in _TWO_NAMES.findall(text):
        lasts = (_plain(other.lower()), _bare(other.lower()))
        if len(other) > 3 and plain.endswith(lasts) and plain[0] in (_plain(one[0].lower())[0], _bare(one[0].lower())):
            return True
    return False


def _plain(name: str) -> str:
    return name.replace("ø", "oe").replace("æ", "ae").replace("å", "aa")


def _bare(name: str) -> str:
    """Without the strokes and rings, as many mailboxes have it (`Løvbjerg` -> `lovbjerg`)."""
    return name.translate(_BARE)


def _begins_with(local: str, one: str, other: str) -> bool:
    return any(one.startswith(local[:cut]) and other.startswith(local[cut:]) for cut in range(2, len(local) - 1))


def _by_shape(local: str, parts: list[str], free: bool) -> tuple[bool, float]:
    """No word that anyone knows: initials, a nickname with a number, a mailbox that anyone can have."""
    if not free and "-" in local and len(parts) == 2 and max(map(len, parts)) > 4 and not parts[1].endswith(_LAST_ENDS):
        return False, 0.7
    if free or len(parts) > 1:
        return True, 0.9 if free else 0.8
    if not parts or len(parts[0]) <= 4 or re.search(r"[a-zæøå]\d{1,4}$", local.lower()):
        return True, 0.7
    if any(is_first_name(parts[0][:cut], common=True) for cut in range(max(5, len(parts[0]) - 3), len(parts[0]))):
        return True, 0.7
    known = is_first_name(parts[0]) or is_last_name(parts[0][1:], common=True) or _is_two_names(parts[0])
    return (True, 0.7) if known else (False, 0.7)


def _is_two_names(part: str) -> bool:
    """`finnhaubjerg`: a first name, and what ends as a last name."""
    if not part.endswith(_LAST_ENDS):
        return False
    return any(is_first_name(part[:cut], common=True) for cut in range(3, len(part) - 4))


def _is_function(part: str) -> bool:
    known = part.startswith(_FUNCTIONS) or part in _FUNCTION_WORDS or part.endswith(_FUNCTION_ENDS)
    return known or (part.endswith(("e", "er", "en", "ene")) and part.rstrip("n").rstrip("er") in _FUNCTION_WORDS)


def _is_name(part: str) -> bool:
    spelled = {part, part.replace("oe", "ø").replace("ae", "æ").replace("aa", "å"), part.replace("o", "ø", 1)}
    return any(is_first_name(p, common=True) or (p.endswith("sen") and len(p) > 4 and is_last_name(p)) for p in spelled)
