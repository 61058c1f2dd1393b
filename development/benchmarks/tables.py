"""The figures of the peers as tables (tabeller), for the terminal and for the page alike."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from development.benchmarks.accuracy import at_first_sight, compared
from development.benchmarks.tools import PERSONAL, RULES, TOOLS, WHOLE

MEASURES = (
    ("good p50", "{:.3f} ms", ("good", "p50")),
    ("good p99", "{:.2f} ms", ("good", "p99")),
    ("good a second", "{:,.0f}", ("good", "per_second")),
    ("revised p50", "{:.3f} ms", ("revised", "p50")),
    ("revised p99", "{:.2f} ms", ("revised", "p99")),
    ("caught p50", "{:.3f} ms", ("caught", "p50")),
    ("caught p99", "{:.2f} ms", ("caught", "p99")),
    ("caught a second", "{:,.0f}", ("caught", "per_second")),
    ("start", "{:.2f} s", ("start_s",)),
    ("memory", "{:.0f} MB", ("memory_mb",)),
)
HEAD = [name for name, _, _ in MEASURES]
HALVES = {
    "dev": "Texts that our rules were developed on from the beginning, so that our own figures are too good",
    "opened": "Texts that were held out in round 1 and are developed on since. »At first sight« is what our rules "
    "found before that, in the texts as they are written, a private number taken for a public one being a fault",
}


def when(part: dict[str, Any]) -> str:
    """The day and the machine of one part of the results."""
    return (
        f"Measured {part['date']} in {part['seconds']} s on {part['processors']} processors ({part['system']}), load "
        f"{part['load']} when it began. With a load near the number of processors the figures are provisional."
    )


def peers(found: dict[str, Any]) -> str:
    """Everything measured beside the peers."""
    good, revised, caught = (found["drafts"][name] for name in ("good", "revised", "caught"))
    tools = {tool.name: found["speed"][tool.name] for tool in TOOLS if tool.name in found["speed"]}
    return "\n".join(
        [
            f"Good: {_of(good)}, made of posts that break nothing. Revised: {_of(revised)}, as good, "
            "which the tool saw a moment ago without their last sentence. "
            f"Caught: {_of(caught)}, made of texts written to be caught, with faults or personal data in every one.\n",
            speed(tools),
            *missing(tools),
            "\nRatio peer / Opslag. Above 1 for times, start and memory, below 1 for drafts a second: Opslag is "
            "quicker or smaller.\n",
            ratios(tools),
            *(part for name in HALVES for part in _half(name, found["accuracy"][name])),
        ]
    )


def _of(part: dict[str, int]) -> str:
    return f"{part['count']} drafts of {part['words']} words (median; the longest {part['longest']})"


def speed(tools: dict[str, Any]) -> str:
    """What each tool needed."""
    rows = [[name, tool["version"], *_cells(tool)] for name, tool in tools.items() if "missing" not in tool]
    return grid(["tool", "version", *HEAD], rows)


def _cells(tool: dict[str, Any]) -> list[str]:
    return [unit.format(value(tool, path)) for _, unit, path in MEASURES]


def missing(tools: dict[str, Any]) -> list[str]:
    """The tools that could not be measured and why, and those that broke on some texts."""
    lines = [f"\n{name} {t['version']}: {t['missing']}" for name, t in tools.items() if "missing" in t]
    broken = {name: t["crashes"] for name, t in tools.items() if t.get("crashes")}
    return lines + [
        f"\n{name}: its process ended on {count} texts; they are not timed, and nothing was found in them."
        for name, count in broken.items()
    ]


def ratios(tools: dict[str, Any]) -> str:
    """Every peer against our whole rule set; those for personal data against our search for it by rules, too."""
    pairs = [(tool.name, WHOLE) for tool in TOOLS if not tool.own]
    pairs += [(tool.name, RULES) for tool in TOOLS if tool.labels and not tool.own]
    there = {name for name, tool in tools.items() if "missing" not in tool}
    rows = [
        [peer, own, *(ratio(tools[peer], tools[own], path) for _, _, path in MEASURES)]
        for peer, own in pairs
        if {peer, own} <= there
    ]
    return grid(["peer", "against", *HEAD], rows)


def ratio(peer: dict[str, Any], own: dict[str, Any], path: tuple[str, ...]) -> str:
    """Peer by ours, with two figures that mean something."""
    part = value(peer, path) / value(own, path)
    return f"{part:.0f}" if part >= 100 else f"{part:.2g}"


def value(tool: dict[str, Any], path: tuple[str, ...]) -> float:
    """The figure that lies there."""
    found: Any = tool
    for name in path:
        found = found[name]
    return float(found)


def _half(name: str, half: dict[str, Any]) -> list[str]:
    tools = dict(half["tools"])
    if name == "opened":
        tools |= {f"{tool}, at first sight": types for tool, types in at_first_sight().items()}
    return [f"\n{HALVES[name]} ({half['texts']} texts):\n", accuracy(tools)]


def accuracy(tools: dict[str, Any]) -> str:
    """Precision / recall of each tool for the types that at least one peer looks for."""
    types = compared()
    order = sorted(tools, key=lambda name: (not name.startswith((PERSONAL, RULES)), name))
    rows = [[name, *(_share(tools[name].get(kind)) for kind in types)] for name in order]
    return grid(["precision / recall", *types], rows)


def _share(row: dict[str, Any] | None) -> str:
    """Two figures, or a dash for what a tool does not look for."""
    if row is None:
        return "–"
    return " / ".join("–" if row[key] is None else f"{row[key]:.2f}" for key in ("precision", "recall"))


def grid(head: list[str], rows: Iterable[list[str]]) -> str:
    """A table in Markdown with even columns, legible in a terminal."""
    cells = [head, *rows]
    widths = [max(len(row[n]) for row in cells) for n in range(len(head))]
    lines = [f"| {' | '.join(cell.ljust(w) for cell, w in zip(row, widths, strict=True))} |" for row in cells]
    return "\n".join([lines[0], f"|{'|'.join('-' * (w + 2) for w in widths)}|", *lines[1:]])
