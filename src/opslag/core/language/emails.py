"""E-mail addresses (e-mailadresser): a person's own, or the mailbox of a function (funktionspostkasse)."""

import re
from functools import lru_cache

from opslag.core.language.names import is_first_name, is_last_name
from opslag.core.language.surroundings import Found

_MAIL = re.compile(r"(?<![\w.+-])[\w.+-]*\w@\w[\w-]*(?:\.[\w-]+)+(?<![-_])")
_AT = r"\s?(?:\(at\)|\[at\]|[(\[ ]snabel-?a[)\] ])\s?"
_SPELLED = re.compile(
    rf"(?<![\w.])[\w.+-]*\w{_AT}\w[\w-]*(?:(?:\.| ?\(?(?:punktum|dot|prik)\)? ?)[\w-]+)+", re.IGNORECASE
)
_FREE_DOMAINS = re.compile(
    r"(?:\w*mail|gmx|outlook|live|yahoo|icloud|me|msn|jubii|webspeed|ofir|get2net|proton|stofanet|privat\w*|hjemme\w*"
    r"|familien?\w*|min(?:e)?post\w*|postkassen)\."
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
    arbejd tryghed ssp ppr tandpl hygiejne
    """.split()
)
"""How a part of a function's mailbox begins."""
_FUNCTION_WORDS = frozenset("hal vej lab bus råd plan have vand svar ung mail klub hus gård tur is kor bad".split())


@lru_cache(maxsize=512)
def emails(text: str) -> tuple[Found, ...]:
    """E-mail addresses, left to right, also spelled with (at) or snabel-a."""
    found = [_judged(m) for m in _MAIL.finditer(text)] if "@" in text else []
    lower = text.lower()
    if "snabel" in lower or "(at)" in lower or "[at]" in lower:
        found += [_judged(m) for m in _SPELLED.finditer(text)]
    return tuple(sorted(found))


def _judged(match: re.Match[str]) -> Found:
    address = re.sub(_AT, "@", match[0], flags=re.IGNORECASE)
    private, sure = _owner(address)
    return Found(match.start(), match.end(), private, sure)


def _owner(address: str) -> tuple[bool, float]:
    local, _, domain = address.lower().partition("@")
    parts = [p for p in re.split(r"[.\-_+\d]+", local) if p]
    if any(_is_name(p) for p in parts):
        return True, 0.95
    if any(_is_function(p) for p in parts):
        return False, 0.95
    if _FREE_DOMAINS.match(domain):
        return True, 0.9
    if len(parts) > 1:
        return True, 0.8
    return (True, 0.7) if not parts or len(parts[0]) <= 3 else (False, 0.7)


def _is_function(part: str) -> bool:
    return (
        part.startswith(_FUNCTIONS)
        or part in _FUNCTION_WORDS
        or part.endswith(("skolen", "huset", "stuen", "klubben", "team"))
    )


def _is_name(part: str) -> bool:
    spelled = {part, part.replace("oe", "ø").replace("ae", "æ").replace("aa", "å")}
    return any(is_first_name(p, common=True) or (p.endswith("sen") and len(p) > 4 and is_last_name(p)) for p in spelled)
