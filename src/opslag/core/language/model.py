"""The trained model of person names (den trænede model): widens what is hinted at, decides nothing.

A conditional random field of our own (python-crfsuite), trained on the news part of DaN+; see data/MODEL.md. It is opened
the first time it is asked.
"""

import re
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache
from importlib import resources

import pycrfsuite

from opslag.core.language import person_contexts as contexts
from opslag.core.language.names import NOT_NAMES, first_names, last_names, without_genitive
from opslag.core.language.patterns import Pattern
from opslag.core.language.reading import read
from opslag.core.language.sentences import Span

FILE = "persons.crfsuite"
GAZETTEER_FIRST = 4000
GAZETTEER_LAST = 15000
_TOKEN = Pattern(r"\w+(?:[-’'.]\w+)*|[^\w\s]")


def features(tokens: Sequence[str]) -> list[list[str]]:
    """What the model sees of each token of one sentence; the same in training and in use."""
    own = [_own(token) for token in tokens]
    rows = []
    for i, token in enumerate(tokens):
        row = ["bias", *own[i]]
        for step in (-2, -1, 1, 2):
            if 0 <= i + step < len(tokens):
                row += [f"{step}:{feature}" for feature in own[i + step][: 7 if abs(step) == 1 else 2]]
            else:
                row.append(f"{step}:edge")
        row.append(f"start={i == 0}")
        row.append(f"first2={tokens[max(0, i - 1)].lower()}_{token.lower()}")
        rows.append(row)
    return rows


def _own(token: str) -> list[str]:
    lower = token.lower()
    plain = without_genitive(lower)
    return [
        f"w={lower}",
        f"shape={_shape(token)}",
        f"first={first_names().get(plain, GAZETTEER_FIRST) < GAZETTEER_FIRST}",
        f"last={last_names().get(plain, GAZETTEER_LAST) < GAZETTEER_LAST}",
        f"end3={lower[-3:]}",
        f"title={token[0].isupper()}",
        f"role={lower in contexts.ROLE_BEFORE or lower in contexts.TITLES}",
        f"end2={lower[-2:]}",
        f"begin3={lower[:3]}",
        f"end4={lower[-4:]}",
        f"listed={plain in first_names()}{plain in last_names()}",
        f"house={contexts.names_a_house(lower, borne=False)}",
        f"digit={any(c.isdigit() for c in token)}",
    ]


def _shape(token: str) -> str:
    signs = ("X" if c.isupper() else "x" if c.islower() else "d" if c.isdigit() else c for c in token)
    return re.sub(r"(.)\1+", r"\1+", "".join(signs))


@lru_cache(maxsize=256)
def persons_by_model(text: str) -> tuple[tuple[Span, float], ...]:
    """Stretches that the model takes for a person's name, with its probability."""
    return tuple(found for sentence in read(text).sentences for found in _in_sentence(text, sentence))


def _in_sentence(text: str, sentence: Span) -> Iterator[tuple[Span, float]]:
    tokens = [*_TOKEN.finditer(text, sentence.start, sentence.end)]
    tagger = _tagger()
    tags = tagger.tag(features([t[0] for t in tokens]))
    index = 0
    while index < len(tags):
        if tags[index] == "O":
            index += 1
            continue
        last = index
        while last + 1 < len(tags) and tags[last + 1] == "I-PER":
            last += 1
        sure = min(tagger.marginal(tags[i], i) for i in range(index, last + 1))
        span = Span(tokens[index].start(), tokens[last].end())
        if _is_likely(text[span.start : span.end]):
            yield span, sure
        index = last + 1


def _is_likely(name: str) -> bool:
    last = name.split()[-1].lower()
    return name[0].isupper() and name.lower() not in NOT_NAMES and not contexts.names_a_house(last, borne=False)


@cache
def _bytes() -> bytes:
    """The model file. It is kept, for the tagger reads it where it lies in memory."""
    return (resources.files("opslag.core.language") / "data" / FILE).read_bytes()


@cache
def _tagger() -> pycrfsuite.Tagger:
    tagger = pycrfsuite.Tagger()
    tagger.open_inmemory(_bytes())
    return tagger
