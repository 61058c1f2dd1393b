"""Patterns compiled when first tried (mønstre): most texts need few of them, and a program that starts should not wait."""

import re
from collections.abc import Iterator
from functools import cached_property


class Pattern:
    """A regular expression; the same questions as `re.Pattern`, asked of text."""

    def __init__(self, text: str, flags: int = 0) -> None:
        self.pattern, self._flags = text, flags

    @cached_property
    def _compiled(self) -> re.Pattern[str]:
        return re.compile(self.pattern, self._flags)

    def search(self, text: str, start: int = 0, end: int | None = None) -> re.Match[str] | None:
        """The first place, or None."""
        return self._compiled.search(text, start, len(text) if end is None else end)

    def match(self, text: str, start: int = 0) -> re.Match[str] | None:
        """At the start, or None."""
        return self._compiled.match(text, start)

    def finditer(self, text: str, start: int = 0) -> Iterator[re.Match[str]]:
        """Every place, from the left."""
        return self._compiled.finditer(text, start)
