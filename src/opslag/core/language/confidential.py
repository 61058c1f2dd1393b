"""Confidential matters (fortrolige forhold) tied to one person who is named or can be recognised without a name.

Words of the list are tied to people by their place in the sentence. Topics, statistics, events and whole groups are
left alone. Found by word list and pattern; nothing here is proof.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache

from opslag.core.language import confidential_guards as guards
from opslag.core.language.confidential_anew import is_things_place
from opslag.core.language.confidential_company import has_two_meanings, is_alone, is_meant_otherwise
from opslag.core.language.confidential_insults import is_insult
from opslag.core.language.confidential_phrases import phrases
from opslag.core.language.confidential_spread import spread
from opslag.core.language.confidential_ties import Matter, is_veiled, reaches, tied
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

_POSSESSIVES = frozenset("min mit mine hans hendes din dit dine".split())
_BESIDE = 12
_BESIDE_JOB = Pattern(r"(?: (?:på|i|fra|hos|ved) [\wæøå]+)?, ")
_BREATH = 60
_CONSOLES = Pattern(
    r"\W*(?:hold ud|stå fast|god bedring|kæmp|kæmp på|pas på dig|pas godt på dig|op med humøret|vi (?:savner|tænker på|krammer|venter på) dig|kom (?:snart )?(?:igen|tilbage)|kram|knus|tanker|tanker til|kram til|hilsen til|tænker på dig|vi er her),? "
)
_CERTAIN = frozenset(("management", "colleague", "child", "person", "relative", "patient"))
_WAYS = "spnw"
_MOURNED = frozenset(("relative", "own relative", "child", "patient", "addressee"))
"""Of others a death is news that may be told."""
_ONE = frozenset(("relative", "child", "citizen"))
"""Told of as one also where `de` stands before."""
_CLOSE = frozenset(("child", "patient", "citizen", "relative"))
"""Of these a matter that is also a topic is told without further ado; staff may just work with it."""


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


_YOURS = Pattern(r"\bdi(?:n|t|ne) ")
"""`Din mor er i gode hænder`: in a post nobody's mother, in an answer somebody's."""


@lru_cache(maxsize=512)
def disclosures(text: str, reply: bool = False) -> tuple[Disclosure, ...]:
    """Every matter in the text that is tied to one person, left to right."""
    reading = read(text)
    matters = matters_in(reading)
    if not reply and not reading.lower.startswith(guards.GREETS):
        matters = [m for m in matters if m.kind != "own" and not _YOURS.search(reading.lower, m.start, m.end)]
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
    thrown = (m for m in found if not is_insult(reading.lower, m.start, m.end))
    found = [m for m in thrown if not is_meant_otherwise(reading, m.start, m.end)]
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
    if _is_nobodys(reading, people, matter, sentence):
        return None
    owned = _is_owned(reading, people, matter, sentence)
    anchor = tied(reading, people, matter, sentence, owned)
    if anchor is None or anchor.kind == "group" or is_beast(reading, people, anchor):
        return None
    if _is_topic(reading, matter, anchor, sentence, owned) and not is_veiled(reading, matter, sentence):
        return None
    anchor = _by_job(reading, people, _recognised(reading, people, matter, sentence, anchor))
    if _may_be_told(reading, matter, anchor, sentence, owned):
        return None
    if not _strong_enough(reading, matter, anchor, sentence, owned or reaches(reading, matter, anchor)):
        return None
    return _made(reading, matter, anchor, sentence)


def _is_owned(reading: Reading, people: tuple[Anchor, ...], matter: Matter, sentence: Span) -> bool:
    """Does the sentence say whose it is: `hans sag`, `Kims psykolog`?"""
    left = reading.lower[sentence.start : matter.start]
    owner = guards.POSSESSIVE.search(left) or guards.YOUR_TIME.search(left)
    return bool(owner) or _in_genitive(reading, people, matter)


def _is_topic(reading: Reading, matter: Matter, anchor: Anchor, sentence: Span, owned: bool) -> bool:
    """Is the matter talked of in general, with somebody standing near by chance?"""
    left, right = reading.lower[sentence.start : matter.start], reading.lower[matter.end : sentence.end]
    kin = anchor.kind == "relative" and sentence.start <= anchor.start < matter.start
    nearest = reading.lower[anchor.end : matter.start] if kin else left
    cured = guards.begins_a_cure(left, reading.lower[matter.start : matter.end])
    treated = owned or cured or left.endswith(" mere efter ")
    if not treated and guards.is_topic(_compound(reading, matter), left, right, matter.way, nearest):
        return True
    certain = anchor.kind in _CERTAIN and (anchor.named or anchor.score > RECOGNISABLE)
    return not owned and not certain and guards.is_general(left)


def _may_be_told(reading: Reading, matter: Matter, anchor: Anchor, sentence: Span, owned: bool) -> bool:
    """A death outside the circle of those who mourn, what many do, and what befalls somebody's thing."""
    if matter.kind == "death" and anchor.kind not in _MOURNED:
        return True
    many = guards.THEY.search(reading.lower[sentence.start : matter.start])
    if many and anchor.kind not in _ONE and not guards.DONE_TO_ONE.search(reading.lower, matter.start, matter.end):
        return True
    inside = matter.start <= anchor.start < matter.end
    return matter.way in "ps" and not owned and not inside and _is_owner_of_thing(reading, anchor)


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


def _recognised(reading: Reading, people: tuple[Anchor, ...], matter: Matter, sentence: Span, anchor: Anchor) -> Anchor:
    """`Hun er indlagt, Lone`, `Når far drikker, ringer Nanna`: a name later in the sentence tells who is meant."""
    kin = anchor.kind == "relative" and anchor.score < RECOGNISABLE
    if not kin and not (anchor.pronoun and anchor.score < 1):
        return anchor
    named = (a for a in people if a.named and matter.end <= a.start and a.kind != "public")
    name = next((a for a in named if a.start < sentence.end or _is_consoled(reading, sentence, a)), None)
    if name is None:
        return anchor
    return replace(anchor, score=3.0, named=True) if kin else name


def _is_consoled(reading: Reading, sentence: Span, name: Anchor) -> bool:
    """`Han sover ikke. Hold ud, Kim`: who is spoken to in the next sentence is the one just told of."""
    near = name.start - sentence.end < _BREATH
    return near and _CONSOLES.fullmatch(reading.lower, sentence.end, name.start) is not None


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
    last = {words[-1], without_genitive(words[-1])}
    kin = matter.kind != "job" and len(words) > 1 and not last.isdisjoint(KIN) and not words[0].startswith("vent")
    return Disclosure(matter.start, matter.end, kind, anchor.kind, score, anchor.named, anchor.owner, kin)


def told(text: str, reply: bool = False) -> Iterator[Disclosure]:
    """The disclosures about somebody else whom a reader may recognise."""
    for found in disclosures(text, reply):
        if found.score >= RECOGNISABLE and found.about not in ("self", "own relative", "group"):
            yield found
