"""Readability (læsbarhed): how long the words and the sentences of a text are, and LIX where it is long enough to bear it."""

from bisect import bisect_left
from typing import NamedTuple

from opslag.core.language.reading import Reading
from opslag.core.language.sentences import Span

LONG_WORD = 7
"""A long word has more than six letters (Björnsson)."""
ENOUGH_SENTENCES = 6
ENOUGH_WORDS = 100


class Measure(NamedTuple):
    """A sentence, the number of its words, the number of those that are no numbers, and the letters in them."""

    span: Span
    words: int
    spelled: int
    letters: int


def measured(reading: Reading, shortest: int) -> tuple[list[Measure], float | None]:
    """Every sentence of `shortest` letters or more measured, and the LIX of the whole.

    LIX = words per sentence + 100 x long words / words. None when the text is too short for the number to mean
    anything (fewer than 6 sentences and fewer than 100 words).
    """
    lengths = [len(text) if text >= "A" else 0 for _, _, text, _ in reading.words]
    sentences = _sentences(reading, lengths, shortest)
    count = len(reading.sentences)
    if not count or (count < ENOUGH_SENTENCES and len(lengths) < ENOUGH_WORDS):
        return sentences, None
    long = len([length for length in lengths if length >= LONG_WORD])
    return sentences, len(lengths) / count + 100 * long / len(lengths)


def _sentences(reading: Reading, lengths: list[int], shortest: int) -> list[Measure]:
    words, found, last = reading.words, [], 0
    for span in reading.sentences:
        if span.end - span.start < shortest:
            continue
        first = bisect_left(words, (span.start,), last)
        last = bisect_left(words, (span.end,), first)
        inside = lengths[first:last]
        found.append(Measure(span, last - first, last - first - inside.count(0), sum(inside)))
    return found
