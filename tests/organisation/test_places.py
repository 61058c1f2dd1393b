"""Units, profiles, contacts, notices: what is found from where.

Rows A55, R13.
"""

import pytest
from django.db import IntegrityError, connection, transaction

from opslag.ground.archive.queries import history
from opslag.ground.tenancy.scope import ForeignOrganisation, scope
from opslag.organisation import actions, queries
from opslag.organisation.models import Contact, Notice, Profile, Unit
from tests.cast import Cast


def test_a_unit_knows_the_way_to_the_top(people: Cast) -> None:
    with scope(people.organisation):
        assert people.school.ancestors() == [people.school, people.area, people.root]
        assert queries.root_unit() == people.root
        assert set(queries.units_under(people.area)) == {people.area, people.school}
        assert queries.home_unit(people.anna) == people.school


def test_there_is_one_top_and_no_name_twice(people: Cast) -> None:
    with scope(people.organisation):
        for words in ({"slug": "to", "parent": None}, {"slug": "engskolen", "parent": people.root}):
            with pytest.raises(IntegrityError), transaction.atomic():
                Unit.objects.create(name="X", kind="koncern", **words)


def test_the_nearest_contact_answers_and_the_top_when_nobody_is_nearer(people: Cast) -> None:
    with scope(people.organisation):
        Contact.objects.create(unit=people.root, function="kommunikation", name="Kommunikation")
        assert queries.contact_for(people.school, "kommunikation").name == "Kommunikation"
        Contact.objects.create(unit=people.area, function="kommunikation", name="Redaktionen")
        assert queries.contact_for(people.school, "kommunikation").name == "Redaktionen"
        assert queries.contact_for(people.root, "kommunikation").name == "Kommunikation"
        assert queries.contact_for(people.school, "presse") is None


def test_a_unit_may_write_to_its_own_profiles_and_those_that_are_for_all(people: Cast) -> None:
    with scope(people.organisation):
        own = {people.profiles["facebook"], people.profiles["website"]}
        shared = {people.profiles["linkedin"], people.profiles["intranet"]}
        assert set(queries.profiles_for(people.school)) == own | shared
        assert set(queries.profiles_for(people.root)) == shared


def test_a_paused_profile_is_not_offered(people: Cast) -> None:
    facebook = people.profiles["facebook"]
    with scope(people.organisation):
        actions.pause_profile(facebook, by=queries.actor(people.anna))
        assert facebook not in queries.profiles_for(people.school)
        actions.pause_profile(facebook, by=queries.actor(people.bo), paused=False)
        assert facebook in queries.profiles_for(people.school)
        assert [e.kind for e in history(facebook).order_by("number")] == ["profile.pause", "profile.resume"]


def test_a_profiles_secret_lies_sealed(people: Cast) -> None:
    profile = people.profiles["facebook"]
    with scope(people.organisation):
        profile.secret = "token-1234"
        profile.save()
        assert Profile.objects.get(pk=profile.pk).secret == "token-1234"
    with connection.cursor() as cursor:
        cursor.execute("SELECT secret FROM organisation_profile WHERE id = %s", [profile.pk])
        stored = cursor.fetchone()[0]
    assert stored
    assert "token" not in stored


def test_a_notice_reaches_one_person_of_ones_own(people: Cast) -> None:
    with scope(people.organisation):
        notice = actions.notify(people.anna, "Bo har svaret.", "/opslag/1/")
        assert queries.unread_notices(people.anna) == [notice]
        assert queries.unread_notices(people.bo) == []
        actions.read_notice(notice)
        assert queries.unread_notices(people.anna) == []
        with pytest.raises(ForeignOrganisation):
            Notice.objects.create(person=people.dan, text="Nej")
