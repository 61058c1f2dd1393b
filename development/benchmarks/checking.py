"""How fast a draft is judged, from start of process and when warm."""

from __future__ import annotations

import json
import resource
import subprocess
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from statistics import median, quantiles
from typing import Any

from development.benchmarks.sample import texts
from development.environment import PYTHON, ROOT
from opslag.core.channels import channel_facts
from opslag.core.checks import all_checks
from opslag.core.domain.draft import Draft
from opslag.core.domain.judging import judge
from opslag.core.domain.packs import builtin_policy
from opslag.core.domain.policy import EffectivePolicy
from opslag.core.warming import warm

DRAFTS = 3000
HEAVY = frozenset({"misspelt-word"})


def measure() -> dict[str, Any]:
    """Milliseconds a draft (p50, p99), drafts a second, start-up, memory."""
    policy = builtin_policy("aarhus-bu", all_checks())
    warm()
    light = {name: check for name, check in all_checks().items() if name not in HEAVY and check.method != "model"}
    return {
        "light": _timed(policy, light),
        "all": _timed(policy, dict(all_checks())),
        "memory_mb": round(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024),
        "start_s": _start(),
        "many": _many(),
    }


def _timed(policy: EffectivePolicy, checks: dict[str, Any]) -> dict[str, float]:
    facts = channel_facts()["facebook"]
    drafts = [Draft(text, "facebook", has_image=True, alt_text="Et træ") for text in texts(DRAFTS + 200)]
    for draft in drafts[:200]:
        judge(draft, policy, checks, facts)
    return spread([_milliseconds(partial(judge, d, policy, checks, facts)) for d in drafts[200:]])


def _milliseconds(work: Callable[[], Any]) -> float:
    started = time.perf_counter()
    work()
    return (time.perf_counter() - started) * 1000


def spread(values: list[float]) -> dict[str, float]:
    """p50, p95 and p99 of the values."""
    cuts = quantiles(values, n=100)
    return {"p50": round(median(values), 3), "p95": round(cuts[94], 3), "p99": round(cuts[98], 3)}


def _start() -> float:
    """Median seconds from process start to the end of one check, of five runs."""
    command = [str(PYTHON), "-m", "opslag.cli", "check", "--pack", "aarhus-bu"]
    return round(median(_seconds(command, texts(1)[0]) for _ in range(5)), 3)


def _seconds(command: list[str], stdin: str) -> float:
    started = time.perf_counter()
    subprocess.run(command, input=stdin, text=True, capture_output=True, cwd=ROOT / "src", check=False)
    return time.perf_counter() - started


def _many() -> dict[str, float]:
    """Ten thousand drafts through the command line on all processors."""
    lines = [json.dumps({"id": str(n), "text": t, "channel": "facebook"}) for n, t in enumerate(texts(10_000, seed=2))]
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "drafts.jsonl"
        path.write_text("\n".join(lines), encoding="utf-8")
        seconds = _seconds([str(PYTHON), "-m", "opslag.cli", "check", "--jsonl", "--pack", "aarhus-bu", str(path)], "")
    return {"seconds": round(seconds, 2), "per_second": round(10_000 / seconds)}


def table(found: dict[str, Any]) -> str:
    """The figures as text."""
    return (
        "basis + aarhus-bu, drafts of about 60 words made of twelve sentences: every text new, its words known\n"
        f"  without spelling            p50 {found['light']['p50']} ms  p99 {found['light']['p99']} ms\n"
        f"  with spelling               p50 {found['all']['p50']} ms  p99 {found['all']['p99']} ms\n"
        f"  process start to verdict    {found['start_s']} s (median of 5)\n"
        f"  10,000 drafts               {found['many']['seconds']} s, {found['many']['per_second']} a second\n"
        f"  memory of this process      {found['memory_mb']} MB"
    )
