"""Who a sentence is about (hvem det handler om): persons with and without a name, and how easily they are recognised.

A name is 3 points, a job that only one person has 2 to 3, a word such as "damen" 1; features around add to it.
"""

import re
from dataclasses import replace
from functools import lru_cache

from opslag.core.language.patterns import Pattern
from opslag.core.language.person_greetings import is_called, parent_is_next
from opslag.core.language.person_houses import (
    ALL_THINGS,
    AT_THE_DESK,
    AT_THE_TOP,
    AT_THE_TOP_TOLD,
    IN_TEAM,
    STAFF_AFTER,
    STAFF_IN,
    STAFF_NEAR,
    STAFF_ON,
)
from opslag.core.language.person_kin import HIS, MARRIED, TO_SOMEBODY, relative
from opslag.core.language.person_owners import is_somebodys
from opslag.core.language.person_places import NOBODY, Here, only_says, visits
from opslag.core.language.person_places import Anchor as Anchor
from opslag.core.language.person_roles import KIN, SERVED, does_something, is_the_agent, role_of
from opslag.core.language.persons import Person, persons
from opslag.core.language.reading import Reading, read

_PRONOUNS = HIS | frozenset("han hun ham hende".split())
_SELF = frozenset("jeg mig min mit mine".split())
_YOU = frozenset("du dig din dit dine".split())
_FORMAL_YOU = frozenset("De Dem Deres".split())
_FORMAL_GREETING = ("kære hr", "kære fru", "goddag hr", "goddag fru", "hej hr", "hej fru")
_THE_SAME = frozenset("manden kvinden damen fyren herren".split())
"""Words that take up somebody just named (`Konsulent X ... Manden er ...`)."""
_FEW = frozenset("søskende brødre søstre tvillinger trillinger".split())
_SIBLINGS = frozenset(
    "søstre brødre søskende drenge piger døtre sønner tvillinger trillinger fætre kusiner venner naboer".split()
)
_TITLES = frozenset("fru hr frk frøken herr".split())
_TURNING = _FEW | _TITLES | frozenset("den denne vores en et af hvem".split())
"""Words that a turn of phrase begins with."""
_FEW_CHILDREN = Pattern(r"\b(?:to|tre|fire|de|vores) (?:(?:ældste|yngste|små|store|nye|to|tre|søde|glade) ){0,2}\w+$")
_DESCRIBED_NEXT = Pattern(r",? (?:fra|i|på|med|der|nede|oppe|inde|som|den|vi) ")
_KNOWN_ONE = Pattern(
    r" \w{4,},? (?:som )?(?:i|alle|mange|de fleste) (?:\w+ )?(?:kender|har på|har set|ser|hører|elsker|ved hvem)\b| (?:meget |ret |lidt |vældig )?(?:kendt|lokal|berømt|populær|tidligere|prominent) [a-zæøå]+"
)
_SHOPS = frozenset("bageren slagteren købmanden frisøren guldsmeden urmageren skomageren".split())
"""`fra bageren`: a place."""
_LOOKS = (
    "lange|tynde|lille|store|lyshårede|mørkhårede|rødhårede|høje|tykke|sure|søde|nye|unge|gamle|glade|stille|skaldede"
)
_HEADLESS = Pattern(rf" (?:(?:{_LOOKS})[ ,]+){{1,2}}(?=(?:fra|i|på|med|der) )")
_SINGULAR = Pattern(r"(?:erne|ene|ne|er|e)$")
_FOREMOST = ("yngste", "ældste", "nyeste", "eneste")
_ONE_OF = Pattern(
    r"\b(?:yngste|ældste|nyeste|eneste|en|ét|et|én|ene|to|tre) af"
    r" (?:os|vores|de|mine|jer|dem|børnene|eleverne|beboerne|patienterne|kollegerne|[a-zæøå]+(?:erne|ene))(?: (?:faste|egne|gamle|nye|unge|ældre|dygtige|søde))?(?: (?:to|tre|fire|fem))? ?([a-zæøå]*)"
)
_CHILD_AFTER = Pattern(
    r"'?s?,? (?:i|fra|på) (?:\d{1,2}\.? ?[a-fvxyz]\b|\d{1,2}\. ?(?:klasse|årgang)|\w+(?:stuen|gruppen|bukkene|erne)\b"
    r"|(?:rød|blå|gul|grøn) (?:stue|gruppe))|, (?:[1-9]|1[0-7])(?: år|,)| på (?:[1-9]|1[0-7])\b(?! \d|\.? ?(?:sal|etage|afd|afsnit))"
)
_PATIENT_AFTER = Pattern(r"[^.!?]{0,40}\bstue \d|, stue \d")
_CALLED = Pattern(r"[ ,(–-]+(?:\d{1,2}\.? ?[a-fx]?'?s )?(?:(?:vores|den|som er|er) )?(?:nye |unge |søde )?(\w+)")
_KIN_OF = Pattern(r" (?:til|af) (?:[a-zæøå]+\.? ){0,3}")
_IS_CALLED = Pattern(r"[^.!?:;]{0,25}: ")
"""`hans kone skal nævnes: Inge`."""
_WITH_SO_MANY = Pattern(r"\bmed (?:de )?(?:to|tre|fire|fem|seks|sine|hans|hendes) $")
_SUCCESSOR = Pattern(
    r" (?:gamle|nye|tidligere|forrige|ene|anden|yngste|ældste) (?=(?:ikke )?(?:blev|er|har|fik|måtte|kunne|skulle|bliver|havde|var)\b)"
)
_ANYBODY = frozenset(
    "medarbejderen lægen sygeplejersken læreren pædagogen psykologen tandlægen jordemoderen konsulenten vejlederen".split()
)
"""Whom a reader may meet anywhere: no certain one."""
_BEFORE_ONE = frozenset("den en et vores denne det min".split())
_CERTAIN = frozenset("ny nye ældste yngste egen eneste faste nyeste sidste tidligere".split())
_CLAUSE = Pattern(r",? (?:der|som|vi|jeg) (?!kan |skal |bør |må )\w+")
_ARTICLE = frozenset("en et én ét ung ældre vis".split())
_OURS_DOES = Pattern(
    r" (?:er|har|blev|fik|kom|i|på|fra|går|gik|stopper|holder|ligger|bliver|vender|kan|skal|måtte|mistede)\b|,| \("
)
_GUESS = ("gæt, ", "gæt ", "gæt lige, ", "gæt lige ", "mon, ", "gætte, ", "gætte ")
_GRAND = Pattern(r"(?:[A-ZÆØÅ]\w+(?:sk|ende|ret|el)|Vor|Øverste) $")
"""`Teknisk chef`, `Administrerende direktør`."""
_CHIEF_OF = Pattern(r" (?:for|på|i) \w+")
_HOUSES = frozenset(
    "skolens havnens hallens husets afdelingens centrets bibliotekets museets kommunens køkkenets hjemmets klubbens".split()
)
_AT_WORK = (STAFF_NEAR, STAFF_ON, AT_THE_DESK)
_WHEN_ONE_IS = frozenset(("man er", "en er", "der er", "nu er"))
_HE, _SHE = frozenset("han ham hans".split()), frozenset("hun hende hendes".split())
_MEN = Pattern(r"(?:^ham$|^han$|^hans$|dreng|mand|far|fyr|søn|bror|onkel|herre|gut|knægt)(?:en|n|nen)?$")
_WOMEN = Pattern(
    r"(?:^hun$|^hende$|^hendes$|pige|kvinde|kone|mor|søster|dame|datter|moster|faster|tøs|hustru)(?:n|en|ren)?$"
)
_YEARS_OLD = Pattern(r"\d{1,3}-årige?\b")


