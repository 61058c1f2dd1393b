"""Starts Bluesky's own server for a while, on loopback, in a folder of its own."""

from __future__ import annotations

import json
import os
import secrets
import select
import shutil
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import httpx

from development.real import Programs

HERE = Path(__file__).parent
PATIENCE = 90.0


@dataclass(frozen=True)
class Login:
    """An account on the server and its app password."""

    did: str
    handle: str
    app_password: str


@dataclass(frozen=True)
class Pds:
    """A running server; `seconds` is how long it took to be ready, `work` how long it had a processor meanwhile."""

    url: str
    seconds: float
    work: float

    @property
    def place(self) -> str:
        """As OPSLAG_EGRESS_ALLOW names it."""
        return self.url.removeprefix("http://")

    def ask(self, name: str, **words: Any) -> httpx.Response:
        """A read that is not ours: straight HTTP."""
        return httpx.get(f"{self.url}/xrpc/com.atproto.{name}", params=words, timeout=20, trust_env=False)

    def tell(self, name: str, body: dict[str, Any], token: str = "") -> httpx.Response:
        """A write that is not ours."""
        headers = {"Authorization": f"Bearer {token}"} if token else {}
        address = f"{self.url}/xrpc/com.atproto.{name}"
        return httpx.post(address, json=body, headers=headers, timeout=20, trust_env=False)

    def posts(self, did: str) -> dict[str, dict[str, Any]]:
        """Every post of an account: record key to record."""
        found: dict[str, dict[str, Any]] = {}
        words = {"repo": did, "collection": "app.bsky.feed.post", "limit": 100}
        while True:
            page = self.ask("repo.listRecords", **words).raise_for_status().json()
            found.update((row["uri"].rsplit("/", 1)[1], row["value"]) for row in page["records"])
            if not page.get("cursor") or not page["records"]:
                return found
            words["cursor"] = page["cursor"]

    def account(self) -> Login:
        """A new account with an app password."""
        name = f"a{secrets.token_hex(5)}"
        password = secrets.token_hex(8)
        asked = {"handle": f"{name}.test", "email": f"{name}@kommune.example", "password": password}
        made = self.tell("server.createAccount", asked).raise_for_status().json()
        app = self.tell("server.createAppPassword", {"name": "opslag"}, made["accessJwt"]).raise_for_status().json()
        return Login(made["did"], made["handle"], app["password"])


@contextmanager
def running(programs: Programs) -> Iterator[Pds]:
    """Start it, and stop exactly that one; it also stops by itself when we die."""
    started = time.monotonic()
    with tempfile.TemporaryDirectory(prefix="opslag-pds-") as folder:
        process = _start(programs, Path(folder))
        try:
            url = _ready(process, Path(folder) / "log")
            yield Pds(url, time.monotonic() - started, _work(process))
        finally:
            _stop(process)


def _start(programs: Programs, folder: Path) -> subprocess.Popen[str]:
    # Node looks for packages from where the program lies.
    shutil.copyfile(HERE / "pds.mjs", folder / "pds.mjs")
    (folder / "node_modules").symlink_to(programs.modules)
    ports = {"PDS_PORT": str(_free_port()), "PLC_PORT": str(_free_port())}
    kept = {name: os.environ[name] for name in ("PATH", "HOME", "LANG") if name in os.environ}
    with (folder / "log").open("w") as log:
        return subprocess.Popen(
            [programs.node, "pds.mjs"],
            cwd=folder,
            env={**kept, **ports, "TMPDIR": str(folder), "NODE_COMPILE_CACHE": str(programs.compiled)},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=log,
            text=True,
        )


def _ready(process: subprocess.Popen[str], log: Path) -> str:
    assert process.stdout is not None
    if select.select([process.stdout], [], [], PATIENCE)[0] and (line := process.stdout.readline()):
        return str(json.loads(line)["url"])
    raise RuntimeError(f"The server was not ready within {PATIENCE:.0f} s.\n{log.read_text()}")


def _work(process: subprocess.Popen[str]) -> float:
    """Seconds of processor time so far."""
    numbers = Path(f"/proc/{process.pid}/stat").read_text().rpartition(")")[2].split()
    return (int(numbers[11]) + int(numbers[12])) / os.sysconf("SC_CLK_TCK")


def _stop(process: subprocess.Popen[str]) -> None:
    process.terminate()
    try:
        process.wait(10)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
    for pipe in (process.stdin, process.stdout):
        if pipe is not None:
            pipe.close()


def _free_port() -> int:
    with closing(socket.socket()) as free:
        free.bind(("127.0.0.1", 0))
        return int(free.getsockname()[1])
