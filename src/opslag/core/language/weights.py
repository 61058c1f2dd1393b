"""Lists of weights learnt from labelled texts (vægte): readable files with a hundredth, a space and a cue on each line."""

from collections.abc import Iterable, Mapping
from functools import cache
from math import fsum

from opslag.core.language.word_files import text_of

BIAS = "^"
"""Not a cue: what counts before anything is read."""


@cache
def weights_of(file: str) -> dict[str, float]:
    """The weight of each cue in a file of `data/`; read the first time it is asked for."""
    lines = (line.split(" ", 1) for line in text_of(file).splitlines())
    return {name: int(weight) / 100 for weight, name in lines}


def weighed(told: Iterable[str], weights: Mapping[str, float]) -> float:
    """The sum of what each cue weighs, above zero where more speaks for than against; the same in whatever order."""
    return fsum([weights.get(BIAS, 0.0), *[weights[cue] for cue in told if cue in weights]])
