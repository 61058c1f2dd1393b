"""E-mail addresses (e-mailadresser): a person's own, or the mailbox of a function (funktionspostkasse)."""

import re
from functools import lru_cache

from opslag.core.language.names import is_first_name, is_last_name
from opslag.core.language.surroundings import Found, any_of

_MAIL = re.compile(r"(?<![\w.+-])[\w.+-]*\w@\w[\w-]*(?:\.[\w-]+)+(?<![-_])")
_AT = r"\s?(?:\(at\)|\[at\]|[(\[ ]snabel-?a[)\] ])\s?"
_SPELLED = re.compile(
    rf"(?<![\w.])[\w.+-]*\w{_AT}\w[\w-]*(?:(?:\.| ?\(?(?:punktum|dot|prik)\)? ?)[\w-]+)+", re.IGNORECASE
)
_FREE_DOMAINS = any_of(
    """
    gmail hotmail outlook live yahoo icloud me stofanet jubii webspeed youmail ofir get2net protonmail proton gmx msn
    fibermail ymail privat\\w* hjemme\\w* familien?\\w* freemail\\w* min(?:e)?post\\w* gratis\\w* postkassen
    """
)
_FUNCTION = any_of(
    r"""
    info kontakt post mail kontor kommun region borger service presse kommunikation redaktion webmaster web\b
    admin support hjælp hjaelp reception booking bestil tilmeld job hr løn loen økonomi oekonomi faktura
    bogholderi skole sfo boernehave børnehave institution pleje sundhed social familie center team afdeling
    klub bibliotek museum kultur fritid teknik miljø miljoe vej park natur plan byg affald genbrug forsyning
    vand havn turist event arrang værksted vaerksted koekken køkken kantine drift vagt sekretariat direktion
    byråd byraad leder ledelse dpo databeskyt sikker journal arkiv aktindsigt hoering høring klima udvalg råd
    raad forening bestyrelse nyhed kursus udd erhverv grunde salg udlejning hal svoem svømme idraet idræt sport
    musik kunst teater frivillig pårørende paaroerende patient ambulat klinik akut sengeafs visitation hjemmepl
    stue gruppe have mølle moelle gaard gård huset bakken kontaktperson spoergsmaal spørgsmål svar hej
    velkommen noreply no-reply ferie lejr tandpl rengør rengoer pedel bus trafik parkering valg ungdom ung born
    børn boern senior aeldre ældre bydel beredskab brand legat fond projekt lab data it\b digital vejled studie
    elev foraeldre forældre
    """
)


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
    local, _, domain = address.partition("@")
    parts = [p for p in re.split(r"[.\-_+\d]+", local.lower()) if p]
    if any(_is_name(p) for p in parts):
        return True, 0.95
    if _FREE_DOMAINS.match(domain):
        return (False, 0.6) if _FUNCTION.search(local) and not re.search(r"\d{2}", local) else (True, 0.9)
    if _FUNCTION.search(local):
        return False, 0.95
    if len(parts) == 1 and len(parts[0]) <= 4:
        return True, 0.7
    return (True, 0.6) if len(parts) > 1 and len(parts[0]) == 1 else (False, 0.6)


def _is_name(part: str) -> bool:
    spelled = {part, part.replace("oe", "ø").replace("ae", "æ").replace("aa", "å")}
    return any(is_first_name(p, common=True) or (len(p) > 3 and p.endswith("sen") and is_last_name(p)) for p in spelled)
