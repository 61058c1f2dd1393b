"""One phrase beside a number tells whose it is: a home that is rung, or a telephone that goes with a house or a post."""

import pytest

from opslag.core.language.phone_outright import is_office, outright


@pytest.mark.parametrize(
    "ahead",
    ["ring hjem til os på ", "leder helle, hjemme ", "lærer jonathan bruger i dag sin egen, ", "undertegnede har "],
)
def test_a_home_that_is_rung_and_a_number_of_ones_own_are_private(ahead: str) -> None:
    assert outright(ahead, ".") is True


@pytest.mark.parametrize(
    "ahead",
    ["ring til korets nye telefon, ", "aftal med materielgården på ", "sms på den udleverede valgmobil "],
)
def test_the_telephone_of_a_house_or_a_post_is_public(ahead: str) -> None:
    assert outright(ahead, ".") is False


def test_what_is_said_after_the_number_counts_most() -> None:
    assert outright("hun har bedt om, at i bruger ", ", som er hendes firmatelefon.") is False
    assert outright("brug ikke mere det gamle nummer ", "; det er hjem til Sonja.") is True


def test_no_phrase_tells_nothing() -> None:
    assert outright("ring på ", ".") is None


def test_a_depot_is_an_office_a_neighbour_is_none() -> None:
    assert is_office("depotet")
    assert not is_office("naboen")
