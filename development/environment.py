"""The project's own environment: .venv from a hash-pinned lock. Standard library only, for both launchers."""

from __future__ import annotations

import fcntl
import hashlib
import importlib.util
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from development import system

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
PYTHON = VENV / "bin" / "python"
UV = VENV / "bin" / "uv"
READY = VENV / "ready"
BUILD = ROOT / ".build"
OLDEST = (3, 11)


def prepare(kind: str, *, language: str, assets: bool = False) -> None:
    """Make or renew the environment for `kind` ("run" or "dev"), and the assets when asked."""
    system.speak(language)
    if sys.version_info < OLDEST:
        found = ".".join(map(str, sys.version_info[:2]))
        system.stop(
            f"Opslag skal bruge Python 3.11 eller nyere. Her er {found}.",
            f"Opslag needs Python 3.11 or newer. This is {found}.",
        )
    with _alone():
        if not _matches(kind):
            _make(kind)
        if assets:
            build_assets()


def build_assets() -> None:
    """Build stylesheet, fonts and translations; a fraction of a second when nothing has changed."""
    if subprocess.run([PYTHON, ROOT / "assets" / "build_assets.py"], cwd=ROOT).returncode:
        system.stop(
            "Stilark og oversættelser kunne ikke bygges. Beskeden ovenfor siger hvorfor.",
            "The assets could not be built. The message above says why.",
        )


@contextmanager
def _alone() -> Iterator[None]:
    """Two launchers started at once take turns."""
    BUILD.mkdir(exist_ok=True)
    with (BUILD / "lock").open("w") as handle:
        fcntl.flock(handle, fcntl.LOCK_EX)
        yield


def _digest(kind: str) -> str:
    return hashlib.sha256((ROOT / "requirements" / f"{kind}.txt").read_bytes()).hexdigest()


def _matches(kind: str) -> bool:
    """Does the environment hold this lock? An environment for developers holds what a run needs, too."""
    try:
        made_for, digest = READY.read_text().split()
        PYTHON.stat()
    except (OSError, ValueError):
        return False
    if digest != _digest(made_for) or (kind == "dev" and made_for == "run"):
        return False
    READY.touch()
    return True


def _make(kind: str) -> None:
    started = time.monotonic()
    if kind == "run" and READY.exists() and READY.read_text().startswith("dev "):
        kind = "dev"
    _make_venv()
    READY.unlink(missing_ok=True)
    system.say(
        "Henter de låste pakker (kun når låsen er ny) …",
        "Installing the locked packages (only when the lock is new) …",
    )
    _install(ROOT / "requirements" / f"{kind}.txt")
    (package_folder,) = VENV.glob("lib/python3.*/site-packages")
    (package_folder / "opslag-source.pth").write_text(f"{ROOT / 'src'}\n")
    READY.write_text(f"{kind} {_digest(kind)}\n")
    seconds = time.monotonic() - started
    system.say(f"Miljøet er klar ({seconds:.0f} s).", f"The environment is ready ({seconds:.0f} s).")


def _make_venv() -> None:
    if PYTHON.exists() and (VENV / "bin" / "pip").exists():
        return
    if importlib.util.find_spec("ensurepip") is None:
        system.require("python3-venv")
    system.say("Laver et eget miljø i .venv …", "Making an environment in .venv …")
    shutil.rmtree(VENV, ignore_errors=True)
    base = getattr(sys, "_base_executable", sys.executable)
    made = subprocess.run([base, "-m", "venv", VENV], capture_output=True, text=True)
    if made.returncode:
        system.stop(f"Miljøet kunne ikke laves:\n{made.stdout}{made.stderr}", f"No venv:\n{made.stdout}{made.stderr}")


def _install(lock: Path) -> None:
    """With uv when it can be had, else with pip: the same lock, the same hashes."""
    if _fetch_uv():
        command = [UV, "pip", "sync", "--quiet", "--require-hashes", "--python", PYTHON, lock]
        if subprocess.run(command, cwd=ROOT).returncode == 0:
            return
        system.say("uv kunne ikke; prøver med pip …", "uv could not; trying pip …")
    pip = [PYTHON, "-m", "pip", "--disable-pip-version-check", "install", "--quiet", "--require-hashes"]
    if subprocess.run([*pip, "-r", lock], cwd=ROOT).returncode:
        system.stop(
            "Pakkerne kunne ikke hentes. Er der forbindelse til pakkearkivet?",
            "The packages could not be installed. Can the package index be reached?",
        )


def _fetch_uv() -> bool:
    if UV.exists():
        return True
    pip = [PYTHON, "-m", "pip", "--disable-pip-version-check", "install", "--quiet", "--require-hashes"]
    lock = ROOT / "requirements" / "tools.txt"
    return subprocess.run([*pip, "-r", lock], capture_output=True, cwd=ROOT).returncode == 0 and UV.exists()


def environment(**extra: str) -> dict[str, str]:
    """The variables a task runs with: the own environment first on the path."""
    path = f"{VENV / 'bin'}{os.pathsep}{os.environ.get('PATH', '')}"
    return {**os.environ, "PATH": path, "VIRTUAL_ENV": str(VENV), **extra}
