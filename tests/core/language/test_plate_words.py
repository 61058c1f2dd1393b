"""Words around a number plate."""

import pytest

from opslag.core.language.plate_words import LENDS, MAKE, NO_PLATE, ROAD, SURE_CAR


@pytest.mark.parametrize("words", ["en sølvgrå kia", "ladvognen", "traileren"])
def test_a_car_is_known_by_its_name(words: str) -> None:
    assert SURE_CAR.search(words)
    assert not SURE_CAR.search("en lille hund")


def test_what_stands_just_before_a_plate() -> None:
    assert MAKE.search("en grå skoda ")
    assert LENDS.search("tilladelse til ")
    assert not MAKE.search("skodaen er ")
    assert not LENDS.search("glæde til ")


def test_other_things_bear_numbers_too() -> None:
    assert NO_PLATE.search("rute ")
    assert NO_PLATE.search("toget ")
    assert not NO_PLATE.search("tog nummeret ")
    assert not ROAD.search("en god bog")
