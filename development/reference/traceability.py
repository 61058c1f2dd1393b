"""From requirement row to clause, check, screen and test, or "not yet"."""

from __future__ import annotations

import ast
import io
import json
import re
import tokenize
from collections.abc import Iterable
from pathlib import Path

from development.environment import ROOT
from opslag.core.checks import all_checks
from opslag.core.domain.packs import builtin_ids, load_pack

MATRIX = ROOT / "docs" / "requirements" / "matrix.jsonl"
CASES = ROOT / "evaluation" / "cases.jsonl"
ROW = re.compile(r"(?<![\w.#-])([ANCRX][1-9]\d?)(?![\w-]|\.\w)")
SCREENS = ("views.py", "views/*.py", "templates/**/*.html", "templates/**/*.txt")


def page() -> str:
    """One line for each of the rows of the matrix."""
    rows = [json.loads(line) for line in MATRIX.read_text(encoding="utf-8").splitlines()]
    clauses, checks = _clauses()
    screens, tests = _mentions(_files(ROOT / "src" / "opslag", SCREENS)), _mentions((ROOT / "tests").rglob("test_*.py"))
    for row, cases in _cases().items():
        tests.setdefault(row, set()).add(f"`tests/core/test_cases.py` ({', '.join(cases)})")
    lines = ["| row | what | kind | clause | check | screen | test |", "|---|---|---|---|---|---|---|"]
    done = 0
    for row in rows:
        found = [mapping.get(row["id"], set()) for mapping in (clauses, checks, screens, tests)]
        done += bool(found[3] or (found[1] and row["kind"].startswith("executable")))
        cells = " | ".join(", ".join(sorted(cell)) or "not yet" for cell in found)
        lines.append(f"| {row['id']} | {_short(row['paraphrase'])} | {row['kind']} | {cells} |")
    head = (
        "# Traceability (sporbarhed)\n\nA screen or test counts for a row when its docstring or comment names the row. "
        "A check is tested by its own examples (`tests/test_laws.py`), by the development cases in brackets and by "
        f"the labelled texts (quality.md). {done} of {len(rows)} rows have a check or a test that names them.\n\n"
    )
    return head + "\n".join(lines)


def _clauses() -> tuple[dict[str, set[str]], dict[str, set[str]]]:
    clauses: dict[str, set[str]] = {}
    checks: dict[str, set[str]] = {}
    for pack_id in builtin_ids():
        for clause in load_pack(pack_id, all_checks()).clauses:
            for ref in clause.refs:
                clauses.setdefault(ref, set()).add(f"{pack_id} {clause.number}")
                for enforcement in clause.enforcements:
                    checks.setdefault(ref, set()).add(f"`{enforcement.check}`")
    return clauses, checks


def _cases() -> dict[str, list[str]]:
    """The development cases that expect something of a row."""
    cases = [json.loads(line) for line in CASES.read_text(encoding="utf-8").splitlines()]
    found: dict[str, list[str]] = {}
    for case in cases:
        for expected in case["expect"]:
            found.setdefault(expected["id"], []).append(case["id"])
    return found


def _files(root: Path, patterns: Iterable[str]) -> Iterable[Path]:
    return [path for pattern in patterns for path in root.rglob(pattern)]


def _mentions(paths: Iterable[Path]) -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    for path in paths:
        for row in set(ROW.findall(_said(path))):
            found.setdefault(row, set()).add(f"`{path.relative_to(ROOT).as_posix().removeprefix('src/opslag/')}`")
    return found


def _said(path: Path) -> str:
    """What a file says of itself: the docstrings and comments of a module, the comments of a template."""
    text = path.read_text(encoding="utf-8")
    if path.suffix != ".py":
        return " ".join(re.findall(r"\{#.*?#\}", text))
    comments = (t.string for t in tokenize.generate_tokens(io.StringIO(text).readline) if t.type == tokenize.COMMENT)
    documented = (ast.Module, ast.ClassDef, ast.FunctionDef)
    docstrings = (ast.get_docstring(node) or "" for node in ast.walk(ast.parse(text)) if isinstance(node, documented))
    return " ".join([*comments, *docstrings])


def _short(text: str) -> str:
    text = text.replace("|", "/")
    return text if len(text) <= 90 else f"{text[:87]}…"
