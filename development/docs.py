"""./dev docs: writes docs/reference from the code; ./dev check compares without writing.

The pages come from development/reference: `pages() -> dict[str, str]`, path below docs/reference to text.
"""

from __future__ import annotations

import difflib
import importlib.util
import json
import subprocess
import tempfile

from development.environment import PYTHON, ROOT, environment

FOLDER = ROOT / "docs" / "reference"
PROGRAM = "import json; from development import reference; print(json.dumps(reference.pages()))"


def main(arguments: list[str]) -> int:
    wanted = fresh_pages()
    for page in sorted(FOLDER.rglob("*.md")):
        if str(page.relative_to(FOLDER)) not in wanted:
            page.unlink()
    for name, text in wanted.items():
        page = FOLDER / name
        page.parent.mkdir(parents=True, exist_ok=True)
        page.write_text(text, encoding="utf-8")
    print(f"docs/reference: {len(wanted)} pages")
    return 0


def differences() -> list[str]:
    """What `./dev docs` would change."""
    if importlib.util.find_spec("development.reference") is None:
        return ["development/reference is not built yet"]
    wanted = fresh_pages()
    present = {str(page.relative_to(FOLDER)): page.read_text(encoding="utf-8") for page in FOLDER.rglob("*.md")}
    found: list[str] = []
    for name in sorted(wanted.keys() | present.keys()):
        old, new = present.get(name, ""), wanted.get(name, "")
        if old != new:
            changes = list(
                difflib.unified_diff(old.splitlines(), new.splitlines(), "committed", "fresh", n=0, lineterm="")
            )
            found += [f"docs/reference/{name} is out of date; run ./dev docs", *changes[:8]]
    return found


def fresh_pages() -> dict[str, str]:
    """In a process of its own, so that what it loads and the settings it needs stay there."""
    with tempfile.TemporaryDirectory(prefix="opslag-docs-") as data:
        surroundings = environment(
            DJANGO_SETTINGS_MODULE="opslag.web.settings", OPSLAG_DATA=data, OPSLAG_DATABASE_URL="", OPSLAG_DEMO="0"
        )
        command = [PYTHON, "-c", PROGRAM]
        done = subprocess.run(command, cwd=ROOT, env=surroundings, capture_output=True, text=True)
    if done.returncode:
        raise SystemExit(f"development/reference failed:\n{done.stderr}")
    pages: dict[str, str] = json.loads(done.stdout)
    return pages
