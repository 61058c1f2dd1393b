"""Why and for whom (svarene før teksten): how long they may be, and what the legal floor holds back in them."""

import hashlib
from functools import lru_cache

from django.utils.translation import gettext as _

from opslag.core.checks import all_checks
from opslag.core.domain.draft import Draft, Meta
from opslag.core.domain.judging import judge
from opslag.core.domain.layering import effective
from opslag.policy.queries import builtin_floor

LONGEST = 500
"""The same for a form, a program and the page that mends them."""


@lru_cache(maxsize=4096)
def held_back(words: str) -> bool:
    """Does the legal floor stop these words, or send them to somebody? Asked wherever an answer would be shown.

    The floor is the same everywhere and for ever, so that rows from before the answers were judged are told too.
    """
    asked = Draft("", "", meta=Meta(gate_why=words))
    found = judge(asked, effective([builtin_floor()]), all_checks())
    return any(finding.field == "gate_why" for finding in found.findings)


def shown(words: str) -> str:
    """The words as somebody else than their author may see them (vist)."""
    return _("Skjult, muligvis fortroligt") if words and held_back(words) else words


def fingerprint(why: str, whom: str) -> str:
    """The hash of both answers: what the archive holds while they are their author's alone (aftryk)."""
    return hashlib.sha256(f"{why}\x1f{whom}".encode()).hexdigest()
