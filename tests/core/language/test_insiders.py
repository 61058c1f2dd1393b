"""Talk among the house's own people: one plain sign, or slight ones together."""

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from opslag.core.language.insiders import staff_words
from opslag.core.language.reading import read


def found(text: str, enough: int = 2) -> list[str]:
    reading = read(text)
    return [reading.slice(s) for s in staff_words(reading, enough)]


@pytest.mark.parametrize(
    ("text", "sign"),
    [
        ("🎉 Kære kolleger", "Kære kolleger"),
        ("Tak til alle i Drift.", "Tak til alle i Drift"),
        ("Tak til vores dygtige medarbejdere.", "Tak til vores dygtige medarbejdere"),
    ],
)
def test_a_plain_sign_is_enough(text: str, sign: str) -> None:
    assert found(text) == [sign]


@pytest.mark.parametrize("text", ["", "Kære naboer, husk affaldet.", "Tak til alle i byen.", "Byrådet mødes."])
def test_neighbours_and_townspeople_are_no_insiders(text: str) -> None:
    assert found(text) == []


def test_slight_signs_count_together() -> None:
    assert found("Vi holder fredagsbar i kantinen.") == ["fredagsbar", "i kantinen"]
    assert found("Vi holder fredagsbar i haven.") == []
    assert found("Vi holder fredagsbar i kantinen.", enough=3) == []


@given(st.text(alphabet="🎉æå. \n", max_size=20))
@settings(max_examples=50)
def test_places_are_in_order_and_apart(between: str) -> None:
    text = f"Kære kolleger. {between} Tak til alle i Drift. {between} Fredagsbar i kantinen."
    places = staff_words(read(text))
    assert [text[s.start : s.end] for s in places][:2] == ["Kære kolleger", "Tak til alle i Drift"]
    assert all(one.end <= other.start for one, other in pairwise(places))
