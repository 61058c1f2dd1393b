"""Contempt is told from disagreement, denial and self-mockery."""

import pytest

from opslag.core.language.reading import read
from opslag.core.language.respect import ADULTS, CHILDREN, contempt, groups, scorn, sneers


def test_contempt_that_is_denied_or_said_of_oneself_is_spared() -> None:
    assert contempt(read("De er dovne."), ADULTS)
    assert not contempt(read("De er ikke dovne."), ADULTS)
    assert not contempt(read("Vi er dovne."), ADULTS)


def test_what_is_plain_trouble_about_children_is_contempt_about_adults() -> None:
    reading = read("Når eleverne ikke gider læse, flytter vi timen ud.")
    assert contempt(reading, ADULTS)
    assert not contempt(reading, CHILDREN)


def test_groups_know_children_from_adults() -> None:
    values = {m.value for m in groups(read("Forældrene og eleverne kom."))}
    assert values == {ADULTS, CHILDREN}


@pytest.mark.parametrize("text", ["Tillykke, det tog jer kun ti år!", "Folk, der aldrig har stået foran en klasse."])
def test_a_sneer_is_a_turn_of_phrase(text: str) -> None:
    assert sneers(read(text))


def test_cold_hands_are_no_scorn() -> None:
    assert not scorn(read("Børnene fik kolde hænder i sneen."))
    assert scorn(read("Endnu en skrankepave."))
