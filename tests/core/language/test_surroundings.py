"""What stands around a find: words of the same sentence only, and never more than asked for."""

import re

from hypothesis import given, settings
from hypothesis import strategies as st

from opslag.core.language.patterns import Pattern
from opslag.core.language.surroundings import (
    after,
    any_lower,
    any_of,
    around,
    before,
    digit_count,
    digits_of,
    is_number_of_thing,
    matches_at,
    nearest,
    numbered,
    numerals,
)

TEXT = "🌊 Åen er kold. Ring kl. 8 til Ida. Tak."
IDA = TEXT.index("Ida")


def test_a_sentence_ends_at_its_full_stop_and_not_at_a_short_form() -> None:
    assert before(TEXT, IDA) == "ring kl. 8 til "
    assert before("Kom ind.\nTo ", 12) == "to "
    assert after(TEXT, IDA) == "ida"
    assert after("Ring kl. 8 til os", 0) == "ring kl. 8 til os"


def test_no_more_is_given_than_asked_for() -> None:
    assert before("abcdef", 6, 3) == "def"
    assert after("abcdef", 0, 3) == "abc"
    found = re.search("bil", "en rød bil her")
    assert found
    assert around("en rød bil her", found, 4) == "rød bil her"


def test_the_nearest_is_the_last() -> None:
    found = nearest(Pattern("a."), "ab ac ad")
    assert found
    assert found[0] == "ad"
    assert nearest(Pattern("x"), "ab") is None


def test_pieces_find_each_other_in_any_case_or_only_in_lower() -> None:
    assert any_of("rød_bil sol").search("EN RØD BIL")
    assert not any_lower("sol").search("SOL")
    assert not any_of("sol", edge=r"\b").search("solskin")
    assert not any_of("sol måne", tail="!").search("sol.")


def test_what_a_number_is_a_number_of() -> None:
    assert (numbered("partinr. "), numbered("ring til ")) == ("parti", "")
    assert is_number_of_thing("vandmåler nr. ")
    assert not is_number_of_thing("vores nr. ")


def test_digits_stand_in_runs_and_are_counted_also_when_wide() -> None:
    assert numerals("Åen 12 og 3") == ((4, 6), (10, 11))
    assert digits_of("+45 12a3") == "45123"
    assert digit_count("１２ og 3") == 3


@settings(max_examples=50)
@given(st.text())
def test_digits_are_counted_at_least_as_they_are_read(text: str) -> None:
    assert digit_count(text) >= sum(c in "0123456789" for c in digits_of(text))
    assert all(text[a:b].isdecimal() for a, b in numerals(text))


@settings(max_examples=50)
@given(st.text(alphabet="ab "))
def test_trying_every_place_is_finding_all(text: str) -> None:
    pattern = Pattern("ab?")
    every = [m.span() for m in matches_at(pattern, text, range(len(text)))]
    assert every == [m.span() for m in pattern.finditer(text)]
