"""The page of measured quality, made from evaluation/results.json."""

from __future__ import annotations

import json
from typing import Any

from development.environment import ROOT
from development.evaluation.tables import groups

STORIES = ROOT / "evaluation" / "texts"
HALVES = {"held": "Held-out texts", "dev": "Texts used for development"}
HELD = ROOT / "evaluation" / "held"
ROUNDS = ROOT / "evaluation" / "rounds"


def page(results: dict[str, Any]) -> str:
    """Cases, posts and personal data for both halves, and how the texts came about."""
    cases, texts = results["cases"], results["texts"]
    parts = [
        "# Measured quality (målt kvalitet)\n",
        f"Measured {results['date']} by `./dev evaluate`. Intervals are 95 % (Wilson). A finding that is "
        "neither expected nor forbidden by a label is not counted.\n",
        f"Development cases: {cases['met']} of {cases['all']} met. "
        f"Sentence splitting: {texts['sentences']['right']} of {texts['sentences']['all']}. "
        f"Municipal compounds flagged as misspelt: {len(texts['compounds']['flagged'])} of "
        f"{texts['compounds']['all']}. False CPR numbers in {texts['cpr_in_news']['words']} words of news: "
        f"{texts['cpr_in_news']['false_alarms']}.\n",
    ]
    for name, title in HALVES.items():
        if name in results["halves"]:
            parts += _half(title, results["halves"][name])
        else:
            parts.append(f"## {title}\n\nNot opened yet in round {results['round']}.\n")
    parts += _earlier()
    parts.append("## How the texts came about\n")
    parts += [
        path.read_text(encoding="utf-8").replace("\n# ", "\n### ").replace("# ", "### ", 1)
        for path in sorted([*STORIES.glob("*.md"), *HELD.glob("*.md")], key=lambda path: path.name)
    ]
    return "\n".join(parts)


def _earlier() -> list[str]:
    """Held-out texts that have been opened, and what they said the one time they were unseen."""
    lines = ["## Earlier rounds\n", "Texts that were held out until then, and are developed with since:\n"]
    for path in sorted(ROUNDS.glob("*.json")):
        told = json.loads(path.read_text(encoding="utf-8"))
        posts, types = told["held"]["posts"], told["held"]["personal"]["with_model"]["types"]
        recalls = ", ".join(f"{name} {row['recall']:.2f}" for name, row in types.items())
        lines.append(
            f"- Round {told['round']}, {told['date']}: {posts['found_with_severity']} of {posts['expected']} expected "
            f"findings, {posts['strict_silent']} of {posts['strict']} strict posts silent, "
            f"{posts['findings_per_clean']} findings on a clean post. Recall of personal data: {recalls}."
        )
    return [*lines, ""]


def _half(title: str, half: dict[str, Any]) -> list[str]:
    posts, personal = half["posts"], half["personal"]
    return [
        f"## {title}\n",
        f"{posts['texts']} posts, {posts['expected']} expected findings: {posts['found']} found, "
        f"{posts['found_with_severity']} with the right severity. {posts['clean']} clean posts with "
        f"{posts['findings_per_clean']} findings each on average; {posts['strict_silent']} of {posts['strict']} "
        "strict ones silent; "
        f"{posts['false_alarms']} findings that a label forbids.\n",
        f"Texts with nothing missing and nothing too much: {groups(posts['groups'])}.\n",
        _table("row", posts["rows"]),
        f"\nPersonal data, {personal['texts']} texts, rules and model together:\n",
        _table("type", personal["with_model"]["types"]),
        "\nThe same CPR numbers with other serials than 0000 and a fitting check digit, drawn while measuring:\n",
        _table("type", {"CPR": personal["cpr_other_serials"]}),
        "\nRules alone (these decide a stop):\n",
        _table("type", personal["rules"]["types"]),
        "",
    ]


def _table(name: str, rows: dict[str, Any]) -> str:
    lines = [f"| {name} | found | false | missed | precision | recall |", "|---|---|---|---|---|---|"]
    lines += [
        f"| {k} | {r['tp']} | {r['fp']} | {r['fn']} | {_share(r, 'precision')} | {_share(r, 'recall')} |"
        for k, r in rows.items()
    ]
    return "\n".join(lines)


def _share(row: dict[str, Any], name: str) -> str:
    if row[name] is None:
        return ""
    low, high = row[f"{name}_interval"]
    return f"{row[name]:.2f} ({low:.2f}–{high:.2f})"
