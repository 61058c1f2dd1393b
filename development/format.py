"""./dev format: ruff mends what it can and lays out the code."""

from __future__ import annotations

from development.check import SOURCES
from development.process import python


def main(arguments: list[str]) -> int:
    where = arguments or SOURCES
    mended = python("ruff", "-m", "ruff", "check", "--fix", *where)
    laid_out = python("format", "-m", "ruff", "format", *where)
    return mended.status or laid_out.status
