"""Whose worker somebody is (hvis medarbejder): the reader's own, or a group's that everybody knows."""

from opslag.core.language.person_places import Here

_WHENEVER = ("når ", "hvis ", "er jeres", "bliver jeres", "spørg ", "tal med ", "kontakt ", "ring ", "husk at ")
_GROUPS = frozenset(
    "børnenes elevernes beboernes brugernes klassens stuens husets pigernes drengenes forældrenes borgernes".split()
)


def is_somebodys(here: Here) -> bool:
    """`Jeres faste buschauffør`, `børnenes yndlingspædagog`; `Når jeres dagplejer er syg` may be anybody's."""
    before = {w.lower for w in here.before(2)}
    return bool(before & _GROUPS) or ("jeres" in before and not _begins_in_general(here))


def _begins_in_general(here: Here) -> bool:
    lower, at = here.reading.lower, here.word.start
    sentence = max((s.start for s in here.reading.sentences if s.start <= at), default=0)
    return lower.startswith(_WHENEVER, sentence) or any(
        opening in lower[sentence:at] for opening in (", når ", ", hvis ")
    )
