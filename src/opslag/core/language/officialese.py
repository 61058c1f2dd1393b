"""Officialese and its plain alternatives (kancelliliste). Own compilation from public language advice.

The list is `data/officialese.txt`, a word and its alternative a line. A value beginning with `~` is a hint, not a
replacement that fits in the same place. A line whose alternative begins with `?` is a word that is heavy in company
only: one alone says nothing.
"""

from opslag.core.language.lexicon import Lexicon
from opslag.core.language.word_files import text_of


def _entries() -> dict[str, str]:
    pairs = (line.partition(" = ") for line in text_of("officialese.txt").splitlines())
    return {word.strip(): plain.strip() for word, _, plain in pairs if word.strip()}


OFFICIALESE = Lexicon(_entries())
