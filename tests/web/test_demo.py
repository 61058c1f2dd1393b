"""The demo: put in once, quickly, and with a wall between its two towns."""

import time
from collections.abc import Callable

import pytest
from django.test import Client

from opslag.core.domain.actor import Role
from opslag.core.domain.severity import Severity
from opslag.ground.archive.verification import verify
from opslag.ground.tenancy.models import Organisation
from opslag.ground.tenancy.scope import scope
from opslag.organisation import queries
from opslag.organisation.models import Contact, Person, Profile, RoleGrant, Unit
from opslag.policy.queries import effective_policy
from opslag.posts.models import Variant
from opslag.posts.queries import reading_of
from opslag.posts.states import DRAFT, IN_REVIEW, PUBLISHING
from opslag.web.demo.cast import TOWNS
from opslag.web.demo.load import load


def in_town(slug: str) -> object:
    return scope(Organisation.objects.get(slug=slug))


@pytest.mark.django_db
def test_it_is_put_in_once_and_quickly() -> None:
    begun = time.process_time()
    assert load()
    assert time.process_time() - begun < 3
    counted = [model.unscoped.count() for model in (Unit, Profile, Contact, RoleGrant)]
    assert not load()
    assert counted == [model.unscoped.count() for model in (Unit, Profile, Contact, RoleGrant)]


def test_everyone_of_the_cast_has_the_role_of_the_cast(towns: None) -> None:
    for town in TOWNS:
        with in_town(town.slug):
            for somebody in town.people:
                person = Person.here.get(email=somebody.email)
                unit = Unit.objects.get(slug=somebody.role_at or somebody.unit)
                assert queries.roles_of(person, unit) == {somebody.role}
                assert not person.has_usable_password()


def test_bo_is_asked_and_the_school_has_its_channels(towns: None) -> None:
    with in_town("nordkyst"):
        school = Unit.objects.get(slug="engskolen")
        assert [p.name for p in queries.approvers(school, Role.COMMUNICATIONS)] == ["Bo Krag"]
        channels = {profile.channel for profile in queries.profiles_for(school) if profile.unit == school}
        assert channels == {"facebook", "linkedin", "website"}
        assert queries.contact_for(school, "fortrolighed").name == "Fie Dahl"


def test_the_school_has_the_floor_the_towns_policy_and_its_areas(towns: None) -> None:
    with in_town("nordkyst"):
        layers = [layer.title for layer in effective_policy(Unit.objects.get(slug="engskolen")).layers]
    assert layers == ["Nordkyst Kommune", "Nordkyst Kommune", "Børn og Unge"]


def test_the_archive_tells_it_all_and_is_whole(towns: None) -> None:
    for town in TOWNS:
        with in_town(town.slug):
            report = verify(Organisation.objects.get(slug=town.slug))
            assert report.ok
            assert report.entries >= len(town.people) + len(town.profiles)


@pytest.mark.django_db
def test_there_is_something_to_look_at_in_every_state() -> None:
    load()
    with in_town("nordkyst"):
        found = {variant.channel: variant for variant in Variant.objects.all()}
        assert {channel: variant.state for channel, variant in found.items()} == {
            "facebook": DRAFT,
            "linkedin": IN_REVIEW,
            "website": PUBLISHING,
            "intranet": PUBLISHING,
        }
        draft = reading_of(found["facebook"]).judgement
        assert {finding.severity for finding in draft.findings} >= {Severity.BLOCK, Severity.ADVISE}
        assert Person.here.get(email="bo@nordkyst.example").has_perm("posts.review_variant", found["linkedin"])


def test_dan_sees_nothing_of_nordkyst(signed_in: Callable[[str], Client]) -> None:
    dan = signed_in("dan")
    for path in ("/", "/mig/", "/skriv/", "/gennemsyn/", "/politik/", "/arkiv/"):
        page = dan.get(path).content.decode()
        for word in ("Nordkyst", "Engskolen", "Anna Holm", "Bo Krag"):
            assert word not in page, path
