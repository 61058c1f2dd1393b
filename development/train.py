"""Train the models again, measure them, and write them with their cards: names, telephones, resemblance, roles.

The text for names is the news part of DaN+ in evaluation/danplus (CC BY-SA 4.0); the model carries the same licence.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pycrfsuite

from development import train_phones, train_resemblance, train_roles
from opslag.core.language import model

ROOT = Path(__file__).parents[1]
TEXTS = ROOT / "evaluation" / "danplus"
DATA = ROOT / "src" / "opslag" / "core" / "language" / "data"
SETTINGS = {"c1": 0.15, "c2": 0.01, "max_iterations": 120, "feature.possible_transitions": True}
Sentence = list[tuple[str, str]]

CARD = """# Model card: persons.crfsuite

A conditional random field that marks names of persons in Danish text. Written by `./dev train`; do not edit by hand.

| | |
|---|---|
| kind | linear-chain CRF (python-crfsuite, L-BFGS), labels B-PER, I-PER, O |
| trained on | the news part of DaN+ (`da_news_train.tsv`, {sentences} sentences), persons only |
| features | the word, its ends and shape, two words to each side, name lists of Statistics Denmark |
| size | {size} kB |
| news test | precision {precision:.3f}, recall {recall:.3f}, F1 {f1:.3f} (exact spans) |
| licence | CC BY-SA 4.0 |
| text | Danish Dependency Treebank (M. T. Kromann and others) |
| names marked by | DaN+ (B. Plank, K. N. Jensen and R. van der Goot, 2020) |

**Use.** It widens what is hinted at as a person in `opslag personal-data --model`. It never decides a stop: rules and
name lists do.

**Limits.** News of the 1980s and 1990s: few names from outside Europe, no posts, no lower-case names.
It knows nothing of who a
person is and infers nothing about anybody. It runs locally and sends nothing anywhere.
"""


def main(arguments: list[str]) -> int:
    """Train all, or the one that is named: `persons`, `phones`, `resemblance`, `roles`."""
    wanted = arguments or list(_MODELS)
    unknown = [name for name in wanted if name not in _MODELS]
    if unknown:
        print(f"There is no model called {', '.join(unknown)}. There are: {', '.join(_MODELS)}.")
        return 2
    for name in wanted:
        _MODELS[name]()
    return 0


def train_persons() -> None:
    """Train, measure on the test part, write model and card."""
    started = time.monotonic()
    sentences = list(_read(TEXTS / "da_news_train.tsv"))
    trainer = pycrfsuite.Trainer(verbose=False)
    trainer.set_params(SETTINGS)
    for sentence in sentences:
        trainer.append(model.features([word for word, _ in sentence]), [tag for _, tag in sentence])
    trainer.train(str(DATA / model.FILE))
    precision, recall = measure(list(_read(TEXTS / "da_news_test.tsv")))
    f1 = 2 * precision * recall / (precision + recall)
    size = (DATA / model.FILE).stat().st_size // 1024
    card = CARD.format(sentences=len(sentences), size=size, precision=precision, recall=recall, f1=f1)
    (DATA / "MODEL.md").write_text(card, encoding="utf-8")
    seconds = time.monotonic() - started
    print(f"{len(sentences)} sentences, {size} kB, P {precision:.3f} R {recall:.3f} F1 {f1:.3f}, {seconds:.0f} s")


_MODELS: dict[str, Callable[[], None]] = {
    "persons": train_persons,
    "phones": train_phones.main,
    "resemblance": train_resemblance.main,
    "roles": train_roles.main,
}


def measure(sentences: list[Sentence]) -> tuple[float, float]:
    """Precision and recall of exact person spans."""
    tagger = pycrfsuite.Tagger()
    tagger.open(str(DATA / model.FILE))
    right = found = wanted = 0
    for sentence in sentences:
        told = _spans(tagger.tag(model.features([word for word, _ in sentence])))
        true = _spans([tag for _, tag in sentence])
        right, found, wanted = right + len(told & true), found + len(told), wanted + len(true)
    return right / found, right / wanted


def _read(path: Path) -> Iterator[Sentence]:
    sentence: Sentence = []
    for line in path.read_text(encoding="utf-8").split("\n"):
        cells = line.split("\t")
        if len(cells) > 1 and cells[0]:
            sentence.append((cells[0], cells[1] if cells[1] in ("B-PER", "I-PER") else "O"))
        elif sentence:
            yield sentence
            sentence = []
    if sentence:
        yield sentence


def _spans(tags: list[str]) -> set[tuple[int, int]]:
    found, start = set(), -1
    for index, tag in enumerate([*tags, "O"]):
        if start >= 0 and tag != "I-PER":
            found.add((start, index))
            start = -1
        if tag == "B-PER":
            start = index
    return found
