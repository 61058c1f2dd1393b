"""A draft without the people in it (masket): letters become x, digits 0, so that lengths and shapes stay. Pure."""

from collections.abc import Iterable

from opslag.core.language.personal_data import spans

KEPT = frozenset(("PHONE_PUBLIC", "EMAIL_FUNCTION"))
"""What belongs to a public office may stand."""


def masked(text: str, also: Iterable[tuple[int, int]] = ()) -> str:
    """The text with every piece of personal data, and the places `also` names, made unreadable (maskér)."""
    out = list(text)
    places = [(s.start, s.end) for s in spans(text) if s.type not in KEPT]
    for start, end in (*places, *also):
        out[start:end] = [_mask(letter) for letter in text[start:end]]
    return "".join(out)


def _mask(letter: str) -> str:
    if letter.isdigit():
        return "0"
    if letter.isalpha():
        return "X" if letter.isupper() else "x"
    return letter