@lru_cache(maxsize=512)
def anchors(text: str, reply: bool = False) -> tuple[Anchor, ...]:
    """Everybody the text speaks of, in order; in a reply "du" is a certain person."""
    reading = read(text)
    lower = reading.lower
    found: list[Anchor] = []
    named = {p.start: p for p in persons(text)}
    covered = -1
    formal = lower.startswith(_FORMAL_GREETING)
    for index, word in enumerate(reading.words):
        if word.start in named:
            covered = named[word.start].end
            _add(found, _named(reading, index, named[word.start], reply), lower)
        elif formal and word.text in _FORMAL_YOU:
            found.append(Anchor(word.start, word.end, "addressee", 3.0))
        elif (tells := _tells(word.lower)) and word.start >= covered:
            described = _described(Here(reading, index, word, found, reply), tells)
            if described:
                _add(found, described, lower)
                covered = max(covered, described.end)
    return tuple(found)


@lru_cache(maxsize=16384)
def _tells(lower: str) -> str:
    """What this word, in any company, can be or begin: a pronoun, a turn of phrase, kin, a role, an unlisted job; or nothing."""
    if lower in _PRONOUNS or lower in _SELF or lower in _YOU:
        return "pronoun"
    plain = lower.removesuffix("s")
    ways = ["turn"] if lower in _TURNING else []
    if lower in KIN or plain in KIN or lower in TO_SOMEBODY:
        ways.append("kin")
    if role_of(lower) or _YEARS_OLD.match(lower):
        ways.append("role")
    elif does_something(lower) or is_the_agent(lower):
        ways.append("job")
    return " ".join(ways)


