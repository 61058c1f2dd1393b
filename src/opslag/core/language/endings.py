"""Endings of words (endelser): a thousand of them are asked for as quickly as one, by their last three letters."""

from collections.abc import Iterable


class Endings:
    """A list of endings in lower case, each of three letters or more."""

    def __init__(self, endings: Iterable[str]) -> None:
        by_last: dict[str, list[str]] = {}
        for ending in endings:
            by_last.setdefault(ending[-3:], []).append(ending)
        self._by_last = {last: tuple(sharing) for last, sharing in by_last.items()}

    def end(self, word: str) -> bool:
        """Does the word end in one of them?"""
        sharing = self._by_last.get(word[-3:])
        return sharing is not None and word.endswith(sharing)
