"""Cues (spor): pieces of which one standing anywhere in a text tells enough, and it does not matter where.

A string that holds another is told a hundred times sooner than a pattern with as many branches. So plain pieces are
looked for as they are, and a piece with a pattern in it is tried only where its longest plain part stands.
"""

from __future__ import annotations

import re

from opslag.core.language.patterns import Pattern
from opslag.core.language.surroundings import has_any

_GROUP = r"\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\)"
_UNSURE = re.compile(rf"(?:{_GROUP}|\[[^\]]*\]|\\.)(?:[?*+]|\{{[^}}]*\}})?|.(?:[?*]|\{{[^}}]*\}})|[.^$+]")
"""What is no plain letter of a pattern, or may be left out."""


def plain_part(piece: str) -> str:
    """The longest part of a pattern that stands as it is in all that the pattern finds; "" when there is none."""
    parts = _UNSURE.split(piece)
    return "" if any("|" in part for part in parts) else max(parts, key=len)


class Cues:
    """White-space separated pieces over text in lower case; `_` in a piece stands for a space."""

    def __init__(self, pieces: str) -> None:
        written = [piece.replace("_", " ") for piece in pieces.split()]
        parts = [(plain_part(piece), piece) for piece in written]
        self.plain = tuple(piece for part, piece in parts if part == piece)
        self.others = tuple((part, Pattern(piece)) for part, piece in parts if part != piece)

    def stand_in(self, lower: str) -> bool:
        """Does any of them stand in the text?"""
        return has_any(lower, self.plain) or any(
            part in lower and pattern.search(lower) for part, pattern in self.others
        )
