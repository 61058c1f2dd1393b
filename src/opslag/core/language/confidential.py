"""Confidential matters (fortrolige forhold) tied to one person who is named or can be recognised without a name.

Words of the list are tied to people by their place in the sentence. Topics, statistics, events and whole groups are
left alone. Found by word list and pattern; nothing here is proof.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache

from opslag.core.language import confidential_guards as guards
from opslag.core.language.confidential_anew import HEALERS, begins_anew, is_things_place
from opslag.core.language.confidential_company import has_two_meanings, is_alone, is_meant_otherwise
from opslag.core.language.confidential_phrases import phrases
from opslag.core.language.confidential_spread import spread
from opslag.core.language.confidential_topics import is_talked_of, strikes
from opslag.core.language.confidential_unreal import is_beast, is_made_up
from opslag.core.language.confidential_words import MATTERS, compounds, is_in_address
from opslag.core.language.names import without_genitive
from opslag.core.language.patterns import Pattern
from opslag.core.language.person_anchors import Anchor, anchors
from opslag.core.language.person_features import RECOGNISABLE, points
from opslag.core.language.person_roles import KIN
from opslag.core.language.reading import Reading, read
from opslag.core.language.sentences import Span

_REACH = 110
_POSSESSIVES = frozenset("min mit mine hans hendes din dit dine".split())
_BESIDE = 12
_BESIDE_JOB = Pattern(r"(?: (?:på|i|fra|hos|ved) [\wæøå]+)?, ")
_ABOUT_WHOM = Pattern(r" (?:om|for|til|hos|på|af|fra)(?: [\wæøå]+){0,2} ")
_CERTAIN = frozenset(("management", "colleague", "child", "person", "relative", "patient"))
_WAYS = "spnw"
_UNCERTAIN = frozenset(("group", "self", "addressee", "own relative"))
_MOURNED = frozenset(("relative", "own relative", "child", "patient", "addressee"))
"""Of others a death is news that may be told."""
_STAFF = ("colleague", "management", "person")
_OBJECTS = frozenset("børnene børn drengene pigerne".split())
"""Groups that more often have it done to them than do it."""
_CLOSE = frozenset(("child", "patient", "citizen", "relative"))
"""Of these a matter that is also a topic is told without further ado; staff may just work with it."""


@dataclass(frozen=True, slots=True)
class Matter:
    """A word or phrase of the list, found in the text: where, which kind, in which way it is said."""

    start: int
    end: int
    kind: str
    way: str


@dataclass(frozen=True, slots=True)
class Disclosure:
    """A matter tied to somebody (oplysning): how recognisable, in which role, and whose words they are."""

    start: int
    end: int
    kind: str
    about: str
    score: float
    named: bool
    owner: str = ""
    kin: bool = False
    """Does the matter itself name a relative (`mistede sin mor`)?"""


@lru_cache(maxsize=512)
def disclosures(text: str, reply: bool = False) -> tuple[Disclosure, ...]:
    """Every matter in the text that is tied to one person, left to right."""
    reading = read(text)
    matters = matters_in(reading)
    if not reply and not reading.lower.startswith(guards.GREETS):
        matters = [matter for matter in matters if matter.kind != "own"]
    if not matters:
        return ()
    people = anchors(text, reply)
    if not any(a.kind != "group" for a in people):
        return ()
    found = [_disclosure(reading, people, matter) for matter in matters]
    return tuple(d for d in found if d)


def matters_in(reading: Reading) -> list[Matter]:
    """Words of the list, compounds that end in one, and turns of phrase; each place once."""
    found = [Matter(m.start, m.end, *m.value.split()) for m in reading.find(MATTERS)]
    found += [Matter(start, end, kind, "s") for start, end, kind in phrases(reading.lower)]
    found += [Matter(start, end, *value.split()) for start, end, value in spread(reading)]
    ending = compounds(reading.word_set)
    if ending:
        found += [Matter(w.start, w.end, *ending[w.lower].split()) for w in reading.words if w.lower in ending]
    found = [m for m in found if not is_in_address(reading.text, m.start, m.end)]
    return _without_others(reading, _apart(found) if len(found) > 1 else found)


def _without_others(reading: Reading, found: list[Matter]) -> list[Matter]:
    """Without turns that have another meaning too, where nothing else tells of anything confidential."""
    found = [m for m in found if not is_meant_otherwise(reading, m.start, m.end)]
    firm = any(m.way != "w" and not has_two_meanings(reading, m.start, m.end) for m in found)
    return found if firm else [m for m in found if not is_alone(reading, m.start, m.end)]


def _apart(found: list[Matter]) -> list[Matter]:
    """Each place once: the longest, and what says it by itself before what may be talked of in general."""
    kept: list[Matter] = []
    for matter in sorted(found, key=lambda m: (m.start, -m.end, _WAYS.index(m.way))):
        if not kept or matter.start >= kept[-1].end:
            kept.append(matter)
        elif (kept[-1].way in "nw" and matter.way in "ps") or (kept[-1].kind == "death" != matter.kind):
            kept[-1] = Matter(kept[-1].start, max(kept[-1].end, matter.end), matter.kind, matter.way)
    return kept


def _disclosure(reading: Reading, people: tuple[Anchor, ...], matter: Matter) -> Disclosure | None:
    sentence = _sentence(reading, matter.start)
    left, right = reading.lower[sentence.start : matter.start], reading.lower[matter.end : sentence.end]
    if _is_nobodys(reading, people, matter, sentence):
        return None
    owned = bool(guards.POSSESSIVE.search(left) or guards.YOUR_TIME.search(left)) or _in_genitive(
        reading, people, matter
    )
    anchor = _tied(reading, people, matter, sentence, owned)
    kin = anchor if anchor and anchor.kind == "relative" and sentence.start <= anchor.start < matter.start else None
    nearest = reading.lower[kin.end : matter.start] if kin else left
    treated = owned or guards.begins_a_cure(left, reading.lower[matter.start : matter.end])
    if not treated and guards.is_topic(_compound(reading, matter), left, right, matter.way, nearest):
        return None
    if anchor is None or anchor.kind == "group" or is_beast(reading, people, anchor):
        return None
    certain = anchor.kind in _CERTAIN and (anchor.named or anchor.score > RECOGNISABLE)
    if not owned and not certain and guards.is_general(left):
        return None
    anchor = _by_job(reading, people, _recognised(people, matter, sentence, anchor))
    if matter.kind == "death" and anchor.kind not in _MOURNED:
        return None
    if (
        guards.THEY.search(left)
        and not guards.DONE_TO_ONE.search(reading.lower, matter.start, matter.end)
        and anchor.kind not in ("relative", "child", "citizen")
    ):
        return None
    if matter.way in "ps" and not owned and _is_owner_of_thing(reading, anchor):
        return None
    if not _strong_enough(reading, matter, anchor, sentence, owned or _reaches(reading, matter, anchor)):
        return None
    return _made(reading, matter, anchor, sentence)


def _is_nobodys(reading: Reading, people: tuple[Anchor, ...], matter: Matter, sentence: Span) -> bool:
    """Is it of a story, a thing, whoever it may concern, many, or is it no matter at all?"""
    lower = reading.lower
    named = any(a.named and sentence.start <= a.start < sentence.end for a in people)
    if not named and guards.is_news_of_accident(lower, sentence.start, sentence.end):
        return True
    if is_made_up(reading, sentence.start, sentence.end, named) or _is_thing_broken(reading, people, matter, sentence):
        return True
    left, right = lower[sentence.start : matter.start], lower[matter.end : sentence.end]
    said = lower[matter.start : matter.end]
    if guards.is_meant_otherwise(left, said, right) or is_talked_of(
        reading, people, matter.start, matter.end, sentence, matter.way
    ):
        return True
    clause = lower.find(",", matter.end, sentence.end)
    end = sentence.end if clause < 0 else clause
    around = [a.start < matter.start for a in people if sentence.start <= a.start < end]
    if (True not in around and guards.IT_DOES.match(left + said)) or (
        False not in around and guards.does_it_for_a_living(left, said, right)
    ):
        return True
    if guards.IN_CASE.search(left) or guards.IDIOM.search(lower, matter.start, matter.end + 20):
        return True
    return guards.is_of_many(left, said, right) or is_things_place(left, said)


def _is_thing_broken(reading: Reading, people: tuple[Anchor, ...], matter: Matter, sentence: Span) -> bool:
    """`Teltet brød sammen, men pedellen`: nobody stands before it, so it is no one's breakdown."""
    if not reading.lower.startswith(("br", "kn", "fa", "ko", "kl"), matter.start) or not guards.BROKEN.match(
        reading.lower, matter.start, matter.end
    ):
        return False
    nobody = not any(sentence.start <= a.start < matter.end for a in people)
    return nobody and bool(reading.text[sentence.start : matter.start].strip())


