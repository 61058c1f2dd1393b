"""Sentences, compounds, and false CPR numbers in a treebank of news."""

from __future__ import annotations

import json
from typing import Any

from development.evaluation.posts import EVALUATION
from opslag.core.language.cpr import find_cpr
from opslag.core.language.reading import read


def measure() -> dict[str, Any]:
    """The three measurements; a part whose texts or engine are not there is left out."""
    return {"sentences": _sentences(), "compounds": _compounds(), "cpr_in_news": _news()}


def _sentences() -> dict[str, int]:
    lines = (EVALUATION / "texts" / "sentences.jsonl").read_text(encoding="utf-8").splitlines()
    items = [json.loads(line) for line in lines]
    right = sum(_split(i["text"]) == [" ".join(s.split()) for s in i["sentences"]] for i in items)
    return {"all": len(items), "right": right}


def _split(text: str) -> list[str]:
    reading = read(text)
    return [" ".join(reading.slice(s).split()) for s in reading.sentences]


def _compounds() -> dict[str, Any]:
    from opslag.core.language.spelling import misspelt

    words = (EVALUATION / "texts" / "compounds.txt").read_text(encoding="utf-8").split()
    flagged = [word for word in words if any(misspelt(read(word)))]
    return {"all": len(words), "flagged": flagged}


def _news() -> dict[str, int]:
    words: list[str] = []
    for path in sorted((EVALUATION / "danplus").glob("*.tsv")):
        words += [line.split("\t", 1)[0] for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]
    text = " ".join(words)
    return {"words": len(words), "false_alarms": len(list(find_cpr(text)))}
