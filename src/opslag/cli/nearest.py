"""Names that were perhaps meant (nærliggende navne)."""

from collections.abc import Collection
from difflib import get_close_matches

from opslag.cli.language import gettext as _

MOST = 3
ALIKE = 0.7
TELLING = 3
"""Fewer letters than this stand in too many names to tell which was meant."""


def nearest(word: str, known: Collection[str]) -> list[str]:
    """The name spelt most like the word, then those that hold it; at most three."""
    alike = get_close_matches(word.lower(), known, n=1, cutoff=ALIKE)
    holding = [name for name in known if len(word) >= TELLING and word.lower() in name]
    return list(dict.fromkeys([*alike, *get_close_matches(word, holding, n=MOST, cutoff=0)]))[:MOST]


def did_you_mean(word: str, known: Collection[str]) -> str:
    """The question with a space before it, or nothing when no name is near."""
    names = nearest(word, known)
    return " " + _("Mente du {names}?").format(names=either(names)) if names else ""


def either(names: Collection[str]) -> str:
    """»a, b eller c«."""
    *first, last = names
    return _("{first} eller {last}").format(first=", ".join(first), last=last) if first else last
