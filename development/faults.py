"""./dev faults: kill worker, web and database at every step of a delivery, and count what readers meet afterwards.

150 kills, half of them on SQLite and half on PostgreSQL; `--long` makes a thousand, `--kills N` so many,
`--database sqlite` only there, `--seed S` lays out the same kills again. `--sabotage` breaks the rules of publishing
on purpose, one after the other, and fails when the loop does not notice.
"""

from __future__ import annotations

import argparse
import subprocess
import tempfile
import time
from contextlib import ExitStack
from dataclasses import dataclass
from typing import IO

from development import environment, namespace, real
from development.environment import PYTHON, ROOT
from development.faulting.sabotage import WAYS
from development.process import Stage, report

KILLS, MANY = 150, 1000
DATABASES = ("sqlite", "postgresql")
SABOTAGED_KILLS = 40


@dataclass
class Loop:
    """One loop at work, and where it writes."""

    name: str
    process: subprocess.Popen[str]
    said: IO[str]
    started: float

    def ended(self) -> Stage:
        """Wait for it, and show all that it said."""
        status = self.process.wait()
        seconds = time.monotonic() - self.started
        self.said.seek(0)
        said = self.said.read()
        print(f"\n── {self.name}\n{said}", end="", flush=True)
        counts = [line for line in said.splitlines() if " kills in " in line or line.startswith("duplicates ")]
        return Stage(self.name, status, seconds, "\n".join(counts))


def stages(kills: int = KILLS, databases: tuple[str, ...] = DATABASES, seed: int | None = None) -> list[Stage]:
    """The loops on both databases at the same time: most of what they do is wait for leases."""
    chosen = seed if seed is not None else int(time.time()) % 10_000
    print(f"\n── {kills} kills of worker, web and database on {' and '.join(databases)}", flush=True)
    share = -(-kills // len(databases))
    return _run([(f"faults on {name}", [name, str(share), str(chosen)]) for name in databases])


def sabotage(seed: int) -> list[Stage]:
    """Does the loop notice?"""
    done: list[Stage] = []
    for way, (break_rule, found) in WAYS.items():
        name = f"sabotage: {break_rule.__name__.replace('_', ' ')}; {found} must be noticed"
        done += _run([(name, ["sqlite", str(SABOTAGED_KILLS), str(seed), way])])
    return done


def _run(loops: list[tuple[str, list[str]]]) -> list[Stage]:
    environment.build_assets()
    with ExitStack() as stack:
        inside = stack.enter_context(namespace.closed())
        begun = [
            _begin(
                name,
                [*inside, str(PYTHON), "-m", "development.faulting", *words],
                stack.enter_context(tempfile.TemporaryFile("w+", prefix="opslag-faults-")),
            )
            for name, words in loops
        ]
        return [loop.ended() for loop in begun]


def _begin(name: str, command: list[str], said: IO[str]) -> Loop:
    process = subprocess.Popen(
        command, cwd=ROOT, env=environment.environment(), stdout=said, stderr=subprocess.STDOUT, text=True
    )
    return Loop(name, process, said, time.monotonic())


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="./dev faults", description=__doc__)
    parser.add_argument("--kills", type=int, default=KILLS)
    parser.add_argument("--long", action="store_true")
    parser.add_argument("--database", choices=DATABASES)
    parser.add_argument("--seed", type=int)
    parser.add_argument("--sabotage", action="store_true")
    chosen = parser.parse_args(arguments)
    try:
        real.prepare()
    except (real.NotInstalled, SystemExit) as stopped:
        print(f"{stopped}\nBluesky is played by a server of ours.")
    if chosen.sabotage:
        return report(sabotage(chosen.seed or 1))
    databases = (chosen.database,) if chosen.database else DATABASES
    return report(stages(MANY if chosen.long else chosen.kills, databases, chosen.seed))
