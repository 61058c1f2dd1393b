"""Quotations (citater): the words of somebody else, with the marks around them."""

from opslag.core.language.patterns import Pattern
from opslag.core.language.reading import Reading
from opslag.core.language.sentences import Span

_QUOTED = Pattern(r"»[^«]*«|“[^”]*”|”[^”]*”|\"[^\"]*\"|„[^“”]*[“”]")
_SIGNS = frozenset('»“”"„')


def quotations(reading: Reading) -> tuple[Span, ...]:
    """Every quotation in the text, marks included."""
    if not _SIGNS & set(reading.text):
        return ()
    return tuple(Span(*m.span()) for m in _QUOTED.finditer(reading.text))


def is_quoted(place: int, among: tuple[Span, ...]) -> bool:
    """Does the place stand inside one of these quotations?"""
    return any(span.start <= place < span.end for span in among)
