"""Confidential matters that a form or a note tells after a label (etiketter): `Diagnose: ...`, `er hjemme i dag, migræne igen`."""

from collections.abc import Iterator

from opslag.core.language.confidential import matters_in
from opslag.core.language.confidential_ties import Matter
from opslag.core.language.lexicon import Lexicon
from opslag.core.language.patterns import Pattern
from opslag.core.language.reading import read

_LABELS = Lexicon(
    "diagnose diagnoser begrundelse årsag lidelse lidelser lægeerklæring sygdom handicap helbred fraværsårsag".split()
)
_AFTER_LABEL = Pattern(
    r"\b(?:diagnoser?|begrundelse|årsag|lidelser?|lægeerklæring|sygdom|handicap|helbred|fraværsårsag)(?: vedlagt)?: ?(?:[\wæøå]+ ){0,2}$"
)
_AWAY = Lexicon(("hjemme", "kommer ikke", "kan ikke komme", "melder mig syg", "bliver væk"))
_AT_HOME = Pattern(
    r"\b(?:hjemme|kommer ikke(?: ind| på arbejde)?|kan ikke komme|melder mig syg|bliver væk) (?:i ?dag|i ?morgen|resten|hele)\b"
    r"(?: (?!om\b)[\wæøå]+){0,3}[,.]? (?:(?:har|fået|pga|på grund af|med) )?(?:(?!om )[\wæøå]+ )?$"
)
"""A note to the workplace: `er hjemme i dag, migræne igen`."""


def labelled(text: str) -> Iterator[Matter]:
    """What a form tells after a label: `Diagnose: cerebral parese`."""
    reading = read(text)
    label = _AFTER_LABEL if ":" in text and reading.has(_LABELS) else None
    at_home = _AT_HOME if reading.has(_AWAY) else None
    for matter in matters_in(reading) if label or at_home else ():
        before = (reading.lower, max(0, matter.start - 45), matter.start)
        if (label and label.search(*before)) or (at_home and matter.kind == "health" and at_home.search(*before)):
            yield matter
