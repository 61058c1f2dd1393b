"""The API is the screens by other means: the same actions, rights and gate, told as data."""

from __future__ import annotations

import pytest
from django.test import Client

from opslag.ground.archive.models import Entry
from opslag.ground.tenancy.scope import scope
from opslag.posts.models import Revision, Variant
from opslag.publishing.models import Delivery
from opslag.web.api import described, operations
from tests.cast import HEAVY, JOB, NO_POINTER, SECRET, SILENT, Cast
from tests.web.programs import Program


@pytest.fixture
def anna(us: Cast) -> Program:
    return Program(us.anna)


def begin(program: Program, us: Cast, text: str = SILENT, on: str = "website", **more) -> dict:
    """A draft of the program's, as the API answers it."""
    words = {"occasion": "hverdag", "why": "vise udeskole", "whom": "forældre", "profile": us.profiles[on].pk, **more}
    answer = program.post("/drafts", {**words, "text": text})
    assert answer.status_code == 201, answer.content
    return answer.json()


def kinds(us: Cast) -> list[str]:
    with scope(us.organisation):
        return list(Entry.objects.order_by("number").values_list("kind", flat=True))


# ---- checking


def test_a_check_answers_as_the_draft_format_says(anna: Program) -> None:
    answer = anna.post("/check", {"id": "7", "channel": "facebook", "text": SECRET})
    assert answer.status_code == 200
    found = answer.json()
    assert found["id"] == "7"
    (finding,) = found["findings"]
    assert finding["check"] == "cpr-number"
    assert finding["severity"] == "block"
    assert finding["spans"] == [[6, 17]]
    assert {"clause", "refs", "field", "message", "why", "suggestion"} <= set(finding)


def test_a_check_finds_what_the_command_line_finds(anna: Program) -> None:
    import json

    from typer.testing import CliRunner

    from opslag.cli.app import app

    draft = {"id": "1", "channel": "instagram", "text": HEAVY, "has_image": True, "author_role": "leder"}
    line = json.dumps({**draft, "pack": "aarhus-bu"})
    said = json.loads(CliRunner().invoke(app, ["check", "--jsonl", "-"], input=line).stdout)["findings"]
    assert said
    given = anna.post("/check", {**draft, "pack": "aarhus-bu"}).json()["findings"]
    assert [{name: one[name] for name in said[0]} for one in given] == said


def test_nothing_found_is_an_empty_list_and_keeps_nothing(anna: Program, us: Cast) -> None:
    before = kinds(us)
    assert anna.post("/check", {"channel": "facebook", "text": SILENT}).json()["findings"] == []
    assert kinds(us) == before
    with scope(us.organisation):
        assert not Variant.objects.exists()


def test_the_policy_can_be_named_by_unit_profile_version_or_pack(anna: Program, us: Cast) -> None:
    def found(**chosen: object) -> set[str]:
        answer = anna.post("/check", {"channel": "facebook", "text": NO_POINTER, **chosen})
        assert answer.status_code == 200, answer.content
        return {one["check"] for one in answer.json()["findings"]}

    assert "missing-pointer" in found()
    assert "missing-pointer" in found(unit=us.school.pk)
    assert "missing-pointer" not in found(unit=us.root.pk)
    assert "missing-pointer" in found(profile=us.profiles["facebook"].pk)
    assert "missing-pointer" not in found(pack="basis")
    layers = anna.get(f"/units/{us.school.pk}/policy").json()["layers"]
    assert layers[0]["policy"] == "basis"
    assert "missing-pointer" in found(policy=layers[-1]["policy"])


@pytest.mark.parametrize(
    ("chosen", "field"),
    [
        ({"unit": 999_999}, "body.unit"),
        ({"profile": 999_999}, "body.profile"),
        ({"policy": "version-999999"}, "body.policy"),
        ({"policy": "noget"}, "body.policy"),
        ({"pack": "findes-ikke"}, "body.pack"),
        ({"pack": "basis", "policy": "version-1"}, "body.pack"),
        ({"meta": {"crisis": "ja"}}, "body.meta.crisis"),
        ({"meta": {"kryds": 1}}, "body.meta.kryds"),
        ({"kind": "brev"}, "body.kind"),
        ({"text": "nul\x00"}, "body.text"),
        ({"tekst": "x"}, "body.tekst"),
    ],
)
def test_what_cannot_be_used_is_named_by_its_field(anna: Program, chosen: dict, field: str) -> None:
    answer = anna.post("/check", {"channel": "facebook", "text": "Hej", **chosen})
    assert answer.status_code == 422
    problem = answer.json()
    assert problem["type"].endswith("invalid")
    assert [one["field"] for one in problem["errors"]] == [field]
    assert problem["errors"][0]["message"]


