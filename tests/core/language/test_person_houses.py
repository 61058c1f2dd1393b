"""The words after a name that tell of a colleague or of who sits at the top; patients and places tell neither."""

import pytest

from opslag.core.language import person_houses as houses


@pytest.mark.parametrize("after", [" fra køkkenet ringede", ", på lageret", " bag disken", " fra rengøringen"])
def test_who_comes_from_a_department_is_staff(after: str) -> None:
    assert houses.STAFF_AFTER.match(after)


@pytest.mark.parametrize("after", [" fra børneafdelingen", " fra engen ringede", " på taget", " bag hækken"])
def test_who_lies_in_a_ward_or_lives_somewhere_is_not(after: str) -> None:
    assert not houses.STAFF_AFTER.match(after)
    assert not houses.STAFF_IN.match(after)


def test_a_watch_and_a_team_are_staffed() -> None:
    assert houses.STAFF_ON.match(" med brillerne i nattevagt")
    assert not houses.STAFF_ON.match(" med brillerne i haven")
    assert houses.IN_TEAM.match(" i vores team")
    assert not houses.IN_TEAM.match(" i deres have")


def test_who_signs_for_all_sits_at_the_top() -> None:
    assert houses.AT_THE_TOP.match(", der skriver under på vores ferie")
    assert not houses.AT_THE_TOP.match(", der skriver digte")


def test_all_the_teeth_are_not_all_people() -> None:
    assert houses.ALL_THINGS.match(" fortænderne")
    assert not houses.ALL_THINGS.match(" børnene")
