"""The API is the screens by other means: its lists, its problems and its description."""

from __future__ import annotations

import pytest
from django.test import Client

from opslag.web.api import described, operations
from tests.cast import SILENT, Cast
from tests.web.programs import Program, begin


def test_a_list_is_read_page_by_page_without_gap_or_repeat(us: Cast, anna: Program) -> None:
    made = [begin(anna, us, f"{SILENT} {n}")["id"] for n in range(5)]
    seen, cursor = [], ""
    while True:
        page = anna.get(f"/drafts?limit=2&cursor={cursor}").json()
        seen += [one["id"] for one in page["items"]]
        if page["next"] is None:
            break
        if len(seen) == 2:
            begin(anna, us, "Et nyt imens")
        cursor = page["next"]
    assert seen == made[::-1]
    assert anna.get("/drafts?cursor=vrøvl").json()["errors"][0]["field"] == "query.cursor"
    assert anna.get("/drafts?limit=101").status_code == 422


def test_problems_are_told_in_the_language_asked_for(us: Cast) -> None:
    key = Program(us.anna).key
    for asked, spoken in (("da", "da"), ("en-GB,en;q=0.9", "en"), ("de, en;q=0.5", "en"), ("de", "da"), ("", "da")):
        answer = Program(None, key=key, language=asked).get("/drafts/1")
        assert answer.headers["Content-Language"] == spoken
    told = {spoken: Program(None, language=spoken).get("/drafts/1").json()["title"] for spoken in ("da", "en")}
    assert told["da"] == "Programnøglen mangler eller gælder ikke"
    assert told["en"] != told["da"]


@pytest.mark.parametrize("body", ["{", "", "[]", '"x"', b"\xff\xfe", '{"channel": "x", "text": "\\ud800"}'])
def test_a_body_that_is_no_draft_is_a_problem_and_never_our_mistake(anna: Program, body: object) -> None:
    answer = anna.post("/check", body)
    assert answer.status_code in (400, 422)
    assert answer.headers["Content-Type"] == "application/problem+json"


def test_too_much_at_once_is_refused(anna: Program) -> None:
    answer = anna.post("/check", {"channel": "facebook", "text": "x" * 1_100_000})
    assert answer.status_code == 413


def test_our_own_mistake_is_a_problem_without_details(anna: Program, monkeypatch, caplog) -> None:
    from opslag.posts.api import reading

    def broken(*words: object, **named: object) -> None:
        raise RuntimeError("hemmelig besked")

    monkeypatch.setattr(reading, "_candidates", broken)
    answer = anna.get("/drafts")
    assert answer.status_code == 500
    assert answer.headers["Content-Type"] == "application/problem+json"
    assert "hemmelig" not in answer.content.decode()
    assert "GET /api/v1/drafts failed" in caplog.text


def test_an_address_or_method_that_is_not_there_is_a_problem(anna: Program) -> None:
    assert anna.get("/nope").json()["status"] == 404
    assert anna.post("/nope").status_code == 404
    answer = anna.ask("DELETE", "/drafts/1")
    assert answer.status_code == 405
    assert answer.headers["Allow"] == "GET, PATCH"


def forms(name: str, status: int) -> list[str]:
    """What an answer is told as: a picture's own file is the one that is no JSON."""
    if status >= 400:
        return ["application/problem+json"]
    file = {200: ["image/jpeg", "image/png"], 304: []} if name == "read_picture_file" else {}
    return file.get(status, ["application/json"])


@pytest.mark.django_db
def test_the_description_is_open_and_declares_every_answer() -> None:
    told = Client().get("/api/v1/openapi.json").json()
    assert told == described() or told["paths"].keys() == described()["paths"].keys()
    for place, methods in told["paths"].items():
        for method, operation in methods.items():
            answers = set(operation["responses"])
            assert {"401", "403", "422", "429"} <= answers, f"{method} {place}"
            assert operation["x-rule"]
            assert operation["security"] == [{"Bearer": []}]
            for status, answer in operation["responses"].items():
                assert list(answer.get("content", ())) == forms(operation["operationId"], int(status))


@pytest.mark.django_db
def test_the_page_about_the_api_tells_of_every_operation_and_problem(client: Client) -> None:
    from opslag.ground.interface.program.problem import KINDS

    page = client.get("/api/v1/").content.decode()
    assert '<html lang="en">' in page
    for _place, operation in operations():
        assert f'id="{operation.operation_id}"' in page
    for kind in KINDS:
        assert f'id="problem-{kind}"' in page


def test_there_is_no_cors(anna: Program) -> None:
    answer = anna.get("/units", Origin="https://andre.example")
    assert "Access-Control-Allow-Origin" not in answer.headers
    assert Client().options("/api/v1/units", headers={"Origin": "https://andre.example"}).status_code == 405
