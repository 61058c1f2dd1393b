"""A tool's process (arbejdsproces): asked line by line, never waited for without end, ended by its own id."""

from __future__ import annotations

import json
import os
import select
import subprocess
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from development.benchmarks.drafts import Timed
from development.benchmarks.install import reason


class NoAnswer(Exception):
    """The process ended or was too slow; the text says which, in one line."""


class Died(NoAnswer):
    """The process ended where an answer was due."""


class Worker:
    """One process that answers `peer_program`'s questions. End it with `stop`."""

    def __init__(self, command: list[str], folder: Path) -> None:
        self._folder = tempfile.TemporaryDirectory(prefix="opslag-bench-")
        self._said = Path(self._folder.name) / "said"
        self._rest = b""
        with self._said.open("wb") as said:
            self._process = subprocess.Popen(
                command, cwd=folder, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=said, bufsize=0
            )

    def ask(self, do: str, texts: Sequence[Timed], *, until: float) -> dict[str, Any]:
        """The answer, or `Died` when the process has ended, `NoAnswer` when `until` (monotonic) has passed."""
        assert self._process.stdin is not None
        question = json.dumps({"do": do, "texts": list(texts)}) + "\n"
        try:
            self._process.stdin.write(question.encode())
        except BrokenPipeError as gone:
            raise Died(self._last_words()) from gone
        answer: dict[str, Any] = json.loads(self._line(until))
        return answer

    def _line(self, until: float) -> bytes:
        assert self._process.stdout is not None
        while b"\n" not in self._rest:
            if not select.select([self._process.stdout], [], [], max(0.0, until - time.monotonic()))[0]:
                raise NoAnswer("too slow: stopped when its time was up")
            part = os.read(self._process.stdout.fileno(), 1 << 16)
            if not part:
                raise Died(self._last_words())
            self._rest += part
        line, _, self._rest = self._rest.partition(b"\n")
        return line

    def _last_words(self) -> str:
        return f"did not run: {reason(self._said.read_text(encoding='utf-8', errors='replace'))}"

    def stop(self) -> None:
        """Nothing more is asked; a process that does not end by itself is killed."""
        for pipe in (self._process.stdin, self._process.stdout):
            assert pipe is not None
            pipe.close()
        try:
            self._process.wait(timeout=3)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        self._folder.cleanup()
