"""./dev check: lint, types, contracts, migrations, docs, locks, machine paths. Nothing is run."""

from __future__ import annotations

import re
import shutil
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from development import docs, messages
from development.environment import BUILD, ROOT, VENV
from development.process import Stage, python, report, run

SOURCES = ["."]
LOCKS = (
    "requirements/*.txt",
    "package-lock.json",
    "tests/real/*/package-lock.json",
    "development/benchmarks/locks/*.txt",
    "development/benchmarks/locks/*/package-lock.json",
)
MACHINE_PATH = re.compile(r"(^|[^a-z.])/(work|farm|root|home/[a-z]+|Users)/[a-z.]")


def stages() -> list[Stage]:
    return [
        python("lint", "-m", "ruff", "check", "--quiet", *SOURCES),
        python("format", "-m", "ruff", "format", "--check", "--quiet", *SOURCES),
        python("types of the pure rooms", "-m", "mypy"),
        run(
            "import contracts",
            [str(VENV / "bin" / "lint-imports"), "--no-logo", "--cache-dir", str(BUILD / "imports")],
        ),
        _migrations(),
        _timed("docs compared with the code", docs.differences),
        _timed("English is complete", messages.findings),
        _timed("locks name no host", hosts_in_locks),
        _timed("no path of a machine in the tree", machine_paths),
    ]


def _migrations() -> Stage:
    """Do the models and the migrations agree?"""
    command = ("-m", "django", "makemigrations", "--check", "--dry-run", "--verbosity", "1")
    with tempfile.TemporaryDirectory(prefix="opslag-check-") as data:
        variables = {
            "DJANGO_SETTINGS_MODULE": "opslag.web.settings",
            "OPSLAG_DATA": data,
            "OPSLAG_DATABASE_URL": "",
        }
        return python("migrations agree with the models", *command, **variables)


def _timed(name: str, findings: Callable[[], list[str]]) -> Stage:
    """A check of our own: no findings is a pass."""
    print(f"\n── {name}", flush=True)
    started = time.monotonic()
    try:
        found = findings()
    except SystemExit as stopped:
        found = [str(stopped)]
    for line in found:
        print(line)
    return Stage(name, 1 if found else 0, time.monotonic() - started)


def hosts_in_locks() -> list[str]:
    """A committed lock names packages and hashes, never where they came from."""
    locks = [path for pattern in LOCKS for path in sorted(ROOT.glob(pattern))]
    return [f"{path.relative_to(ROOT)}:{number}: names a host" for path, number, _ in _lines(locks, "://")]


def machine_paths() -> list[str]:
    """Nothing committed knows the machine it was written on."""
    paths = _committed()
    return [
        f"{path.relative_to(ROOT)}:{number}: {line.strip()[:120]}"
        for path, number, line in _lines(paths, "/")
        if MACHINE_PATH.search(line) and path != Path(__file__).resolve()
    ]


def _committed() -> list[Path]:
    """The files git knows; in a tree without git every file that no build or run has made."""
    if shutil.which("git"):
        listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True)
        if listed.returncode == 0:
            return [ROOT / name for name in listed.stdout.split("\0") if name]
    made = {".git", ".venv", ".build", "var", "built", "node_modules", "__pycache__"}
    return [path for path in sorted(ROOT.rglob("*")) if not made & set(path.relative_to(ROOT).parts[:-1])]


def _lines(paths: list[Path], part: str) -> Iterator[tuple[Path, int, str]]:
    """Every line of these text files that holds `part`."""
    for path in paths:
        if not path.is_file():
            continue
        try:
            text = path.read_text(encoding="utf-8")
        except UnicodeDecodeError:
            continue
        for number, line in enumerate(text.splitlines(), 1):
            if part in line:
                yield path, number, line


def main(arguments: list[str]) -> int:
    return report(stages())
