"""Processes forked from one warm parent: they start at once, and die when it does."""

from __future__ import annotations

import ctypes
import os
import signal
import sys
import time
import traceback
from collections.abc import Callable, Iterator
from pathlib import Path

_DIE_WITH_PARENT = 1
_libc = ctypes.CDLL(None, use_errno=True)


def fork(work: Callable[[], None], log: Path) -> int:
    """Do this in a child, with what it prints in `log`; the child's number."""
    sys.stdout.flush()
    child = os.fork()
    if child:
        return child
    status = 1
    try:
        _settle(log)
        work()
        status = 0
    except BaseException:
        traceback.print_exc()
    finally:
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(status)


def _settle(log: Path) -> None:
    _libc.prctl(_DIE_WITH_PARENT, signal.SIGKILL, 0, 0, 0)
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    kept = os.open(log, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
    os.dup2(kept, 1)
    os.dup2(kept, 2)
    os.close(kept)


class Family:
    """The children of one kind that should be alive; each that dies is made anew, and how it died is counted."""

    def __init__(self, name: str, count: int, work: Callable[[], None], log: Path) -> None:
        self.name, self.count, self.work, self.log = name, count, work, log
        self.alive: set[int] = set()
        self.killed = self.failed = 0

    def tend(self) -> None:
        """Bury the dead and make new ones."""
        for pid, status in _dead(self.alive):
            self._bury(pid, status)
        while len(self.alive) < self.count:
            self.alive.add(fork(self.work, self.log))

    def replace(self) -> None:
        """They are known to be dying: wait for that, and make new ones."""
        for pid in sorted(self.alive):
            self._bury(*os.waitpid(pid, 0))
        self.tend()

    def _bury(self, pid: int, status: int) -> None:
        self.alive.discard(pid)
        if os.WIFSIGNALED(status):
            self.killed += 1
        else:
            self.failed += 1

    def end(self, patience: float = 10) -> None:
        """Ask them to stop, wait, and kill those that do not."""
        for pid in self.alive:
            os.kill(pid, signal.SIGTERM)
        until = time.monotonic() + patience
        while self.alive and time.monotonic() < until:
            self.alive -= {pid for pid, _ in _dead(self.alive)}
            time.sleep(0.02)
        for pid in self.alive:
            os.kill(pid, signal.SIGKILL)
            os.waitpid(pid, 0)
        self.alive.clear()


def _dead(children: set[int]) -> Iterator[tuple[int, int]]:
    for child in sorted(children):
        pid, status = os.waitpid(child, os.WNOHANG)
        if pid:
            yield pid, status
