"""Pieces of words lead a pattern to the words they stand in; without a piece nothing is tried."""

from hypothesis import given, settings
from hypothesis import strategies as st

from opslag.core.language.patterns import Pattern
from opslag.core.language.pieces import Pieces

PIECES = Pieces("kode", "nøgle", "kode")
CODE = Pattern(r"\b\w*kode\w*")


def test_every_piece_is_found_where_it_stands() -> None:
    found = PIECES.found_in("🔑 dørkoden og nøglen")
    assert found.places == {"kode": [5], "nøgle": [14]}
    assert found.has("alarm", "nøgle")
    assert not found.has("alarm")


def test_a_pattern_is_tried_at_the_beginning_of_the_word() -> None:
    text = "dørkoden og nøglen, kodeord"
    found = PIECES.found_in(text)
    assert [m[0] for m in found.matches(CODE, text, "kode")] == ["dørkoden", "kodeord"]
    assert [*found.matches(CODE, text, "nøgle")] == []
    assert [*found.matches(CODE, text, "alarm")] == []


def test_a_word_may_also_begin_at_its_hyphen() -> None:
    found = PIECES.found_in("dør-koden")
    assert [m[0] for m in found.matches(Pattern(r"\bkoden"), "dør-koden", "kode")] == ["koden"]
    assert [m[0] for m in found.matches(Pattern(r"\bdør-koden"), "dør-koden", "kode")] == ["dør-koden"]


@settings(max_examples=50)
@given(st.text(alphabet="kodenøgl- .🔑"))
def test_nothing_is_found_that_the_pattern_alone_would_not_find(text: str) -> None:
    found = [m.span() for m in PIECES.found_in(text).matches(CODE, text, "kode")]
    assert found == [m.span() for m in CODE.finditer(text)]
