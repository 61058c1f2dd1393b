"""All of it at once: two workers, a web server, Anna, and whatever database; killed until the board is empty."""

from __future__ import annotations

import json
import os
import signal
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from development.faulting import traps, verdict, web
from development.faulting.board import Board
from development.faulting.databases import Database
from development.faulting.family import Family, fork
from development.faulting.person import Anna
from development.faulting.world import REST_WITHIN, World

WORKERS = 2
SECONDS_A_KILL = 6.0
"""More than this on average, and the loop gives up and says what it could not reach."""


@dataclass
class Stage:
    """What the loop is played on."""

    home: Path
    database: Database
    board: Board
    world: World
    bluesky: Callable[[], dict[str, str]]
    """The text of every record on the Bluesky account, by key."""
    ledger_port: int
    families: list[Family] = field(default_factory=list)


def play(stage: Stage) -> verdict.Verdict:
    """Until everything has come to rest, or the time is up."""
    started = time.monotonic()
    server = web.listening()
    report = stage.home / "anna.json"
    anna = Anna(stage.world, stage.board, server.server_port, _asker(stage.ledger_port), report)
    stage.families = [
        Family("web", 1, lambda: web.serve(server, stage.board, stage.database), stage.home / "web.log"),
        Family("worker", WORKERS, lambda: _work(stage), stage.home / "worker.log"),
    ]
    person = Family("anna", 1, anna.work, stage.home / "anna.log")
    try:
        rested = _tend_until_rest(stage, person)
    finally:
        for family in (person, *stage.families):
            family.end()
        server.server_close()
    return verdict.counted(stage, json.loads(report.read_text()), rested=rested, seconds=time.monotonic() - started)


def _tend_until_rest(stage: Stage, person: Family) -> bool:
    """Raise what falls. True when Anna has seen everything at rest."""
    for family in stage.families:
        family.tend()
    person.alive.add(fork(person.work, person.log))
    limit = time.monotonic() + REST_WITHIN + SECONDS_A_KILL * len(stage.board.faults)
    last_kill = time.monotonic()
    left = len(stage.board.left)
    while time.monotonic() < min(limit, last_kill + 2 * REST_WITHIN):
        stage.database.tend()
        for family in stage.families:
            family.tend()
        if _ended(person):
            return not person.failed
        if len(stage.board.left) != left:
            left, last_kill = len(stage.board.left), time.monotonic()
        time.sleep(0.01)
    return False


def _ended(person: Family) -> bool:
    for pid in list(person.alive):
        done, status = os.waitpid(pid, os.WNOHANG)
        if done:
            person.alive.discard(pid)
            person.failed += status != 0
    return not person.alive


def _work(stage: Stage) -> None:
    """The product's own worker, at a quicker pace."""
    from opslag.ground.jobs.workers import Pace, run_worker

    stop = threading.Event()
    signal.signal(signal.SIGTERM, lambda *_: stop.set())
    trap = traps.Trap("worker", stage.board, stage.database)
    pace = Pace(poll=0.05, beat=0.4, dead=2, lease=2, tick=0.1, pause=0.05)
    with traps.watching(trap), traps.told_of_channels(trap):
        run_worker(stop, pace=pace)


def _asker(port: int) -> Callable[[str], bool]:
    return lambda text: bool(ledger_told(port, text))


def ledger_told(port: int, text: str = "") -> Any:
    """What the counting channels say: how many stand with this text, or everything."""
    import httpx

    answer = httpx.get(f"http://127.0.0.1:{port}/", params={"text": text} if text else {}, trust_env=False)
    return answer.json()


@contextmanager
def ledger_serving(log: Path) -> Iterator[int]:
    """The counting channels in a process of their own, which nobody kills."""
    from development.faulting.ledger import server

    counting = server()
    child = fork(lambda: counting.serve_forever(poll_interval=0.2), log)
    port = counting.server_port
    counting.socket.close()
    try:
        yield port
    finally:
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
