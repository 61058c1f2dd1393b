"""`--fix`: the repairs that are certain, applied until none is left."""

import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from opslag.cli.inputs import Item
from opslag.cli.language import gettext as _
from opslag.core.domain.check import Edit
from opslag.core.domain.draft import Draft

if TYPE_CHECKING:
    from opslag.cli.checking import Result

ROUNDS = 8


def repaired(item: Item, judged: "Callable[[Item], Result]") -> "tuple[Result, str, int]":
    """The item judged after all certain repairs, its text then, and how many repairs were made."""
    result, count = judged(item), 0
    for _round in range(ROUNDS):
        edits = [e for f in result.judgement.findings for fix in f.fixes for e in fix.edits if e.field == "text"]
        if not edits or item.draft is None:
            break
        text, done = apply(item.draft.text, edits)
        if text == item.draft.text:
            break
        item = replace(item, draft=_with_text(item.draft, text))
        result, count = judged(item), count + done
    return result, item.draft.text if item.draft else "", count


def _with_text(draft: Draft, text: str) -> Draft:
    return replace(draft, text=text)


def apply(text: str, edits: list[Edit]) -> tuple[str, int]:
    """The text after the edits, later ones first so that offsets hold; of two that overlap only the first is made.
    Edits at the same place are made in the order given."""
    chosen: list[Edit] = []
    for edit in sorted(edits, key=lambda e: (e.start, e.end)):
        if not chosen or edit.start >= chosen[-1].end:
            chosen.append(edit)
    for edit in reversed(chosen):
        text = text[: edit.start] + edit.replacement + text[edit.end :]
    return text, len(chosen)


def write_back(item: Item, text: str, *, to_stdout: bool, count: int) -> None:
    """The repaired text goes back to its file, or to standard output when it came from standard input."""
    if to_stdout:
        sys.stdout.write(text)
    elif count:
        Path(item.name).write_text(text, encoding="utf-8")
        print(f"{item.name}:", _("{count} rettet.").format(count=count), file=sys.stderr)
