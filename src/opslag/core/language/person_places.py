"""Somebody spoken of (holdepunkt), and the place in a text where it is found."""

from __future__ import annotations

from dataclasses import dataclass

from opslag.core.language.patterns import Pattern
from opslag.core.language.reading import Reading, Word

NOBODY = ("group", "self", "addressee")
"""Kinds of anchors that are no third person."""


_SAYS = Pattern(
    r" (?:mener|mente|siger|sagde|tror|kalder|kaldte|vurderer|vurderede|skriver|skrev|fortæller|fortalte)\b"
)
_KIN_AFTER = Pattern(r",? (?:[a-zæøå]+ ){1,3}(?:af|til|med) (?:[a-zæøå]+ )?")


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


def only_says(lower: str, anchor: Anchor) -> bool:
    """`Talepædagogen mener, han ...`: the one at work says it of somebody else."""
    return anchor.kind == "colleague" and not anchor.named and _SAYS.match(lower, anchor.end) is not None


def visits(lower: str, other: Anchor, last: Anchor) -> bool:
    """`Nadia, datter af Ahmed`: she is who is told of, not he who is named last."""
    return other.kind == "relative" and _KIN_AFTER.fullmatch(lower, other.end, last.start) is not None
