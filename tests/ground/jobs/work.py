"""Jobs that only these tests know; they leave their marks in a file, which no transaction takes back."""

import os
import time
from pathlib import Path

from opslag.ground.jobs.engine import job
from opslag.ground.tenancy.scope import current, in_scope


def _mark(text: str) -> None:
    with Path(os.environ["OPSLAG_TEST_MARKS"]).open("a") as file:
        file.write(f"{text}\n")


@job()
def note(text: str) -> None:
    _mark(text)


@job()
def where() -> None:
    _mark(current().slug if in_scope() else "nowhere")


@job(attempts=3)
def stumble() -> None:
    _mark("stumbled")
    raise LookupError("plantet")


@job(attempts=2)
def die() -> None:
    _mark("died")
    raise SystemExit(3)


@job(attempts=2)
def slow(seconds: float) -> None:
    _mark(f"begun {os.getpid()}")
    time.sleep(seconds)
    _mark("done")


@job()
def come_round() -> None:
    _mark("round")


@job(queue="other")
def elsewhere() -> None:
    _mark("elsewhere")
