"""Casual register (snaksom tone): slang, rows of emoji or of exclamation marks on a channel with a more formal tone."""

from collections.abc import Iterator
from dataclasses import dataclass

from opslag.core.domain.channel import ChannelFacts
from opslag.core.domain.check import Check, Example, Hit
from opslag.core.domain.draft import Draft
from opslag.core.language.patterns import Pattern
from opslag.core.language.reading import Reading, read
from opslag.core.language.register import STRONG, casual_words, emoji_rows, shouts
from opslag.core.language.sentences import Span


@dataclass(frozen=True)
class Settings:
    """`emoji_row`: how many emoji make a row. `exclamations`: how many exclamation marks in a row are many.
    `weak`: how many mildly casual words it takes. `allowed`: words that may stand."""

    emoji_row: int = 3
    exclamations: int = 2
    weak: int = 2
    allowed: tuple[str, ...] = ()


def find(draft: Draft, settings: Settings, facts: ChannelFacts) -> Iterator[Hit]:
    """A hit on slang, on rows of emoji and on rows of exclamation marks."""
    reading = read(draft.text)
    rows = [s for s in shouts(reading) if s.end - s.start >= settings.exclamations]
    found = {*rows, *emoji_rows(reading, settings.emoji_row), *_slang(reading, settings)}
    yield from [Hit(s.start, s.end) for s in sorted(found)]


_IN_THE_WILD = Pattern(
    r"(?:vilde?|fede?|lækk?er|seje) (?:\w+ )?\w*(?:natur\w*|bi|bier|planter?|ørred\w*|laks|fisk|dyr|fugle|blomst\w*|heste|jord|jorde|sild|muslinger|urter|bær|svampe|oste|enge?|haver?|skov\w*|kød|fløde|mælk|is|vildt)\b|skål(?:en)?[, ](?:\w+ )?(?:en|et|og|med)\b"
)
"""`Vilde bier`, `fede fisk`: the words mean what they say."""


def _slang(reading: Reading, settings: Settings) -> list[Span]:
    words = [m for m in casual_words(reading) if m.entry not in settings.allowed]
    words = [m for m in words if m.value == STRONG or not _IN_THE_WILD.match(reading.lower, m.start)]
    if not words:
        return []
    enough = STRONG in {m.value for m in words} or len({m.entry for m in words}) >= settings.weak
    return [Span(m.start, m.end) for m in words] if enough else []


CHECK = Check(
    title="Snaksom tone på en faglig kanal",
    heading="Tonen er muligvis for løs her",
    advice="Behold glæden, og sig det med almindelige ord. Ét udråbstegn er nok.",
    why="Her læser folk i arbejdstiden. Faglighed og varme kan sagtens stå i samme sætning.",
    find=find,
    settings=Settings,
    method="lexicon",
    languages=("da",),
    fails=(
        Example("Megafed dag!!! 🎉🎉🎉", channel="linkedin", marks=("Megafed", "!!!", "🎉🎉🎉")),
        Example("Haha, sikke et budgetmøde.", channel="linkedin", marks=("Haha",)),
    ),
    passes=(
        Example("Vi er glade for, at 14 virksomheder er med! 🎉", channel="linkedin"),
        Example("Vilde bier elsker de fede lerjorde langs kysten.", channel="linkedin"),
        Example("En god dag er, når nogen tør spørge.", channel="linkedin"),
        Example("Det er en vild plan, og vi tror på den.", channel="linkedin"),
        Example("So cool!!!", channel="linkedin", meta={"language": "en"}),
    ),
)
