"""The figures as text."""

from __future__ import annotations

from typing import Any


def cases(found: dict[str, Any]) -> str:
    """The 65 cases."""
    lines = [f"Cases: {found['met']} of {found['all']} met"]
    lines += [f"  {name}: {'; '.join(problems)}" for name, problems in found["wrong"].items()]
    return "\n".join(lines)


def half(name: str, found: dict[str, Any]) -> str:
    """Posts and personal data of one half."""
    posts = found["posts"]
    lines = [
        f"\n== {name}: {posts['texts']} posts",
        f"expected findings {posts['expected']}, found {posts['found']}, with the right severity "
        f"{posts['found_with_severity']} ({_percent(posts['found_with_severity'], posts['expected'])})",
        "texts with nothing missing and nothing too much: " + groups(posts["groups"]),
        f"clean posts {posts['clean']}, findings on each {posts['findings_per_clean']}; strict {posts['strict']}, "
        f"silent {posts['strict_silent']}; findings that must not be {posts['false_alarms']}",
        _rows(posts["rows"]),
        f"\n== {name}: {found['personal']['texts']} texts with personal data (rules and model)",
        _rows(found["personal"]["with_model"]["types"]),
        "CPR numbers with other serials than 0000 and a fitting check digit (rules)",
        _rows({"CPR": found["personal"]["cpr_other_serials"]}),
        "rules alone",
        _rows({k: v for k, v in found["personal"]["rules"]["types"].items() if k in ("PERSON", "HEALTH", "CPR")}),
    ]
    return "\n".join(lines)


def groups(found: dict[str, dict[str, int]]) -> str:
    """How many texts of each group are judged exactly as their author says."""
    parts = [f"{name} {g['right']} of {g['texts']} ({_percent(g['right'], g['texts'])})" for name, g in found.items()]
    return ", ".join(parts)


def _rows(rows: dict[str, Any]) -> str:
    lines = [f"{'':16} {'tp':>4} {'fp':>4} {'fn':>4}  precision            recall"]
    for name, row in rows.items():
        shares = f"{_share(row, 'precision')}  {_share(row, 'recall')}"
        lines.append(f"{name:16} {row['tp']:>4} {row['fp']:>4} {row['fn']:>4}  {shares}")
    return "\n".join(lines)


def _share(row: dict[str, Any], name: str) -> str:
    if row[name] is None:
        return " " * 19
    low, high = row[f"{name}_interval"]
    return f"{row[name]:.2f} ({low:.2f}-{high:.2f})".ljust(19)


def _percent(part: int, whole: int) -> str:
    return f"{100 * part / whole:.1f} %" if whole else "-"


def texts(found: dict[str, Any]) -> str:
    """Sentences, compounds, news."""
    sentences, compounds, news = found["sentences"], found["compounds"], found["cpr_in_news"]
    return (
        f"\nSentences: {sentences['right']} of {sentences['all']} texts split right\n"
        f"Compounds: {len(compounds['flagged'])} of {compounds['all']} misspelt {compounds['flagged'][:10]}\n"
        f"News: {news['false_alarms']} false CPR numbers in {news['words']} words"
    )


def misses(results: dict[str, Any], rows: list[str]) -> str:
    """What the development half lacks or has too much of, for the rows named (all when none)."""
    lines = []
    found = results["halves"]["dev"]
    for item in (*found["posts"]["misses"], *found["personal"]["with_model"]["misses"]):
        told = [str(x) for x in (*item["lacks"], *item["extra"])]
        if not rows or any(row in t for row in rows for t in told):
            lines.append(f"{item['id']}: lacks {item['lacks']} extra {item['extra']}\n    {item['text'][:300]}")
    return "\n".join(lines)
