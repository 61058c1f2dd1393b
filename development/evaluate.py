"""./dev evaluate: cases, labelled posts and personal data; `--held` also opens the held-out half and keeps the figures.

Without `--held` only the development half is read, and its figures are kept when `--keep` says so. What is kept lies in
evaluation/results.json, from which docs/reference/quality.md is made.
"""

from __future__ import annotations

import json
import sys
from datetime import date
from typing import Any

from development.environment import ROOT
from development.evaluation import personal, posts, tables, texts

ROUND = 9
"""Of held-out texts: what was held out before lies in evaluation/rounds and evaluation/texts."""

RESULTS = ROOT / "evaluation" / "results.json"


def main(arguments: list[str]) -> int:
    held = "--held" in arguments
    halves = ["dev", "held"] if held else ["dev"]
    cases = posts.cases()
    print(tables.cases(cases))
    results: dict[str, Any] = {"round": ROUND, "date": date.today().isoformat(), "cases": cases, "halves": {}}
    for half in halves:
        found = {"posts": posts.measure(half), "personal": personal.measure(half)}
        results["halves"][half] = found
        print(tables.half(half, found))
    results["texts"] = texts.measure()
    print(tables.texts(results["texts"]))
    if held or "--keep" in arguments:
        RESULTS.write_text(json.dumps(results, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
        print(f"Kept in {RESULTS.relative_to(ROOT)}; run ./dev docs for docs/reference/quality.md.")
    if "--show" in arguments:
        print(tables.misses(results, arguments[arguments.index("--show") + 1 :]))
    return 0 if cases["met"] == cases["all"] else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
