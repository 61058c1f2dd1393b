"""Labelled personal data: spans by type, any overlap with the same type counts as found."""

from __future__ import annotations

import json
from collections import defaultdict
from pathlib import Path
from typing import Any

from development.evaluation.counting import Count
from development.evaluation.posts import FOLDERS
from development.evaluation.serials import other_serials
from opslag.core.language.personal_data import spans

PUBLIC = {"PHONE_PUBLIC", "EMAIL_FUNCTION", "PERSON_PUBLIC"}


def measure(half: str) -> dict[str, Any]:
    """Counts for each type, with rules alone and with the trained model as well."""
    items = [item for path in sorted(FOLDERS[half].glob(f"personal-*-{half}.jsonl")) for item in _items(path)]
    return {
        "texts": len(items),
        "rules": _types(items, model=False, keep=False),
        "with_model": _types(items, model=True, keep=half == "dev"),
        "cpr_other_serials": _types(_with_other_serials(items), model=False, keep=False)["types"]["CPR"],
    }


def _items(path: Path) -> list[dict[str, Any]]:
    """The texts of one file, each with the types that its author left unlabelled: of those no find is counted false."""
    told = path.parent / "unlabelled.json"
    left = json.loads(told.read_text(encoding="utf-8")).get(path.name, ()) if told.is_file() else ()
    lines = path.read_text(encoding="utf-8").splitlines()
    return [{**json.loads(line), "unlabelled": frozenset(left)} for line in lines]


def _with_other_serials(items: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """The same texts with CPR numbers as people have them, drawn here and kept nowhere."""
    return [{**item, "text": other_serials(item)} for item in items]


def _types(items: list[dict[str, Any]], *, model: bool, keep: bool) -> dict[str, Any]:
    counts: dict[str, Count] = defaultdict(Count)
    misses: list[dict[str, Any]] = []
    for item in items:
        wanted = [(s["start"], s["end"], s["type"]) for s in item["spans"]]
        found = [(s.start, s.end, str(s.type)) for s in spans(item["text"], model=model)]
        lacks = [w for w in wanted if not any(_same(w, f) for f in found)]
        extra = [f for f in found if f[2] not in item["unlabelled"] and not any(_same(f, w) for w in wanted)]
        for _, _, kind in wanted:
            counts[kind].tp += 1
        for _, _, kind in lacks:
            counts[kind].tp -= 1
            counts[kind].fn += 1
        for _, _, kind in extra:
            counts[kind].fp += 1
        if keep and (lacks or extra):
            misses.append({"id": item["id"], "text": item["text"], "lacks": lacks, "extra": extra})
    return {"types": {kind: counts[kind].data() for kind in sorted(counts)}, "misses": misses}


def _same(one: tuple[int, int, str], other: tuple[int, int, str]) -> bool:
    return one[2] == other[2] and one[0] < other[1] and other[0] < one[1]
