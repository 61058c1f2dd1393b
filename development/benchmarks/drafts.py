"""Drafts to time tools on: our labelled development texts, put together to some sixty words (udkast)."""

from __future__ import annotations

import json
import random
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from development.environment import ROOT

TEXTS = ROOT / "evaluation" / "texts"
WORDS = 55


def labelled() -> dict[str, list[str]]:
    """Drafts of real-looking Danish, every one new: `good` posts break nothing, `caught` ones are written to be caught.

    Most of what people write is good; the others hold several faults or personal data in every draft.
    """
    items = [item for path in sorted(TEXTS.glob("*-dev.jsonl")) for item in _items(path)]
    good = [item["text"] for item in items if "expect" in item and not item["expect"]]
    caught = [item["text"] for item in items if item.get("expect") or item.get("spans")]
    return {name: list(joined(shuffled(pool, 1), WORDS)) for name, pool in (("good", good), ("caught", caught))}


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
