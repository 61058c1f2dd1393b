"""Messages (budskaber): sentences that each ask the reader to remember something of their own."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from opslag.core.language.reading import Reading
from opslag.core.language.sentences import Span
from opslag.core.language.topics import WHEN, occasions_in

_SEEKS = re.compile(
    r"\b(?:søger|mangler|efterlyser|leder efter|har brug for) (?:vi |også |stadig |lige |desuden |i øvrigt )*(?:\w+ ){0,3}\w+",
    re.IGNORECASE,
)
_THANKS = re.compile(r"\btak (?:til|for)\b|\bkæmpe tak\b", re.IGNORECASE)
_OPENING = re.compile(
    r"\b(?:lukker|lukket|holder lukket|åbner|åbent|åbningstid\w*|telefontid\w*|ferielukke\w*|lukkedag\w*)\b",
    re.IGNORECASE,
)
_REMINDS = re.compile(
    r"\b(?:husk|tilmeld\w*|meld (?:jer|dig)|bestil|aflever|betal|indbetal|send os|skriv jer|kontingent\w*|frist\w*|senest)\b",
    re.IGNORECASE,
)
_LOST = re.compile(r"\b(?:har glemt|glemt en|glemt et|glemt sin|glemte \w+ ligger|glemte sager|glemtes|efterlyst|fundet en|mistet|glemmekasse\w*|fundne sager)\b", re.IGNORECASE)
_NEWS = re.compile(
    r"\b(?:velkommen til (?:vores )?(?:nye?|\w+ der)|vi har ansat|har fået ny|vi siger farvel|byder velkommen)\b",
    re.IGNORECASE,
)
_CELEBRATES = re.compile(r"\b(?:fejrer|fylder (?:\d+|to|tre|fem|ti)|jubilæum|tillykke)\b", re.IGNORECASE)
_INVITES = re.compile(r"\b(?:inviterer til|invitation til|indbyder til|holder åbent|vil gerne høre)\b", re.IGNORECASE)
_MOVES = re.compile(r"\b(?:er flyttet|er rykket|flyttes|rykkes|starter igen|starter op|begynder igen|er aflyst|aflyses|er udsat|udskydes|kommer på besøg|starter|begynder)\b", re.IGNORECASE)
_CLOSED = re.compile(r"\b(?:lukker|lukket|åbningstid\w*|telefontid\w*|ferielukke\w*|lukkedag\w*)\b", re.IGNORECASE)
_MORE = re.compile(
    r"\b(?:desuden|dernæst|og endelig|for det andet|for det tredje|derudover|i øvrigt|for resten|forresten|ps|apropos|samtidig|og så lige|og så er der|husk også|også lige|minder (?:vi )?også om|(?:søger|mangler|efterlyser|inviterer|takker|vil|har|minder|leder) (?:vi )?også|vi (?:søger|mangler|efterlyser) også|en anden ting|og til sidst|til sidst:|noget helt andet|sidst men ikke mindst)\b",
    re.IGNORECASE,
)
_COMMA = re.compile(r", (?:og )?")
_DEADLINE = re.compile(r"\b(?:senest|inden|frist\w*|før)\b", re.IGNORECASE)
_HARD = (
    ("seeks", _SEEKS),
    ("thanks", _THANKS),
    ("opening", _OPENING),
    ("reminds", _REMINDS),
    ("lost", _LOST),
    ("news", _NEWS),
)
_SOFT = (("celebrates", _CELEBRATES), ("invites", _INVITES), ("moves", _MOVES))


class _Message(NamedTuple):
    span: Span
    hard: frozenset[str]
    soft: frozenset[str]
    topics: frozenset[str]


def messages(reading: Reading) -> tuple[Span, ...]:
    """Sentences that carry messages of their own. Empty when everything may be about the same thing.

    Different kinds of message (reminds, seeks, thanks …) are not enough: the topics must differ too, by occasion, by
    day, or by the writer's own words ("i øvrigt").
    """
    found = [m for m in (_message(reading, span) for span in reading.sentences) if m.hard or m.soft or m.topics]
    hard = {kind for m in found for kind in m.hard}
    soft = {kind for m in found for kind in m.soft}
    weight = _weight({topic for m in found for topic in m.topics})
    turns = bool(_MORE.search(reading.prose))
    listed = bool(hard) and weight > 2 and len({t for m in found for t in m.topics if t.startswith("day ")}) > 2
    turned = turns and (len(hard) > 1 or len(hard | soft) > 2)
    several = (len(hard) > 1 and weight > 1) or (len(hard) > 3 and weight) or listed or turned
    return _parts(reading, found) if several else ()


def _parts(reading: Reading, found: list[_Message]) -> tuple[Span, ...]:
    """The sentences; one that holds several kinds is counted once for each by its commas."""
    parts: list[Span] = []
    for m in found:
        holds = max(len(m.hard | m.soft), len(m.topics))
        pieces = [m.span] if holds < 2 else list(_clauses(reading, m.span))
        parts += pieces
    return tuple(parts)


def _clauses(reading: Reading, span: Span) -> Iterator[Span]:
    start = span.start
    for comma in _COMMA.finditer(reading.prose, span.start, span.end):
        yield Span(start, comma.start())
        start = comma.end()
    yield Span(start, span.end)


def _message(reading: Reading, span: Span) -> _Message:
    text = reading.prose[span.start : span.end]
    hard = frozenset(name for name, pattern in _HARD if pattern.search(text))
    soft = frozenset(name for name, pattern in _SOFT if pattern.search(text))
    return _Message(span, hard, soft, _topics(span, text))


def _topics(span: Span, text: str) -> frozenset[str]:
    topics = set(occasions_in(text.lower()))
    topics |= {f"more {span.start}" for _ in _MORE.finditer(text)}
    if not _DEADLINE.search(text):
        topics |= {f"day {_day(m[0])}" for m in WHEN.finditer(text) if not m[0].lower().startswith("kl")}
    if _CLOSED.search(text) or _LOST.search(text):
        topics.add(f"own {span.start}")
    return frozenset(topics)


def _day(words: str) -> str:
    return words.lower().removeprefix("på ").removeprefix("i ")


def _weight(topics: set[str]) -> int:
    """Distinct topics; "festen" is the same as "sommerfest", and days count together as one when they differ."""
    days = {t for t in topics if t.startswith("day ")}
    rest = topics - days
    own = [t for t in rest if not any(other != t and other.endswith(t) for other in rest)]
    return len(own) + (len(days) > 1)
