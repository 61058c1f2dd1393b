"""Names with a yes (samtykke til navn): who in a text has said that they may be named, as the author tells.

Being named is not the same as being told of: an illness stays confidential. But a turn that may mean something harmless
(`er på vej ud`, `kommer altid for sent`) is meant harmlessly when everybody named has said yes.
"""

from opslag.core.domain.draft import Draft
from opslag.core.language.confidential import Disclosure
from opslag.core.language.patterns import Pattern
from opslag.core.language.persons import persons

_SOFT = frozenset("job private social ward violence case own".split())
_HARD = Pattern(
    r"fyre|bortvis|sagt op|opsag|afsked|politi|dømt|domme|fængs|sigte|anbragt|anbring|tjenstlig|stjål|stjal|misbrug|bistand|kontanthjælp|anmeldt|mobb|slå|vold|advarsel|konkurs|hjemløs|gæld"
)


def all_said_yes(draft: Draft, text: str) -> bool:
    """Has everybody named in the text said yes to it?"""
    yes = draft.meta.person_ok
    if yes is None or isinstance(yes, bool):
        return bool(yes)
    known = {part for name in yes for part in name.lower().split()}
    return all(not known.isdisjoint(person.name.lower().split()) for person in persons(text))


def may_be_harmless(text: str, found: Disclosure) -> bool:
    """Is it a turn that by itself may mean something else, and of somebody named?"""
    if found.way != "s" or found.kind not in _SOFT or not found.named or found.about == "relative":
        return False
    return _HARD.search(text[found.start : found.end].lower()) is None
