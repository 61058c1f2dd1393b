"""Drafts to time tools on: our labelled development texts, put together to some sixty words (udkast)."""

from __future__ import annotations

import json
import random
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from development.environment import ROOT
from opslag.core.language.sentences import split

TEXTS = ROOT / "evaluation" / "texts"
WORDS = 55
MOST = 1000
"""So many drafts of a kind are timed at most, or a busy machine would not be done before its time is up."""
REVISED = 4
"""Every so many good drafts are timed as they are written, one sentence more, and not among the new ones."""
Timed = str | list[str]
"""A draft, or a draft as it stood a moment ago (not timed) and as it stands now (timed)."""


def labelled() -> dict[str, list[Timed]]:
    """Drafts of real-looking Danish, none of them twice.

    `good` ones break nothing and are new, `revised` ones are good too and new in their last sentence alone, `caught`
    ones are written to be caught. Most of what people write is good; the last hold several faults or personal data.
    """
    items = [item for path in sorted(TEXTS.glob("*-dev.jsonl")) for item in _items(path)]
    good = _drafts([item["text"] for item in items if "expect" in item and not item["expect"]])
    caught = _drafts([item["text"] for item in items if item.get("expect") or item.get("spans")])
    parts: dict[str, list[Timed]] = {
        "good": [draft for number, draft in enumerate(good) if number % REVISED],
        "revised": [revised for draft in good[::REVISED] if (revised := one_sentence_more(draft))],
        "caught": list(caught),
    }
    return {name: part[:MOST] for name, part in parts.items()}


def one_sentence_more(draft: str) -> list[str]:
    """The draft without its last sentence and whole; nothing for a draft of one sentence."""
    before = draft[: split(draft)[-1].start].rstrip()
    return [before, draft] if before else []


def whole(draft: Timed) -> str:
    """The draft as it stands now."""
    return draft if isinstance(draft, str) else draft[-1]


def _drafts(pool: list[str]) -> list[str]:
    return list(joined(shuffled(pool, 1), WORDS))


def shuffled(pool: list[str], seed: int) -> list[str]:
    """The same texts in another order, always the same one for this seed."""
    return random.Random(seed).sample(pool, len(pool))


def _items(path: Path) -> Iterator[dict[str, Any]]:
    for line in path.read_text(encoding="utf-8").splitlines():
        yield json.loads(line)


def joined(texts: Iterable[str], words: int) -> Iterator[str]:
    """One text after the other until a draft has this many words; what is too short at the end is left out."""
    parts: list[str] = []
    for text in dict.fromkeys(texts):
        parts.append(text)
        draft = "\n\n".join(parts)
        if len(draft.split()) >= words:
            yield draft
            parts = []