def _add(found: list[Anchor], new: Anchor, lower: str) -> None:
    """One more; a relative `til` somebody (`mor til Sebastian`) is as recognisable as that one, and stands for both."""
    kin = found[-1] if found and found[-1].kind == "relative" else None
    if kin and new.named and new.kind == "person" and _IS_CALLED.fullmatch(lower, kin.end, new.start):
        found.append(replace(new, kind="relative", owner=kin.owner))
    elif kin and new.named and " til " in lower[kin.start : kin.end] and new.start == kin.end + 1:
        found[-1] = Anchor(kin.start, new.end, "relative", 3.0, True, owner=kin.owner)
    elif kin and new.kind not in ("self", "relative") and _KIN_OF.fullmatch(lower, kin.end, new.start):
        score = max(kin.score, new.score, 1.5)
        owner = new.kind if new.kind in ("colleague", "management") else ""
        found[-1] = Anchor(kin.start, new.end, "relative", score, new.named, owner=owner)
    else:
        found.append(new)


def _named(reading: Reading, index: int, person: Person, reply: bool) -> Anchor:
    ahead = reading.words[index - 1] if index else None
    close = ahead.lower if ahead and reading.text[ahead.end : person.start] in (" ", ", ", "-") else ""
    role = role_of(close) if close else None
    if close in _GREETINGS and parent_is_next(reading, index):
        return Anchor(person.start, person.end, "child", 3.0, named=True)
    if close in _GREETINGS and (reply or index == 1):
        return Anchor(person.start, person.end, "addressee", 3.0, named=True)
    if close in KIN and not (role and role.kind in ("colleague", "management")):
        return Anchor(person.start, person.end, "relative", 3.0, named=True)
    kind = role.kind if role and role.kind != "group" else _kind_after(reading.lower, person.end)
    kind = "colleague" if kind == "person" and close in ("vores", "vor") else kind
    kind = "public" if person.public and kind in ("person", "citizen") else kind
    return Anchor(person.start, person.end, kind, 3.0, named=True)


_GREETINGS = ("hej", "kære", "goddag")


