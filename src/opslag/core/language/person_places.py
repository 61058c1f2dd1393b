"""Somebody spoken of (holdepunkt), and the place in a text where it is found."""

from __future__ import annotations

from dataclasses import dataclass

from opslag.core.language.reading import Reading, Word

NOBODY = ("group", "self", "addressee")
"""Kinds of anchors that are no third person."""


@dataclass(frozen=True, slots=True)
class Person:
    """A named person in the text (person): offsets, name in lower case, public role or private, how sure."""

    start: int
    end: int
    name: str
    public: bool
    confidence: float


@dataclass(frozen=True, slots=True)
class Anchor:
    """Somebody spoken of (holdepunkt): where, in which role, how easily recognised, with or without a name."""

    start: int
    end: int
    kind: str
    score: float
    named: bool = False
    pronoun: bool = False
    owner: str = ""
    """For a relative: the role of whose relative it is, when the matter touches that one too."""


@dataclass(slots=True)
class Here:
    """The word being looked at, in its reading, with everybody spoken of before it."""

    reading: Reading
    index: int
    word: Word
    known: list[Anchor]
    reply: bool

    def before(self, count: int) -> tuple[Word, ...]:
        """The `count` words before this one, nearest first."""
        return self.reading.words[max(0, self.index - count) : self.index][::-1]

    def anchor(self, kind: str, score: float, *, named: bool = False, pronoun: bool = False, owner: str = "") -> Anchor:
        """Somebody at this word."""
        return Anchor(self.word.start, self.word.end, kind, score, named, pronoun, owner)

    def last(self) -> Anchor | None:
        """The one last spoken of."""
        return next((a for a in reversed(self.known) if a.kind not in NOBODY), None)
