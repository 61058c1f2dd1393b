"""Learn again what tells whose a telephone number is, measure it on files it has not seen, and write list and card.

The texts are our own labelled ones (evaluation/texts, CC0); nothing that is held out is read.
"""

from __future__ import annotations

import json
import random
import tempfile
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any, NamedTuple

import pycrfsuite

from opslag.core.language import phone_weights
from opslag.core.language.phone_cues import cues
from opslag.core.language.phones import phone_numbers

ROOT = Path(__file__).parents[1]
TEXTS = ROOT / "evaluation" / "texts"
DATA = ROOT / "src" / "opslag" / "core" / "language" / "data"
SETTINGS = {"c1": 0.03, "c2": 0.2, "max_iterations": 200}
SEEN = 2
"""What stands at fewer numbers is not weighed."""
TIMES, FORGOTTEN = 3, 0.5
"""Each labelled number is shown so often, each time without so great a share of what the rules saw: they were made with
these texts at hand, and see better here than anywhere. Numbers of posts, which are seldom private, are shown once."""
POST = "post"
"""What makes a number public only because it stands in a post; weighed in learning, and forgotten."""
FOLDS = 5
EXPOSED, COMMENT = "R22", "X3"
"""The rows of numbers in posts and of personal data in comments."""
Weights = dict[str, float]

CARD = """# Model card: phone-owners.txt

Whether a telephone number in a Danish text is somebody's own or a workplace's. Written by `./dev train`; do not
edit it.

| | |
|---|---|
| kind | logistic regression over the words around the number, who is named there, and what the rules see |
| size | {weights} weights, as readable text |
| trained on | {private} numbers of somebody's own and {public} of workplaces, in `evaluation/texts` |
| measured | on files left out of the training, {folds} times over |
| right, alone | {right:.1%} of the numbers in those files (many of them written to be hard) |
| texts by | language models who had seen the requirements; labels are theirs, and no human has read them |
| licence | CC0 1.0, as the texts |

**Use.** It is weighed against the rules' word in `phone_weights.py`: a rule that is sure counts for more than one that
guesses. It tells what kind a number is in `opslag personal-data`. It never decides a stop in a post: the check for
exposed contact data also asks for words that say whose the number is.

**Limits.** Its texts are written to be labelled, not gathered from life, so its figures flatter. It knows nothing of
who anybody is, looks nothing up, infers nothing about a person, and runs locally.
"""


class Number(NamedTuple):
    """One labelled number: where it stands, what speaks, and whether it is somebody's own."""

    file: str
    cues: frozenset[str]
    private: bool


def main() -> None:
    """Learn from every number, measure on files left out, write the list and its card."""
    numbers = list(_numbers())
    right = _measured(numbers)
    weights = learnt(numbers)
    lines = [f"{round(weight * 100)} {name}" for name, weight in sorted(weights.items(), key=lambda w: (-w[1], w[0]))]
    (DATA / phone_weights.FILE).write_text("\n".join(lines) + "\n", encoding="utf-8")
    private = sum(number.private for number in numbers)
    figures = {"private": private, "public": len(numbers) - private, "weights": len(weights), "right": right}
    (DATA / "PHONE-OWNERS.md").write_text(CARD.format(folds=FOLDS, **figures), encoding="utf-8")
    print(f"{len(numbers)} telephone numbers, {len(weights)} weights; on files left out {right:.3f} right")


def learnt(numbers: Iterable[Number]) -> Weights:
    """The weight of every cue that stands at enough numbers; positive where it speaks for somebody's own."""
    numbers = list(numbers)
    known = Counter(cue for number in numbers for cue in number.cues)
    chance = random.Random(1)
    trainer = pycrfsuite.Trainer(verbose=False)
    trainer.set_params(SETTINGS)
    for number in numbers:
        told = sorted(cue for cue in number.cues if known[cue] >= SEEN)
        posted = [POST] if number.file.startswith("posts") else []
        for _ in range(1 if posted else TIMES):
            shown = [cue for cue in told if cue[0] != "@" or chance.random() > FORGOTTEN]
            trainer.append([[*shown, *posted, phone_weights.BIAS]], [str(number.private)])
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


def _measured(numbers: list[Number]) -> float:
    """The share that is told right by what was learnt without their file."""
    right = 0
    files = sorted({number.file for number in numbers})
    for fold in range(FOLDS):
        left_out = frozenset(files[fold::FOLDS])
        weights = learnt(number for number in numbers if number.file not in left_out)
        judged = (number for number in numbers if number.file in left_out)
        right += sum((phone_weights.weighed(n.cues, weights) > 0) == n.private for n in judged)
    return right / len(numbers)


def _numbers() -> Iterator[Number]:
    """Every number of the development texts that has a label; each once, however many posts end in the same words."""
    known: set[tuple[frozenset[str], bool]] = set()
    for path in sorted(TEXTS.glob("*-dev.jsonl")):
        for line in path.open(encoding="utf-8"):
            for number in _labelled(path.name, json.loads(line)):
                if number[1:] not in known:
                    known.add(number[1:])
                    yield number


def _labelled(file: str, item: dict[str, Any]) -> Iterator[Number]:
    """The numbers of one text that is labelled for personal data, or is a post."""
    text = item["text"]
    kinds = {s["start"]: s["type"] for s in item.get("spans", ()) if s["type"].startswith("PHONE_")}
    if "kind" not in item and not kinds:
        return
    for number in phone_numbers(text):
        private = _is_posts(item) if "kind" in item else kinds.get(number.start())
        if private is not None:
            yield Number(file, cues(text, number), private in (True, "PHONE_PRIVATE"))


def _is_posts(item: dict[str, Any]) -> bool | None:
    """Whose the numbers of a post are: the sender's, unless one is to be found; and a citizen's, where one is found."""
    found = {finding["id"] for finding in item["expect"]}
    if item["kind"] == "comment_inbound":
        return COMMENT in found
    return None if EXPOSED in found else False