def _kind_after(lower: str, end: int) -> str:
    if _CHILD_AFTER.match(lower, end):
        return "child"
    if MARRIED.match(lower, end):
        return "relative"
    if STAFF_AFTER.match(lower, end) or STAFF_IN.match(lower, end):
        return "colleague"
    if _PATIENT_AFTER.match(lower, end):
        return "patient"
    called = _CALLED.match(lower, end, end + 45)
    role = role_of(called[1]) if called and called[1] not in ("indlagt", "sengeliggende") else None
    return role.kind if role and role.kind in ("colleague", "management", "patient", "child") else "person"


def _described(here: Here, tells: str) -> Anchor | None:
    """Somebody without a name at this word: a pronoun, a turn of phrase, a relative, a role."""
    if tells == "pronoun":
        return _by_pronoun(here, here.word.lower)
    found = _by_turn(here, here.word.lower) if "turn" in tells else None
    if found is None and "kin" in tells:
        found = relative(here)
    if found is None and "role" in tells:
        return _by_role(here)
    return _our_agent(here) if found is None and "job" in tells else found


def _by_pronoun(here: Here, lower: str) -> Anchor | None:
    last = here.last()
    spoken_of = last is not None and here.word.start - last.end < 60
    if lower in ("ham", "hende") and not spoken_of and AT_THE_TOP.match(here.reading.lower, here.word.end):
        return here.anchor("management", 2.0)
    if lower in ("ham", "hende") and not spoken_of and _DESCRIBED_NEXT.match(here.reading.lower, here.word.end):
        staff = any(near.match(here.reading.lower, here.word.end) for near in _AT_WORK)
        return here.anchor("citizen", 1.5 if staff else 1.0, owner="colleague" if staff else "")
    if (lower in HIS or lower in _SELF or lower in _YOU) and _is_kin_next(here):
        return None
    if lower in _SELF:
        return here.anchor("self", 0.0)
    return _spoken_to(here) if lower in _YOU else _referring(here)


def _is_kin_next(here: Here) -> bool:
    return any(w.lower.removesuffix("s") in KIN for w in here.reading.words[here.index + 1 : here.index + 3])


def _spoken_to(here: Here) -> Anchor:
    """`du`: the one who is answered, or whoever was named just before (`Velkommen tilbage, Henning! ... du`)."""
    if here.reply or any(a.kind == "addressee" for a in here.known[:1]):
        return here.anchor("addressee", 3.0)
    last = next((a for a in reversed(here.known) if a.kind != "group"), None)
    if (
        last
        and last.score >= 3
        and here.word.start - last.end < 110
        and is_called(here.reading.lower, last.start, last.end)
    ):
        return here.anchor(last.kind, last.score, named=last.named, pronoun=True)
    return here.anchor("group", 0.0)


def _referring(here: Here) -> Anchor:
    """Whoever was spoken of last, or somebody unknown."""
    last = _last_fitting(here)
    if last is None:
        return here.anchor("person", 1.5 if here.reply else 0.5, pronoun=True)
    return here.anchor(last.kind, last.score, named=last.named, pronoun=True)


def _last_fitting(here: Here) -> Anchor | None:
    """The last one spoken of whom `han` or `hun` may mean."""
    lower = here.word.lower
    wrong = _WOMEN if lower in _HE else _MEN if lower in _SHE else None
    told = (a for a in reversed(here.known) if a.kind not in NOBODY and not only_says(here.reading.lower, a))
    fits = (a for a in told if not (wrong and wrong.search(_head(here, a))))
    last, other = next(fits, None), next(fits, None)
    return other if last and other and visits(here.reading.lower, other, last) else last


def _head(here: Here, anchor: Anchor) -> str:
    return "" if anchor.named else here.reading.lower[anchor.start : anchor.end].split()[0]