def _recognised(people: tuple[Anchor, ...], matter: Matter, sentence: Span, anchor: Anchor) -> Anchor:
    """`Hun er indlagt, Lone`, `Når far drikker, ringer Nanna`: a name later in the sentence tells who is meant."""
    kin = anchor.kind == "relative" and anchor.score < RECOGNISABLE
    if not kin and not (anchor.pronoun and anchor.score < 1):
        return anchor
    name = next((a for a in people if a.named and matter.end <= a.start < sentence.end and a.kind != "public"), None)
    if name is None:
        return anchor
    return replace(anchor, score=3.0, named=True) if kin else name


def _by_job(reading: Reading, people: tuple[Anchor, ...], anchor: Anchor) -> Anchor:
    """`Vores frisør på plejehjemmet, Dorrit,`: the name stands beside the job, which tells where somebody belongs."""
    if anchor.kind != "person" or anchor.pronoun or not anchor.named:
        return anchor
    job = next((a for a in reversed(people) if a.end <= anchor.start), None)
    kind = "colleague" if job and job.owner == "colleague" else job.kind if job else ""
    if job is None or job.named or kind not in ("colleague", "management"):
        return anchor
    beside = _BESIDE_JOB.fullmatch(reading.lower, job.end, anchor.start)
    return replace(anchor, kind=kind) if beside else anchor


