"""Messages (budskaber): sentences that each ask the reader to remember something of their own."""

import re

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
_LOST = re.compile(r"\b(?:glemt|glemte|efterlyst|fundet en|mistet|glemmekasse\w*|fundne sager)\b", re.IGNORECASE)
_NEWS = re.compile(
    r"\b(?:velkommen til (?:vores )?(?:nye?|\w+ der)|vi har ansat|har fået ny|vi siger farvel|byder velkommen)\b",
    re.IGNORECASE,
)
_MORE = re.compile(
    r"(?:^|[.!?,]\s*|\b(?:og|vi) )(?:desuden|derudover|i øvrigt|for resten|ps|p\.s\.|apropos|til sidst|samtidig|og så lige|ellers|husk også|også lige|minder vi (?:også )?om|søger vi også|vi søger også|vi mangler også)\b|\bogså\b",
    re.IGNORECASE,
)
_DEADLINE = re.compile(r"\b(?:senest|inden|frist\w*|før)\b", re.IGNORECASE)
_KINDS = (
    ("seeks", _SEEKS),
    ("thanks", _THANKS),
    ("opening", _OPENING),
    ("reminds", _REMINDS),
    ("lost", _LOST),
    ("news", _NEWS),
)


def messages(reading: Reading) -> tuple[Span, ...]:
    """Sentences that carry messages of their own. Empty when everything may be about the same thing.

    Different kinds of message are not enough: the topics must differ too, by occasion, by day, or by their own words
    ("i øvrigt").
    """
    found: list[tuple[Span, frozenset[str], frozenset[str]]] = []
    for span in reading.sentences:
        text = reading.prose[span.start : span.end]
        kinds = frozenset(name for name, pattern in _KINDS if pattern.search(text))
        topics = _topics(reading, span, text)
        if kinds or any(not t.startswith("day ") for t in topics):
            found.append((span, kinds, topics))
    kinds_in_all = {kind for _, kinds, _ in found for kind in kinds}
    topics_in_all = {topic for _, _, topics in found for topic in topics}
    if len(kinds_in_all) < 2 or _weight(topics_in_all) < 2:
        return ()
    return tuple(span for span, _, _ in found)


def _topics(reading: Reading, span: Span, text: str) -> frozenset[str]:
    topics = set(occasions_in(text.lower()))
    topics |= {f"more {span.start}" for _ in _MORE.finditer(text)}
    if not _DEADLINE.search(text):
        topics |= {f"day {m[0].lower()}" for m in WHEN.finditer(text) if not m[0].lower().startswith("kl")}
    if _OPENING.search(text) or _LOST.search(text):
        topics.add(f"own {span.start}")
    return frozenset(topics)


def _weight(topics: set[str]) -> int:
    """Distinct topics; days count once each, but never alone."""
    days = sum(1 for t in topics if t.startswith("day "))
    return len(topics) - days + (days > 1)