def _by_turn(here: Here, lower: str) -> Anchor | None:
    """`tre søskende`, `den lange fra 9.b`, `en kendt forfatter`, `den yngste af os`."""
    text, word = here.reading.lower, here.word
    if lower in _FEW and (few := _FEW_CHILDREN.search(text, max(0, word.start - 18), word.end)):
        return Anchor(few.start(), word.end, "child", 1.0)
    if lower in ("den", "denne") and (headless := _HEADLESS.match(text, word.end)):
        owner = "colleague" if any(near.match(text, headless.end() - 1) for near in _AT_WORK) else ""
        return Anchor(word.start, headless.end() - 1, "citizen", 1.5 if owner else 1.0, owner=owner)
    if lower == "vores" and text.startswith(" egen ", word.end) and _OURS_DOES.match(text, word.end + 5):
        return Anchor(word.start, word.end + 5, _job_before(here), 2.0)
    if lower == "den" and (other := _SUCCESSOR.match(text, word.end)):
        last = here.last()
        if last and any(w.lower in _SIBLINGS for w in here.before(9)):
            return Anchor(word.start, other.end() - 1, "relative", last.score, last.named)
        kind = _job_before(here)
        if kind == "citizen" and last is None:
            return None
        return Anchor(word.start, other.end() - 1, kind, 1.0 if kind == "citizen" else 2.0)
    if lower in ("en", "et") and (known_one := _KNOWN_ONE.match(text, word.end)):
        return Anchor(word.start, known_one.end(), "citizen", 1.0)
    if lower in _TITLES:
        return _by_title(here)
    if lower == "hvem" and text.endswith(_GUESS, 0, word.start):
        top = AT_THE_TOP_TOLD.search(text, word.end, word.end + 200)
        return here.anchor("management" if top else "citizen", 2.0)
    best = _ONE_OF.search(text, max(0, word.start - 14), word.end + 24) if lower == "af" else None
    return _one_of(best) if best else None


def _by_title(here: Here) -> Anchor | None:
    """`Fru Skov`: a surname that is also a word, which nobody else takes for a name."""
    name = next(iter(here.reading.words[here.index + 1 : here.index + 2]), None)
    close = name and name.text[0].isupper() and here.reading.text[here.word.end : name.start] in (" ", ". ")
    if not name or not close or any(p.start <= name.start < p.end for p in persons(here.reading.text)):
        return None
    return Anchor(here.word.start, name.end, _kind_after(here.reading.lower, name.end), 3.0, named=True)


def _job_before(here: Here) -> str:
    """The job last spoken of, also in the plural."""
    jobs = (role_of(w.lower) or role_of(w.lower.removesuffix("e")) for w in here.before(9))
    return next((role.kind for role in jobs if role and role.kind in ("management", "colleague")), "citizen")


def _one_of(best: re.Match[str]) -> Anchor:
    role = role_of(best[1]) or role_of(best[1].removesuffix("er")) or role_of(best[1].removesuffix("e"))
    said = best[1] if role else best[0].split()[2]
    of = role_of(_SINGULAR.sub("", said)) if role is None or role.kind == "group" else role
    kin = best[1] in _SIBLINGS
    kind = of.kind if of and of.kind != "group" else "citizen" if kin else "colleague"
    return Anchor(best.start(), best.end(), kind, 2.0 if best[0].startswith(_FOREMOST) else 1.0)


def _by_role(here: Here) -> Anchor | None:
    lower = here.word.lower
    role = role_of(lower)
    if role is None:
        return here.anchor("citizen", 1.0)
    if lower in _SHOPS and any(w.lower in ("fra", "hos") for w in here.before(1)):
        return None
    if role.kind == "relative":
        last = here.last()
        staff = last.kind if last and last.kind in ("colleague", "management") else ""
        score = max(1.0, last.score) if last else 1.0
        return here.anchor("relative", score, named=bool(last and last.named), owner=staff)
    if lower in ("unge", "ældre") and here.before(1) and here.before(1)[0].lower in _BEFORE_ONE:
        return None
    if role.form == "many":
        return _group(here)
    if lower in _THE_SAME and (again := _referring(here)).named:
        return again
    if any(w.lower == "ledende" for w in here.before(1)):
        return here.anchor("management", 3.0)
    kind, score = role.kind, _role_score(here, role.kind, role.form, role.single)
    if kind == "citizen" and score and IN_TEAM.match(here.reading.lower, here.word.end):
        return here.anchor("colleague", max(score, 2.0))
    ours = kind == "citizen" and any(w.lower == "vores" for w in here.before(3)) and lower not in SERVED
    return here.anchor(kind, score, owner="colleague" if ours else "") if score else None