def _is_owner_of_thing(reading: Reading, anchor: Anchor) -> bool:
    """`Min bil er døende`, `hans kat er opereret`: it is not the owner who is."""
    if reading.lower[anchor.start : anchor.end] not in _POSSESSIVES:
        return False
    return bool(guards.THINGS.match(reading.lower, anchor.end))


def _in_genitive(reading: Reading, people: tuple[Anchor, ...], matter: Matter) -> bool:
    """`Kims psykolog`: somebody's name or role in the genitive stands just before the matter."""
    owner = next((a for a in reversed(people) if a.end <= matter.start and a.kind not in ("group", "self")), None)
    if owner is None or owner.pronoun:
        return False
    last = reading.lower[owner.start : owner.end].split()[-1]
    if without_genitive(last) == last or (not owner.named and not last.endswith("s")):
        return False
    return bool(guards.ONE_WORD.fullmatch(reading.lower, owner.end, matter.start))


def _compound(reading: Reading, matter: Matter) -> str:
    """The matter's word when it is longer than the list's entry, so that its end may turn it into something else."""
    word = reading.lower[matter.start : matter.end]
    known = " " in word or word in MATTERS.entries or f"{word}*" in MATTERS.entries
    return "" if known else word


def _sentence(reading: Reading, at: int) -> Span:
    return next((s for s in reading.sentences if s.start <= at < s.end), Span(0, len(reading.text)))


