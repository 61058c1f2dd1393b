"""What is done to somebody (gjort mod nogen): who does it stands before the words, to whom it is done stands after."""

from opslag.core.language import confidential_guards as guards
from opslag.core.language.names import is_first_name
from opslag.core.language.patterns import Pattern
from opslag.core.language.person_anchors import Anchor
from opslag.core.language.reading import Reading

_CRIME = r"(?:tyveri\w*|\w*vold\w*|bedrageri\w*|hærværk\w*|trusler|chikane\w*|underslæb\w*|dokumentfalsk\w*|voldtægt\w*|stalking|svindel\w*|butikstyveri\w*|overgreb\w*)"
_WHOM = r"(?:[\wæøåé.-]+\s){1,4}?"
TURNS = rf"""
violence | anmeld/meldt /melde | \b(?:an|politian)?meld(?:t|te|e|er)\s{_WHOM}(?:for\s(?:\w+\s)?{_CRIME}|til\spolitiet)
job      | indstil | \bindstill?(?:et|er|ede|e)\s{_WHOM}til\s(?:afsked\w*|fyring|opsigelse|bortvisning)
job      | advarsel/påtale | \b(?:givet|gav|giver|give|tildelt|tildelte)\s{_WHOM}en\s(?:\w+\s)?(?:skriftlig|mundtlig|tjenstlig|sidste)\s(?:\w+\s)?(?:advarsel|påtale)
"""
"""Kind, pieces and pattern, as in the other lists of turns; whoever it is done to stands inside."""
_INSIDE = Pattern(
    r"(?:an|politian)?meld\w+\s.+\s(?:for\s(?:\w+\s)?\w+|til\spolitiet)|indstil\w*\s.+\stil\s\w+|(?:g[ia]v|tildelt)\w*\s.+\s(?:advarsel|påtale)"
)
_DOES = Pattern(
    r"\b(?:har|havde|måtte|må|vil|skal|ville|skulle|at|kunne|lod|fik|få)(?: (?:selv|nu|igen|allerede|også|desværre|i dag|i går|simpelthen|endelig))? $"
)
"""Somebody does it: `har`, not `er` or `blev`."""
_HANDED_OVER = frozenset(("indlagt", "fyret"))
_NEXT = Pattern(r"(?: (?:en|et|den|det|vores|min|mit|sin|hans|hendes|deres|naboens))?(?: [a-zæøå]+(?:e|en|et|t))? ")
"""What may stand between the words and the one it is done to."""
_OWNED_AFTER = Pattern(r"s [a-zæøå]")
_STAFF = ("colleague", "management", "person")


def is_done_inside(said: str) -> bool:
    """Does whoever it is done to stand inside the words: `anmeldt Jonas for tyveri`?"""
    return _INSIDE.fullmatch(said) is not None


def done_to(reading: Reading, inside: list[Anchor], matter_at: tuple[int, int], way: str, kind: str) -> Anchor | None:
    """`har politianmeldt Jonas`, `måtte opsige vores musiklærer`: to whom it is done stands just after."""
    start, end = matter_at
    if kind == "job" and way == "s" and guards.DISMISS.match(reading.lower, start, end):
        return next((a for a in inside if 0 <= a.start - end < 12 and a.kind in _STAFF), None)
    said = reading.lower[start:end]
    if (way != "p" and said not in _HANDED_OVER) or not _DOES.search(reading.lower, max(0, start - 30), start):
        return None
    return next((a for a in inside if a.score and a.start >= end and _is_next(reading, a, end)), None)


def _is_next(reading: Reading, anchor: Anchor, end: int) -> bool:
    """Right after the words, and not as the owner of something: `har indlagt Jonas`, not `har bortvist Jonas' hund`."""
    if _NEXT.fullmatch(reading.lower, end, anchor.start) is None:
        return False
    owner = _OWNED_AFTER.match(reading.lower, anchor.end - 1) is not None
    return not owner or is_first_name(reading.lower[anchor.start : anchor.end].rpartition(" ")[2])
