"""What a word says about somebody: role, one certain or anybody or many, and whether a house has only one."""

import pytest

from opslag.core.language.person_roles import Role, does_something, role_of


@pytest.mark.parametrize(
    ("word", "role"),
    [
        ("elev", Role("child", "indef")),
        ("pedellen", Role("colleague", "def", single=True)),
        ("skolelederen", Role("management", "def")),
        ("eleverne", Role("group", "many")),
        ("svaneejeren", Role("citizen", "def")),
        ("faren", Role("relative", "def")),
    ],
)
def test_a_word_tells_role_form_and_number(word: str, role: Role) -> None:
    assert role_of(word) == role


def test_the_genitive_changes_nothing() -> None:
    assert role_of("pedellens") == role_of("pedellen")
    assert role_of("personalets") == role_of("personalet")


@pytest.mark.parametrize("word", ["bord", "fyret", "bussen", "en", "s", ""])
def test_a_thing_and_an_ending_alone_are_nobody(word: str) -> None:
    assert role_of(word) is None


def test_an_unlisted_job_is_told_from_a_machine_and_from_many_things() -> None:
    assert does_something("skibsfører")
    assert [word for word in "computer sommer blomster aktiviteter bord".split() if does_something(word)] == []
