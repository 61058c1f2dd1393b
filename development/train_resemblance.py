"""Learn again what confidential texts have in common, measure it on files it has not seen, and write list and card.

The texts are our own labelled ones (evaluation/texts, CC0); nothing that is held out is read.
"""

from __future__ import annotations

import json
import tempfile
from collections import Counter
from collections.abc import Iterable
from pathlib import Path
from typing import Any, NamedTuple

import pycrfsuite

from opslag.core.language import resemblance

ROOT = Path(__file__).parents[1]
TEXTS = ROOT / "evaluation" / "texts"
DATA = ROOT / "src" / "opslag" / "core" / "language" / "data"
ROWS = frozenset("R17 R18 R19 R20 R21".split())
SETTINGS = {"c1": 0.02, "c2": 0.02, "max_iterations": 200}
TIMES = 2
"""Texts that tell something count double: there are fewer of them."""
SEEN = 3
"""What stands in fewer texts is not weighed."""
FOLDS = 5
Weights = dict[str, float]

CARD = """# Model card: resemblance.txt

How much a Danish text resembles those in which something confidential about somebody is told. Written by
`./dev train`; do not edit by hand.

| | |
|---|---|
| kind | logistic regression over words and pairs of words |
| size | {weights} weights, as readable text |
| trained on | {told} texts that tell something confidential and {untold} that do not, of `evaluation/texts` |
| measured | on files left out of the training, {folds} times over |
| resembles ({sure} or more) | {hits:.0%} of those that tell, {false:.1%} of the others (most of them look-alikes) |
| texts by | language models who had seen the requirements; labels are theirs, and no human has read them |
| licence | CC0 1.0, as the texts |

**Use.** It hints that a text should be read once more, where the rules saw nothing (check `possibly-confidential`).
It never decides a stop: rules do. It knows nothing of who anybody is, infers nothing about a person, and runs locally.

**Limits.** Its texts are written to be labelled, not gathered from life, so its figures flatter. It weighs words and
cannot read: a tale about a fox cub without a mother may look to it like one about a child.
"""


class Text(NamedTuple):
    """One labelled text: where it stands, and whether it tells something confidential."""

    file: str
    lower: str
    tells: bool


def main() -> None:
    """Learn from every text, measure on files left out, write the list and its card."""
    texts = _texts()
    hits, false = _measured(texts)
    weights = learnt(texts)
    lines = [f"{round(weight * 100)} {name}" for name, weight in sorted(weights.items(), key=lambda w: (-w[1], w[0]))]
    (DATA / resemblance.FILE).write_text("\n".join(lines) + "\n", encoding="utf-8")
    told = sum(text.tells for text in texts)
    figures = {"told": told, "untold": len(texts) - told, "weights": len(weights), "hits": hits, "false": false}
    (DATA / "RESEMBLANCE.md").write_text(CARD.format(folds=FOLDS, sure=resemblance.SURE, **figures), encoding="utf-8")
    print(
        f"{len(texts)} texts, {len(weights)} weights; on files left out {hits:.3f} of those that tell, {false:.3f} else"
    )


def learnt(texts: Iterable[Text]) -> Weights:
    """The weight of everything that stands in enough texts; positive where it speaks for something confidential."""
    texts = list(texts)
    known = Counter(name for text in texts for name in resemblance.features(text.lower))
    trainer = pycrfsuite.Trainer(verbose=False)
    trainer.set_params(SETTINGS)
    for text in texts:
        told = {name: value for name, value in resemblance.features(text.lower).items() if known[name] >= SEEN}
        for _ in range(TIMES if text.tells else 1):
            trainer.append([{**told, resemblance.BIAS: 1.0}], [str(text.tells)])
    with tempfile.TemporaryDirectory() as folder:
        path = str(Path(folder) / "model")
        trainer.train(path)
        return _read_back(path)


def _read_back(path: str) -> Weights:
    tagger = pycrfsuite.Tagger()
    tagger.open(path)
    weights: Weights = {}
    for (name, label), weight in tagger.info().state_features.items():
        weights[name] = weights.get(name, 0.0) + (weight if label == "True" else -weight)
    return {name: weight for name, weight in weights.items() if round(weight * 100)}


def _measured(texts: list[Text]) -> tuple[float, float]:
    """The share that resembles, of those that tell and of the others, judged by what was learnt without their file."""
    resembles: dict[bool, list[bool]] = {True: [], False: []}
    files = sorted({text.file for text in texts})
    for fold in range(FOLDS):
        left_out = frozenset(files[fold::FOLDS])
        weights = learnt(text for text in texts if text.file not in left_out)
        for text in texts:
            if text.file in left_out:
                resembles[text.tells].append(resemblance.weighed(text.lower, weights) >= resemblance.SURE)
    hits, false = (sum(resembles[tells]) / len(resembles[tells]) for tells in (True, False))
    return hits, false


def _texts() -> list[Text]:
    """Every development text whose labels say whether it tells something confidential about somebody."""
    items = [(path.name, json.loads(line)) for path in sorted(TEXTS.glob("posts-*-dev.jsonl")) for line in path.open()]
    return [Text(file, item["text"].lower(), tells) for file, item in items if (tells := _tells(item)) is not None]


def _tells(item: dict[str, Any]) -> bool | None:
    if any(finding["id"] in ROWS for finding in item["expect"]):
        return True
    return False if item["meta"].get("strict") or not ROWS.isdisjoint(item["expect_not"]) else None
