"""When something cannot be done: the right status, kind words, and nothing of what broke."""

import pytest
from django.http import HttpRequest, HttpResponse
from django.test import Client, override_settings
from django.urls import path

from opslag.core.domain.states import IllegalMove, NotAllowed, ReasonNeeded
from opslag.ground.interface import problems
from opslag.ground.interface.access import open_to_all

ERRORS = {
    "ret": NotAllowed("posts.publish", "Foreslå opslaget til Bo, så svarer han i dag."),
    "gang": IllegalMove("opslag", "udgiv", "udgivet"),
    "grund": ReasonNeeded("returner"),
    "brud": RuntimeError("hemmelige ord"),
}


@open_to_all
def raiser(request: HttpRequest, name: str) -> HttpResponse:
    raise ERRORS[name]


urlpatterns = [path("fejl/<str:name>/", raiser)]
handler400, handler403 = problems.bad_request, problems.forbidden
handler404, handler500 = problems.not_found, problems.server_error


@pytest.mark.django_db
@override_settings(ROOT_URLCONF=__name__)
@pytest.mark.parametrize(
    ("name", "status", "words"),
    [
        ("ret", 403, ["Det her ligger hos en anden", "Foreslå opslaget til Bo, så svarer han i dag."]),
        ("gang", 409, ["Det er gået videre i mellemtiden", "Det står nu som »udgivet«."]),
        ("grund", 422, ["Der mangler en grund", "Intet er ændret endnu."]),
        ("brud", 500, ["Noget gik i stykker hos os", "Det, der var gemt, er stadig gemt."]),
        ("../nej", 404, ["Vi kan ikke finde siden"]),
    ],
)
def test_each_error_has_its_page(client: Client, name: str, status: int, words: list[str]) -> None:
    client.raise_request_exception = False
    answer = client.get(f"/fejl/{name}/")
    page = answer.content.decode()
    assert answer.status_code == status
    assert [word for word in words if word not in page] == []
    assert page.count("<h1") == 1
    assert "hemmelige ord" not in page
    assert "Traceback" not in page


@pytest.mark.django_db
@override_settings(ROOT_URLCONF=__name__)
def test_a_broken_database_does_not_break_the_page_that_says_so(
    client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    from django.contrib.sessions.backends.db import SessionStore
    from django.db import OperationalError

    def gone(self: object) -> None:
        raise OperationalError("ingen forbindelse")

    monkeypatch.setattr(SessionStore, "load", gone)
    client.cookies["opslag"] = "x" * 32
    client.raise_request_exception = False
    answer = client.get("/fejl/ret/")
    assert answer.status_code == 500
    assert "Noget gik i stykker hos os" in answer.content.decode()


@pytest.mark.django_db
def test_a_name_that_is_not_ours_is_told_to_those_who_can_set_it_once_and_without_the_visitor(caplog) -> None:
    problems._tell_once.cache_clear()
    for _ in range(2):
        page = Client().get("/", headers={"host": "opslag.sandby.example"}, REMOTE_ADDR="192.0.2.7")
        assert page.status_code == 400
        assert "Opslag kender ikke denne adresse endnu" in page.content.decode()
    told = [record.getMessage() for record in caplog.records if record.name == "opslag.web"]
    assert told == ["OPSLAG_HOSTS does not name the host opslag.sandby.example: the request was answered with 400."]


@pytest.mark.django_db
def test_what_looks_like_no_name_is_not_written_in_the_log(caplog) -> None:
    problems._tell_once.cache_clear()
    Client().get("/", headers={"host": "anna jensen"})
    told = [record.getMessage() for record in caplog.records if record.name == "opslag.web"]
    assert told == ["OPSLAG_HOSTS does not name the host ?: the request was answered with 400."]
