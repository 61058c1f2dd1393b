"""The tools still in the run and why the others are not (deltagere); everything stops when the time is up."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Callable, Sequence
from typing import Any, TypeVar

from development.benchmarks import install
from development.benchmarks.drafts import Timed
from development.benchmarks.tools import TOOLS, Tool
from development.benchmarks.worker import Died, NoAnswer, Worker

LIMIT = 270
"""Seconds that everything may take together, installation and all."""
CRASHES = 20
"""So many texts may end a tool's process before it leaves the run."""
Answer = TypeVar("Answer")


class Race:
    """Processes by the name of their tool; one that fails leaves the run with a reason in one line."""

    def __init__(self, limit: float = LIMIT) -> None:
        self.until = time.monotonic() + limit
        self.missing: dict[str, str] = {}
        self.workers: dict[str, Worker] = {}
        self.crashes: Counter[str] = Counter()
        self.answered: set[str] = set()

    def enter(self, tool: Tool) -> None:
        """Start the process that answers for this tool from now on."""
        worker = self.attempt(tool, lambda: self.new(tool))
        if worker is not None:
            self.workers[tool.name] = worker

    def new(self, tool: Tool) -> Worker:
        """Another process of this tool, installed first when need be."""
        folder = install.place(tool, self.until - time.monotonic())
        return Worker(install.command(tool), folder)

    def ask(self, tool: Tool, do: str, texts: Sequence[Timed]) -> dict[str, Any]:
        """The tool's answer; a text that ends its process is found, counted and left out."""
        worker = self.workers[tool.name]
        try:
            answer = worker.ask(do, texts, until=self.until)
        except Died:
            if tool.name not in self.answered or self.crashes[tool.name] >= CRASHES:
                raise
            worker.stop()
            self.workers[tool.name] = self.new(tool)
            return self._in_halves(tool, do, texts)
        self.answered.add(tool.name)
        return answer

    def _in_halves(self, tool: Tool, do: str, texts: Sequence[Timed]) -> dict[str, Any]:
        if len(texts) == 1:
            self.crashes[tool.name] += 1
            return {"ms": [], "spans": [[]], "memory_mb": 0.0}
        middle = len(texts) // 2
        return merged(self.ask(tool, do, texts[:middle]), self.ask(tool, do, texts[middle:]))

    def attempt(self, tool: Tool, work: Callable[[], Answer]) -> Answer | None:
        """What `work` answers; a tool that does not answer leaves the run."""
        try:
            return work()
        except (install.NotInstalled, NoAnswer, OSError, ValueError) as stopped:
            self.missing[tool.name] = install.reason(str(stopped))
            if worker := self.workers.pop(tool.name, None):
                worker.stop()
            return None

    def running(self) -> list[Tool]:
        """The tools that still answer, in the order of the list."""
        return [tool for tool in TOOLS if tool.name in self.workers]

    def stop(self) -> None:
        """End every process."""
        for worker in self.workers.values():
            worker.stop()


def merged(one: dict[str, Any], other: dict[str, Any]) -> dict[str, Any]:
    """Two answers as one."""
    lists = {name: one.get(name, []) + other.get(name, []) for name in ("ms", "spans")}
    return {**lists, "memory_mb": max(one.get("memory_mb", 0.0), other.get("memory_mb", 0.0))}


def rotated(tools: list[Tool], number: int) -> list[Tool]:
    """The same tools, beginning with another one."""
    first = number % len(tools) if tools else 0
    return tools[first:] + tools[:first]
