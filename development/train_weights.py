"""Learn weighted word lists by logistic regression: what each thing that stands in enough texts speaks for."""

from __future__ import annotations

import tempfile
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

import pycrfsuite

Weights = dict[str, float]


class Example(NamedTuple):
    """What stands in a text or around a place; whether it is what the list is to tell; how often it counts."""

    features: dict[str, float]
    right: bool
    times: int = 1


def learnt(examples: Sequence[Example], bias: str, *, seen: int, penalty: float, rounds: int) -> Weights:
    """The weight of everything that stands in at least `seen` examples; positive where it speaks for it."""
    known = Counter(name for example in examples for name in example.features)
    trainer = pycrfsuite.Trainer(verbose=False)
    trainer.set_params({"c1": penalty, "c2": penalty, "max_iterations": rounds})
    for example in examples:
        told = {name: value for name, value in example.features.items() if known[name] >= seen}
        for _ in range(example.times):
            trainer.append([{**told, bias: 1.0}], [str(example.right)])
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


def lines(weights: Weights) -> str:
    """The list as text, hundredths first, the heaviest first."""
    told = sorted(weights.items(), key=lambda w: (-w[1], w[0]))
    return "".join(f"{round(weight * 100)} {name}\n" for name, weight in told)
