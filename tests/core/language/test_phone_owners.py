"""Whose a number is: the nearest word decides, then a name, then what stands after."""

import pytest

from opslag.core.language.phone_owners import ruled
from opslag.core.language.phones import phone_numbers
from opslag.core.language.surroundings import before


def owned(text: str) -> tuple[bool, float]:
    """Whether the last number of the text is somebody's own, and how sure that is."""
    number = phone_numbers(text)[-1]
    return ruled(text, number, before(text, number.start(), 60))


@pytest.mark.parametrize(
    "text",
    [
        "Min mobil er 12 34 56 78",
        "Ring til naboen på 12 34 56 78",
        "🏡 Så: Ida Kragh, 12 34 56 78",
        "Ring tilbage til fru Kragh på 12 34 56 78",
        "12 34 56 78, min mands nummer",
    ],
)
def test_what_is_said_to_be_ones_own_is_private(text: str) -> None:
    assert owned(text)[0]


@pytest.mark.parametrize(
    "text",
    [
        "Kontoret: 12 34 56 78",
        "Ring til internatet på 12 34 56 78",
        "Pedel Ida Kragh, 12 34 56 78",
        "Ida fra receptionen, 12 34 56 78",
        "Ring 12 34 56 78",
    ],
)
def test_the_number_of_a_house_and_of_work_is_not(text: str) -> None:
    assert not owned(text)[0]


def test_the_nearest_word_decides() -> None:
    assert owned("Kontoret er lukket, brug min mobil 12 34 56 78")[0]
    assert not owned("Min mobil er væk, ring til kontoret på 12 34 56 78")[0]


def test_a_word_near_is_surer_than_the_kind_of_number_alone() -> None:
    assert owned("Min mobil er 12 34 56 78")[1] > owned("Ring 12 34 56 78")[1]
