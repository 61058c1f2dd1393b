"""Names with a yes (samtykke til navn): who in a text has said that they may be named, as the author tells.

Only the author says so. It may still a hint; no stop listens to it, or an author could lift one.
"""

from opslag.core.domain.draft import Draft
from opslag.core.language.persons import persons


def all_said_yes(draft: Draft, text: str) -> bool:
    """Has everybody named in the text said yes to it?"""
    yes = draft.meta.person_ok
    if yes is None or isinstance(yes, bool):
        return bool(yes)
    known = {part for name in yes for part in name.lower().split()}
    return all(not known.isdisjoint(person.name.lower().split()) for person in persons(text))