def _group(here: Here) -> Anchor | None:
    """Many; but not `mor med tre børn`, and not `alle fortænderne`."""
    text, word = here.reading.lower, here.word
    if _WITH_SO_MANY.search(text, max(0, word.start - 14), word.start):
        return None
    return None if word.lower == "alle" and ALL_THINGS.match(text, word.end) else here.anchor("group", 0.0)


def _our_agent(here: Here) -> Anchor | None:
    """`vores underviser i dansk`, `den gamle skibsfører på`: whoever does something, though no list knows the job."""
    lower = here.word.lower
    described = _DESCRIBED_NEXT.match(here.reading.lower, here.word.end)
    if described and is_the_agent(lower):
        return here.anchor("citizen", 1.0)
    before = [w.lower for w in here.before(2)]
    ours = ("vores" in before or "vor" in before or (before[:1] == ["eneste"] and before[-1] in _HOUSES)) and (
        does_something(lower)
    )
    if ours and _OURS_DOES.match(here.reading.lower, here.word.end):
        return here.anchor("colleague", 2.0)
    if described and ("den" in before or "en" in before) and does_something(lower):
        return here.anchor("citizen", 1.0)
    return None


def _is_the_chief(here: Here) -> bool:
    """`Teknisk chef fik`, `når man er chef for ortopædkirurgisk og skal i byretten på torsdag`: only one is meant."""
    if _GRAND.search(here.reading.text, max(0, here.word.start - 24), here.word.start):
        return True
    ahead = " ".join(w.lower for w in here.before(2)[::-1])
    return ahead in _WHEN_ONE_IS and _CHIEF_OF.match(here.reading.lower, here.word.end) is not None


def _role_score(here: Here, kind: str, form: str, single: bool) -> float:
    """How certain the one is whom the word means: "pedellen" more than "læreren", "vores chef" more than "en chef"."""
    before, lower = {w.lower for w in here.before(3)}, here.word.lower
    clause = 1.0 if _CLAUSE.match(here.reading.lower, here.word.end) else 0.0
    if here.reply and before & {"din", "dit", "jeres"}:
        return 3.0
    if form == "def":
        return (
            2.5
            if kind == "management"
            else 2.0
            if single
            else (2.0 if kind == "colleague" and lower not in _ANYBODY else 1.0) + clause
        )
    if before & {"vores", "min", "mit"}:
        several = 1.0 + 0.5 * bool(before & _CERTAIN) + clause
        return 3.0 if kind == "management" or single else 2.0 if kind == "colleague" else several
    if kind == "colleague" and is_somebodys(here):
        return 2.0
    if before & {"den", "det", "denne", "hin", "eneste", "kendte", "berømte", "kendteste"}:
        return 2.0 if kind == "management" else 1.0 + clause
    whose = (w.lower for w in here.before(2) if len(w.lower) > 4 and w.lower.endswith("s"))
    if any(lower in SERVED or role_of(owner) is None for owner in whose):
        return 2.5 if kind == "management" else 2.0 if single else 1.0
    begins = here.word.text[0].isupper()
    if kind == "management" and (begins or _is_the_chief(here)):
        return 2.0
    placed = 0.5 if _DESCRIBED_NEXT.match(here.reading.lower, here.word.end) else 0.0
    return 0.5 + placed if begins or before & _ARTICLE else 0.0
