"""Publishing for programs goes through the one door, and another municipality sees nothing of it."""

from __future__ import annotations

from opslag.ground.tenancy.scope import scope
from opslag.publishing.models import Delivery
from tests.cast import SECRET, Cast
from tests.web.programs import Program, begin, kinds


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
