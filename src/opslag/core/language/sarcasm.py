"""Sarcasm about people one works with (spydighed): families of turns that weigh little alone and much together.

A turn in `_COLD` is contempt by itself, where a group is named; one in `_SHARP` asks for one sign more. The others are
half a sneer each: it takes three in neighbouring sentences, for two of them stand in many a friendly story. Praise and
wonder alone never make one.
"""

from functools import lru_cache

from opslag.core.language.confidential_unreal import begins_with_being
from opslag.core.language.patterns import Pattern
from opslag.core.language.reading import Reading
from opslag.core.language.sentences import Span
from opslag.core.language.turns import Turns
from opslag.core.language.word_files import sections

_ADV = r"(?:(?:jo|nu|da|vist|åbenbart|tydeligvis|tilsyneladende|selvfølgelig|naturligvis|heller|stadig|altid|ofte|igen|bare|egentlig|nok|vel|simpelthen|overhovedet|knap nok|sjældent|rent faktisk|endnu|åh så|lige|så|desværre|sikkert|formentlig|altså|som sædvanlig|som altid) )"
_LISTS = {head: Turns(listed) for head, listed in sections("sarcasm.txt", ADV=_ADV)}
_COLD, _SHARP, _FAILING, _MOCK = (_LISTS[head] for head in ("cold", "sharp", "failing", "mock"))
_QUOTED = Pattern(r"»[^«]{12,}«|“[^”]{12,}”|”[^”]{12,}”|\"[^\"]{12,}\"")
_OURS = Pattern(
    r"\b(?:vi|jeg|os|selv)(?: (?:er|var|har|kan|kunne|gider|gad|orker|selv|jo|også|altid|ikke|bare|lidt|nogle|nogen|et|en|sidder|ofte|faktisk|nok|heller|stadig|da|havde|blev|bliver|voksne|så|helt|ret|nu|lige|godt|må|skal|tror|ved|aner|forstår|fatter))*,? ?$"
)

_KNOWN = tuple(f"{known} " for known in "ved vidste forstår husker kender".split())
"""`Vi ved godt, at nogen har bestilt ferie` is no sigh of relief."""


@lru_cache(maxsize=64)
def _told(reading: Reading) -> str:
    """The prose in lower case with what others are quoted for blanked, offsets kept."""
    text = reading.lower_prose
    return _QUOTED.sub(lambda m: " " * len(m[0]), text) if any(c in text for c in '»“”"') else text


def cold(reading: Reading) -> tuple[Span, ...]:
    """Turns that are contempt wherever a group is named, unless said of oneself."""
    return _of_others(reading, _COLD)


def sharp(reading: Reading) -> tuple[Span, ...]:
    """Sneers about what others do and cannot, that ask for only one sign more."""
    return _of_others(reading, _SHARP)


def failings(reading: Reading) -> tuple[Span, ...]:
    """Half sneers about what others do and cannot; what is said of oneself is spared."""
    return _of_others(reading, _FAILING)


def _of_others(reading: Reading, turns: Turns) -> tuple[Span, ...]:
    if not turns.hinted(reading.lower):
        return ()
    text = _told(reading)
    found = turns.find(reading.lower, text)
    others = (m for m in found if not _OURS.search(text[max(0, m.start() - 30) : m.start()]))
    return tuple(Span(*m.span()) for m in others if not _of_being(reading, m.start()))


def _of_being(reading: Reading, place: int) -> bool:
    """`Kattekillingen fra naboen er flyttet ind uden at spørge nogen`."""
    start = max((s.start for s in reading.sentences if s.start <= place), default=0)
    return begins_with_being(reading.lower, start, place)


def mock(reading: Reading, least: int = 1) -> tuple[Span, ...]:
    """Half sneers that are only a tone: false praise, wonder, a sigh. Nothing where there cannot be `least` of them."""
    if _MOCK.hinted(reading.lower) < least:
        return ()
    found = _MOCK.find(reading.lower, _told(reading))
    return tuple(Span(*m.span()) for m in found if not reading.lower.endswith(_KNOWN, 0, m.start()))
