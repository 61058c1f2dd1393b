"""The two databases as the loop needs them: one that can be killed by a child and is raised again by the parent."""

from __future__ import annotations

import contextlib
import mmap
import os
import pwd
import random
import shutil
import signal
import struct
import subprocess
import tempfile
import time
from contextlib import ExitStack
from pathlib import Path
from typing import Protocol

from development import postgres, system

SETTINGS = {**postgres.SETTINGS, "synchronous_commit": "on", "restart_after_crash": "on", "max_connections": "40"}
"""Acknowledged commits reach the operating system, which is what a killed process needs; the disk is not on trial."""


class Database(Protocol):
    """What the loop and its children ask of a database."""

    name: str
    url: str
    server: bool
    deaths: int

    def kill(self, backend: int) -> None:
        """Kill it, from a child; `backend` is the number of the child's own server process, 0 for none."""

    def tend(self) -> None:
        """Raise it again, from the parent, when it is dead."""

    def end(self) -> None:
        """Stop it and leave nothing behind."""


class Sqlite:
    """A file: it has no process but the one that writes, and dies with it."""

    name = "SQLite"
    server = False
    deaths = 0

    def __init__(self, home: Path) -> None:
        self.url = f"sqlite:///{home / 'opslag.sqlite3'}"

    def kill(self, backend: int) -> None:
        os.kill(os.getpid(), signal.SIGKILL)

    def tend(self) -> None:
        """Whoever opens the file next puts it right."""

    def end(self) -> None:
        """The file lies in the loop's own folder."""


class Postgres:
    """A server of our own. A child kills its own backend, on which all of them fall, or the whole server."""

    name = "PostgreSQL"
    server = True

    def __init__(self, shared: memoryview, chance: random.Random) -> None:
        self.deaths = 0
        self.home = Path(tempfile.mkdtemp(prefix="opslag-pg-", dir="/tmp"))
        self.data = self.home / "data"
        self.url = f"postgresql://postgres@/postgres?host={self.home}"
        self._shared, self._chance = shared, chance
        postgres.initialise(self.home)
        self._start()

    def kill(self, backend: int) -> None:
        (server,) = struct.unpack("i", self._shared[:4])
        whole = not backend or self._chance.random() < 0.3
        victim = server if whole else backend
        if victim:
            self._shared[:4] = struct.pack("i", 0 if whole else server)
            os.kill(victim, signal.SIGKILL)

    def tend(self) -> None:
        if self._process.poll() is None:
            return
        self.deaths += 1
        for pid in self._ours():
            _kill(pid)
        while self._ours():
            time.sleep(0.01)
        self._start()

    def end(self) -> None:
        self._process.send_signal(signal.SIGQUIT)
        self._process.wait()
        shutil.rmtree(self.home, ignore_errors=True)

    def _start(self) -> None:
        program = system.postgres_programs() / "postgres"
        flags = [part for name, value in SETTINGS.items() for part in ("-c", f"{name}={value.strip(chr(39))}")]
        with (self.home / "log").open("a") as log:
            self._process = subprocess.Popen(
                [program, "-D", self.data, "-k", self.home, *flags],
                cwd=self.home,
                stdout=log,
                stderr=log,
                **({"user": pwd.getpwnam("postgres").pw_uid} if os.geteuid() == 0 else {}),
            )
        self._wait_until_ready()
        self._shared[:4] = struct.pack("i", self._process.pid)

    def _wait_until_ready(self) -> None:
        status = self.data / "postmaster.pid"
        until = time.monotonic() + 60
        while time.monotonic() < until and self._process.poll() is None:
            try:
                lines = status.read_text().splitlines()
            except OSError:
                lines = []
            if len(lines) > 7 and lines[0] == str(self._process.pid) and lines[7].strip() == "ready":
                return
            time.sleep(0.01)
        raise RuntimeError(f"PostgreSQL did not start:\n{(self.home / 'log').read_text()[-2000:]}")

    def _ours(self) -> list[int]:
        """The processes that work in our data folder, and no others."""
        found = []
        for entry in Path("/proc").iterdir():
            if entry.name.isdigit():
                try:
                    if (entry / "cwd").resolve(strict=True) == self.data and _living(entry):
                        found.append(int(entry.name))
                except OSError:
                    continue
        return found


def _living(entry: Path) -> bool:
    return (entry / "stat").read_text().rpartition(")")[2].split()[0] not in "ZX"


def _kill(pid: int) -> None:
    with contextlib.suppress(ProcessLookupError):
        os.kill(pid, signal.SIGKILL)


def begin(stack: ExitStack, kind: str, home: Path, seed: int) -> Database:
    """A database of this kind, and Django set up on it, until the stack is closed."""
    database: Database = Sqlite(home)
    if kind == "postgresql":
        database = Postgres(memoryview(mmap.mmap(-1, 4)), random.Random(seed))
    stack.callback(database.end)
    for name in [name for name in os.environ if name.startswith("OPSLAG_")]:
        del os.environ[name]
    os.environ |= {
        "DJANGO_SETTINGS_MODULE": "opslag.web.settings",
        "OPSLAG_DATA": str(home),
        "OPSLAG_DATABASE_URL": database.url,
        "OPSLAG_SECRET_KEY": "only-for-the-fault-loop-" + "x" * 40,
        "OPSLAG_HOSTS": "localhost,127.0.0.1",
        "OPSLAG_PAUSE_SECONDS": "1",
    }
    import django

    django.setup()
    return database
