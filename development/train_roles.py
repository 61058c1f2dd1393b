"""Learn again what tells who has a public role, measure it on files it has not seen, and write list and card.

The texts are our own labelled ones (evaluation/texts, CC0); nothing that is held out is read.
"""

from __future__ import annotations

import json
from collections.abc import Iterator

from development.weighing import DATA, FOLDS, TEXTS, Example, learnt, measured, write
from opslag.core.language.person_weights import FILE, cues
from opslag.core.language.persons import persons

CARD = """# Model card: public-roles.txt

Whether a person named in a Danish text has a public role there (`PERSON_PUBLIC`) or not. Written by `./dev train`;
do not edit it.

| | |
|---|---|
| kind | logistic regression over the words around the name, and how many names it is |
| size | {weights} weights, as readable text; no name is among them |
| trained on | {public} in a public role and {private} others, in `evaluation/texts` |
| measured | on files left out of the training, {folds} times over |
| right, alone | {right:.1%} of the names in those files |
| texts by | language models who had seen the requirements; labels are theirs, and no human has read them |
| licence | CC0 1.0, as the texts |

**Use.** It is weighed against the rules' word in `person_weights.py`, for `opslag personal-data` and for personal data
in a citizen's comment. The checks of posts ask the rules alone.

**Limits.** Its texts are written to be labelled, not gathered from life, so its figures flatter. It knows nothing of
who anybody is, looks nothing up, infers nothing about a person, and runs locally.
"""


def main() -> None:
    """Learn from every name, measure on files left out, write the list and its card."""
    names = list(_names())
    right, weights = measured(names), learnt(names)
    write(FILE, weights)
    public = sum(name.so for name in names)
    figures = {"public": public, "private": len(names) - public, "weights": len(weights), "right": right}
    (DATA / "PUBLIC-ROLES.md").write_text(CARD.format(folds=FOLDS, **figures), encoding="utf-8")
    print(f"{len(names)} persons, {len(weights)} weights; on files left out {right:.3f} right")


def _names() -> Iterator[Example]:
    """Every name of the development texts that has a label."""
    for path in sorted(TEXTS.glob("personal-*-dev.jsonl")):
        for line in path.open(encoding="utf-8"):
            item = json.loads(line)
            kinds = [s for s in item["spans"] if s["type"].startswith("PERSON")]
            for person in persons(item["text"]) if kinds else ():
                label = next((s["type"] for s in kinds if person.start < s["end"] and s["start"] < person.end), None)
                if label:
                    yield Example(path.name, cues(item["text"], person), label == "PERSON_PUBLIC")
