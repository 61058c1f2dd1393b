"""Likelier CPR numbers for measuring (løbenumre): ours all end in 0000, which no living person's does."""

from __future__ import annotations

import random
import re
from typing import Any

from opslag.core.language.cpr import modulus_11


def other_serials(item: dict[str, Any]) -> str:
    """The text with likelier numbers: ours always end in 0000, which os2ds-rules never takes for a CPR number."""
    text: str = item["text"]
    for span in item["spans"]:
        if span["type"] == "CPR":
            start, end = span["start"], span["end"]
            text = text[:start] + with_serial(text[start:end]) + text[end:]
    return text


def with_serial(written: str) -> str:
    """Another serial number in the same writing, its check digit right as in most numbers that people have.

    It is drawn by the number itself and lives only while tools are measured.
    """
    digits = re.sub(r"\D", "", written)
    if len(digits) < 10:
        return written
    date = digits[:4] + digits[-6:-4]
    fitting = [f"{n:04}" for n in range(1, 4000) if modulus_11(f"{date}{n:04}")]
    if not fitting:
        return written
    drawn = iter(random.Random(digits).choice(fitting))
    places = [place.start() for place in re.finditer(r"\d", written)][-4:]
    return "".join(next(drawn) if n in places else sign for n, sign in enumerate(written))
