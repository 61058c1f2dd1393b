"""A PostgreSQL of our own for the tests: private folder and socket, no network, thrown away afterwards."""

from __future__ import annotations

import os
import pwd
import shutil
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from development import system

# Nothing here survives the tests, so nothing needs to reach the disk.
SETTINGS = {
    "listen_addresses": "''",
    "fsync": "off",
    "synchronous_commit": "off",
    "full_page_writes": "off",
    "max_connections": "60",
    "shared_buffers": "64MB",
}


@contextmanager
def server() -> Iterator[str]:
    """Start one, give its address as a URL, and stop exactly that one."""
    programs = system.postgres_programs()
    started = time.monotonic()
    home = Path(tempfile.mkdtemp(prefix="opslag-pg-", dir="/tmp"))
    data = home / "data"
    try:
        initialise(home)
        start(home)
        print(f"\nPostgreSQL started in {time.monotonic() - started:.1f} s", flush=True)
        yield f"postgresql://postgres@/postgres?host={home}"
    finally:
        if (data / "postmaster.pid").exists():
            _call(home, str(programs / "pg_ctl"), "-w", "-m", "immediate", "-D", str(data), "stop")
        shutil.rmtree(home, ignore_errors=True)


def initialise(home: Path) -> None:
    """Make an empty database in `home`/data, owned by whoever may run the server."""
    if os.geteuid() == 0:
        account = pwd.getpwnam("postgres")
        os.chown(home, account.pw_uid, account.pw_gid)
    options = ("-U", "postgres", "--auth=trust", "--encoding=UTF8", "--locale=C.UTF-8", "--no-sync")
    _call(home, str(system.postgres_programs() / "initdb"), "-D", str(home / "data"), *options)


def start(home: Path) -> None:
    """Start the server in this folder; ready when this returns."""
    flags = " ".join(f"-c {name}={value}" for name, value in SETTINGS.items())
    options = ("-w", "-D", str(home / "data"), "-l", str(home / "log"), "-o", f"-k {home} {flags}", "start")
    _call(home, str(system.postgres_programs() / "pg_ctl"), *options)


def _call(home: Path, *command: str) -> None:
    as_postgres = ("runuser", "-u", "postgres", "--") if os.geteuid() == 0 else ()
    done = subprocess.run(
        [*as_postgres, *command], cwd=home, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True
    )
    if done.returncode:
        raise RuntimeError(f"{Path(command[0]).name} failed: {done.stderr}")