def test_another_organisations_policy_is_no_policy(us: Cast) -> None:
    version = Program(us.anna).get(f"/units/{us.school.pk}/policy").json()["layers"][-1]["policy"]
    dan = Program(us.dan)
    for chosen in ({"policy": version}, {"unit": us.school.pk}, {"profile": us.profiles["website"].pk}):
        assert dan.post("/check", {"channel": "facebook", "text": "Hej", **chosen}).status_code == 422
    assert dan.get(f"/units/{us.school.pk}/policy").status_code == 404


# ---- drafts


def test_without_why_and_whom_nothing_is_begun(anna: Program, us: Cast) -> None:
    body = {"occasion": "hverdag", "profile": us.profiles["website"].pk, "text": SILENT}
    for said, missing in (({}, ["why", "whom"]), ({"why": "vise"}, ["whom"]), ({"why": " ", "whom": "alle"}, ["why"])):
        answer = anna.post("/drafts", {**body, **said})
        assert answer.status_code == 422
        assert answer.json()["missing"] == missing
    with scope(us.organisation):
        assert not Variant.objects.exists()


def test_a_draft_is_begun_where_the_unit_may_write(anna: Program, us: Cast) -> None:
    draft = begin(anna, us)
    assert draft["state"] == "kladde"
    assert draft["unit"] == us.school.pk
    assert anna.get(f"/drafts/{draft['id']}").json() == draft
    with scope(us.organisation):
        paused = us.profiles["facebook"]
        type(paused).objects.filter(pk=paused.pk).update(**{"state": "paused"})
    body = {"occasion": "hverdag", "why": "a", "whom": "b", "profile": paused.pk}
    assert anna.post("/drafts", body).json()["errors"][0]["field"] == "body.profile"


def test_nobody_begins_a_draft_for_a_unit_they_do_not_work_in(us: Cast) -> None:
    body = {"occasion": "hverdag", "why": "a", "whom": "b", "profile": us.profiles["linkedin"].pk, "unit": us.root.pk}
    assert Program(us.anna).post("/drafts", body).status_code == 403
    assert Program(us.adam).post("/drafts", body).status_code == 403
    assert Program(us.bo).post("/drafts", body).status_code == 201
    assert Program(us.dan).post("/drafts", body).status_code == 422


def test_a_save_names_the_version_it_changes(anna: Program, us: Cast) -> None:
    draft = begin(anna, us)
    address = f"/drafts/{draft['id']}"
    etag = anna.get(address).headers["ETag"]
    for header in ({}, {"If_Match": "*"}, {"If_Match": "1"}, {"If_Match": f"W/{etag}"}):
        assert anna.patch(address, {"text": "Ny."}, **header).status_code == 428
    saved = anna.patch(address, {"text": HEAVY}, If_Match=etag)
    assert saved.status_code == 200
    assert saved.json()["text"] == HEAVY
    assert saved.headers["ETag"] != etag


def test_a_stale_save_overwrites_nothing_and_shows_both_texts(anna: Program, us: Cast) -> None:
    draft = begin(anna, us)
    address = f"/drafts/{draft['id']}"
    etag = anna.get(address).headers["ETag"]
    assert anna.patch(address, {"text": "Den ene."}, If_Match=etag).status_code == 200
    late = anna.patch(address, {"text": "Den anden."}, If_Match=etag)
    assert late.status_code == 412
    told = late.json()
    assert (told["theirs"], told["mine"], told["version"]) == ("Den ene.", "Den anden.", draft["version"] + 1)
    assert late.headers["ETag"] == f'"{told["version"]}"'
    assert anna.get(address).json()["text"] == "Den ene."
    with scope(us.organisation):
        assert Revision.objects.get(aside=True).text == "Den anden."
    assert anna.patch(address, {"text": "Begge."}, If_Match=late.headers["ETag"]).status_code == 200


