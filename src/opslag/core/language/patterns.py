"""Patterns compiled when first tried (mønstre): most texts need few of them, and a program that starts should not wait."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Any, ClassVar
from weakref import WeakSet

_ASKED = ("search", "match", "fullmatch", "finditer", "findall", "sub", "split")


class Pattern:
    """A regular expression with the questions of `re.Pattern`; from the first one on they go straight to it."""

    search: Callable[..., re.Match[str] | None]
    match: Callable[..., re.Match[str] | None]
    fullmatch: Callable[..., re.Match[str] | None]
    finditer: Callable[..., Iterator[re.Match[str]]]
    findall: Callable[..., list[Any]]
    sub: Callable[..., str]
    split: Callable[..., list[Any]]

    made: ClassVar[WeakSet[Pattern]] = WeakSet()

    def __init__(self, pattern: str, flags: int = 0) -> None:
        self.pattern, self.flags = pattern, int(flags)
        Pattern.made.add(self)

    def __repr__(self) -> str:
        return f"Pattern({self.pattern!r})"

    def __getattr__(self, name: str) -> Any:
        """Asked for the first time: compile, and hold the compiled one's answers as our own."""
        if name not in _ASKED:
            raise AttributeError(name)
        compiled = re.compile(self.pattern, self.flags)
        self.__dict__.update({asked: getattr(compiled, asked) for asked in _ASKED})
        return self.__dict__[name]


def compile_all() -> None:
    """Compile now what has not been tried yet; half a second of work."""
    for pattern in tuple(Pattern.made):
        getattr(pattern, _ASKED[0])
