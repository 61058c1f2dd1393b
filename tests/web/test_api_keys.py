"""Keys for programs: shown once, for what they were made for, for as long as they hold."""

from __future__ import annotations

import datetime as dt
import re

import pytest
from django.db import connection
from django.http import HttpResponse
from django.test import Client
from django.utils import timezone

from opslag.core.domain.states import NotAllowed
from opslag.ground.archive.models import Entry
from opslag.ground.tenancy.scope import scope
from opslag.organisation import actions
from opslag.organisation.api import bearer
from opslag.organisation.models import ApiToken
from opslag.organisation.tokens import Scope
from opslag.web.api import operations
from tests.cast import Cast
from tests.web.programs import Program, key_of

PAGE = "/mig/noegler/"
FORM = {"name": "Hjemmesiden", "scopes": ["check", "drafts:read"], "days": "90"}


def test_a_key_is_made_on_ones_own_page_and_shown_once(us: Cast, client: Client) -> None:
    client.force_login(us.anna)
    answer = client.post(PAGE, FORM)
    key = re.search(r"opslag_[\w-]{43}", answer.content.decode())[0]
    assert answer.headers["Cache-Control"] == "private, no-store"
    again = client.get(PAGE).content.decode()
    assert key not in again
    assert "Hjemmesiden" in again
    assert key[-4:] in again
    assert Program(None, key=key).get("/drafts").status_code == 200
    assert Program(None, key=key).get("/archive").json()["scope"] == "archive:read"


def test_the_key_itself_is_kept_nowhere(us: Cast) -> None:
    key = key_of(us.anna)
    secret = key.removeprefix("opslag_")[:-4]
    with connection.cursor() as cursor:
        for table in connection.introspection.table_names(cursor):
            cursor.execute(f'SELECT * FROM "{table}"')
            assert secret not in repr(cursor.fetchall()), table


def test_the_form_says_what_is_missing(us: Cast, client: Client) -> None:
    client.force_login(us.anna)
    for change in ({"name": ""}, {"scopes": []}, {"scopes": ["alt"]}, {"days": "3650"}):
        answer = client.post(PAGE, {**FORM, **change})
        assert answer.status_code == 422
        assert "Der mangler noget" in answer.content.decode()
    with scope(us.organisation):
        assert not ApiToken.objects.exists()


def test_no_key_lives_longer_than_a_year(us: Cast) -> None:
    with scope(us.organisation):
        for days in (0, 366):
            with pytest.raises(NotAllowed):
                actions.make_token(by=us.anna, name="x", scopes=[Scope.CHECK], days=days)


def test_the_archive_is_told_of_keys_and_not_of_the_key(us: Cast, client: Client) -> None:
    client.force_login(us.anna)
    client.post(PAGE, FORM)
    with scope(us.organisation):
        token = ApiToken.objects.get()
    client.post(f"{PAGE}{token.pk}/traek-tilbage/")
    with scope(us.organisation):
        made, revoked = Entry.objects.filter(kind__startswith="token.").order_by("number")
        assert (made.kind, revoked.kind) == ("token.made", "token.revoked")
        assert made.facts["scopes"] == ["check", "drafts:read"]
        assert token.digest not in str(made.facts)


@pytest.mark.parametrize(
    "header", ["", "Bearer", "Bearer ", "Bearer opslag_forkert", "Basic b3A6c2xhZw==", "Bearer \udcff", "opslag_x"]
)
def test_without_a_key_that_holds_nothing_opens(us: Cast, header: str) -> None:
    headers = {"Authorization": header.encode("utf-8", "surrogateescape").decode("latin-1")} if header else {}
    answer = Client().get("/api/v1/units", headers=headers)
    assert answer.status_code == 401
    assert answer.headers["WWW-Authenticate"].startswith("Bearer")
    assert answer.json()["type"].endswith("not-signed-in")


def test_being_signed_in_on_the_screens_opens_nothing_here(us: Cast, client: Client) -> None:
    client.force_login(us.anna)
    assert client.get("/api/v1/units").status_code == 401
    dans = client.get("/api/v1/units", headers={"Authorization": f"Bearer {key_of(us.dan)}"})
    assert [one["name"] for one in dans.json()["items"]] == ["Fjordklit Kommune"]


def test_a_key_ends_with_its_time_its_person_or_its_revocation(us: Cast) -> None:
    for end in ("expires_at", "revoked_at", "person"):
        key = key_of(us.tea)
        assert Program(None, key=key).get("/units").status_code == 200
        with scope(us.organisation):
            token = ApiToken.objects.latest("pk")
            if end == "person":
                type(us.tea).objects.filter(pk=us.tea.pk).update(is_active=False)
            else:
                ApiToken.objects.filter(pk=token.pk).update(**{end: timezone.now() - dt.timedelta(seconds=1)})
        assert Program(None, key=key).get("/units").status_code == 401, end


def test_a_key_is_revoked_by_its_own_person_only(us: Cast, client: Client) -> None:
    key = key_of(us.anna)
    with scope(us.organisation):
        token = ApiToken.objects.get()
    for person, status in ((us.bo, 403), (us.adam, 403), (us.dan, 404), (us.anna, 302)):
        client.force_login(person)
        assert client.post(f"{PAGE}{token.pk}/traek-tilbage/").status_code == status
    assert Program(None, key=key).get("/units").status_code == 401
    client.force_login(us.bo)
    assert "Prøve" not in client.get(PAGE).content.decode()


def test_every_operation_wants_its_own_scope(us: Cast) -> None:
    """Each with a key for everything but what it needs, and with a key for that alone."""
    for place, operation in operations():
        wanted = operation.view_func.door.scope
        if wanted is None:
            continue
        method, path = operation.methods[0], place.format(pk=1, number=1)
        lacking = Program(us.anna, *(one for one in Scope if one is not wanted))
        refused = _ask(lacking, method, path, operation)
        assert refused.status_code == 403, place
        assert refused.json()["scope"] == wanted.value
        enough = _ask(Program(us.anna, wanted), method, path, operation)
        assert enough.json().get("type", "") != "/api/v1/#problem-scope-missing"


def _ask(program: Program, method: str, path: str, operation) -> HttpResponse:
    if operation.operation_id == "upload_picture":
        return program.upload(b"no picture")
    bodies = {
        "create_draft": {"occasion": "hverdag", "profile": 1, "why": "a", "whom": "b"},
        "change_draft": {"text": "x"},
        "approve_draft": {"content_hash": "0" * 64},
        "return_draft": {"comment": "x"},
        "check_text": {"channel": "facebook", "text": "Hej"},
        "describe_people": {"recognisable": None},
    }
    return program.ask(method, path, bodies.get(operation.operation_id), If_Match='"1"')


def test_a_key_shows_when_it_was_last_used(us: Cast) -> None:
    program = Program(us.anna)
    with scope(us.organisation):
        assert ApiToken.objects.get().last_used_at is None
    program.get("/units")
    with scope(us.organisation):
        used = ApiToken.objects.get().last_used_at
        assert used
    program.get("/units")
    with scope(us.organisation):
        assert ApiToken.objects.get().last_used_at == used, "noted at most every five minutes"


def test_who_asks_too_fast_is_told_when_to_come_back(us: Cast, monkeypatch) -> None:
    monkeypatch.setattr(bearer, "A_MINUTE", 3)
    program = Program(us.anna)
    answers = [program.get("/units") for _n in range(4)]
    assert [answer.status_code for answer in answers] == [200, 200, 200, 429]
    assert 1 <= int(answers[-1].headers["Retry-After"]) <= 60
    assert Program(us.bo).get("/units").status_code == 200
