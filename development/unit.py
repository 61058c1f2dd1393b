"""./dev unit: the tests without a browser, first on SQLite, then on PostgreSQL."""

from __future__ import annotations

from development import environment, postgres
from development.process import Stage, python, report

ELSEWHERE = ("--ignore=tests/stories", "--ignore=tests/real")


def stages(arguments: list[str]) -> list[Stage]:
    environment.build_assets()
    pytest = ["-m", "pytest", *ELSEWHERE, *_parallel(arguments), *arguments]
    done = [python("unit tests on SQLite", *pytest, OPSLAG_DATABASE_URL="")]
    with postgres.server() as url:
        done.append(python("unit tests on PostgreSQL", *pytest, OPSLAG_DATABASE_URL=url))
    return done


def _parallel(arguments: list[str]) -> list[str]:
    chosen = any(argument.startswith(("-n", "--pdb")) for argument in arguments)
    return [] if chosen else ["-n", "2"]


def main(arguments: list[str]) -> int:
    return report(stages(arguments))
