"""Drafts and their review for programs: no words are lost, and approved is exactly what was read."""

from __future__ import annotations

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from opslag.ground.tenancy.scope import scope
from opslag.organisation.tokens import Scope
from opslag.posts.models import Post, Revision, Variant
from tests.cast import HEAVY, JOB, SILENT, Cast
from tests.web.programs import Program, begin


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


def test_correcting_the_answers_alone_is_a_new_version(anna: Program, us: Cast) -> None:
    draft = begin(anna, us)
    address = f"/drafts/{draft['id']}"
    etag = anna.get(address).headers["ETag"]
    corrected = anna.patch(address, {"why": "fejre jubilæet"}, If_Match=etag)
    assert corrected.json()["why"] == "fejre jubilæet"
    assert corrected.headers["ETag"] != etag
    assert corrected.headers["ETag"] == anna.get(address).headers["ETag"] == f'"{corrected.json()["version"]}"'
    for late in ({"why": "noget tredje"}, {"text": "Den anden."}, {"whom": "naboer", "text": "Den anden."}):
        refused = anna.patch(address, late, If_Match=etag)
        assert (refused.status_code, refused.headers["ETag"]) == (412, corrected.headers["ETag"])
        assert refused.json().get("mine") == late.get("text")
    assert anna.get(address).json() == corrected.json()
    assert anna.patch(address, {"text": "Ny."}, If_Match=corrected.headers["ETag"]).status_code == 200


def test_answers_read_before_the_text_was_saved_are_too_late(anna: Program, us: Cast) -> None:
    draft = begin(anna, us)
    address = f"/drafts/{draft['id']}"
    etag = anna.get(address).headers["ETag"]
    anna.patch(address, {"text": "Ny."}, If_Match=etag)
    assert anna.patch(address, {"why": "for sent"}, If_Match=etag).status_code == 412
    assert anna.get(address).json()["why"] == draft["why"]


def test_an_empty_answer_leaves_the_text_unsaved_too(anna: Program, us: Cast) -> None:
    draft = begin(anna, us)
    address = f"/drafts/{draft['id']}"
    refused = anna.patch(address, {"text": "Ny.", "why": " "}, If_Match=f'"{draft["version"]}"')
    assert (refused.status_code, refused.json()["missing"]) == (422, ["why"])
    assert anna.get(address).json() == draft


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


def test_a_program_of_the_reader_gets_what_was_answered_until_it_is_sent_again(anna: Program, us: Cast) -> None:
    bo = Program(us.bo)
    draft = begin(anna, us, on="linkedin", text=JOB)
    address = f"/drafts/{draft['id']}"
    assert anna.post(f"{address}/submit").status_code == 200
    sent = bo.get(address).json()
    assert bo.post(f"{address}/return", {"comment": "Skriv mere."}).status_code == 200
    etag = anna.get(address).headers["ETag"]
    later = {"text": f"Senere ord. {JOB}", "language": "en"}
    edited = anna.patch(address, later, If_Match=etag).json()
    kept = bo.get(address)
    same = ("text", "language", "content_hash", "version", "why", "whom", "sender")
    assert {name: kept.json()[name] for name in same} == {name: sent[name] for name in same}
    assert kept.headers["ETag"] == f'"{sent["version"]}"'
    assert kept.json()["updated_at"] < edited["updated_at"]
    listed = {one["id"]: one for one in bo.get("/drafts").json()["items"]}
    assert listed[draft["id"]]["text"] == JOB
    checked = bo.post(f"{address}/check").json()
    assert checked["content_hash"] == sent["content_hash"] != edited["content_hash"]
    assert bo.post(f"{address}/publish").status_code == 403
    assert anna.post(f"{address}/submit").status_code == 200
    assert bo.get(address).json()["text"] == later["text"]


def test_a_reader_is_told_of_what_is_confidential_only_which_clause_it_is_about(anna: Program, us: Cast) -> None:
    draft = begin(anna, us, JOB, on="linkedin")
    address = f"/drafts/{draft['id']}"
    anna.post(f"{address}/submit")
    with scope(us.organisation):
        # From before the answers were judged.
        Post.objects.update(why="Fortælle om Emil Berg, 111111-0000, der har ADHD")

    def told(program: Program) -> list[dict]:
        return [f for f in program.post(f"{address}/check").json()["findings"] if f["field"] == "gate_why"]

    assert any(finding["spans"] for finding in told(anna))
    assert told(Program(us.bo))
    assert not any(finding["spans"] or finding["suggestion"] for finding in told(Program(us.bo)))


@pytest.mark.parametrize("who", ["anna", "tea"])
def test_a_longer_list_asks_the_database_no_more(us: Cast, anna: Program, who: str) -> None:
    reader = Program(getattr(us, who), Scope.READ_DRAFTS)

    def send() -> None:
        anna.post(f"/drafts/{begin(anna, us, JOB, on='linkedin')['id']}/submit")

    def asked() -> tuple[int, int]:
        with CaptureQueriesContext(connection) as told:
            listed = len(reader.get("/drafts").json()["items"])
        return listed, len(told)

    send()
    send()
    asked()
    few = asked()
    for _more in range(4):
        send()
    many = asked()
    assert (few[0], many[0]) == (2, 6)
    assert many[1] == few[1]
