"""The page of measured speed, made from development/benchmarks/results.json."""

from __future__ import annotations

from typing import Any

from development.benchmarks import checking, pages, tables
from development.benchmarks.tools import TOOLS

NOTES = """\
- One process of each tool, asked in turns of ten drafts, only one of them working at a time; who begins goes round.
  Only the tool's own work on a text is timed, after 40 other drafts and what the tool does itself to get ready
  (Opslag compiles its patterns, as its web server does). No draft comes twice, so no tool can remember one. Good drafts
  are what people mostly write; the caught ones are made of texts written to be caught, several to a draft: the dearest.
- Revised: as a draft is judged while it is written, after each pause, with one sentence more than the time before.
  Opslag remembers what it has said of a sentence, others may remember what they like; the earlier draft is not timed.
- Start: from the start of a new process to its answer on one draft, library loaded, command line not (median of 5).
  Memory: the highest of the process, start and all.
- The tools do not do the same. proselint and textlint judge English and find next to nothing in Danish; the tools for
  personal data look for a few types and cite no clause. Speed here says what a draft costs, not what it is worth.
- The texts are our own (written by language models, see [quality](quality.md)), and our rules were developed on them;
  the peers never saw them. A type that a tool does not look for is a dash. A span counts as found when one of the same
  type overlaps it; public and private numbers, addresses and persons are taken together.
- CPR numbers in our texts all end in 0000, which os2ds-rules never takes for one. For this page every tool is given
  another serial number with a fitting check digit.
- Only private addresses are labelled, so a tool that marks every address is charged with public ones.
- Presidio's English model is spaCy's en_core_web_sm as uploaded to the package index by a third party, on Danish text.
  A Danish model cannot be had without fetching it from elsewhere. Presidio is also told that `.example` is a domain.
- scrubadub's and Presidio's other types (addresses of web pages, credit cards …) are not counted."""


def page(results: dict[str, Any]) -> str:
    """Our own figures and the peers', each with its day and machine."""
    parts = [
        "# Measured speed (målt hastighed)\n",
        "Measured by `./dev bench`, which keeps the figures; `./dev bench --peers` measures the comparison again.\n",
    ]
    if "peers" in results:
        parts += [
            "## Beside other tools\n",
            tables.when(results["peers"]) + "\n",
            tables.peers(results["peers"]["found"]),
        ]
        parts += ["\nWhat is run:\n", *(f"- `{tool.name}`: {tool.told}" for tool in TOOLS)]
        parts += ["\nHow to read it:\n", NOTES, ""]
    for name, title, table in (("own", "Opslag alone", checking.table), ("pages", "Pages", pages.table)):
        if name in results:
            parts += [
                f"## {title}\n",
                tables.when(results[name]) + "\n",
                f"```text\n{table(results[name]['found'])}\n```\n",
            ]
    return "\n".join(parts)