@pytest.mark.parametrize(
    "change",
    [{"text": None}, {"sender": "Kongehuset"}, {"send_zone": "Mars/Krater"}, {"send_at": "2026-12-01T08:00:00"}],
)
def test_a_change_that_no_screen_allows_is_refused(anna: Program, us: Cast, change: dict) -> None:
    draft = begin(anna, us)
    answer = anna.patch(f"/drafts/{draft['id']}", change, If_Match=f'"{draft["version"]}"')
    assert answer.status_code == 422
    assert answer.json()["errors"][0]["field"] == f"body.{next(iter(change))}"


def test_a_time_is_one_moment_and_part_of_what_is_approved(anna: Program, us: Cast) -> None:
    draft = begin(anna, us)
    change = {"send_at": "2026-12-01T08:00:00+01:00", "send_zone": "Europe/Copenhagen"}
    saved = anna.patch(f"/drafts/{draft['id']}", change, If_Match=f'"{draft["version"]}"').json()
    assert saved["send_at"] == "2026-12-01T07:00:00Z"
    assert saved["content_hash"] != draft["content_hash"]


# ---- review


def test_a_reader_approves_exactly_what_was_read(us: Cast, anna: Program) -> None:
    draft = begin(anna, us, JOB, on="facebook")
    address = f"/drafts/{draft['id']}"
    asked = anna.post(f"{address}/check").json()
    assert asked["gate"] == "approval"
    assert asked["needs"] == [["kommunikation"]]
    refused = anna.post(f"{address}/publish")
    assert refused.status_code == 403
    assert refused.json()["type"].endswith("approval-needed")
    assert refused.json()["needs"] == [["kommunikation"]]
    assert anna.post(f"{address}/submit").json()["state"] == "til_godkendelse"
    bo = Program(us.bo)
    assert [one["id"] for one in bo.get("/drafts?state=til_godkendelse").json()["items"]] == [draft["id"]]
    seen = bo.get(address).json()["content_hash"]
    assert bo.post(f"{address}/approve", {"content_hash": "0" * 64}).json()["type"].endswith("changed-since")
    assert anna.post(f"{address}/approve", {"content_hash": seen}).status_code == 403
    approved = bo.post(f"{address}/approve", {"content_hash": seen, "comment": "Fint."}).json()
    assert approved["approved"] is True
    assert approved["state"] == "godkendt"
    edited = anna.patch(address, {"text": f"{JOB} i dag"}, If_Match=f'"{approved["version"]}"').json()
    assert (edited["approved"], edited["state"]) == (False, "kladde")


def test_sending_back_needs_a_word_on_why(us: Cast, anna: Program) -> None:
    address = f"/drafts/{begin(anna, us, JOB, on='facebook')['id']}"
    anna.post(f"{address}/submit")
    bo = Program(us.bo)
    assert bo.post(f"{address}/return", {}).json()["type"].endswith("reason-needed")
    assert bo.post(f"{address}/return", {"comment": "Skriv løn og frist."}).json()["state"] == "kladde"
    assert bo.post(f"{address}/return", {"comment": "Igen."}).status_code == 403


def test_nobody_is_asked_when_nothing_is_to_be_asked(us: Cast, anna: Program) -> None:
    address = f"/drafts/{begin(anna, us)['id']}"
    answer = anna.post(f"{address}/submit")
    assert answer.status_code == 409
    assert answer.json()["type"].endswith("nothing-to-ask")


# ---- publishing


def test_what_the_gate_refuses_is_403_with_findings_and_the_archive_is_told(us: Cast, anna: Program) -> None:
    address = f"/drafts/{begin(anna, us, SECRET)['id']}"
    answer = anna.post(f"{address}/publish")
    assert answer.status_code == 403
    assert answer.headers["Content-Type"] == "application/problem+json"
    assert [one["check"] for one in answer.json()["findings"]] == ["cpr-number"]
    assert kinds(us)[-1] == "publishing.refused"
    with scope(us.organisation):
        assert not Delivery.objects.exists()
    told = anna.get("/archive?kind=publishing.refused").json()["items"]
    whole = anna.get(f"/archive/{told[0]['number']}").json()
    assert whole["told"]["clauses"] == ["basis.cpr"]


