"""Whose a telephone number is, after all (afvejet): what the rules say, weighed against everything that speaks.

The weights are learnt from our own labelled texts by logistic regression; see data/PHONE-OWNERS.md. Anybody can read in
data/phone-owners.txt what each cue weighs.
"""

import re

from opslag.core.language.phone_cues import cues
from opslag.core.language.phone_owners import ruled
from opslag.core.language.weights import weighed, weights_of

FILE = "phone-owners.txt"
_TRUST = ((0.95, 7.0), (0.9, 4.0), (0.85, 3.0), (0.8, 2.2), (0.7, 1.6), (0.0, 0.3))
"""How sure a rule is, and what its word then weighs."""
_ENOUGH = 0.4
"""What must speak for somebody's own: workplaces' numbers are the more."""
_OUTWEIGHED = 0.7


def owner(text: str, number: re.Match[str], ahead: str) -> tuple[bool, float]:
    """Is it somebody's own, and how sure is that? The rules are followed unless more speaks against them."""
    private, sure = ruled(text, number, ahead)
    trust = next(weight for least, weight in _TRUST if sure >= least)
    total = weighed(cues(text, number), weights_of(FILE)) + (trust if private else -trust)
    return (private, sure) if (total > _ENOUGH) == private else (not private, _OUTWEIGHED)
