"""Who is named as elected, standing for election or announced by the whole text (valgte, opstillede og annoncerede)."""

from opslag.core.language.patterns import Pattern

_ASSEMBLY = ("byråd", "kommunalbestyrelse", "borgmester", "rådmand", "udvalg", "regionsråd", "folketing")
_VOTES = Pattern(r"(?: \([^)\n]{1,20}\))? (?:stemte (?:imod|for|nej|ja)\b|undlod at stemme|tog forbehold)")
_IS_ELECTED = Pattern(
    r"(?:, \d\d,)? (?:er |blev )(?:ny|gen|netop )?(?:valgt ind\b|valgt til (?:byrådet|borgmester|formand for \w+udvalget))"
    r"|,? er (?:\w+- og )?\w*(?:direktør|borgmester)\b|, (?:\w+ og )?(?:ekspert i|forfatter\b)|, der er ekspert i\b"
    r"|, (?:orgel|klaver|violin|guitar|sang|vokal|cello|fløjte|harpe|trommer|bas|trompet|saxofon|klarinet|alt)(?=[.,;]| og )"
    r"|,? (?:der|som) stille(?:r|de) op (?:til|for)\b| fra (?:oppositionen|flertallet|byrådsgruppen)\b"
    r"|[.!,] jeg hørte dig (?:tale|synge|spille|læse)\b"
)
_STANDS_BEFORE = Pattern(
    r"\b(?:opstillede|opstillet|de opstillede|kandidaterne|talerne|dagens talere|hovedtaleren)(?: \w+)? er:? $|\bbillet(?:ter|ten)? til $"
    r"|\bborgmesterens (?:kalender|program|dag): [\d.: ]+$|\bny(?:e)? (?:borgmester|minister|rådmand)[:!.] tillykke(?: til|,)? $|\bstedfortræder(?:en)?(?: for [\w ]+)? er $"
)
_HEARD = Pattern(r"\b(?:hør|høre|opleve|oplev) $")
_PLAYS = Pattern(r" (?:spille|synge|læse|læse op|dirigere|optræde|improvisere)\b")
"""`Hør Astrid Holm spille Bach`."""
_TITLED = Pattern(r"\w*(?:minister|borgmester|rådmand|direktør) [a-zæøå]")
_AMONG = Pattern(r" \([^)\n]{1,20}\), $")
"""What stands after one of a list of candidates."""
_LOCAL_CHAIR = Pattern(
    r"\bformand(?:en)? (?:for (?:opgangen|blokken|festudvalget|legepladsen|haven)|på valgstedet)(?: er(?: nu)?)?,? $|\b(?:byggepladsen|entreprenøren|mesteren|firmaet|pladsen|opgangen|sjakket)s formand(?: er)?,? $"
    r"|\b(?:hans|hendes) suppleant,? $|\binstruktør(?:en)? er $|\b(?:klubben|foreningen|lauget|kolonihaven|spejderne|koret)\b[^.!?\n]{0,40}\bformand(?:en)?,? $"
)
"""The chair of a stairway, a site or a club: nobody that the public knows."""
_AT_HOME_AFTER = Pattern(
    r",? (?:i (?:hans|hendes) brevkasse|der bor (?:på|i)|privat\b|holder op\b)|[^.!?\n]{0,3}\(formand\), [^.!?\n]{3,40}\(kasserer\)"
)


def stands_out(lower: str, start: int, end: int, name: str) -> bool:
    """Is the one named elected, standing for election, or announced to the public?"""
    if _TITLED.match(name) or _IS_ELECTED.match(lower, end):
        return True
    if _PLAYS.match(lower, end) and _HEARD.search(lower, max(0, start - 30), start):
        return True
    if _STANDS_BEFORE.search(lower, max(0, start - 60), start):
        return True
    return any(word in lower for word in _ASSEMBLY) and _VOTES.match(lower, end) is not None


def vote_together(lower: str, end: int) -> bool:
    """`A og B stemte imod`, `A og B fra oppositionen`: said after the last, and meant of both."""
    return lower.startswith(" fra oppositionen", end) or (
        any(word in lower for word in _ASSEMBLY) and _VOTES.match(lower, end) is not None
    )


def chairs_a_club(lower: str, start: int, end: int) -> bool:
    """Does the one named chair no more than a club, a stairway or a site?"""
    if _AT_HOME_AFTER.match(lower, end) and "formand" in lower[max(0, start - 30) : end + 12]:
        return True
    return _LOCAL_CHAIR.search(lower, max(0, start - 70), start) is not None


def are_candidates(lower: str, between: str) -> bool:
    """`A (spidskandidat), B`: in a list of candidates."""
    return "kandidat" in lower and _AMONG.fullmatch(between) is not None
