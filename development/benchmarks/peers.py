"""Other tools on the same texts in the same run (andre værktøjer): prose linters and personal-data tools."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

from development.benchmarks.sample import texts
from development.environment import BUILD

PEERS = BUILD / "peers"
PACKAGES = {
    "proselint": "proselint==0.16.0",
    "presidio-analyzer": "presidio-analyzer==2.2.366",
    "scrubadub": "scrubadub==2.0.1",
    "os2ds-rules": "os2ds-rules==0.1.0",
}
RUNNER = Path(__file__).with_name("peer_program.py")
COUNT = 300


def measure() -> dict[str, Any]:
    """Milliseconds a text for each peer that could be installed; for the others, why not."""
    drafts = texts(COUNT, seed=3)
    found: dict[str, Any] = {name: _python_peer(name, package, drafts) for name, package in PACKAGES.items()}
    found["textlint"] = _textlint(drafts)
    return found


def _python_peer(name: str, package: str, drafts: list[str]) -> dict[str, Any]:
    home = PEERS / name
    python = home / "bin" / "python"
    if not python.exists():
        made = subprocess.run([sys.executable, "-m", "venv", str(home)], capture_output=True, text=True, check=False)
        done = subprocess.run(
            [str(python), "-m", "pip", "install", "-q", package], capture_output=True, text=True, check=False
        )
        if made.returncode or done.returncode:
            shutil.rmtree(home, ignore_errors=True)
            return {"missing": "could not be installed here"}
    done = subprocess.run(
        [str(python), str(RUNNER), name],
        input=json.dumps(drafts),
        capture_output=True,
        text=True,
        check=False,
        timeout=300,
    )
    if done.returncode:
        return {"missing": f"did not run: {(done.stderr.strip().splitlines() or ['no reason given'])[-1][:120]}"}
    return dict(json.loads(done.stdout.splitlines()[-1]))


def _textlint(drafts: list[str]) -> dict[str, Any]:
    """One process over all texts, less its start on one text."""
    npm = shutil.which("npm")
    if npm is None:
        return {"missing": "npm is not here"}
    home = PEERS / "textlint"
    if not (home / "node_modules").is_dir():
        home.mkdir(parents=True, exist_ok=True)
        words = [
            "install",
            "--no-audit",
            "--no-fund",
            "--prefix",
            str(home),
            "textlint@15.8.0",
            "textlint-rule-write-good",
        ]
        if subprocess.run([npm, *words], capture_output=True, check=False).returncode:
            return {"missing": "could not be installed here"}
    return _textlint_times(home, drafts)


def _textlint_times(home: Path, drafts: list[str]) -> dict[str, Any]:
    program = RUNNER.with_name("textlint_program.mjs")
    with tempfile.TemporaryDirectory() as folder:
        copy = home / program.name
        shutil.copy(program, copy)
        done = subprocess.run(
            ["node", str(copy)],
            input=json.dumps(drafts),
            capture_output=True,
            text=True,
            cwd=folder,
            check=False,
            timeout=300,
        )
    if done.returncode:
        return {"missing": "did not run here"}
    return dict(json.loads(done.stdout.splitlines()[-1]))


def table(found: dict[str, Any], own: dict[str, Any]) -> str:
    """Each peer beside our own whole rule set, as a ratio of medians."""
    ours = own["all"]["p50"]
    lines = ["\npeers on the same kind of text, this run (ratio: their median by ours, all checks on)"]
    for name, figures in found.items():
        if "missing" in figures:
            lines.append(f"  {name:20} {figures['missing']}")
        else:
            lines.append(
                f"  {name:20} p50 {figures['p50']:8.3f} ms  p99 {figures['p99']:8.3f} ms  "
                f"ratio {figures['p50'] / ours:7.2f}"
            )
    return "\n".join(lines)
