"""The command as a person runs it: a process of its own, with a data folder of its own."""

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]


def opslag(data: Path, *words: str, code: str = "", **variables: str) -> subprocess.CompletedProcess[str]:
    """Run `opslag` with these words, or some `code` with the product's settings."""
    clean = {name: value for name, value in os.environ.items() if not name.startswith(("OPSLAG_", "LC_", "LANG"))}
    given = {"OPSLAG_DATA": str(data), "PYTHONPATH": "src", "LC_ALL": "C.UTF-8"}
    settings = {"DJANGO_SETTINGS_MODULE": "opslag.web.settings"} if code else {}
    return subprocess.run(
        [sys.executable, *(("-c", code) if code else ("-m", "opslag.cli")), *words],
        env={**clean, **given, **settings, **variables},
        capture_output=True,
        text=True,
        cwd=ROOT,
    )
