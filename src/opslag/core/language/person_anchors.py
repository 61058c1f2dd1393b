"""Who a sentence is about (hvem det handler om): persons with and without a name, and how easily they are recognised.

A name is 3 points, a job that only one person has 2 to 3; room, class, age, "eneste" and the like add up. Two points are
enough that neighbours would know who it is.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from opslag.core.language.person_roles import KIN, role_of
from opslag.core.language.persons import Person, persons
from opslag.core.language.reading import Reading, Word, read
from opslag.core.language.surroundings import any_of

RECOGNISABLE = 2.0


@dataclass(frozen=True, slots=True)
class Anchor:
    """Somebody spoken of (holdepunkt): where, in which role, how easily recognised, with or without a name."""

    start: int
    end: int
    kind: str
    score: float
    named: bool = False
    pronoun: bool = False
    owner: str = ""
    """For a relative: the role of whose relative it is, when the matter touches that one too."""


_HE = frozenset("han hun ham hende".split())
_HIS = frozenset("hans hendes".split())
_SELF = frozenset("jeg mig min mit mine".split())
_YOU = frozenset("du dig din dit dine".split())
_OWN = frozenset("sin sit sine".split())
_DESCRIBED_NEXT = re.compile(r" (?:fra|i|på|med|der|nede|oppe|inde) ")
_THE_SAME = frozenset("manden kvinden damen fyren herren".split())
"""Words that take up somebody just named (`Konsulent X ... Manden er ...`)."""
_FEW = frozenset("søskende brødre søstre tvillinger trillinger".split())
_FEW_CHILDREN = re.compile(r"\b(?:to|tre|fire|de|vores) (?:søskende|brødre|søstre|tvillinger|trillinger)$")
_FOREMOST = ("yngste", "ældste", "nyeste", "eneste")
_KNOWN_ONE = re.compile(r" (?:kendt|lokal|berømt|populær|tidligere|prominent) [a-zæøå]+")
_HEADLESS = re.compile(
    r" (?:(?:lange|tynde|lille|store|lyshårede|mørkhårede|rødhårede|høje|tykke|sure|søde|nye|unge|gamle|glade|stille|skaldede)[ ,]+){1,2}(?=(?:fra|i|på|med|der) )"
)
_ONE_OF = re.compile(
    r"\b(?:yngste|ældste|nyeste|eneste|en|ét|et|én|ene|den ene) af (?:os|vores|de|mine|jer|dem|børnene|eleverne|beboerne|patienterne|kollegerne|lærerne)(?: (?:to|tre|fire|fem))? ?([a-zæøå]*)"
)
_CHILD_AFTER = re.compile(
    r"'?s?,? (?:i|fra|på) (?:\d{1,2}\.? ?[a-fvxyz]\b|\d{1,2}\. ?(?:klasse|årgang)|\w+(?:stuen|gruppen|bukkene|erne)\b|(?:rød|blå|gul|grøn) (?:stue|gruppe))"
    r"|, (?:[1-9]|1[0-7])(?: år|,)| på (?:[1-9]|1[0-7])\b(?! \d)"
)
_STAFF_AFTER = re.compile(
    r"(?: [a-zæøå]+)?,? (?:fra|i|på) (?:natte|aften|dag|weekend)?(?:vagten|løn|lønkontoret|rengøringen|køkkenet|kantinen|receptionen|driften|administrationen|sekretariatet|regnskab|hr|it|park"
    r"|borgerservice|vikarkorpset|hjemmeplejen|ergoterapien|fysioterapien|sengeafsnittet|afsnittet|skadestuen|lægesekretærerne|økonomi|teamet|kontoret|biblioteket|jobcentret|sfo'en|sfo|vuggestuen|børnehaven|\w+afdelingen|\w+gruppen|teknik|vej)\b"
)
_PATIENT_AFTER = re.compile(r"[^.!?]{0,40}\bstue \d|, stue \d")
_PLACE = re.compile(r"\b(?:i|på|ved|fra|ind hos|nede ved) [A-ZÆØÅ]\w+")
FEATURES: tuple[tuple[re.Pattern[str], float], ...] = (
    (any_of(r"\b(?:nummer|rute|linje|bus|opgang|stue|værelse|lejlighed|seng|sengeplads|plads|bolig|opgang|boks)_\d+ \bnr\.?_\d+ \d\._sal\b stuelejlighed"), 2.0),
    (any_of(r"\b\d{1,2}\.?_?[a-fvxyz]\b \b\d{1,2}\._(?:klasse|årgang|og_\d) \w+stuen\b(?<!vuggestuen)(?<!skadestuen)(?<!daglig) \b(?:rød|blå|gul|grøn)_(?:stue|gruppe) \w{4,}gruppen\b"), 1.5),
    (any_of(r"\beneste?\b \bene_(?:elev|pige|dreng|far|mor) kendte?\b ved_(?:alle|jo|godt|nok),?_hvem i_ved_(?:godt,?_|jo,?_|nok,?_)?hvem alle_(?:kender|ved) i_kender_(?:alle|jo|godt) kan_i_huske hende_der ham_der \bham_med\b \bhende_med\b"), 1.5),
    (any_of(r"\b(?:yngste|ældste|nyeste|højeste|mindste|største|tidligere|gamle)\b vandt_ vinder \bden_(?:nye|unge|lille|ældre|rare|søde|kendte|lokale|sure) eks-?kone eks-?mand \bvores_(?:faste|egen|lokale)"), 1.0),
    (any_of(r"\d{1,3}[- ]årig \b\d{1,3}_år\b"), 1.0),
    (any_of(r"\bmed_(?:den|det|de)_(?:røde|blå|gule|grønne|lyserøde|store|lange|lyse|sorte) rullestol kørestol tatover briller_og \bbåret_ind cykel hund \b(?:det|den)_ene_(?:ben|øje|arm|øre) gummistøvler"), 1.0),
    (any_of(r"afdeling afsnit(?:tet)? plejecent bosted skadestuen institutionen \bskolen\b klassen \bhos_os\b \bvores_(?:klub|skole|hold|afdeling|kor) gågaden havnen torvet hallen byens byen gangen \bfra_(?:byen|klubben|koret|blokken)"), 0.5),
    (any_of(r"\bi_(?:går|nat|aftes|aften|dag|morges|formiddags|eftermiddags|mandags|tirsdags|onsdags|torsdags|fredags|lørdags|søndags|sidste_uge|denne_uge) \bpå_(?:mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag) \bforleden til_sin_egen \bkl\._\d"), 0.5),
)  # fmt: skip
"""What makes somebody recognisable, and how many points it gives."""


@lru_cache(maxsize=512)
def anchors(text: str, reply: bool = False) -> tuple[Anchor, ...]:
    """Everybody the text speaks of, in order; in a reply "du" is a certain person."""
    reading = read(text)
    found: list[Anchor] = []
    named = {p.start: p for p in persons(text)}
    covered = -1
    for index, word in enumerate(reading.words):
        if word.start in named:
            person = named[word.start]
            covered = person.end
            found.append(_named(reading, index, person))
        elif word.start >= covered:
            found.extend(_described(reading, index, word, found, reply))
    return tuple(found)


def points(text: str, start: int, end: int) -> float:
    """How much in this stretch of text makes a person without a name recognisable."""
    piece = text[start:end]
    places = min(2, len(_PLACE.findall(piece)))
    return places + sum(worth for pattern, worth in FEATURES if pattern.search(piece))


def _named(reading: Reading, index: int, person: Person) -> Anchor:
    ahead = reading.words[index - 1] if index else None
    close = ahead is not None and person.start - ahead.end <= 2
    role = role_of(ahead.lower) if ahead and close else None
    kind = role.kind if role and role.kind != "group" else _kind_after(reading.lower, person.end)
    kin = bool(ahead and close and ahead.lower in KIN and not (role and role.kind in ("colleague", "management")))
    return Anchor(person.start, person.end, "relative" if kin else kind, 3.0, named=True)


def _kind_after(lower: str, end: int) -> str:
    if _CHILD_AFTER.match(lower, end):
        return "child"
    if _STAFF_AFTER.match(lower, end):
        return "colleague"
    if _PATIENT_AFTER.match(lower, end):
        return "patient"
    following = re.match(r"\W+(?:(?:vores|den|som er|er) )?(?:nye |unge |søde )?(\w+)", lower[end : end + 45])
    role = role_of(following[1]) if following else None
    return role.kind if role and role.kind in ("colleague", "management", "patient", "child") else "person"


def _described(reading: Reading, index: int, word: Word, known: list[Anchor], reply: bool) -> Iterator[Anchor]:
    lower = word.lower
    if lower in _HE or lower in _HIS or lower in _OWN:
        if lower in ("ham", "hende") and _DESCRIBED_NEXT.match(reading.lower, word.end):
            yield Anchor(word.start, word.end, "citizen", 1.0)
        elif not (lower in _HIS and _is_kin_next(reading, index)) and not (
            lower in _OWN and _is_kin_next(reading, index)
        ):
            yield _referring(word, known)
    elif lower in _SELF:
        if not _is_kin_next(reading, index):
            yield Anchor(word.start, word.end, "self", 0.0)
    elif lower in _YOU:
        if not _is_kin_next(reading, index):
            yield _spoken_to(word, known, reply)
    elif lower in _FEW and (few := _FEW_CHILDREN.search(reading.lower, max(0, word.start - 8), word.end)):
        yield Anchor(few.start(), word.end, "child", 1.0)
    elif lower in ("den", "denne") and (headless := _HEADLESS.match(reading.lower, word.end)):
        yield Anchor(word.start, headless.end(), "citizen", 1.0)
    elif lower in ("en", "et") and (known_one := _KNOWN_ONE.match(reading.lower, word.end)):
        yield Anchor(word.start, known_one.end(), "citizen", 1.0)
    elif lower == "af" and (best := _ONE_OF.search(reading.lower, max(0, word.start - 14), word.end + 24)):
        role = role_of(best[1]) or role_of(best[1].removesuffix("er")) or role_of(best[1].removesuffix("e"))
        score = 2.0 if best[0].startswith(_FOREMOST) else 1.0
        yield Anchor(best.start(), best.end(), role.kind if role and role.kind != "group" else "colleague", score)
    else:
        yield from _by_role(reading, index, word, known, reply)


def _spoken_to(word: Word, known: list[Anchor], reply: bool) -> Anchor:
    """`du`: the one who is answered, or whoever was named just before (`Velkommen tilbage, Henning! ... du`)."""
    if reply:
        return Anchor(word.start, word.end, "addressee", 3.0)
    last = next((a for a in reversed(known) if a.kind != "group"), None)
    if last and (last.named or last.pronoun) and last.score >= 3 and word.start - last.end < 60:
        return Anchor(word.start, word.end, last.kind, last.score, last.named, pronoun=True)
    return Anchor(word.start, word.end, "group", 0.0)


def _is_kin_next(reading: Reading, index: int) -> bool:
    return any(w.lower.removesuffix("s") in KIN for w in reading.words[index + 1 : index + 3])


def _referring(word: Word, known: list[Anchor]) -> Anchor:
    """A pronoun: whoever was spoken of last, or somebody unknown."""
    for anchor in reversed(known):
        if anchor.kind not in ("group", "self", "addressee"):
            return Anchor(word.start, word.end, anchor.kind, anchor.score, anchor.named, pronoun=True)
    return Anchor(word.start, word.end, "person", 0.5, pronoun=True)


def _by_role(reading: Reading, index: int, word: Word, known: list[Anchor], reply: bool) -> Iterator[Anchor]:
    kin = _kin(reading, index, word, known, reply)
    if kin:
        yield kin
        return
    role = role_of(word.lower)
    if role and role.kind == "citizen" and word.lower in _THE_SAME and (again := _referring(word, known)).named:
        yield again
        return
    if role is None:
        if re.match(r"\d{1,3}-årige?\b", word.lower):
            yield Anchor(word.start, word.end, "citizen", 1.0)
        return
    if role.form == "many":
        yield Anchor(word.start, word.end, "group", 0.0)
        return
    score = _role_score(reading, index, role.kind, role.form, role.single)
    if score:
        yield Anchor(word.start, word.end, role.kind, score)


def _role_score(reading: Reading, index: int, kind: str, form: str, single: bool) -> float:
    before = [w.lower for w in reading.words[max(0, index - 3) : index]]
    ours = any(w in ("vores", "min", "mit") for w in before)
    if form == "def":
        return 2.5 if kind == "management" else 2.0 if single else 1.0
    if ours:
        return 3.0 if kind == "management" or single else 2.0 if kind == "colleague" else 1.0
    if any(w in ("den", "det", "denne", "hin", "eneste") for w in before):
        return 1.0
    if any(w in ("en", "et", "én", "ét", "ung", "ældre") for w in before):
        return 0.5
    return 0.5 if reading.words[index].text[0].isupper() else 0.0


def _touched(reading: Reading, owner: Word, known: list[Anchor]) -> str:
    """The role of the one whose relative it is: staff always, others when both are named in one breath."""
    whose = next((a for a in reversed(known) if a.kind not in ("group", "self", "addressee")), None)
    if whose is None:
        return ""
    together = reading.text[whose.end : owner.start] == " og "
    return whose.kind if together or whose.kind in ("management", "colleague") else ""


def _kin(reading: Reading, index: int, word: Word, known: list[Anchor], reply: bool) -> Anchor | None:
    """`hans mor`, `Emils far`, `din mand`: a relative, as recognisable as whose relative it is."""
    if word.lower.removesuffix("s") not in KIN and word.lower not in KIN:
        return None
    if reading.lower.startswith(" til ", word.end):
        return Anchor(word.start, word.end, "relative", 1.0)
    for owner in reversed(reading.words[max(0, index - 2) : index]):
        if owner.lower in _HIS or owner.lower in _OWN:
            other = _referring(owner, known)
            score = other.score if other.score else 0.5
            return Anchor(word.start, word.end, "relative", score, other.named, owner=_touched(reading, owner, known))
        if owner.lower in ("din", "dit", "dine", "jeres"):
            return Anchor(word.start, word.end, "relative", 3.0 if reply else 0.0) if reply else None
        if owner.lower in ("min", "mit", "mine", "vores"):
            return Anchor(word.start, word.end, "own relative", 0.0)
        if owner.lower.endswith("s") and (role := role_of(owner.lower)) and role.kind != "group":
            return Anchor(
                word.start,
                word.end,
                "relative",
                3.0 if reply else _role_score(reading, index - 1, role.kind, role.form, role.single) or 0.5,
            )
        if owner.lower in ("den", "ene"):
            return Anchor(word.start, word.end, "relative", 1.0)
        if (
            owner.lower.endswith(("s", "'", "’"))
            and known
            and known[-1].start <= owner.start < known[-1].end + 1
            and known[-1].score
        ):
            return Anchor(word.start, word.end, "relative", known[-1].score, known[-1].named)
    return None
