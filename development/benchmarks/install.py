"""Peers in environments of their own, outside the checkout, each from its hash-pinned lock."""

from __future__ import annotations

import fcntl
import hashlib
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

from development.benchmarks.tools import HERE, LOCKS, Tool
from development.environment import PYTHON, ROOT, UV

PATIENCE = 120
"""Seconds that one command of an installation may take."""
ADDRESS = re.compile(r"host='[^']*'|\S*://\S+|(?<![\w.])/[\w.@+-]+(?:/\S*)?")

ERRORS = ("error:", "ERROR:", "npm error", "×")


class NotInstalled(Exception):
    """A peer cannot be had here; the text is the reason in one line."""


def command(tool: Tool) -> list[str]:
    """What starts this tool's program. Raises `NotInstalled`."""
    if tool.own:
        return [str(PYTHON), "-m", "development.benchmarks.own_program", tool.name]
    if tool.package == "textlint":
        return [_found("node"), str(HERE / "textlint_program.mjs")]
    return [str(home(tool) / "bin" / "python"), "-I", str(HERE / "peer_program.py"), tool.name]


def place(tool: Tool, seconds: float = PATIENCE) -> Path:
    """The folder that its program is run in."""
    return ROOT if tool.own else prepared(tool, seconds)


def prepared(tool: Tool, seconds: float) -> Path:
    """The folder of this peer, whole, installed now when it is not there. Raises `NotInstalled`."""
    there = home(tool)
    there.parent.mkdir(parents=True, exist_ok=True)
    with (there.parent / "lock").open("w") as alone:
        fcntl.flock(alone, fcntl.LOCK_EX)
        if not there.is_dir():
            print(f"Installing {tool.package} (only when its lock is new) …", flush=True)
            draft = there.with_suffix(".draft")
            shutil.rmtree(draft, ignore_errors=True)
            (_npm if tool.package == "textlint" else _pip)(tool, draft, seconds)
            draft.rename(there)
    return there


def home(tool: Tool) -> Path:
    """Named after the lock and the kind of machine."""
    locks = (LOCKS / "textlint" / "package-lock.json", LOCKS / f"{tool.package}.txt")
    machine = f"{os.uname().sysname} {os.uname().machine} {sys.version_info[:2]}"
    digest = hashlib.sha256(machine.encode() + locks[tool.package != "textlint"].read_bytes())
    cache = os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache"
    return Path(cache) / "opslag" / "peers" / f"{tool.package}-{digest.hexdigest()[:16]}"


def _pip(tool: Tool, draft: Path, seconds: float) -> None:
    _run([str(PYTHON), "-m", "venv", "--without-pip", str(draft)], seconds)
    python = str(draft / "bin" / "python")
    words = ["install", "--quiet", "--require-hashes", "-r", str(LOCKS / f"{tool.package}.txt")]
    if UV.exists():
        _run([str(UV), "pip", *words, "--python", python], seconds)
    else:
        _run([str(PYTHON), "-m", "pip", "--python", python, *words], seconds)


def _npm(tool: Tool, draft: Path, seconds: float) -> None:
    npm = _found("npm")
    shutil.copytree(LOCKS / "textlint", draft)
    shutil.copyfile(ROOT / ".npmrc", draft / ".npmrc")
    _run([npm, "ci", "--ignore-scripts", "--loglevel=error", "--logs-max=0"], seconds, draft)


def _found(program: str) -> str:
    path = shutil.which(program)
    if path is None:
        raise NotInstalled(f"{program} is not on this machine")
    return path


def _run(words: list[str], seconds: float, folder: Path | None = None) -> None:
    try:
        done = subprocess.run(
            words, cwd=folder, capture_output=True, text=True, timeout=max(1.0, min(PATIENCE, seconds))
        )
    except subprocess.TimeoutExpired as late:
        raise NotInstalled("its installation took too long") from late
    if done.returncode:
        raise NotInstalled(f"could not be installed here: {reason(done.stderr)}")


def reason(said: str) -> str:
    """The line that says what was wrong (an installer's first word of it, else the last), without hosts and paths."""
    lines = [line.strip() for line in said.splitlines() if line.strip()]
    told = next((line for line in lines if line.startswith(ERRORS)), lines[-1] if lines else "no reason given")
    return ADDRESS.sub("…", told)[:160]
