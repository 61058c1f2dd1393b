"""The guide for developers says what is so: its commands are run with curl against a live server."""

from __future__ import annotations

import json
import re
import subprocess
from pathlib import Path
from shutil import which
from typing import Any

import pytest
from PIL import Image

from tests.web.programs import key_of

GUIDE = Path(__file__).parents[2] / "docs" / "guides" / "api.md"
BLOCK = re.compile(r"^```(bash|json)\n(.*?)^```", re.MULTILINE | re.DOTALL)
MARK = "----8<----"


def steps() -> list[tuple[str, str]]:
    """Each command with the answer that is shown after it, or ""."""
    found: list[tuple[str, str]] = []
    for language, text in BLOCK.findall(GUIDE.read_text(encoding="utf-8")):
        if language == "bash":
            found.append((text, ""))
        else:
            found[-1] = (found[-1][0], text)
    return found


def holds(shown: Any, given: Any) -> bool:
    """Is all that is shown also in what was given?"""
    if isinstance(shown, dict):
        return all(name in given and holds(value, given[name]) for name, value in shown.items())
    if isinstance(shown, list):
        return len(shown) == len(given) and all(map(holds, shown, given))
    return bool(shown == given)


@pytest.mark.django_db(transaction=True)
def test_every_command_of_the_guide_gives_the_answer_it_shows(live_server, tmp_path: Path) -> None:
    from tests.cast import cast

    if which("curl") is None:
        from development import system

        system.require("curl")
    us = cast()
    Image.new("RGB", (64, 48), (90, 140, 60)).save(tmp_path / "foto.jpg")
    script = "set -eu\n" + f"\necho; echo '{MARK}'\n".join(command for command, _shown in steps())
    surroundings = {"OPSLAG": f"{live_server.url}/api/v1", "KEY": key_of(us.anna), "PATH": "/usr/bin:/bin"}
    shell = {"env": surroundings, "cwd": tmp_path, "capture_output": True, "text": True, "timeout": 60}
    done = subprocess.run(["bash", "-c", script], check=False, **shell)
    assert done.returncode == 0, done.stderr
    answers = done.stdout.split(MARK)
    assert len(answers) == len(steps()) > 11
    for (command, shown), given in zip(steps(), answers, strict=True):
        if shown:
            assert holds(json.loads(shown), json.loads(given)), f"{command}\n{given}"
