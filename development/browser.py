"""./dev browser: the stories in a real browser, with axe. OPSLAG_SCREENSHOTS names a folder for pictures."""

from __future__ import annotations

from development import environment, system
from development.process import Stage, python, report


def stages(arguments: list[str]) -> list[Stage]:
    environment.build_assets()
    variables = {
        "OPSLAG_CHROMIUM": system.chromium(),
        "DJANGO_ALLOW_ASYNC_UNSAFE": "1",
        "OPSLAG_DATABASE_URL": "",
    }
    chosen = [argument for argument in arguments if argument.startswith("tests/")]
    where = [] if chosen else ["tests/stories"]
    return [python("stories in the browser", "-m", "pytest", *where, *arguments, **variables)]


def main(arguments: list[str]) -> int:
    return report(stages(arguments))
