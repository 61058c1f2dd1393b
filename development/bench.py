"""./dev bench: one draft, ten thousand drafts, start-up and memory; `--peers` measures other tools in the same run.

`--own`, `--pages` and `--peers` choose; without them everything is measured. The figures are kept in
development/benchmarks/results.json, from which docs/reference/speed.md is made. Peers are installed outside the
checkout, from their locks; one that cannot be installed is listed with the reason.
"""

from __future__ import annotations

import json
import os
import platform
import sys
import time
from collections.abc import Callable
from datetime import date
from typing import Any

from development.benchmarks import checking, pages, peers, tables
from development.environment import ROOT

RESULTS = ROOT / "development" / "benchmarks" / "results.json"
Part = tuple[Callable[[], dict[str, Any]], Callable[[dict[str, Any]], str]]
PARTS: dict[str, Part] = {
    "own": (checking.measure, checking.table),
    "pages": (pages.measure, pages.table),
    "peers": (peers.measure, tables.peers),
}


def main(arguments: list[str]) -> int:
    chosen = [name for name in PARTS if f"--{name}" in arguments] or list(PARTS)
    results = json.loads(RESULTS.read_text(encoding="utf-8")) if RESULTS.is_file() else {}
    for name in chosen:
        measure, table = PARTS[name]
        before, started = machine(), time.monotonic()
        found = measure()
        results[name] = {**before, "seconds": round(time.monotonic() - started), "found": found}
        RESULTS.write_text(json.dumps(results, ensure_ascii=False, indent=1, sort_keys=True) + "\n", encoding="utf-8")
        print(f"\n{table(found)}\n\n{tables.when(results[name])}", flush=True)
    print(f"\nKept in {RESULTS.relative_to(ROOT)}; run ./dev docs for docs/reference/speed.md.")
    return 0


def machine() -> dict[str, Any]:
    """When and on what it was measured, and how busy that was before."""
    return {
        "date": date.today().isoformat(),
        "processors": len(os.sched_getaffinity(0)),
        "system": f"{platform.system()} {platform.machine()}, Python {platform.python_version()}",
        "load": round(os.getloadavg()[0], 1),
    }


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
