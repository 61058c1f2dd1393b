"""The 65 development cases: what must be found is found with its severity, and what must not be is not."""

import json
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from opslag.core.channels import channel_facts
from opslag.core.checks import all_checks
from opslag.core.domain.channel import UNKNOWN_CHANNEL
from opslag.core.domain.draft import draft_from
from opslag.core.domain.finding import Finding
from opslag.core.domain.judging import judge
from opslag.core.domain.packs import builtin_policy
from opslag.core.domain.policy import EffectivePolicy

CASES = Path(__file__).parents[2] / "evaluation" / "cases.jsonl"
RUNNER_ONLY = ("expect", "expect_not", "why")


def _cases() -> Iterator[Any]:
    for line in CASES.read_text(encoding="utf-8").splitlines():
        case = json.loads(line)
        yield pytest.param(case, id=f"{case['pack']}-{case['id']}")


@cache
def _policy(pack: str) -> EffectivePolicy:
    return builtin_policy(pack, all_checks())


def _findings(case: dict[str, Any]) -> tuple[Finding, ...]:
    draft = draft_from({k: v for k, v in case.items() if k not in RUNNER_ONLY})
    return judge(
        draft, _policy(case["pack"]), all_checks(), channel_facts().get(draft.channel, UNKNOWN_CHANNEL)
    ).findings


def test_there_are_sixty_five() -> None:
    assert len(list(_cases())) == 65


@pytest.mark.parametrize("case", list(_cases()))
def test_a_case_is_judged_as_its_author_did(case: dict[str, Any]) -> None:
    findings = _findings(case)
    found = {(row, finding.severity.value) for finding in findings for row in finding.refs}
    wanted = {(e["id"], e["severity"]) for e in case["expect"]}
    assert wanted - found == set(), "not found"
    assert {row for row, _ in found} & set(case["expect_not"]) == set(), "found, and must not be"
    if case["meta"].get("strict"):
        assert [f.check for f in findings] == [], "strict: nothing at all"
