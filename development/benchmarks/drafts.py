"""Drafts to time tools on: our labelled development texts, put together to some sixty words (udkast)."""

from __future__ import annotations

import json
import random
from collections.abc import Iterable, Iterator
from pathlib import Path

from development.environment import ROOT

TEXTS = ROOT / "evaluation" / "texts"
WORDS = 55


def labelled() -> dict[str, list[str]]:
    """Drafts of real-looking Danish, every one new: `new` has words not seen before, `known` the same texts mixed anew.

    A tool that remembers words is slower on the first and faster on the second; none meets a draft twice.
    """
    pool = [text for path in sorted(TEXTS.glob("*-dev.jsonl")) for text in _texts(path)]
    first, second = (list(joined(shuffled(pool, seed), WORDS)) for seed in (1, 2))
    seen = set(first)
    return {"new": first, "known": [draft for draft in second if draft not in seen]}


def shuffled(pool: list[str], seed: int) -> list[str]:
    """The same texts in another order, always the same one for this seed."""
    return random.Random(seed).sample(pool, len(pool))


def _texts(path: Path) -> Iterator[str]:
    for line in path.read_text(encoding="utf-8").splitlines():
        item = json.loads(line)
        yield item["text"]


def joined(texts: Iterable[str], words: int) -> Iterator[str]:
    """One text after the other until a draft has this many words; what is too short at the end is left out."""
    parts: list[str] = []
    for text in dict.fromkeys(texts):
        parts.append(text)
        draft = "\n\n".join(parts)
        if len(draft.split()) >= words:
            yield draft
            parts = []
