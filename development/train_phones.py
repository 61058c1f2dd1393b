"""Learn again what tells whose a telephone number is, measure it on files it has not seen, and write list and card.

The texts are our own labelled ones (evaluation/texts, CC0); nothing that is held out is read.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from development.weighing import DATA, FOLDS, TEXTS, Example, learnt, measured, write
from opslag.core.language.phone_cues import cues
from opslag.core.language.phone_weights import FILE
from opslag.core.language.phones import phone_numbers

EXPOSED, COMMENT = "R22", "X3"
"""The rows of numbers in posts and of personal data in comments."""

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


def main() -> None:
    """Learn from every number, measure on files left out, write the list and its card."""
    numbers = list(_numbers())
    right, weights = measured(numbers), learnt(numbers)
    write(FILE, weights)
    private = sum(number.so for number in numbers)
    figures = {"private": private, "public": len(numbers) - private, "weights": len(weights), "right": right}
    (DATA / "PHONE-OWNERS.md").write_text(CARD.format(folds=FOLDS, **figures), encoding="utf-8")
    print(f"{len(numbers)} telephone numbers, {len(weights)} weights; on files left out {right:.3f} right")


def _numbers() -> Iterator[Example]:
    """Every number of the development texts that has a label; each once, however many posts end in the same words."""
    known: set[tuple[frozenset[str], bool]] = set()
    for path in sorted(TEXTS.glob("*-dev.jsonl")):
        for line in path.open(encoding="utf-8"):
            for number in _labelled(path.name, json.loads(line)):
                if number[1:] not in known:
                    known.add(number[1:])
                    yield number


def _labelled(file: str, item: dict[str, Any]) -> Iterator[Example]:
    """The numbers of one text that is labelled for personal data, or is a post."""
    text = item["text"]
    kinds = {s["start"]: s["type"] for s in item.get("spans", ()) if s["type"].startswith("PHONE_")}
    if "kind" not in item and not kinds:
        return
    for number in phone_numbers(text):
        private = _is_posts(item) if "kind" in item else kinds.get(number.start())
        if private is not None:
            yield Example(file, cues(text, number), private in (True, "PHONE_PRIVATE"))


def _is_posts(item: dict[str, Any]) -> bool | None:
    """Whose the numbers of a post are: the sender's, unless one is to be found; and a citizen's, where one is found."""
    found = {finding["id"] for finding in item["expect"]}
    if item["kind"] == "comment_inbound":
        return COMMENT in found
    return None if EXPOSED in found else False
