"""Phrases of the list with a little word in their midst, and only those."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from opslag.core.language.confidential_spread import spread
from opslag.core.language.reading import read


def found(text: str) -> list[str]:
    return [text[start:end] for start, end, _ in spread(read(text))]


def test_a_phrase_is_found_around_its_little_word() -> None:
    text = "🙂 Åse lugtede desværre af sprut, og Ole lugtede vist af sprut."
    assert found(text) == ["lugtede desværre af sprut", "lugtede vist af sprut"]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Hun lugtede af sprut.",
        "Hun lugtede desværre af sæbe.",
        "Hun lugtede. Desværre af sprut.",
        "Nu er det sommer.",
    ],
)
def test_a_phrase_in_one_piece_another_end_and_a_full_stop_are_left_alone(text: str) -> None:
    assert found(text) == []


def test_the_value_is_kind_and_way() -> None:
    assert [value for _, _, value in spread(read("Hun lugtede desværre af sprut."))] == ["health s"]


@given(st.text(), st.text())
@settings(max_examples=50)
def test_what_is_found_lies_inside_the_text(ahead: str, behind: str) -> None:
    text = f"{ahead}. Hun lugtede desværre af sprut. {behind}"
    assert all(0 <= start < end <= len(text) for start, end, _ in spread(read(text)))
    assert "lugtede desværre af sprut" in found(text)
