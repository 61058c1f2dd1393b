"""Readability (læsbarhed): how long the words and the sentences of a text are, and LIX where it is long enough to bear it."""

from typing import NamedTuple

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
    long = len([text for _, _, text, _ in words if len(text) >= LONG_WORD])
    return len(words) / len(sentences) + 100 * long / len(words)


class Measure(NamedTuple):
    """A sentence, the number of its words, the number of those that are no numbers, and the letters in these."""

    span: Span
    words: int
    spelled: int
    letters: int


def measured(reading: Reading, many: int, mean: float) -> list[Measure]:
    """Sentences that may have more than `many` words, or words of more than `mean` letters.

    Most are told from the spaces in them to have neither, and are not measured.
    """
    prose, found = reading.prose, []
    for span in reading.sentences:
        start, end = span
        pieces = prose.count(" ", start, end) + 1
        if end - start >= mean * pieces or pieces > many // 2:
            found.append(_measure(reading, span))
    return found


def _measure(reading: Reading, span: Span) -> Measure:
    words = reading.words_in(span)
    spelled = [len(text) for _, _, text, _ in words if text[0].isalpha()]
    return Measure(span, len(words), len(spelled), sum(spelled))