def test_a_refusal_stays_in_the_archive_also_with_an_idempotency_key(us: Cast, anna: Program) -> None:
    address = f"/drafts/{begin(anna, us, SECRET)['id']}"
    for _time in range(2):
        assert anna.post(f"{address}/publish", Idempotency_Key="en-gang").status_code == 403
    assert kinds(us).count("publishing.refused") == 1


def test_only_the_author_is_told_what_is_confidential(us: Cast, anna: Program) -> None:
    draft = begin(anna, us, SECRET)
    bo = Program(us.bo)
    assert bo.get(f"/drafts/{draft['id']}").status_code == 403
    assert bo.post(f"/drafts/{draft['id']}/check").status_code == 403
    assert draft["id"] not in [one["id"] for one in bo.get("/drafts").json()["items"]]
    told = bo.post(f"/drafts/{draft['id']}/publish")
    assert told.status_code == 403
    assert all(one["spans"] == [] for one in told.json().get("findings", []))
    assert "111111" not in told.content.decode()


def test_what_may_go_is_asked_for_once(us: Cast, anna: Program) -> None:
    draft = begin(anna, us)
    first = anna.post(f"/drafts/{draft['id']}/publish")
    assert first.status_code == 202
    again = anna.post(f"/drafts/{draft['id']}/publish")
    assert again.json()["id"] == first.json()["id"]
    assert first.headers["Location"] == f"/api/v1/deliveries/{first.json()['id']}"
    with scope(us.organisation):
        assert Delivery.objects.count() == 1


def test_a_delivery_is_followed_to_its_readers(us: Cast, anna: Program) -> None:
    from opslag.publishing.actions import deliver_next

    draft = begin(anna, us)
    delivery = anna.post(f"/drafts/{draft['id']}/publish").json()
    assert delivery["state"] == "venter"
    while deliver_next():
        pass
    after = anna.get(f"/deliveries/{delivery['id']}").json()
    assert (after["state"], after["out"]) == ("sendt", True)
    assert after["url"]
    assert [one["id"] for one in anna.get(f"/deliveries?draft={draft['id']}").json()["items"]] == [delivery["id"]]
    assert anna.patch(f"/drafts/{draft['id']}", {"text": "Nej."}, If_Match=f'"{draft["version"]}"').status_code == 409


# ---- another municipality


def test_dans_key_sees_nothing_of_ours(us: Cast, anna: Program) -> None:
    draft = begin(anna, us)
    delivery = anna.post(f"/drafts/{draft['id']}/publish").json()
    number = anna.get("/archive").json()["items"][0]["number"]
    dan = Program(us.dan)
    for path in ("/drafts", "/deliveries", "/archive"):
        told = dan.get(path)
        assert told.status_code == 200
        assert "Engskolen" not in told.content.decode()
        assert "skovens" not in told.content.decode()
    assert dan.get("/drafts").json() == dan.get("/deliveries").json() == {"items": [], "next": None}
    body = {"text": "x", "content_hash": "0" * 64}
    for path in (f"/drafts/{draft['id']}", f"/deliveries/{delivery['id']}", f"/archive/{number + 100}"):
        assert dan.get(path).status_code == 404
    for verb in ("check", "submit", "publish"):
        assert dan.post(f"/drafts/{draft['id']}/{verb}").status_code == 404
    assert dan.post(f"/drafts/{draft['id']}/approve", {"content_hash": "0" * 64}).status_code == 404
    assert dan.post(f"/drafts/{draft['id']}/return", {"comment": "x"}).status_code == 404
    assert dan.patch(f"/drafts/{draft['id']}", {"text": body["text"]}, If_Match='"1"').status_code == 404
    assert {one["name"] for one in dan.get("/units").json()["items"]} == {"Fjordklit Kommune"}
    assert dan.get("/profiles").json()["items"] == []


# ---- lists, problems, description


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
                form = "application/json" if int(status) < 400 else "application/problem+json"
                assert list(answer["content"]) == [form]


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
