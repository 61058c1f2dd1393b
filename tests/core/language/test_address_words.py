"""Words around an address: whoever lives there, and what is nobody's home."""

import pytest

from opslag.core.language.address_words import EVENT, KINDS, LIVES, PARTS_OF_HOME, PEOPLE, PUBLIC


@pytest.mark.parametrize(
    ("ahead", "lives", "public"),
    [
        ("hun bor på ", True, False),
        ("lærkes mormor på ", True, False),
        ("apoteket på ", False, True),
        ("rådhuset på ", False, True),
        ("solen skinner over ", False, False),
    ],
)
def test_words_before_an_address_tell_a_home_from_a_house_for_all(ahead: str, lives: bool, public: bool) -> None:
    assert (bool(LIVES.search(ahead)), bool(PUBLIC.search(ahead))) == (lives, public)


def test_an_event_is_told_from_a_quiet_evening() -> None:
    assert EVENT.search("koncert i haven lørdag")
    assert not EVENT.search("vi sad i haven lørdag")


def test_every_list_is_in_lower_case_as_those_who_ask_are() -> None:
    assert [word for word in (*KINDS, *PEOPLE, *PARTS_OF_HOME) if word != word.lower() or " " in word] == []
