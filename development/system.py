"""What only the system can give (python3-venv, Chromium, PostgreSQL).

Installed where we may, saying so; otherwise the one line to run is printed.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import NoReturn

_language = "en"


def speak(language: str) -> None:
    """Choose the language of the launcher's own lines: "da" for users, "en" for developers."""
    global _language
    _language = language


def say(danish: str, english: str) -> None:
    print(danish if _language == "da" else english, file=sys.stderr, flush=True)


def stop(danish: str, english: str) -> NoReturn:
    sys.exit(danish if _language == "da" else english)


def require(*packages: str) -> None:
    """Install Debian packages as root, saying so; otherwise print the one line and stop."""
    names = " ".join(packages)
    line = f"apt-get install -y --no-install-recommends {names}"
    if os.geteuid() != 0 or shutil.which("apt-get") is None:
        prefix = "sudo " if shutil.which("sudo") else ""
        stop(
            f"{names} mangler. Kør som root:\n  {prefix}{line}",
            f"{names} is missing. Run as root:\n  {prefix}{line}",
        )
    say(f"Installerer {names} med apt-get …", f"Installing {names} with apt-get …")
    quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    for command in (["apt-get", "update", "-q"], line.split()):
        done = subprocess.run(command, env=quiet, capture_output=True, text=True)
    if done.returncode:
        stop(f"Det gik ikke:\n{done.stdout}{done.stderr}", f"That failed:\n{done.stdout}{done.stderr}")


def chromium() -> str:
    """The path of a Chromium for the browser stories."""
    wanted = [os.environ.get("OPSLAG_CHROMIUM", ""), "chromium", "chromium-browser"]
    found = next((path for name in wanted if name and (path := shutil.which(name))), None)
    if found is None:
        require("chromium")
        found = "/usr/bin/chromium"
    return found


def postgres_programs() -> Path:
    """The folder with initdb and pg_ctl of the newest PostgreSQL."""
    for attempt in range(2):
        found = sorted(Path("/usr/lib/postgresql").glob("*/bin/pg_ctl"), key=lambda path: int(path.parts[-3]))
        if found:
            return found[-1].parent
        if initdb := shutil.which("initdb"):
            return Path(initdb).resolve().parent
        if attempt == 0:
            require("postgresql")
    stop("PostgreSQL blev ikke fundet.", "PostgreSQL was not found.")
