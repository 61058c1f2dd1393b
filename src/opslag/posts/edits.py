"""Changing a text (rettelser): apply a finding's edits, take one back, split in two. Pure."""

import re
from collections.abc import Iterable, Mapping

from opslag.core.domain.check import Edit

Fields = dict[str, str]

_PLACE = re.compile(r"\n\s*\n|(?<=[.!?])\s+|\n")


class CannotUndo(Exception):
    """The words have been changed since; what the fix did can no longer be found."""


def applied(fields: Mapping[str, str], edits: Iterable[Edit]) -> Fields:
    """The fields after the edits, which all point into the fields as they were (ret)."""
    changed = dict(fields)
    ordered = sorted(enumerate(edits), key=lambda pair: (pair[1].start, pair[0]), reverse=True)
    for _, edit in ordered:
        text = changed[edit.field]
        changed[edit.field] = _tidy(text[: edit.start], edit.replacement, text[edit.end :])
    return changed


def _tidy(before: str, middle: str, after: str) -> str:
    """When words are taken out, the space around them is taken with them."""
    if not middle and before.endswith(" ") and (not after or after[0] in " .,;:!?\n"):
        before = before[:-1]
    return f"{before}{middle}{after}"


def taken_back(before: str, after: str, now: str) -> str:
    """`now` with the change from `before` to `after` undone (fortryd), also when other words have been written.

    Raises `CannotUndo` when the changed place itself is no longer as the fix left it.
    """
    start, old_end, new_end = _changed_place(before, after)
    tail = after[new_end:]
    if now[:new_end] == after[:new_end]:
        return before[:old_end] + now[new_end:]
    if now.endswith(after[start:]):
        return now[: len(now) - len(after[start:])] + before[start:old_end] + tail
    raise CannotUndo


def _changed_place(before: str, after: str) -> tuple[int, int, int]:
    shortest = min(len(before), len(after))
    start = next((i for i in range(shortest) if before[i] != after[i]), shortest)
    rest = shortest - start
    end = next((i for i in range(rest) if before[-1 - i] != after[-1 - i]), rest)
    return start, len(before) - end, len(after) - end


def split(text: str, limit: int) -> tuple[str, str]:
    """The text in two (del i to): at the last paragraph or sentence end before `limit`, else at a space."""
    places = [match for match in _PLACE.finditer(text) if 0 < match.start() <= limit]
    if places:
        place = next((m for m in reversed(places) if "\n" in m.group()), places[-1])
        return text[: place.start()].strip(), text[place.end() :].strip()
    cut = text.rfind(" ", 0, limit)
    cut = cut if cut > 0 else limit
    return text[:cut].strip(), text[cut:].strip()


def with_pointer(text: str, at: int, line: str) -> str:
    """The text with a line of its own that shows the way on, put in at `at` (vis vejen)."""
    before, after = text[:at].rstrip(), text[at:].lstrip()
    return "\n\n".join(part for part in (before, line.strip(), after) if part)
