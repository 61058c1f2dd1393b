"""Getting ready beforehand (opvarmning): for programs that live long and judge many drafts."""

from __future__ import annotations

import gc

from opslag.core.channels import channel_facts
from opslag.core.checks import all_checks
from opslag.core.language import spelling
from opslag.core.language.patterns import compile_all
from opslag.core.language.phones import phones
from opslag.core.language.resemblance import resemblance


def warm() -> None:
    """Load and compile now what else waits for the first draft that needs it; about a second of work."""
    all_checks(), channel_facts()
    spelling.correction("stavning"), resemblance(""), phones("Ring på 12 34 56 78")
    compile_all()
    keep()


def keep() -> None:
    """Look no longer for garbage in what is loaded by now, for it stays: that took longer than a draft does."""
    gc.collect()
    gc.freeze()
