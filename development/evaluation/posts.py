"""Labelled posts: which rows were found, with which severity, and what was said where nothing should be."""

from __future__ import annotations

import json
from collections import defaultdict
from statistics import mean
from typing import Any, NamedTuple

from development.environment import ROOT
from development.evaluation.counting import Count
from opslag.core.channels import channel_facts
from opslag.core.checks import all_checks
from opslag.core.domain.channel import UNKNOWN_CHANNEL
from opslag.core.domain.draft import draft_from
from opslag.core.domain.finding import Finding, Judgement
from opslag.core.domain.judging import judge
from opslag.core.domain.packs import builtin_policy

EVALUATION = ROOT / "evaluation"
FOLDERS = {"dev": EVALUATION / "texts", "held": EVALUATION / "held"}
GROUPS = ("clear", "hard", "silent")
_policies: dict[str, Any] = {}


def cases() -> dict[str, Any]:
    """The 65 development cases: how many are met, and what is wrong with the others."""
    items = _read([EVALUATION / "cases.jsonl"])
    wrong = {item["id"]: problems for item in items if (problems := problems_of(item))}
    return {"all": len(items), "met": len(items) - len(wrong), "wrong": wrong}


def problems_of(item: dict[str, Any]) -> list[str]:
    """What a case expects and did not get, or got and must not."""
    found = found_in(judgement_of(item))
    problems = [
        f"lacks {e['id']} {e['severity']}" for e in item["expect"] if e["severity"] not in found.get(e["id"], ())
    ]
    problems += [f"must not have {row}" for row in item["expect_not"] if row in found]
    if item["meta"].get("strict"):
        allowed = {e["id"] for e in item["expect"]}
        problems += [f"strict, yet {f.check}" for f in judgement_of(item).findings if not allowed.intersection(f.refs)]
    return problems


def judgement_of(item: dict[str, Any]) -> Judgement:
    """The item judged by its own pack."""
    pack = item["pack"]
    if pack not in _policies:
        _policies[pack] = builtin_policy(pack, all_checks())
    draft = draft_from({k: v for k, v in item.items() if k not in ("expect", "expect_not", "why")})
    return judge(draft, _policies[pack], all_checks(), channel_facts().get(draft.channel, UNKNOWN_CHANNEL))


def found_in(judgement: Judgement) -> dict[str, set[str]]:
    """Row to the severities it was found with."""
    found: dict[str, set[str]] = defaultdict(set)
    for finding in judgement.findings:
        for row in finding.refs:
            found[row].add(finding.severity.value)
    return found


class Judged(NamedTuple):
    """A labelled post and what was found: severities by row, what its author expects, and every finding."""

    item: dict[str, Any]
    findings: tuple[Finding, ...]
    found: dict[str, set[str]]
    wanted: dict[str, str]

    @property
    def strict(self) -> bool:
        return bool(self.item["meta"].get("strict"))


def measure(half: str) -> dict[str, Any]:
    """Every author's posts of one half."""
    each = [_judged(item) for item in _read(sorted(FOLDERS[half].glob(f"posts-*-{half}.jsonl")))]
    rows: dict[str, Count] = defaultdict(Count)
    for one in each:
        _count(rows, one)
    clean = [len(one.findings) for one in each if not one.wanted]
    strict = [one for one in each if one.strict]
    return {
        "texts": len(each),
        "expected": sum(len(one.wanted) for one in each),
        "found": sum(row in one.found for one in each for row in one.wanted),
        "found_with_severity": sum(s in one.found.get(row, ()) for one in each for row, s in one.wanted.items()),
        "clean": len(clean),
        "findings_per_clean": round(mean(clean), 3) if clean else None,
        "strict": len(strict),
        "strict_silent": sum(not one.wanted and not one.findings for one in strict),
        "false_alarms": sum(c.fp for c in rows.values()),
        "groups": _groups(each),
        "rows": {row: rows[row].data() for row in sorted(rows, key=_row_order)},
        "misses": [miss for one in each for miss in _misses(one)] if half == "dev" else [],
    }


def _judged(item: dict[str, Any]) -> Judged:
    judgement = judgement_of(item)
    return Judged(item, judgement.findings, found_in(judgement), {e["id"]: e["severity"] for e in item["expect"]})


def _groups(each: list[Judged]) -> dict[str, dict[str, int]]:
    """How many texts of each kind there are, and how many were judged with nothing missing or too much."""
    groups = {name: {"texts": 0, "right": 0} for name in GROUPS}
    for one in each:
        group = groups[_group(one.item)]
        group["texts"] += 1
        group["right"] += not problems_of(one.item)
    return groups


def _count(rows: dict[str, Count], one: Judged) -> None:
    for row in one.wanted:
        if row in one.found:
            rows[row].tp += 1
        else:
            rows[row].fn += 1
    unwanted = set(one.item["expect_not"])
    if one.strict:
        unwanted |= set(one.found) - set(one.wanted)
    for row in unwanted & set(one.found):
        rows[row].fp += 1


def _misses(one: Judged) -> list[dict[str, Any]]:
    item, wanted = one.item, one.wanted
    lacks = [row for row in wanted if wanted[row] not in one.found.get(row, ())]
    extra = [row for row in item["expect_not"] if row in one.found]
    if one.strict:
        extra += [f.check for f in one.findings if not set(f.refs) & set(wanted)]
    return [{"id": item["id"], "text": item["text"], "lacks": lacks, "extra": extra}] if lacks or extra else []


def _group(item: dict[str, Any]) -> str:
    """As its author says; older texts say it by what they expect and by the word "Hard" in the reason."""
    said = item["meta"].get("group")
    if said in GROUPS:
        return str(said)
    return ("hard" if "Hard" in item["why"] else "clear") if item["expect"] else "silent"


def _row_order(row: str) -> tuple[str, int]:
    return row[0], int(row[1:])


def _read(paths: list[Any]) -> list[dict[str, Any]]:
    return [
        json.loads(line) for path in paths for line in path.read_text(encoding="utf-8").splitlines() if line.strip()
    ]