def _tied(reading: Reading, people: tuple[Anchor, ...], matter: Matter, sentence: Span, owned: bool) -> Anchor | None:
    """Who the matter is about: the nearest before it in the sentence, else just after, else of the sentence before."""
    inside = [a for a in people if sentence.start <= a.start < sentence.end]
    described = next((a for a in inside if a.start == matter.end + 1 and a.kind.endswith("relative")), None)
    if described and matter.way == "p":
        return described
    if reading.lower.endswith(guards.TO, matter.start, matter.end) and (
        to := next((a for a in inside if a.start == matter.end + 1 and a.named and matter.kind == "private"), None)
    ):
        return to
    spoken = next((a for a in inside if a.start == matter.start and a.kind.endswith("relative")), None)
    if done_to := spoken or _dismissed(reading, inside, matter):
        return done_to
    ahead = _ahead(reading, inside, matter, sentence)
    if ahead and ahead[-1].kind == "group" and guards.ASKS.search(reading.lower, ahead[-1].end, matter.end):
        return _from_before(people, sentence, matter)
    if ahead:
        near = ahead[-1]
        whose = _whose(reading, inside, matter) if near.kind == "group" else None
        ours = near.kind == "group" and bool(guards.WE_ARRANGED.search(reading.lower, ahead[0].start, matter.start))
        if near.kind == "group" and whose is None and (ours or reading.lower[near.start : near.end] in _OBJECTS):
            whose = next((a for a in reversed(ahead) if a.kind != "group" and a.score >= 1), None)
        if whose:
            return whose
        return _better(ahead, near) if not owned else near
    behind = [a for a in inside if 0 <= a.start - matter.end < 60 and a.kind != "group"]
    behind = [a for a in behind if matter.way != "p" or " af " not in reading.lower[matter.end : a.start]]
    if behind and (matter.way in "ps" or behind[0].start - matter.end < 40):
        return behind[0]
    within = next(
        (a for a in inside if matter.start <= a.start < matter.end and a.score and a.kind != "relative"), None
    )
    nobody = all(a.kind in ("group", "self") for a in inside) or strikes(reading.lower, matter.start, matter.end)
    if within is None and (matter.way in "ps" or (matter.way == "n" and nobody)):
        cut = (sentence.start, matter.start, matter.end, sentence.end)
        return None if begins_anew(reading.lower, *cut, matter.way) else _from_before(people, sentence, matter)
    return within


def _ahead(reading: Reading, inside: list[Anchor], matter: Matter, sentence: Span) -> list[Anchor]:
    """Those before the matter, without whoever was left, and without us where `som vi` or `ham har vi` stands before."""
    ahead = [a for a in inside if a.end <= matter.start and matter.start - a.end < _REACH]
    ahead = [a for a in ahead if not _closed(reading, a, matter)] or ahead
    if matter.kind in ("health", "care"):
        ahead = [a for a in ahead if reading.lower[a.start : a.end] not in HEALERS or matter.way != "s"]
    if len(ahead) > 1 and guards.LEFT_ONE.search(reading.lower, sentence.start, ahead[-1].start):
        ahead.pop()
    if ahead and reading.lower.startswith("ingen", ahead[-1].start):
        ahead.pop()
    looked = reading.lower.endswith(guards.ANEW, 0, matter.start)
    if ahead and ahead[-1].kind == "self" and matter.way in "ps" and looked:
        ahead.pop()
    if len(ahead) > 1 and ahead[-1].kind in ("group", "self"):
        between = reading.lower[ahead[-2].end : ahead[-1].start]
        if between in guards.FRONTED or reading.lower.endswith(" som ", 0, ahead[-1].start):
            ahead.pop()
    return ahead


def _dismissed(reading: Reading, inside: list[Anchor], matter: Matter) -> Anchor | None:
    """`måtte opsige vores musiklærer`: to whom it is done stands just after."""
    if matter.kind != "job" or matter.way != "s" or not guards.DISMISS.match(reading.lower, matter.start, matter.end):
        return None
    return next((a for a in inside if 0 <= a.start - matter.end < 12 and a.kind in _STAFF), None)


def _whose(reading: Reading, inside: list[Anchor], matter: Matter) -> Anchor | None:
    """`underretningen om din nabos børn`: the one named just after, by a preposition."""
    after = next((a for a in inside if a.start >= matter.end and a.kind != "group" and a.score), None)
    return after if after and _reaches(reading, matter, after) else None


def _reaches(reading: Reading, matter: Matter, anchor: Anchor) -> bool:
    """Does a preposition tie the matter to somebody named just after it?"""
    between = reading.lower[matter.end : anchor.start] if anchor.start >= matter.end else ""
    if " til " in between and not (anchor.named or anchor.kind == "relative"):
        return False
    known = matter.way == "n" or (matter.way == "w" and matter.kind != "care")
    return (known or matter.way == "s") and bool(_ABOUT_WHOM.fullmatch(between))


