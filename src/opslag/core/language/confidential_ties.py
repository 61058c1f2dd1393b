"""Whom a confidential matter is about (hvem det handler om): one of the people of the text, by where they stand."""

from dataclasses import dataclass

from opslag.core.language import confidential_guards as guards
from opslag.core.language.confidential_anew import HEALERS, begins_anew
from opslag.core.language.confidential_done import done_to, is_done_inside
from opslag.core.language.confidential_topics import strikes
from opslag.core.language.patterns import Pattern
from opslag.core.language.person_anchors import Anchor
from opslag.core.language.person_places import only_says
from opslag.core.language.reading import Reading
from opslag.core.language.sentences import Span

_REACH = 110
_ABOUT_WHOM = Pattern(r" (?:om|for|til|hos|på|af|fra)(?: [\wæøå]+){0,2} ")
_MINE = frozenset(("min", "mit", "mine"))
_YOURS = Pattern(r"\b(?:du|dig|din|dit|dine|jer|jeres)\b")
_OF_ITSELF = Pattern(
    r"(?:tumoren|svulsten|knuden|kræften|metastaserne|hoften|lårhalsen|skulderen|håndleddet|kravebenet)\b"
)
_BEGINS = Pattern(r"(?:^\W*|, (?:men|for|og|så) |[:;–-] )$")
"""`..., men tumoren sidder`: the clause has a subject of its own, and nobody who does."""
_NO_WONDER = Pattern(
    r"\b(?:ikke (?:så )?(?:sært|underligt|mærkeligt|let|nemt)|intet under|forståeligt|klart nok|(?:flot|godt|stærkt|sejt|modigt) (?:klaret|gået|gjort|af \w+)|det er (?:stort|flot|sejt|stærkt|modigt)|det har taget|respekt)\b[^.!?]*\b(?:når man|for en,? der|af en,? der)\b[^.!?]*$"
)
_WHEN_ONE = Pattern(r"\b(?:når|hvis) (?:man|ens|en|konen|manden|kæresten|advokaten|politiet|chefen)\b[^.!?]*$")
_SO_IT_GOES = Pattern(r"\bsådan (?:går|kan|ender|gik) det\b")
_WONDERED = Pattern(
    r"\b(?:stille|mørkt|tomt|lukket|slukket|tændt|kasser|flyttekasser|gardine\w*|rod|bilen)\b[^.!?]{0,40}\b\w*(?:kontor|dør|plads|skrivebord|gang)\w*|\b(?:forstår (?:vi|jeg|man)|spørger|undrer|gætter|hvorfor|sjovt nok|mærkeligt nok|påfaldende)\b"
)
"""`Mange spørger, hvorfor der er mørkt på chefens kontor`: what `man` does next is what that one did."""
_TALKED = 170
_HOSTS = frozenset(("familie", "familien"))
"""`bor hos en ny familie`: nothing is told of those who take somebody in."""
_UNCERTAIN = frozenset(("group", "self", "addressee", "own relative"))
_OBJECTS = frozenset("børnene børn drengene pigerne".split())
"""Groups that more often have it done to them than do it."""


@dataclass(frozen=True, slots=True)
class Matter:
    """A word or phrase of the list, found in the text: where, which kind, in which way it is said."""

    start: int
    end: int
    kind: str
    way: str


def tied(reading: Reading, people: tuple[Anchor, ...], matter: Matter, sentence: Span, owned: bool) -> Anchor | None:
    """Who the matter is about: the nearest before it in the sentence, else just after, else of the sentence before."""
    inside = [a for a in people if sentence.start <= a.start < sentence.end]
    if is_done_inside(reading.lower[matter.start : matter.end]):
        return next((a for a in inside if matter.start < a.start < matter.end and a.score), None)
    if answered := _answered(reading, inside, matter):
        return answered if answered.kind != "group" else None
    if outright := _outright(reading, inside, matter):
        return outright
    if ahead := _ahead(reading, inside, matter, sentence):
        if ahead[-1].kind == "group" and (
            guards.ASKS.search(reading.lower, ahead[-1].end, matter.end) or is_veiled(reading, matter, sentence)
        ):
            return _from_before(reading, people, sentence, matter)
        return _nearest(reading, inside, matter, ahead, owned)
    if behind := _behind(reading, inside, matter):
        return behind
    if within := next((a for a in inside if _stands_within(a, matter)), None):
        return within if reading.lower[within.start : within.end] not in _HOSTS else None
    return _from_before(reading, people, sentence, matter) if _points_back(reading, inside, matter, sentence) else None


