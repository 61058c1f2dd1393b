"""Connecting a profile: sign in once, see whose account it is, and keep the secrets sealed."""

import pytest

from opslag.core.egress import Egress
from tests.fakes import pds as fake_pds
from tests.publishing.work import no_scope, work

pytestmark = pytest.mark.django_db


@pytest.fixture
def pds(monkeypatch):
    from opslag.publishing.actions import connection

    with fake_pds.running() as server:
        monkeypatch.setattr(connection, "way_out", lambda: Egress(allow=frozenset({server.place})))
        yield server


@pytest.fixture
def profile(us):
    from opslag.organisation.models import Profile

    us.profiles["bluesky"] = Profile.objects.create(
        unit=us.school, channel="bluesky", level="workplace", name="Engskolen", sender="Engskolen", owner=us.anna
    )
    return us.profiles["bluesky"]


@pytest.fixture
def page(client, profile):
    def shown(by, **said):
        client.force_login(by)
        address = f"/profiler/{profile.pk}/forbind/"
        with no_scope():
            response = client.post(address, said) if said else client.get(address)
        profile.refresh_from_db()
        return response

    return shown


def typed(pds, **other):
    return {"server": pds.url, "handle": fake_pds.HANDLE, "app_password": fake_pds.PASSWORD, **other}


def test_the_form_is_built_from_the_channels_settings(us, page, pds):
    shown = page(us.anna).content.decode()
    for label in ("Server", "Brugernavn", "App-adgangskode"):
        assert label in shown
    assert 'type="password"' in shown


def test_a_new_account_waits_until_a_person_says_it_is_theirs(us, page, pds, profile):
    page(us.anna, **typed(pds))
    assert profile.state == "paused"
    assert f"Ja, {fake_pds.HANDLE} er vores" in page(us.anna).content.decode()
    page(us.anna, do="confirm")
    assert profile.state == "active"
    assert profile.handle == fake_pds.HANDLE


def test_the_same_account_again_stays_in_use(us, page, pds, profile):
    page(us.anna, **typed(pds))
    page(us.anna, do="confirm")
    page(us.anna, **typed(pds))
    assert profile.state == "active"


def test_a_wrong_password_changes_nothing(us, page, pds, profile):
    page(us.anna, **typed(pds))
    page(us.anna, do="confirm")
    before = profile.secret
    response = page(us.anna, **typed(pds, app_password="wrong"))
    assert "Forbind profilen igen" in response.content.decode()
    assert (profile.state, profile.secret) == ("active", before)


def test_nothing_secret_is_shown_logged_archived_or_stored_in_the_clear(us, page, pds, profile, caplog):
    from django.db import connection

    from opslag.ground.archive.queries import entries

    page(us.anna, **typed(pds))
    shown = page(us.anna).content.decode()
    with connection.cursor() as cursor:
        cursor.execute("SELECT secret, settings FROM organisation_profile WHERE id = %s", [profile.pk])
        stored = str(cursor.fetchone())
    told = str([entry.facts for entry in entries()])
    for place in (shown, stored, told, caplog.text, repr(profile)):
        assert fake_pds.PASSWORD not in place
        assert "access." not in place


def test_a_connected_profile_publishes_by_itself(us, page, pds, profile, publish):
    page(us.anna, **typed(pds))
    page(us.anna, do="confirm")
    delivery = publish("Åen er høj. Se engskolen.example/udeskole #Å", on="bluesky")
    work()
    delivery.refresh_from_db()
    assert (delivery.state, delivery.carrier) == ("sendt", "bluesky")
    (record,) = pds.records.values()
    assert record["text"] == delivery.variant.text
    assert record["createdAt"].endswith("Z")


@pytest.mark.parametrize("how", ["write-then-500", "write-then-reset", "500", "reset"])
def test_a_server_that_fails_is_looked_up_and_never_posted_to_twice(us, page, pds, profile, publish, how: str):
    from tests.publishing.clock import later

    page(us.anna, **typed(pds))
    page(us.anna, do="confirm")
    pds.fault = how
    delivery = publish(on="bluesky")
    work()
    delivery.refresh_from_db()
    assert delivery.state == "uvist"
    pds.fault = ""
    with later(minutes=3):
        work()
    delivery.refresh_from_db()
    assert delivery.state == "sendt"
    assert len(pds.arrivals) == 1


def test_without_the_connection_it_is_carried_by_hand(us, page, pds, profile, publish):
    page(us.anna, **typed(pds))
    page(us.anna, do="confirm")
    page(us.anna, do="disconnect")
    assert not profile.secret
    delivery = publish(on="bluesky")
    work()
    delivery.refresh_from_db()
    assert delivery.state == "haandholdt"


def test_a_session_of_the_account_before_is_not_kept_with_the_new(us, page, pds, profile):
    from opslag.publishing.actions.connection import kept_secrets, remember

    page(us.anna, **typed(pds))
    before = kept_secrets(profile)["connection"]
    page(us.anna, **typed(pds))
    remember(profile, {"access": "of the one before"}, of=before)
    profile.refresh_from_db()
    assert kept_secrets(profile)["access"] != "of the one before"


@pytest.mark.parametrize(("name", "status"), [("tea", 403), ("carla", 403), ("dan", 404), ("adam", 200), ("bo", 200)])
def test_who_may_connect(us, page, pds, profile, name: str, status: int):
    assert page(getattr(us, name)).status_code == status


def test_a_channel_without_a_door_says_so(us, client):
    client.force_login(us.anna)
    with no_scope():
        shown = client.get(f"/profiler/{us.profiles['facebook'].pk}/forbind/")
    assert "skal ikke forbindes" in shown.content.decode()
