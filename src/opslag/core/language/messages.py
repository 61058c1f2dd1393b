"""Messages (budskaber): sentences that each ask the reader to remember something of their own."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from opslag.core.language.lexicon import Lexicon, Match
from opslag.core.language.noticeboard import HOURS
from opslag.core.language.occasions import may_name_times, occasion_places, times
from opslag.core.language.patterns import Pattern
from opslag.core.language.reading import Reading
from opslag.core.language.sentences import Span

CLOSED, LOST = "closed", "lost"
_HARD = Lexicon(
    {
        **dict.fromkeys(
            ("søger", "mangler", "efterlyser", "leder efter", "har brug for", "har desuden brug for"), "seeks"
        ),
        **dict.fromkeys(("tak til", "tak for", "kæmpe tak", "takker for"), "thanks"),
        **dict.fromkeys(("åbner", "åbent", "holder åbent", "åbningstid*", "telefontid*"), "opening"),
        **dict.fromkeys(("lukker", "lukket", "ferielukke*", "lukkedag*"), CLOSED),
        **dict.fromkeys(
            (
                "husk",
                "tilmeld*",
                "meld jer",
                "meld dig",
                "bestil",
                "aflever",
                "afleveres",
                "betal",
                "indbetal",
                "send os",
                "skriv jer",
                "kontingent*",
                "frist*",
                "senest",
            ),
            "reminds",
        ),
        **dict.fromkeys(
            (
                "har glemt sin*",
                "har glemt deres",
                "har glemt nog*",
                "har glemt to",
                "har glemt tre",
                "stadig glemt",
                "glemt en",
                "glemt et",
                "glemt sin",
                "glemte huer",
                "glemte sager",
                "glemte ting",
                "efterlyst",
                "er fundet en",
                "er fundet et",
                "har fundet en",
                "har fundet et",
                "vi fundet en",
                "mistet",
                "glemmekasse*",
                "fundne sager",
            ),
            LOST,
        ),
        **dict.fromkeys(
            (
                "velkommen til vores nye",
                "velkommen til vores",
                "vi har ansat",
                "har fået ny",
                "vi siger farvel",
                "byder velkommen",
            ),
            "news",
        ),
    }
)
_SOFT = Lexicon(
    {
        **dict.fromkeys(
            (
                "fejrer",
                "fylder to",
                "fylder tre",
                "fylder fem",
                "fylder ti",
                "fylder 10",
                "fylder 25",
                "jubilæum",
                "tillykke",
            ),
            "celebrates",
        ),
        **dict.fromkeys(("inviterer til", "invitation til", "indbyder til", "vil gerne høre"), "invites"),
        **dict.fromkeys(
            (
                "er flyttet",
                "er rykket",
                "flyttes",
                "rykkes",
                "starter",
                "begynder",
                "er aflyst",
                "aflyses",
                "er udsat",
                "udskydes",
                "kommer på besøg",
            ),
            "moves",
        ),
    }
)
_MORE = Lexicon(
    "desuden|dernæst|og endelig|for det andet|for det tredje|derudover|i øvrigt|for resten|forresten|ps|apropos|samtidig|og så lige|og så er der|husk også|også lige|minder også om|minder vi også om|søger også|mangler også|efterlyser også|inviterer også|takker også|vil også|har også|minder også|leder også|søger vi også|mangler vi også|har vi også|en anden ting|og til sidst|til sidst:|noget helt andet|sidst men ikke mindst".split(
        "|"
    )
)
_COMMA = Pattern(r", (?:og )?(?!fordi\b|for at\b|derfor\b|så \w+er\b)")
_AGAIN = Pattern(
    r"\b(?:åbner (?:vi |den |det |de )?(?:(?:først|allerede) )?igen|åbent igen|åben igen|tilbage)\b", re.IGNORECASE
)
"""`Vi åbner igen fredag`: said of what is shut."""
_QUOTED = Pattern(r"\b(?:svare(?:de|r)|sagde|siger|spurgte|spørger|råbte|skrev|lød|lyder)[^.:]{0,40}: ", re.IGNORECASE)
"""What follows was said to the writer, and is no message to the reader."""
_DEADLINE = Pattern(r"\b(?:senest|inden|frist\w*|før)\b", re.IGNORECASE)


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
    if not _may_hold_several(reading):
        return ()
    told = _reopened(reading, [_message(reading, span) for span in reading.sentences])
    found = [m for m in told if m.hard or m.soft or m.topics]
    hard = {kind for m in found for kind in m.hard}
    soft = {kind for m in found for kind in m.soft}
    weight = _weight({topic for m in found for topic in m.topics})
    days = {topic for m in found for topic in m.topics if topic.startswith("day ")}
    turned = reading.has(_MORE) and (len(hard) > 1 or len(hard | soft) > 2)
    listed = weight > 2 and len(days) > 2
    several = (len(hard) > 1 and weight > 1) or (len(hard) > 3 and weight) or listed or turned
    return _parts(reading, found) if several else ()


def _may_hold_several(reading: Reading) -> bool:
    """A look at the kinds alone, which most texts are done with: two of them, three days, or a turn to more."""
    hard = {m.value for m in reading.find(_HARD)}
    if len(hard) != 1:
        return bool(hard)
    if reading.has(_MORE) and len(hard | {m.value for m in reading.find(_SOFT)}) > 2:
        return True
    return may_name_times(reading, 3) and len({_day(m[0]) for m in times(reading) if m[0][0] not in "kK"}) > 2


def _reopened(reading: Reading, told: list[_Message]) -> list[_Message]:
    """When it opens again is the same message as that it is shut."""
    if not any(CLOSED in m.hard for m in told):
        return told
    return [
        _Message(m.span, m.hard - {"opening"}, m.soft, frozenset())
        if "opening" in m.hard and CLOSED not in m.hard and _AGAIN.search(reading.prose, m.span.start, m.span.end)
        else m
        for m in told
    ]


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
    said = _QUOTED.search(reading.prose, span.start, span.end)
    own = Span(span.start, said.end()) if said else span
    hard, soft = _kinds(reading, _HARD, own), _kinds(reading, _SOFT, own)
    if {CLOSED, "opening"} <= hard and HOURS.search(reading.lower, own.start, own.end):
        hard -= {CLOSED}
    return _Message(span, hard, soft, _topics(reading, span, hard))


def _kinds(reading: Reading, words: Lexicon, span: Span) -> frozenset[str]:
    return frozenset(m.value for m in _inside(reading.find(words), span))


def _inside(matches: tuple[Match, ...], span: Span) -> Iterator[Match]:
    return (m for m in matches if span.start <= m.start < span.end)


def _topics(reading: Reading, span: Span, hard: frozenset[str]) -> frozenset[str]:
    topics = {name for start, name in occasion_places(reading) if span.start <= start < span.end}
    topics.update(f"more {m.start}" for m in _inside(reading.find(_MORE), span))
    days = [m[0] for m in times(reading) if span.start <= m.start() < span.end and m[0][0] not in "kK"]
    if days and not _DEADLINE.search(reading.prose, span.start, span.end):
        topics.update(f"day {_day(day)}" for day in days)
    if hard & {CLOSED, LOST}:
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
