"""Relatives spoken of (slægt): whose they are, and so how easily they are recognised."""

from opslag.core.language.patterns import Pattern
from opslag.core.language.person_places import NOBODY, Anchor, Here
from opslag.core.language.person_roles import KIN, role_of
from opslag.core.language.reading import Word

_NEAR = 90
_HERS = 45
_SITS_THERE = frozenset("bror søster søn datter hustru svigersøn svigerdatter kone mormor farmor morfar farfar".split())
_AT_THE_BED = Pattern(r" [^.!?]{0,60}\b(?:ved sengen|på stuen|stue \d|hos os|på gangen)")
"""`En bror sad i ti timer ved sengen`: theirs who lies in it."""
_AMONG_OURS = frozenset("yngste ældste nyeste nybagte".split())
"""`vores yngste mor` is one of those we serve."""
HIS = frozenset("hans hendes sin sit sine".split())
MARRIED = Pattern(
    r",? (?:der |som )?(?:er |har været )?(?:gift|forlovet|kæreste|samlevende) med \w+ (?:på (?!jobbet)|i (?:seng|lejlighed)|fra \w*(?:afdeling|afsnit))"
    r"|,? (?:der |som )?(?:er )?(?:datter|søn|mor|far|kone|mand|hustru|søster|bror|barnebarn|svigerdatter|svigersøn|kæreste|samlever) (?:af|til) (?:\w+ ){1,2}(?:på|i) (?:stue|værelse|seng|lejlighed|bolig|afsnit|\d)"
)
"""`Hanne, gift med Mogens på afsnit 3`."""
_I = frozenset("jeg mig min mit mine".split())
_YOURS = frozenset("din dit dine jeres".split())
_MINE = frozenset("min mit mine vores".split())
_CALLED_BY = frozenset("Mor Far Mormor Farmor Morfar Farfar Svigermor Svigerfar".split())
TO_SOMEBODY = frozenset("manden drengen pigen".split())
_ARTICLES = frozenset("en som og enlig eller hver ny nybagt jeres vores min til blive".split())
_BECOMES = frozenset("blevet bliver blev blive være".split())
_YOUNG = frozenset(
    "knægt tøs familie mand kone dreng pige barn baby teenager ven veninde børn tvillinger søskende".split()
)
_HAS_ONE = (["har", "en"], ["har", "et"], ["har", "to"], ["havde", "en"], ["med", "en"])
_NOT_OURS = frozenset(
    "mand kone ven veninde pige dreng knægt tøs familie baby teenager tvillinger søskende barn børn".split()
)


def relative(here: Here) -> Anchor | None:
    """`hans mor`, `Emils far`, `din mand`: as recognisable as whose relative it is."""
    lower = here.word.lower
    to_somebody = here.reading.lower.startswith(" til ", here.word.end)
    if to_somebody and lower in TO_SOMEBODY:
        return here.anchor("relative", 1.0)
    if near := _near_by(here, lower):
        return near
    if lower.removesuffix("s") not in KIN and lower not in KIN:
        return None
    if lower in ("mor", "far") and here.before(1) and here.before(1)[0].lower in ("enlig", "ung", "nybagt"):
        return here.anchor("citizen", 1.0)
    if (one := here.before(2)) and [w.lower for w in one[::-1]] in _HAS_ONE and (last := here.last()):
        return here.anchor("relative", last.score, named=last.named)
    if (ahead := here.before(1)) and ahead[0].lower in _BECOMES:
        return None
    if to_somebody:
        return here.anchor("group", 0.0) if _is_of_many(here) else here.anchor("relative", 1.0)
    if (
        here.before(2)[1:]
        and here.before(2)[1].lower in ("hej", "kære")
        and here.known
        and here.known[-1].kind == "child"
    ):
        return here.anchor("addressee", 3.0)
    found = next((found for owner in here.before(2) if (found := _relative_of(here, owner))), None)
    ours = any(a.kind not in (*NOBODY, "own relative") for a in here.known) and not any(
        a.kind == "self" for a in here.known
    )
    ours = ours or _is_told_by_nobody(here)
    if found is None and here.word.text in _CALLED_BY and not ours:
        return here.anchor("own relative", 0.0)
    return found or _bare_parent(here)


def _near_by(here: Here, lower: str) -> Anchor | None:
    """The husband of whoever `hun` is, or somebody's who sits by the bed."""
    if lower == "manden":
        return _hers(here)
    one = lower in _SITS_THERE and [w.lower for w in here.before(1)] == ["en"]
    if one and _AT_THE_BED.match(here.reading.lower, here.word.end):
        return here.anchor("relative", 1.0)
    return None


