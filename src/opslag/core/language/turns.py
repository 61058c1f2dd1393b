"""Turns of phrase (vendinger): patterns that are tried only where a piece of theirs stands in the text.

A list of turns is text, one a line: the piece (or several, with a slash between), a bar, the pattern. `_` in a pattern stands for a space.
"""

import re
from collections.abc import Iterator

from opslag.core.language.patterns import Pattern


class Turns:
    """A list of turns of phrase over text in lower case."""

    def __init__(self, listed: str) -> None:
        lines = (line.split("|", 1) for line in listed.strip().splitlines())
        self._turns = tuple(_turn(needs, pattern) for needs, pattern in lines)

    def find(self, lower: str) -> Iterator[re.Match[str]]:
        """Every turn in the text, in the order of the list."""
        for need, others, pattern in self._turns:
            if need in lower or (others and any(piece in lower for piece in others)):
                yield from pattern.finditer(lower)


def _turn(needs: str, pattern: str) -> tuple[str, list[str], Pattern]:
    need, *others = needs.strip().split("/")
    return need, others, Pattern(pattern.strip().replace("_", " "))
