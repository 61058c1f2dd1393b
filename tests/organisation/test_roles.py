"""Roles hold for a unit and all below it, in a period, for oneself or for whom one covers."""

import datetime as dt

import pytest

from opslag.core.domain.actor import SYSTEM, Actor, Role
from opslag.core.domain.states import NotAllowed
from opslag.ground.archive.queries import history
from opslag.ground.tenancy.scope import OutOfScope, scope
from opslag.organisation import actions, queries
from opslag.organisation.models import Absence, Person, RoleGrant, Unit
from tests.cast import Cast

TODAY = dt.date(2026, 11, 24)
YESTERDAY = dt.date(2026, 11, 23)


def test_a_role_holds_where_it_is_given_and_below(people: Cast) -> None:
    with scope(people.organisation):
        for unit in (people.root, people.area, people.school):
            assert queries.roles_of(people.bo, unit) == {Role.COMMUNICATIONS}


def test_a_role_does_not_hold_above_or_beside(people: Cast) -> None:
    with scope(people.organisation):
        beside = Unit.objects.create(name="Solstrålen", slug="solstraalen", parent=people.area, kind="arbejdsplads")
        assert queries.roles_of(people.anna, people.area) == frozenset()
        assert queries.roles_of(people.anna, beside) == frozenset()


@pytest.mark.parametrize(
    ("first", "last", "holds"),
    [
        (TODAY, None, True),
        (TODAY, TODAY, True),
        (YESTERDAY, YESTERDAY, False),
        (TODAY + dt.timedelta(days=1), None, False),
    ],
)
def test_a_role_holds_from_its_first_day_to_its_last(
    people: Cast, first: dt.date, last: dt.date | None, holds: bool
) -> None:
    with scope(people.organisation):
        person = Person.objects.create_person("ny@nordkyst.example", "Ny Nielsen", people.organisation)
        RoleGrant.objects.create(person=person, role=Role.TEACHER, unit=people.school, valid_from=first, valid_to=last)
        assert (Role.TEACHER in queries.roles_of(person, people.school, at=TODAY)) is holds


def test_a_role_for_one_profile_holds_for_no_other(people: Cast) -> None:
    facebook, website = people.profiles["facebook"], people.profiles["website"]
    with scope(people.organisation):
        actions.grant_role(people.tea, Role.LOCAL_EDITOR, people.school, by=SYSTEM, profile=facebook)
        assert Role.LOCAL_EDITOR in queries.roles_of(people.tea, people.school, profile=facebook)
        assert Role.LOCAL_EDITOR not in queries.roles_of(people.tea, people.school, profile=website)
        assert Role.LOCAL_EDITOR not in queries.roles_of(people.tea, people.school)


def test_whoever_covers_holds_the_roles_of_the_one_who_is_away(people: Cast) -> None:
    with scope(people.organisation):
        Absence.objects.create(person=people.anna, cover=people.tea, valid_from=TODAY, valid_to=TODAY)
        assert Role.LEADER in queries.roles_of(people.tea, people.school, at=TODAY)
        assert Role.LEADER not in queries.roles_of(people.tea, people.school, at=YESTERDAY)
        assert queries.approvers(people.school, Role.LEADER, at=TODAY) == [people.tea]
        assert queries.approvers(people.school, Role.LEADER, at=YESTERDAY) == [people.anna]


def test_approvers_come_nearest_first(people: Cast) -> None:
    with scope(people.organisation):
        actions.grant_role(people.tea, Role.COMMUNICATIONS, people.school, by=SYSTEM)
        assert queries.approvers(people.school, Role.COMMUNICATIONS) == [people.tea, people.bo]
        assert queries.approvers(people.area, Role.COMMUNICATIONS) == [people.bo]


def test_someone_who_has_left_holds_nothing(people: Cast) -> None:
    people.bo.is_active = False
    people.bo.save()
    with scope(people.organisation):
        assert queries.roles_of(people.bo, people.root) == frozenset()
        assert queries.approvers(people.root, Role.COMMUNICATIONS) == []


def test_dan_holds_nothing_here_and_sees_nobody(people: Cast) -> None:
    with scope(people.organisation):
        assert queries.roles_of(people.dan, people.school) == frozenset()
    with scope(people.neighbour):
        assert list(Unit.objects.values_list("slug", flat=True)) == ["fjordklit"]
        assert list(Person.here.values_list("email", flat=True)) == ["dan@fjordklit.example"]
        assert not RoleGrant.objects.exclude(person=people.dan).exists()
    with pytest.raises(OutOfScope):
        list(Person.here.all())


def test_an_administrator_is_not_an_editor(people: Cast) -> None:
    with scope(people.organisation):
        actor = queries.actor(people.adam)
        assert actor.roles == {Role.ADMINISTRATOR}


def test_a_role_is_given_by_an_administrator_and_told_to_the_archive(people: Cast) -> None:
    with scope(people.organisation):
        by = queries.actor(people.adam)
        grant = actions.grant_role(people.tea, Role.MODERATOR, people.school, by=by, valid_from=TODAY)
        assert grant.granted_by == people.adam
        assert history(grant).get().kind == "role.granted"
        actions.end_role(grant, by=by, on=TODAY)
        assert Role.MODERATOR in queries.roles_of(people.tea, people.school, at=TODAY)
        assert Role.MODERATOR not in queries.roles_of(people.tea, people.school, at=TODAY + dt.timedelta(days=1))
        assert [entry.kind for entry in history(grant).order_by("number")] == ["role.granted", "role.ended"]


def test_nobody_gives_a_role_to_themselves_or_without_the_right(people: Cast) -> None:
    with scope(people.organisation):
        with pytest.raises(NotAllowed):
            actions.grant_role(people.adam, Role.LEADER, people.school, by=queries.actor(people.adam))
        with pytest.raises(NotAllowed):
            actions.grant_role(people.tea, Role.LEADER, people.school, by=queries.actor(people.bo))
        with pytest.raises(NotAllowed):
            actions.grant_role(people.tea, Role.LEADER, people.school, by=Actor("0", "Ingen"))


def test_one_may_name_ones_own_cover_but_not_that_of_others(people: Cast) -> None:
    with scope(people.organisation):
        actions.cover(people.tea, people.anna, TODAY, None, by=queries.actor(people.tea))
        with pytest.raises(NotAllowed):
            actions.cover(people.bo, people.tea, TODAY, None, by=queries.actor(people.tea))
        assert queries.cover_of(people.tea, TODAY) == people.anna