def is_veiled(reading: Reading, matter: Matter, sentence: Span) -> bool:
    """`Ikke så sært, når man har boet tre steder`: `man` stands for the one who was just told of."""
    if matter.way != "s":
        return False
    ahead = (reading.lower, sentence.start, matter.start)
    if _NO_WONDER.search(*ahead):
        return True
    before = max(0, sentence.start - _TALKED)
    return _WHEN_ONE.search(*ahead) is not None and bool(
        _SO_IT_GOES.search(*ahead) or _WONDERED.search(reading.lower, before, sentence.start)
    )


def _answered(reading: Reading, inside: list[Anchor], matter: Matter) -> Anchor | None:
    """`du er rykket frem til tirsdag i ambulatoriet`: the turn itself says it to whoever is answered, or of theirs."""
    if matter.kind != "care" or matter.way != "s":
        return None
    within = (
        a for a in inside if matter.start <= a.start < matter.end and a.kind in ("addressee", "relative", "group")
    )
    own = next(within, None)
    return own if own and _YOURS.search(reading.lower, matter.start, own.end) else None


def _outright(reading: Reading, inside: list[Anchor], matter: Matter) -> Anchor | None:
    """Somebody so close that nobody else can be meant: `syge mor`, `beskeden til Kim`, `opsige vores musiklærer`."""
    after = [a for a in inside if a.start == matter.end + 1]
    described = next((a for a in after if a.kind.endswith("relative")), None)
    if described and matter.way == "p":
        return described
    if matter.kind == "private" and reading.lower.endswith(guards.TO, matter.start, matter.end):
        to = next((a for a in after if a.named), None)
        if to:
            return to
    spoken = next((a for a in inside if a.start == matter.start and a.kind.endswith("relative")), None)
    return spoken or done_to(reading, inside, (matter.start, matter.end), matter.way, matter.kind)


def _nearest(reading: Reading, inside: list[Anchor], matter: Matter, ahead: list[Anchor], owned: bool) -> Anchor:
    """The nearest before the matter, or whom it is about when that is a group."""
    near = ahead[-1]
    whose = _not_the_group(reading, inside, matter, ahead) if near.kind == "group" else None
    return whose or (near if owned else _better(ahead, near))


def _not_the_group(reading: Reading, inside: list[Anchor], matter: Matter, ahead: list[Anchor]) -> Anchor | None:
    """Whoever is named just after, or stood before where the group only has it done or arranges it."""
    if whose := _whose(reading, inside, matter):
        return whose
    group = reading.lower[ahead[-1].start : ahead[-1].end]
    if group in _OBJECTS or guards.WE_ARRANGED.search(reading.lower, ahead[0].start, matter.start):
        return next((a for a in reversed(ahead) if a.kind != "group" and a.score >= 1), None)
    return None


def _behind(reading: Reading, inside: list[Anchor], matter: Matter) -> Anchor | None:
    """The first just after the matter; nearer where the matter may also be a topic."""
    behind = [a for a in inside if 0 <= a.start - matter.end < 60 and a.kind != "group"]
    behind = [a for a in behind if matter.way != "p" or " af " not in reading.lower[matter.end : a.start]]
    near = behind and (matter.way in "ps" or behind[0].start - matter.end < 40)
    return behind[0] if near else None


def _stands_within(anchor: Anchor, matter: Matter) -> bool:
    return matter.start <= anchor.start < matter.end and bool(anchor.score) and anchor.kind != "relative"


def _points_back(reading: Reading, inside: list[Anchor], matter: Matter, sentence: Span) -> bool:
    """May a sentence in which nobody stands be about somebody of the one before?"""
    nobody = all(a.kind in ("group", "self") for a in inside) or strikes(reading.lower, matter.start, matter.end)
    if matter.way not in "ps" and not (matter.way == "n" and nobody):
        return False
    return not begins_anew(reading.lower, sentence.start, matter.start, matter.end, sentence.end, matter.way)


