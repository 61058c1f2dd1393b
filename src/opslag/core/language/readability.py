"""Readability (læsbarhed): how long the words and the sentences of a text are, and LIX where it is long enough to bear it."""

from typing import NamedTuple

from opslag.core.language.patterns import Pattern
from opslag.core.language.reading import Reading, Word
from opslag.core.language.sentences import Span

LONG_WORD = 7
"""A long word has more than six letters (Björnsson)."""
ENOUGH_SENTENCES = 6
ENOUGH_WORDS = 100

EASY_LETTERS = 7
"""What a long word of everyday life weighs: `sommerferie` is no harder to read than `fridage`."""
_ABSTRACT = Pattern(
    r"(?:else|hed|(?<!sta)tion|skab|struktur|strategi|model|plan|udvalg|bestyrelse|pligt|indsats|politik|proces|system|kompetence|princip|midler|kultur|metode|data|ramme|niveau|bidrag|regulativ|bestemmelse|område|kriteri|faktor|analys|grundlag|forhold|proces|spor|forløb|erer|eres|eret|erede|ende|mæssig|iske?|ologi|bas(?:is|eret|erede)|år(?:en|ne)t?|lighed|nummer|gruppe|typer|opgør|erklær|tiv|tillægg?|(?<!for)(?<!udst)(?<!forest)(?<!turn)(?<!samm)(?:n|r|l|d|k|g|t|s|m)ing)(?:s|en|n|et|er|r|erne|rne|ens|ne|e)?$"
)


def is_easy(word: Word) -> bool:
    """A long word for a thing, a place or somebody: no plan, no structure, nothing that is done to them."""
    return _ABSTRACT.search(word.lower) is None


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
