"""How much a text resembles confidential ones (lighed): widens what is hinted at, decides nothing.

A weighted word list, learnt from our own labelled texts by logistic regression; see data/RESEMBLANCE.md. Anybody can read in
data/resemblance.txt what each word weighs. It is read the first time it is asked.
"""

from collections.abc import Mapping
from functools import cache, lru_cache
from itertools import pairwise
from math import exp, fsum, sqrt

from opslag.core.language.confidential_unreal import begins_with_being, is_made_up
from opslag.core.language.patterns import Pattern
from opslag.core.language.reading import Reading
from opslag.core.language.sentences import Span
from opslag.core.language.word_files import text_of

FILE = "resemblance.txt"
BIAS = "^"
"""Not a word: what a text weighs before it is read."""
SURE = 0.97
"""The least resemblance, of 1, that is worth a hint."""
_WORD = Pattern(r"[a-zæøåéü0-9]+")
_SOMEBODY = frozenset(
    """
    han hun ham hende hans hendes årige årig datter søn mor far moren faren moderen faderen mors fars søster bror broren
    kone mand konen manden forældre forældrene kæreste hustru mormor morfar farmor farfar bedstemor bedstefar tvillinger
    tvillingerne drengen pigen dreng pige damen herren kvinden kollega kollegaen lederen chefen direktøren patienten
    beboeren borgeren naboen familien enke enken
    """.split()
)
"""Without any of these nobody is told of,"""
_SPOKEN_TO = frozenset("du dig din dit dine".split())
"""unless it is whoever gets the reply."""


def features(lower: str) -> dict[str, float]:
    """What the list weighs of a text in small letters, each as much as the others; the same in learning and in use."""
    words = ["0" if word.isdigit() else word for word in _WORD.findall(lower)]
    found = {*words, *[f"{one} {two}" for one, two in pairwise(words)]}
    return dict.fromkeys(found, 1 / sqrt(len(found) or 1))


@lru_cache(maxsize=256)
def resemblance(lower: str) -> float:
    """Between 0 and 1: how much a text in small letters resembles those in which something confidential was told."""
    return weighed(lower, _weights())


def weighed(lower: str, weights: Mapping[str, float]) -> float:
    """The same by a given list."""
    told = features(lower)
    score = fsum([weights.get(BIAS, 0.0), *[told[name] * weights[name] for name in told.keys() & weights.keys()]])
    return 1 / (1 + exp(-score))


def resembling(reading: Reading, reply: bool = False) -> Span | None:
    """The sentence that resembles most, where the text as a whole does and tells of somebody real."""
    words = reading.word_set
    if words.isdisjoint(_SOMEBODY) and not (reply and not words.isdisjoint(_SPOKEN_TO)):
        return None
    if resemblance(reading.lower) < SURE:
        return None
    lower = reading.lower
    sentences = [s for s in reading.sentences if not _is_nobody(reading, s) and not _GREETS.fullmatch(lower, *s)]
    most = max(sentences, key=lambda s: resemblance(lower[s.start : s.end]), default=None)
    return None if most and _AT_EASE.search(lower, *most) else most


_GREETS = Pattern(r"(?:kære|hej|goddag) [\wæøå -]{2,25}[.!,]?")
_AT_EASE = Pattern(
    r"\b(?:i praktik|på (?:kursus|ferie|studietur|tjenesterejse|konference|efteruddannelse|lejr|lejrtur)|(?:er|altid) velkom(?:men|ne) til|godt hjem fra|rundvisning\w*)\b"
)
"""Why somebody is elsewhere that everybody may know."""


def _is_nobody(reading: Reading, sentence: Span) -> bool:
    return is_made_up(reading, *sentence) or begins_with_being(reading.lower, *sentence)


@cache
def _weights() -> dict[str, float]:
    """Hundredths in the file: the weight, a space, and what has it."""
    lines = (line.split(" ", 1) for line in text_of(FILE).splitlines() if not line.startswith("#"))
    return {name: int(weight) / 100 for weight, name in lines}