def _closed(reading: Reading, anchor: Anchor, matter: Matter) -> bool:
    """A group inside a clause of its own (`Lone, som alle elsker, er indlagt`) is not who the matter is about."""
    between = reading.text[anchor.end : matter.start]
    return anchor.kind == "group" and "," in between


def _better(ahead: list[Anchor], near: Anchor) -> Anchor:
    """A name in the same sentence says more than a word for the same person just after it."""
    if near.kind == "group" or near.kind == "self":
        return near
    best = max(ahead[-3:], key=lambda a: a.score if a.kind not in ("group", "self") else -1)
    return near if near.score >= best.score or near.kind == "relative" else best if near.pronoun else near


def _from_before(people: tuple[Anchor, ...], sentence: Span, matter: Matter) -> Anchor | None:
    earlier = [a for a in people if a.end <= sentence.start and sentence.start - a.end < 90]
    certain = [a for a in earlier if a.kind not in _UNCERTAIN and a.score >= 1]
    own = [a for a in earlier if a.kind in ("own relative", "addressee")]
    answered = own and own[-1].kind == "addressee" and matter.kind in ("care", "health")
    return own[-1] if answered else certain[-1] if certain else own[-1] if own else None


def _strong_enough(reading: Reading, matter: Matter, anchor: Anchor, sentence: Span, owned: bool) -> bool:
    left, right = reading.lower[sentence.start : matter.start], reading.lower[matter.end : sentence.end]
    if anchor.kind == "addressee":
        return _told_to_them(matter, left, right, owned)
    if anchor.kind.endswith("relative") and guards.MAY.search(left):
        return False
    if matter.kind == "own":
        return False
    if matter.way in "ps" or owned or (not left.strip() and strikes(reading.lower, matter.start, matter.end)):
        return True
    if matter.way == "w" or guards.is_at_work(left, reading.lower[matter.start : matter.end]):
        return False
    if matter.kind in ("family", "violence", "health") and guards.ON_THE_WAY.search(left):
        return True
    if anchor.end <= matter.start and guards.is_tied(left):
        return True
    if anchor.named and anchor.kind == "person" and anchor.end <= matter.start and not guards.works_with(left):
        return True
    if (
        anchor.kind in _CLOSE
        and anchor.score >= 1
        and anchor.end <= matter.start
        and not guards.plays_there(reading.lower[anchor.end : matter.start])
    ):
        return True
    near = anchor.named and 0 <= matter.start - anchor.end < _BESIDE and not guards.PLACE_BEFORE.search(left)
    return near or bool(guards.HAS.search(left) or guards.HITS_ONE.match(right))


def _told_to_them(matter: Matter, left: str, right: str, owned: bool) -> bool:
    """`din sag ligger hos ...` tells a reader something; `vi svarer på din sag der` does not."""
    if guards.ADVICE.search(left) or guards.ADVICE_AFTER.search(right):
        return False
    if matter.way in "ps":
        return True
    if not owned:
        return matter.way == "n" and bool(guards.HAS_IT.search(left) or guards.YOU_ARE.search(left))
    return matter.way == "n" or bool(guards.FACT_AFTER.match(right) or guards.WE_SEE.search(left))


def _made(reading: Reading, matter: Matter, anchor: Anchor, sentence: Span) -> Disclosure:
    score = anchor.score
    if not anchor.named and 0 < score < 3:
        before = max((s.start for s in reading.sentences if s.end <= sentence.start), default=sentence.start)
        after = min((s.end for s in reading.sentences if s.start >= sentence.end), default=sentence.end)
        score += points(reading.text, before, after)
    words = reading.lower[matter.start : matter.end].split()
    kind = "family" if matter.kind == "death" else matter.kind
    kin = len(words) > 1 and words[-1] in KIN and not words[0].startswith("vent")
    return Disclosure(matter.start, matter.end, kind, anchor.kind, score, anchor.named, anchor.owner, kin)


def told(text: str, reply: bool = False) -> Iterator[Disclosure]:
    """The disclosures about somebody else whom a reader may recognise."""
    for found in disclosures(text, reply):
        if found.score >= RECOGNISABLE and found.about not in ("self", "own relative", "group"):
            yield found
