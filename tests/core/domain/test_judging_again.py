"""The same text is judged alike wherever and whenever it is read."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from opslag.core.domain.packs import builtin_ids

TEXTS = Path(__file__).parents[3] / "evaluation" / "texts"
EVERY = 150
JUDGE = """
import hashlib, json, sys
from opslag.core.channels import channel_facts
from opslag.core.checks import all_checks
from opslag.core.domain.draft import Draft
from opslag.core.domain.judging import judge
from opslag.core.domain.packs import builtin_policy
from opslag.core.language.personal_data import spans
checks, facts = all_checks(), channel_facts()["facebook"]
policy = builtin_policy(sys.argv[1], checks)
for text in json.load(sys.stdin):
    told = repr((judge(Draft(text, "facebook"), policy, checks, facts), spans(text)))
    print(hashlib.sha256(told.encode()).hexdigest())
"""


def some_texts() -> list[str]:
    """Every so many of the labelled texts that are developed with."""
    lines = [line for path in sorted(TEXTS.glob("*-dev.jsonl")) for line in path.read_text("utf-8").splitlines()]
    return [json.loads(line)["text"] for line in lines[::EVERY]]


def judged(pack: str, seed: str, texts: list[str]) -> list[str]:
    """One line a text, by a process of its own in which sets have an order of their own."""
    environment = {**os.environ, "PYTHONHASHSEED": seed}
    command = [sys.executable, "-c", JUDGE, pack]
    run = subprocess.run(
        command, input=json.dumps(texts), env=environment, capture_output=True, text=True, check=True, timeout=120
    )
    return run.stdout.split()


@pytest.mark.parametrize("pack", builtin_ids())
def test_no_verdict_depends_on_the_order_in_which_a_process_holds_its_sets(pack: str) -> None:
    texts = some_texts()
    assert len(texts) > 100
    first, second = judged(pack, "1", texts), judged(pack, "2", texts)
    assert [text for text, a, b in zip(texts, first, second, strict=True) if a != b] == []
