"""Things that bear a number of their own."""

import pytest

from opslag.core.language.accounts import accounts
from opslag.core.language.cpr import cpr_numbers
from opslag.core.language.numbered_things import bears_number
from opslag.core.language.plates import plates


@pytest.mark.parametrize("thing", ["Pumpestation", "Lampe", "Rapporten", "Byggetilladelse", "Ref.", "J.nr.", "Bås"])
def test_the_number_of_a_thing_is_nobodys(thing: str) -> None:
    assert bears_number(f"{thing.lower()} ")
    assert not cpr_numbers(f"{thing} 120394-0017.")
    assert not accounts(f"{thing} 1234-0001234567.")
    assert not plates(f"{thing} AB 12 345.")


@pytest.mark.parametrize("ahead", ["kørselsafregning: ", "mor ", "overført til ", "uden licens: ", "anna holm "])
def test_people_and_doings_bear_none(ahead: str) -> None:
    assert not bears_number(ahead)
