"""Learn what cues weigh by logistic regression, measure it on files left out, and write the list as readable text."""

from __future__ import annotations

import random
import tempfile
from collections import Counter
from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

import pycrfsuite

from opslag.core.language.weights import BIAS, weighed

ROOT = Path(__file__).parents[1]
TEXTS = ROOT / "evaluation" / "texts"
DATA = ROOT / "src" / "opslag" / "core" / "language" / "data"
SETTINGS = {"c1": 0.03, "c2": 0.2, "max_iterations": 200}
SEEN = 2
"""What stands fewer times is not weighed."""
TIMES, FORGOTTEN = 3, 0.5
"""What has cues of the rules is shown so often, each time without so great a share of them (those with `@`): the rules
were made with these texts at hand, and see better here than anywhere."""
POST = "post"
"""What speaks only because it stands in a post; weighed in learning, and forgotten."""
FOLDS = 5
Weights = dict[str, float]


class Example(NamedTuple):
    """One labelled place: its file, what speaks there, and whether it is so."""

    file: str
    cues: frozenset[str]
    so: bool


def learnt(examples: Iterable[Example]) -> Weights:
    """The weight of every cue that stands often enough; positive where it speaks for."""
    examples = list(examples)
    known = Counter(cue for example in examples for cue in example.cues)
    chance = random.Random(1)
    trainer = pycrfsuite.Trainer(verbose=False)
    trainer.set_params(SETTINGS)
    for example in examples:
        told = sorted(cue for cue in example.cues if known[cue] >= SEEN)
        posted = [POST] if example.file.startswith("posts") else []
        for _ in range(TIMES if not posted and any(cue[0] == "@" for cue in told) else 1):
            shown = [cue for cue in told if cue[0] != "@" or chance.random() > FORGOTTEN]
            trainer.append([[*shown, *posted, BIAS]], [str(example.so)])
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
    return {name: weight for name, weight in weights.items() if round(weight * 100) and name != POST}


def measured(examples: list[Example]) -> float:
    """The share that is told right by what was learnt without their file."""
    right = 0
    files = sorted({example.file for example in examples})
    for fold in range(FOLDS):
        left_out = frozenset(files[fold::FOLDS])
        weights = learnt(example for example in examples if example.file not in left_out)
        judged = (example for example in examples if example.file in left_out)
        right += sum((weighed(e.cues, weights) > 0) == e.so for e in judged)
    return right / len(examples)


def write(file: str, weights: Weights) -> None:
    """A hundredth, a space and a cue on each line, the heaviest first."""
    lines = [f"{round(weight * 100)} {name}" for name, weight in sorted(weights.items(), key=lambda w: (-w[1], w[0]))]
    (DATA / file).write_text("\n".join(lines) + "\n", encoding="utf-8")
