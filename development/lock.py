"""./dev lock: writes the locks again. They pin hashes and name no host, so any index or mirror will do."""

from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path

from development.environment import BUILD, ROOT, UV

FLAGS = (
    "--universal",
    "--python-version=3.11",
    "--generate-hashes",
    "--no-header",
    "--no-emit-index-url",
    "--no-annotate",
    "--quiet",
)
PEERS = ROOT / "development" / "benchmarks" / "locks"
LISTS = (ROOT / "requirements", PEERS)


def main(arguments: list[str]) -> int:
    """`./dev lock --upgrade` takes newer versions where the lists leave it open."""
    for source in (source for folder in LISTS for source in sorted(folder.glob("*.in"))):
        command = [
            UV,
            "pip",
            "compile",
            *FLAGS,
            *arguments,
            source.name,
            "-o",
            source.with_suffix(".txt").name,
        ]
        subprocess.run(command, cwd=source.parent, check=True)
    for place in (ROOT, ROOT / "tests" / "real" / "bluesky", PEERS / "textlint"):
        _lock_npm(place)
    return 0


def _lock_npm(place: Path) -> None:
    """npm's lock without addresses: .npmrc leaves out where packages came from, we the funding links."""
    home = BUILD / "npm-lock"
    shutil.rmtree(home, ignore_errors=True)
    home.mkdir(parents=True)
    shutil.copyfile(ROOT / ".npmrc", home / ".npmrc")
    for name in ("package.json", "package-lock.json"):
        if (place / name).exists():
            shutil.copyfile(place / name, home / name)
    flags = ("--package-lock-only", "--ignore-scripts", "--loglevel=error")
    subprocess.run(["npm", "install", *flags], cwd=home, check=True)
    lock = json.loads((home / "package-lock.json").read_text())
    for package in lock["packages"].values():
        package.pop("funding", None)
        package.pop("resolved", None)
    (place / "package-lock.json").write_text(json.dumps(lock, indent=2) + "\n")
