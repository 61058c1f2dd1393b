"""Learn again whose numbers, addresses and names are, measure it on files it has not seen, and write lists and card.

The texts are our own labelled ones (evaluation/texts, CC0); nothing that is held out is read.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from development.train_weights import Example, Weights, learnt, lines
from opslag.core.language import whose
from opslag.core.language.whose import KINDS, Owned

ROOT = Path(__file__).parents[1]
TEXTS = ROOT / "evaluation" / "texts"
DATA = ROOT / "src" / "opslag" / "core" / "language" / "data"
SEEN = 3
"""What stands at fewer places is not weighed."""
FOLDS = 5
UNNAMED = frozenset(("personal-x4-dev.jsonl",))
"""Files in which names are not marked."""
PRIVATE = {"phone": "PHONE_PRIVATE", "address": "ADDRESS_PRIVATE", "person": "PERSON"}
PUBLIC = {"phone": "PHONE_PUBLIC", "address": "", "person": "PERSON_PUBLIC"}
"""Addresses of institutions are not marked."""

CARD = """# Model card: whose.txt

Whose a telephone number, an address or a name is: somebody's own, or a workplace's or a public role's. Written by
`./dev train`; do not edit by hand.

| | |
|---|---|
| kind | three logistic regressions over the words before and behind, their ends, and all words of the text |
| size | {size} weights, as readable text |
| texts by | language models who had seen the requirements; labels are theirs, and no human has read them |
| licence | CC0 1.0, as the texts |

| | trained on | private of them | right without the rules, on files left out of the training, {folds} times over |
|---|---|---|---|
{rows}

**Use.** Beside the rules' own word, which weighs {rules:g} (as a logarithm of odds), it tells `opslag personal-data`
which type a span has. It decides nothing in a check: rules do. It knows nobody, infers nothing about a person, and
runs locally.

**Limits.** Its texts are written to be labelled, not gathered from life. The rules are developed on the same texts, so
what they and the lists reach together can only be told from texts that nobody has seen: see the quality page.
"""


class Place(NamedTuple):
    """A labelled number, address or name: in which file and text, what the rules say, and what is right."""

    file: str
    text: str
    one: Owned
    private: bool


def main() -> None:
    """Learn from every text, measure on files left out, write the lists and their card."""
    files = sorted(TEXTS.glob("personal-*-dev.jsonl"))
    texts = [(path.name, json.loads(line)) for path in files for line in path.open(encoding="utf-8")]
    listed, rows, size = "", [], 0
    for kind in KINDS:
        places = list(labelled(kind, texts))
        weights = _learnt(places)
        listed += f"\n[{kind}]\n{lines(weights)}"
        size += len(weights)
        right = _measured(places)
        rows.append(f"| {kind} | {len(places)} | {sum(place.private for place in places)} | {right:.1%} |")
        print(rows[-1])
    (DATA / whose.FILE).write_text(listed, encoding="utf-8")
    card = CARD.format(size=size, folds=FOLDS, rows="\n".join(rows), rules=whose.RULES_WEIGH)
    (DATA / "WHOSE.md").write_text(card, encoding="utf-8")


def labelled(kind: str, texts: Iterable[tuple[str, dict[str, Any]]]) -> Iterable[Place]:
    """Every place of the kind that the rules find, with what its labels say; unmarked ones are left out."""
    told = _told_address if kind == "address" else _told_by_type(PRIVATE[kind], PUBLIC[kind])
    for file, item in texts:
        if file in UNNAMED and kind == "person":
            continue
        for one in whose.owned(kind, item["text"]):
            private = told([s["type"] for s in item["spans"] if s["start"] < one.end and one.start < s["end"]])
            if private is not None:
                yield Place(file, item["text"], one, private)


def _told_address(types: Sequence[str]) -> bool | None:
    return "ADDRESS_PRIVATE" in types


def _told_by_type(private: str, public: str) -> Callable[[Sequence[str]], bool | None]:
    return lambda types: next((kind == private for kind in types if kind in (private, public)), None)


def _learnt(places: Iterable[Place]) -> Weights:
    examples = [Example(dict.fromkeys(whose.features(p.text, p.one.start, p.one.end), 1.0), p.private) for p in places]
    return learnt(examples, whose.BIAS, seen=SEEN, penalty=0.2, rounds=150)


def _measured(places: list[Place]) -> float:
    """The share told right by the words alone, by what was learnt without their file."""
    files = sorted({place.file for place in places})
    right = 0
    for fold in range(FOLDS):
        left_out = frozenset(files[fold::FOLDS])
        weights = _learnt(place for place in places if place.file not in left_out)
        asked = (place for place in places if place.file in left_out)
        right += sum((whose.weighed(p.text, p.one, weights, rules=0) >= 0.5) is p.private for p in asked)
    return right / len(places)
