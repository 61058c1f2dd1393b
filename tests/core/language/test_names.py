"""First and last names of the population, told from words, and without their genitive."""

import pytest

from opslag.core.language.names import first_names, is_first_name, is_last_name, last_names, without_genitive


def test_names_stand_in_order_of_frequency() -> None:
    assert [*first_names().values()] == [*range(len(first_names()))]
    assert [*last_names().values()] == [*range(len(last_names()))]


def test_a_first_name_is_told_from_what_hardly_anybody_is_called() -> None:
    assert is_first_name("bodil", common=True)
    assert not is_first_name("jul")
    assert not is_first_name("søndag")


def test_common_asks_for_more_than_being_listed() -> None:
    rare = next(reversed(first_names()))
    assert is_first_name(rare)
    assert not is_first_name(rare, common=True)


def test_a_double_name_counts_when_each_part_does() -> None:
    assert is_first_name("anne-mette")
    assert not is_first_name("anne-stol")
    assert is_last_name("jensen-hansen")
    assert not is_last_name("jensen-stol")


@pytest.mark.parametrize(
    ("written", "plain"),
    [("emils", "emil"), ("ida's", "ida"), ("larsens", "larsen"), ("bo-emils", "bo-emil")],
)
def test_the_genitive_is_taken_off(written: str, plain: str) -> None:
    assert without_genitive(written) == plain


@pytest.mark.parametrize("name", ["hans", "jens", "niels", "mads", "bodil", "x", ""])
def test_a_name_that_ends_in_s_keeps_it(name: str) -> None:
    assert without_genitive(name) == name