def _ahead(reading: Reading, inside: list[Anchor], matter: Matter, sentence: Span) -> list[Anchor]:
    """Those before the matter, without whoever was left, and without us where `som vi` or `ham har vi` stands before."""
    ahead = [a for a in inside if a.end <= matter.start and matter.start - a.end < _REACH]
    ahead = [a for a in ahead if not _closed(reading, a, matter)] or ahead
    if _OF_ITSELF.match(reading.lower, matter.start) and _BEGINS.search(reading.lower, sentence.start, matter.start):
        ahead = [a for a in ahead if a.kind not in ("group", "self")]
    ahead = [a for a in ahead if not only_says(reading.lower, a)]
    if matter.kind in ("health", "care"):
        ahead = [a for a in ahead if reading.lower[a.start : a.end] not in HEALERS or matter.way != "s"]
    if len(ahead) > 1 and guards.LEFT_ONE.search(reading.lower, sentence.start, ahead[-1].start):
        ahead.pop()
    if ahead and reading.lower.startswith("ingen", ahead[-1].start):
        ahead.pop()
    looked = reading.lower.endswith(guards.ANEW, 0, matter.start)
    if ahead and ahead[-1].kind == "self" and matter.way in "ps" and looked:
        ahead.pop()
    if len(ahead) > 1 and ahead[-2].score >= 1 and reading.lower[ahead[-1].start : ahead[-1].end] in _MINE:
        ahead.pop()
    if len(ahead) > 1 and ahead[-1].kind in ("group", "self"):
        between = reading.lower[ahead[-2].end : ahead[-1].start]
        if between in guards.FRONTED or reading.lower.endswith(" som ", 0, ahead[-1].start):
            ahead.pop()
    return ahead


def _whose(reading: Reading, inside: list[Anchor], matter: Matter) -> Anchor | None:
    """`underretningen om din nabos børn`: the one named just after, by a preposition."""
    after = next((a for a in inside if a.start >= matter.end and a.kind != "group" and a.score), None)
    return after if after and reaches(reading, matter, after) else None


def reaches(reading: Reading, matter: Matter, anchor: Anchor) -> bool:
    """Does a preposition tie the matter to somebody named just after it?"""
    between = reading.lower[matter.end : anchor.start] if anchor.start >= matter.end else ""
    if " til " in between and not (anchor.named or anchor.kind == "relative"):
        return False
    known = matter.way == "n" or (matter.way == "w" and matter.kind != "care")
    return (known or matter.way == "s") and bool(_ABOUT_WHOM.fullmatch(between))


def _closed(reading: Reading, anchor: Anchor, matter: Matter) -> bool:
    """Inside a clause or a bracket of its own (`Lone, som alle elsker, er indlagt`), a group is not who it is about."""
    between = reading.text[anchor.end : matter.start]
    if ")" in between and "(" not in between:
        return True
    return anchor.kind == "group" and "," in between


def _better(ahead: list[Anchor], near: Anchor) -> Anchor:
    """A name in the same sentence says more than a word for the same person just after it."""
    if near.kind == "group" or near.kind == "self":
        return near
    best = max(ahead[-3:], key=lambda a: a.score if a.kind not in ("group", "self") else -1)
    return near if near.score >= best.score or near.kind == "relative" else best if near.pronoun else near


def _from_before(reading: Reading, people: tuple[Anchor, ...], sentence: Span, matter: Matter) -> Anchor | None:
    earlier = [a for a in people if a.end <= sentence.start and sentence.start - a.end < 90]
    certain = [a for a in earlier if a.kind not in _UNCERTAIN and a.score >= 1]
    if matter.kind in ("health", "care"):
        certain = [a for a in certain if reading.lower[a.start : a.end] not in HEALERS]
    own = [a for a in earlier if a.kind in ("own relative", "addressee")]
    answered = own and own[-1].kind == "addressee" and matter.kind in ("care", "health")
    return own[-1] if answered else certain[-1] if certain else own[-1] if own else None
