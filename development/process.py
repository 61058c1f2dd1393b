"""Running other programs: shown, timed, and pytest's last line kept."""

from __future__ import annotations

import re
import subprocess
import sys
import time
from dataclasses import dataclass

from development.environment import PYTHON, ROOT, environment

PYTEST_SUMMARY = re.compile(r"^=+ .*\b(passed|failed|errors?|no tests ran|deselected)\b.* in [\d.:]+s.* =+$")
COLOUR = re.compile(r"\x1b\[[0-9;]*m")


@dataclass(frozen=True)
class Stage:
    """One part of a task and how it went."""

    name: str
    status: int
    seconds: float
    summary: str = ""


def run(name: str, command: list[str], **variables: str) -> Stage:
    """Run a program with its output shown as it comes."""
    print(f"\n── {name}", flush=True)
    started = time.monotonic()
    summary = ""
    with subprocess.Popen(
        command,
        cwd=ROOT,
        env=environment(**variables),
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        errors="replace",
    ) as program:
        assert program.stdout is not None
        for line in program.stdout:
            sys.stdout.write(line)
            sys.stdout.flush()
            plain = COLOUR.sub("", line).strip()
            if PYTEST_SUMMARY.match(plain):
                summary = plain
    return Stage(name, program.returncode, time.monotonic() - started, summary)


def python(name: str, *arguments: str, **variables: str) -> Stage:
    return run(name, [str(PYTHON), *arguments], **variables)


def report(stages: list[Stage]) -> int:
    """A line per stage, then pytest's own summary lines once more; the exit status of the whole."""
    print()
    for stage in stages:
        word = "ok" if stage.status == 0 else f"FAILED ({stage.status})"
        print(f"{stage.seconds:7.1f} s  {word:<12} {stage.name}")
    for stage in stages:
        if stage.summary:
            print(stage.summary)
    sys.stdout.flush()
    return 1 if any(stage.status for stage in stages) else 0
