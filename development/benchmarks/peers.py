"""Other tools beside Opslag (andre værktøjer): the same drafts in the same run, in turns of ten.

Only one process works at a time. Everything together stops after `race.LIMIT` seconds, finished or not.
"""

from __future__ import annotations

import time
from collections.abc import Sequence
from functools import partial
from statistics import mean, median, quantiles
from typing import Any

from development.benchmarks import accuracy, drafts, sample
from development.benchmarks.drafts import Timed, whole
from development.benchmarks.race import Race, rotated
from development.benchmarks.tools import TOOLS, Tool

TURN = 10
WARM = 40
STARTS = 5
Answers = dict[str, list[dict[str, Any]]]


def measure() -> dict[str, Any]:
    """Speed and accuracy of every tool that runs here; for the others, why not."""
    race, texts = Race(), drafts.labelled()
    try:
        for tool in TOOLS:
            race.enter(tool)
        _turn(race, sample.texts(WARM, seed=3), 0, "warm")
        timed = {name: _timings(race, part) for name, part in texts.items()}
        found = {name: accuracy.measure(race, path) for name, path in accuracy.SETS.items()}
        starts = _starts(race, whole(texts["good"][0]))
    finally:
        race.stop()
    return {
        "drafts": {name: sizes(part) for name, part in texts.items()},
        "speed": {tool.name: _figures(tool, race, timed, starts) for tool in TOOLS},
        "accuracy": found,
    }


def _timings(race: Race, texts: list[Timed]) -> Answers:
    """The answers of each tool; all take their turn on a handful of drafts before the next handful."""
    answers: Answers = {tool.name: [] for tool in TOOLS}
    for number in range(0, len(texts), TURN):
        for name, answer in _turn(race, texts[number : number + TURN], number // TURN).items():
            answers[name].append(answer)
    return answers


def _turn(race: Race, texts: Sequence[Timed], number: int, do: str = "time") -> dict[str, dict[str, Any]]:
    """Every tool on these drafts; who begins goes round."""
    answers: dict[str, dict[str, Any]] = {}
    for tool in rotated(race.running(), number):
        answer = race.attempt(tool, partial(race.ask, tool, do, texts))
        if answer is not None:
            answers[tool.name] = answer
    return answers


def _starts(race: Race, text: str) -> dict[str, list[float]]:
    """Seconds from the start of a new process to its answer on one draft."""
    seconds: dict[str, list[float]] = {tool.name: [] for tool in TOOLS}
    for number in range(STARTS):
        for tool in rotated(race.running(), number):
            taken = race.attempt(tool, partial(_start, race, tool, text))
            if taken is not None:
                seconds[tool.name].append(taken)
    return seconds


def _start(race: Race, tool: Tool, text: str) -> float:
    started = time.monotonic()
    worker = race.new(tool)
    try:
        worker.ask("time", [text], until=race.until)
        return time.monotonic() - started
    finally:
        worker.stop()


def _figures(tool: Tool, race: Race, timed: dict[str, Answers], starts: dict[str, list[float]]) -> dict[str, Any]:
    head = {"told": tool.told, "package": tool.package, "version": tool.version}
    if tool.name in race.missing:
        return {**head, "missing": race.missing[tool.name]}
    return {
        **head,
        **{part: spread([ms for answer in found[tool.name] for ms in answer["ms"]]) for part, found in timed.items()},
        "start_s": round(median(starts[tool.name]), 3),
        "memory_mb": round(max(answer["memory_mb"] for found in timed.values() for answer in found[tool.name])),
        "crashes": race.crashes[tool.name],
    }


def sizes(texts: list[Timed]) -> dict[str, int]:
    """How many drafts, and their words."""
    words = [len(whole(text).split()) for text in texts]
    return {"count": len(words), "words": round(median(words)), "longest": max(words)}


def spread(times: list[float]) -> dict[str, float]:
    """Median and 99th hundredth in milliseconds, and drafts a second one after the other."""
    return {
        "p50": round(median(times), 4),
        "p99": round(quantiles(times, n=100, method="inclusive")[98], 4),
        "per_second": round(1000 / mean(times)),
    }
