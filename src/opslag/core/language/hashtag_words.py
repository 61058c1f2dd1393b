"""The words inside a flat hashtag (`#sommerihavnen`), found by the dictionary; nothing where it is not sure."""

from functools import lru_cache

from opslag.core.language.spelling import is_entry, is_word

SMALL = frozenset(
    "i på og er for til af ved fra om vi det de den en et du os at med som så kan må skal vil har min mit din dit vores".split()
)
OPENERS = frozenset("vi det et en jeg min mit vores".split())
_LONGEST_WORD = 18


@lru_cache(maxsize=1024)
def words_of(letters: str) -> tuple[str, ...]:
    """Two or more words that the letters are made of, or none when they may well be one word."""
    lower = letters.lower()
    if len(lower) < 8 or not lower.isalpha():
        return ()
    parts = _split(lower)
    if len(parts) < 2:
        return ()
    joined = parts[0] in OPENERS or any(part in SMALL for part in parts[1:-1])
    return parts if joined or not is_word(lower) else ()


def _split(lower: str) -> tuple[str, ...]:
    """The fewest words that cover all the letters."""
    best: list[tuple[str, ...] | None] = [()] + [None] * len(lower)
    for end in range(1, len(lower) + 1):
        for start in range(max(0, end - _LONGEST_WORD), end):
            known = best[start]
            if known is None or not _is_part(lower[start:end]):
                continue
            shortest = best[end]
            if shortest is None or len(known) + 1 < len(shortest):
                best[end] = (*known, lower[start:end])
    return best[-1] or ()


def _is_part(piece: str) -> bool:
    return piece in SMALL or (len(piece) > 2 and is_entry(piece))
