"""Readability (læsbarhed): LIX, only where the text is long enough to bear it, and long sentences."""

from opslag.core.language.reading import Reading
from opslag.core.language.sentences import Span

LONG_WORD = 7
"""A long word has more than six letters (Björnsson)."""
ENOUGH_SENTENCES = 6
ENOUGH_WORDS = 100


def lix(reading: Reading) -> float | None:
    """LIX = words per sentence + 100 x long words / words. None when the text is too short for the number to mean
    anything (fewer than 6 sentences and fewer than 100 words)."""
    words, sentences = reading.words, reading.sentences
    if not sentences or (len(sentences) < ENOUGH_SENTENCES and len(words) < ENOUGH_WORDS):
        return None
    long = sum(1 for w in words if len(w.text) >= LONG_WORD)
    return len(words) / len(sentences) + 100 * long / len(words)


def long_sentences(reading: Reading, limit: int) -> tuple[Span, ...]:
    """Sentences of more than `limit` words."""
    long = (s for s in reading.sentences if s.end - s.start > 2 * limit)
    return tuple(s for s in long if len(reading.words_in(s)) > limit)


def heavy_sentences(reading: Reading, mean: float, at_least: int = 10) -> tuple[Span, ...]:
    """Sentences of some length whose words have more than `mean` letters on average: many nouns, few little words."""
    return tuple(
        s for s in reading.sentences if s.end - s.start > mean * at_least and _mean(reading, s, at_least) >= mean
    )


def _mean(reading: Reading, sentence: Span, at_least: int) -> float:
    words = [w for w in reading.words_in(sentence) if w.text[0].isalpha()]
    return sum(w.end - w.start for w in words) / len(words) if len(words) >= at_least else 0.0
