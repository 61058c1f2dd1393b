"""How much of the personal data in our labelled texts each tool finds (personoplysninger), by type.

The types are those that tools share: public and private numbers, addresses and persons are taken together. A span
counts as found when one of the same type overlaps it.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable
from functools import partial
from pathlib import Path
from typing import Any

from development.benchmarks.race import Race
from development.benchmarks.tools import OURS, PERSONAL, RULES, TOOLS, Tool
from development.environment import ROOT
from development.evaluation.counting import Count
from development.evaluation.serials import other_serials

Span = tuple[int, int, str]
TEXTS = ROOT / "evaluation" / "texts"
FIRST_ROUND = ROOT / "evaluation" / "rounds" / "round-1.json"
SETS = {"dev": TEXTS / "personal-c-dev.jsonl", "opened": TEXTS / "personal-c-opened-dev.jsonl"}
BATCH = 30


def measure(race: Race, path: Path) -> dict[str, Any]:
    """Counts by type for each tool that looks for personal data, on the texts of this file."""
    if not path.is_file():
        return {"texts": 0, "tools": {}}
    items = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    texts = [other_serials(item) for item in items]
    wanted = [[(s["start"], s["end"], OURS[s["type"]]) for s in item["spans"]] for item in items]
    tools = {}
    for tool in (tool for tool in race.running() if tool.labels):
        found = race.attempt(tool, partial(_found, race, tool, texts))
        if found is not None:
            tools[tool.name] = score(wanted, found, set(tool.labels.values()))
    return {"texts": len(items), "tools": tools}


def _found(race: Race, tool: Tool, texts: list[str]) -> list[list[Span]]:
    spans: list[list[Any]] = []
    for number in range(0, len(texts), BATCH):
        spans += race.ask(tool, "find", texts[number : number + BATCH])["spans"]
    return [[(s, e, tool.labels[label]) for s, e, label in text if label in tool.labels] for text in spans]


def score(wanted: list[list[Span]], found: list[list[Span]], types: set[str]) -> dict[str, Any]:
    """Counts of these types over all texts, with precision, recall and intervals."""
    counts: dict[str, Count] = defaultdict(Count)
    for labels, hits in zip(wanted, found, strict=True):
        for label in labels:
            if met(label, hits):
                counts[label[2]].tp += 1
            else:
                counts[label[2]].fn += 1
        for hit in hits:
            counts[hit[2]].fp += not met(hit, labels)
    return {kind: counts[kind].data() for kind in sorted(types)}


def met(span: Span, others: Iterable[Span]) -> bool:
    """Does one of the same type overlap it?"""
    return any(span[2] == kind and span[0] < end and start < span[1] for start, end, kind in others)


def at_first_sight() -> dict[str, Any]:
    """What Opslag found in the opened texts while they were still held out (round 1), types added together."""
    if not FIRST_ROUND.is_file():
        return {}
    held = json.loads(FIRST_ROUND.read_text(encoding="utf-8"))["held"]["personal"]
    return {name: together(held[part]["types"]) for name, part in ((PERSONAL, "with_model"), (RULES, "rules"))}


def together(types: dict[str, Any]) -> dict[str, Any]:
    """Our types added up to the shared ones. A private number taken for a public one still counts twice against us."""
    counts: dict[str, Count] = defaultdict(Count)
    for kind, row in types.items():
        count = counts[OURS[kind]]
        count.tp, count.fp, count.fn = count.tp + row["tp"], count.fp + row["fp"], count.fn + row["fn"]
    return {kind: counts[kind].data() for kind in sorted(counts)}


def compared() -> list[str]:
    """The types that at least one peer looks for."""
    return sorted({kind for tool in TOOLS if not tool.own for kind in tool.labels.values()})