def _hers(here: Here) -> Anchor | None:
    """`hvor hun bor, efter at manden skiftede låsen`: the husband of whoever `hun` is."""
    last = here.last()
    if last is None or not last.pronoun or here.word.start - last.end > _HERS:
        return None
    if here.reading.lower[last.start : last.end] not in ("hun", "hende", "hendes"):
        return None
    owner = last.kind if last.kind in ("colleague", "management") else ""
    return here.anchor("relative", last.score, named=last.named, owner=owner)


def _is_told_by_nobody(here: Here) -> bool:
    """`Mor havde ikke fortalt det til nogen`: begins the sentence, and no `jeg` tells of her."""
    begins = any(s.start == here.word.start for s in here.reading.sentences)
    return begins and here.word.start > 0 and _I.isdisjoint(here.reading.word_set)


def _is_of_many(here: Here) -> bool:
    """`søskende til børn med kræft`: nobody's in particular."""
    following = [w.lower for w in here.reading.words[here.index + 2 : here.index + 3]]
    role = role_of(following[0]) if following else None
    return role is not None and role.form == "many"


def _bare_parent(here: Here) -> Anchor | None:
    """`mor siger, han falder`: the parent of a child just spoken of."""
    ahead = here.before(1)
    if here.word.lower.removesuffix("s") not in ("mor", "far", "mormor", "morfar", "farmor", "farfar") or (
        ahead and ahead[0].lower in _ARTICLES
    ):
        return None
    child = next((a for a in reversed(here.known) if a.kind not in NOBODY), None)
    return here.anchor("relative", child.score if child else 1.0, named=bool(child and child.named))


def _relative_of(here: Here, owner: Word) -> Anchor | None:
    lower = owner.lower
    if lower in HIS or (lower == "hvis" and _follows(here, owner)):
        whose = here.last()
        score, named = (whose.score or 0.5, whose.named) if whose else (1.5 if here.reply else 0.5, False)
        return here.anchor("relative", score, named=named, owner=_touched(here, owner))
    if lower == "deres":
        return _of_several(here, owner)
    if lower in _YOURS:
        called = next((a for a in reversed(here.known) if a.named and a.kind not in NOBODY), None)
        return here.anchor("relative", 3.0) if here.reply or called else None
    if lower == "vores" and here.before(1)[0].lower in _AMONG_OURS:
        return here.anchor("citizen", 1.0)
    if lower in _MINE:
        named_so = lower == "vores" and here.word.lower in _NOT_OURS
        return None if named_so else here.anchor("own relative", 0.0)
    if lower in ("den", "ene") and here.word.lower not in _YOUNG:
        return here.anchor("relative", 1.0)
    return _relative_of_named(here, owner) if lower.endswith(("s", "'", "’")) else None


def _of_several(here: Here, owner: Word) -> Anchor | None:
    """`Brødrene Noah og Elias ... deres forældre`: of those named last in the same breath, when no group came between."""
    whose = here.known[-1] if here.known else None
    near = whose and whose.named and whose.kind not in NOBODY and owner.start - whose.end < _NEAR
    return here.anchor("relative", whose.score, named=True) if whose and near else None


def _follows(here: Here, owner: Word) -> bool:
    """`en pige i 5. klasse, hvis forældre`: the clause belongs to somebody just before it."""
    last = here.last()
    return bool(last and owner.start - last.end < 24 and here.reading.text[owner.start - 2 : owner.start] == ", ")


def _relative_of_named(here: Here, owner: Word) -> Anchor | None:
    last = here.known[-1] if here.known else None
    at_owner = last if last and last.start <= owner.start <= last.end and last.kind not in NOBODY else None
    role = role_of(owner.lower)
    if role is None or role.kind == "group":
        staff = at_owner.kind if at_owner and at_owner.kind in ("colleague", "management") else ""
        return here.anchor("relative", at_owner.score, named=at_owner.named, owner=staff) if at_owner else None
    staff = role.kind if role.kind in ("colleague", "management") else ""
    return here.anchor("relative", 3.0 if here.reply else at_owner.score if at_owner else 1.0, owner=staff)


def _touched(here: Here, owner: Word) -> str:
    """The role of the one whose relative it is: staff always, others when both are named in one breath."""
    whose = here.last()
    if whose is None:
        return ""
    together = here.reading.text[whose.end : owner.start] == " og "
    return whose.kind if together or whose.kind in ("management", "colleague") else ""
