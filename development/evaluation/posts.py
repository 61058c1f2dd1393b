"""Labelled posts: which rows were found, with which severity, and what was said where nothing should be."""

from __future__ import annotations

import json
from collections import defaultdict
from typing import Any

from development.environment import ROOT
from development.evaluation.counting import Count
from opslag.core.channels import channel_facts
from opslag.core.checks import all_checks
from opslag.core.domain.channel import UNKNOWN_CHANNEL
from opslag.core.domain.draft import draft_from
from opslag.core.domain.finding import Judgement
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


def measure(half: str) -> dict[str, Any]:
    """Every author's posts of one half."""
    items = _read(sorted(FOLDERS[half].glob(f"posts-*-{half}.jsonl")))
    rows: dict[str, Count] = defaultdict(Count)
    clean, clean_findings, strict, silent = 0, 0, 0, 0
    right, severity_right, expected = 0, 0, 0
    misses: list[dict[str, Any]] = []
    groups: dict[str, dict[str, int]] = {name: {"texts": 0, "right": 0} for name in GROUPS}
    for item in items:
        judgement = judgement_of(item)
        found = found_in(judgement)
        group = groups[_group(item)]
        group["texts"] += 1
        group["right"] += not problems_of(item)
        wanted = {e["id"]: e["severity"] for e in item["expect"]}
        _count(rows, found, wanted, item)
        expected += len(wanted)
        right += sum(row in found for row in wanted)
        severity_right += sum(severity in found.get(row, ()) for row, severity in wanted.items())
        if not wanted:
            clean += 1
            clean_findings += len(judgement.findings)
        if item["meta"].get("strict"):
            strict += 1
            silent += not judgement.findings if not wanted else 0
        misses += _misses(item, found, wanted, judgement)
    return {
        "texts": len(items),
        "expected": expected,
        "found": right,
        "found_with_severity": severity_right,
        "clean": clean,
        "findings_per_clean": round(clean_findings / clean, 3) if clean else None,
        "strict": strict,
        "strict_silent": silent,
        "false_alarms": sum(c.fp for c in rows.values()),
        "groups": groups,
        "rows": {row: rows[row].data() for row in sorted(rows, key=_row_order)},
        "misses": misses if half == "dev" else [],
    }


def _count(rows: dict[str, Count], found: dict[str, set[str]], wanted: dict[str, str], item: dict[str, Any]) -> None:
    for row in wanted:
        if row in found:
            rows[row].tp += 1
        else:
            rows[row].fn += 1
    unwanted = set(item["expect_not"])
    if item["meta"].get("strict"):
        unwanted |= set(found) - set(wanted)
    for row in unwanted & set(found):
        rows[row].fp += 1


def _misses(
    item: dict[str, Any], found: dict[str, set[str]], wanted: dict[str, str], judgement: Judgement
) -> list[dict[str, Any]]:
    lacks = [r for r in wanted if wanted[r] not in found.get(r, ())]
    extra = [r for r in item["expect_not"] if r in found]
    if item["meta"].get("strict"):
        extra += [f.check for f in judgement.findings if not set(f.refs) & set(wanted)]
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
