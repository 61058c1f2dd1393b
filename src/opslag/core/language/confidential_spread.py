"""Phrases of the list of matters with a little word in their midst: `lugtede hun af sprut`, `har nu fået konstateret`."""

from collections.abc import Iterator
from functools import cache
from itertools import pairwise

from ahocorasick_rs import AhoCorasick, MatchKind

from opslag.core.language.confidential_words import MATTERS
from opslag.core.language.patterns import Pattern
from opslag.core.language.reading import WORD, Reading

LITTLE = frozenset(
    "han hun de desværre nu stadig også jo lige netop endelig nok vist faktisk virkelig helt igen åbenbart pludselig simpelthen selv"
    " efterhånden snart sikkert måske altså heldigvis længe allerede alligevel kun bare desuden måtte så meget ret fuldstændig totalt grædende".split()
)
_FILLER = Pattern(rf"(?<= )(?:{'|'.join(sorted(LITTLE))}) ")
_GAPS = str.maketrans(".,!?;:\n", " " * 7)
_PHRASES = tuple((entry, value) for entry, value in MATTERS.entries.items() if " " in entry and not entry.endswith("*"))


def spread(reading: Reading) -> Iterator[tuple[int, int, str]]:
    """Place and value of each."""
    if not LITTLE.isdisjoint(reading.word_set) and _may_hold(reading):
        yield from _squeezed(reading.lower)


def _may_hold(reading: Reading) -> bool:
    """Are two words that follow each other in a phrase parted by little words?"""
    pairs, before, parted = _pairs(), "", False
    for word in reading.words:
        lower = word.lower
        if lower in LITTLE:
            parted = True
        else:
            if parted and (before, lower) in pairs:
                return True
            before, parted = lower, False
    return False


@cache
def _pairs() -> frozenset[tuple[str, str]]:
    words = (WORD.findall(entry) for entry, _ in _PHRASES)
    return frozenset(pair for several in words for pair in pairwise(several))


def _squeezed(lower: str) -> Iterator[tuple[int, int, str]]:
    """Whole phrases in the text without its little words, where one was left out."""
    kept: list[str] = []
    places: list[int] = []
    last = 0
    for filler in _FILLER.finditer(lower):
        kept.append(lower[last : filler.start()])
        places += range(last, filler.start())
        last = filler.end()
    kept.append(lower[last:])
    places += range(last, len(lower))
    for start, end, value in _whole("".join(kept)):
        if places[end - 1] + 1 - places[start] > end - start:
            yield places[start], places[end - 1] + 1, value


def _whole(lower: str) -> Iterator[tuple[int, int, str]]:
    """Phrases with a space on both sides: start, end and the value."""
    for number, start, end in _automaton().find_matches_as_indexes(lower.translate(_GAPS) + " ", overlapping=True):
        yield start + 1, end - 1, _PHRASES[number][1]


@cache
def _automaton() -> AhoCorasick:
    return AhoCorasick([f" {entry} " for entry, _ in _PHRASES], matchkind=MatchKind.Standard)
