"""Asked twice, done once: an Idempotency-Key gives the same answer again for seven days."""

from __future__ import annotations

import datetime as dt
import threading

import pytest
from django.db import connection
from django.utils import timezone

from opslag.ground.tenancy.scope import scope
from opslag.organisation import idempotency
from opslag.organisation.models import KeptAnswer
from opslag.organisation.tasks import forget_answers
from opslag.posts.models import Post
from tests.cast import SECRET, SILENT, Cast
from tests.web.programs import Program


def body(us: Cast, text: str = SILENT) -> dict:
    return {"occasion": "hverdag", "why": "a", "whom": "b", "profile": us.profiles["website"].pk, "text": text}


def posts(us: Cast) -> int:
    with scope(us.organisation):
        return Post.objects.count()


def test_the_same_key_gives_the_same_answer_and_does_nothing_more(us: Cast) -> None:
    anna = Program(us.anna)
    first = anna.post("/drafts", body(us), Idempotency_Key="k1")
    again = anna.post("/drafts", body(us), Idempotency_Key="k1")
    assert first.status_code == again.status_code == 201
    assert again.content == first.content
    for name in ("ETag", "Location", "Content-Type"):
        assert again.headers[name] == first.headers[name]
    assert "Idempotency-Replayed" not in first.headers
    assert again.headers["Idempotency-Replayed"] == "true"
    assert posts(us) == 1


def test_the_same_key_with_other_content_is_refused(us: Cast) -> None:
    anna = Program(us.anna)
    draft = anna.post("/drafts", body(us), Idempotency_Key="k1").json()
    for answer in (
        anna.post("/drafts", body(us, "Noget andet"), Idempotency_Key="k1"),
        anna.post(f"/drafts/{draft['id']}/publish", Idempotency_Key="k1"),
    ):
        assert answer.status_code == 422
        assert answer.json()["type"].endswith("idempotency-mismatch")
    patched = anna.patch(f"/drafts/{draft['id']}", {"text": "x"}, If_Match='"1"', Idempotency_Key="k2")
    assert patched.status_code == 200
    other = anna.patch(f"/drafts/{draft['id']}", {"text": "x"}, If_Match='"2"', Idempotency_Key="k2")
    assert other.json()["type"].endswith("idempotency-mismatch")
    assert posts(us) == 1


def test_a_key_is_ones_own(us: Cast) -> None:
    for person in (us.anna, us.tea):
        answer = Program(person).post("/drafts", body(us), Idempotency_Key="samme")
        assert answer.status_code == 201
        assert "Idempotency-Replayed" not in answer.headers
    assert posts(us) == 2


def test_a_refusal_is_kept_as_it_was_told(us: Cast) -> None:
    anna = Program(us.anna)
    draft = anna.post("/drafts", body(us, SECRET)).json()
    address = f"/drafts/{draft['id']}/publish"
    refused = anna.post(address, Idempotency_Key="k1")
    assert refused.status_code == 403
    anna.patch(f"/drafts/{draft['id']}", {"text": SILENT}, If_Match=f'"{draft["version"]}"')
    again = anna.post(address, Idempotency_Key="k1")
    assert (again.status_code, again.content) == (403, refused.content)
    assert again.headers["Content-Type"] == "application/problem+json"
    assert anna.post(address, Idempotency_Key="k2").status_code == 202


def test_a_malformed_request_and_our_own_mistake_are_not_kept(us: Cast, monkeypatch) -> None:
    from opslag.posts.api import writing

    anna = Program(us.anna)
    assert anna.post("/drafts", {"occasion": "fest"}, Idempotency_Key="k1").status_code == 422
    with monkeypatch.context() as patch:
        patch.setattr(writing, "with_etag", None)
        assert anna.post("/drafts", body(us), Idempotency_Key="k1").status_code == 500
    assert posts(us) == 0, "the work is undone with its answer"
    assert anna.post("/drafts", body(us), Idempotency_Key="k1").status_code == 201
    assert posts(us) == 1


@pytest.mark.parametrize("key", ["", "æ", "med mellemrum", "x" * 256])
def test_a_key_that_cannot_be_kept_is_refused(us: Cast, key: str) -> None:
    answer = Program(us.anna).post("/drafts", body(us), Idempotency_Key=key)
    assert answer.status_code == 422
    assert answer.json()["type"].endswith("idempotency-key")


def test_after_seven_days_the_key_is_forgotten(us: Cast) -> None:
    anna = Program(us.anna)
    anna.post("/drafts", body(us), Idempotency_Key="k1")
    anna.post("/drafts", body(us), Idempotency_Key="k2")
    with scope(us.organisation):
        old = timezone.now() - idempotency.KEPT_FOR - dt.timedelta(minutes=1)
        KeptAnswer.objects.filter(key="k1").update(created_at=old)
    assert anna.post("/drafts", body(us, "Noget nyt"), Idempotency_Key="k1").status_code == 201
    with scope(us.organisation):
        KeptAnswer.objects.filter(key="k2").update(created_at=old)
    forget_answers()
    with scope(us.organisation):
        assert list(KeptAnswer.objects.values_list("key", flat=True)) == ["k1"]


def test_while_one_is_answered_the_other_waits(us: Cast) -> None:
    anna = Program(us.anna)
    anna.post("/drafts", body(us), Idempotency_Key="k1")
    with scope(us.organisation):
        KeptAnswer.objects.update(status=None, claimed_at=timezone.now())
    waiting = anna.post("/drafts", body(us), Idempotency_Key="k1")
    assert waiting.status_code == 409
    assert waiting.json()["type"].endswith("idempotency-in-progress")
    assert waiting.headers["Retry-After"] == "1"


def test_when_we_die_before_the_work_is_done_the_next_one_does_it(us: Cast) -> None:
    """The claim was committed, the work was not: nothing has happened yet."""
    anna = Program(us.anna)
    anna.post("/drafts", body(us), Idempotency_Key="k1")
    with scope(us.organisation):
        long_ago = timezone.now() - idempotency.LEASE - dt.timedelta(seconds=1)
        KeptAnswer.objects.update(status=None, claimed_at=long_ago)
    assert anna.post("/drafts", body(us), Idempotency_Key="k1").status_code == 201
    with scope(us.organisation):
        assert KeptAnswer.objects.get().status == 201


def test_who_has_lost_the_claim_does_not_do_the_work(us: Cast) -> None:
    with scope(us.organisation):
        ask = idempotency.Ask(us.anna, "k1", "f" * 64)
        done = []

        def work():
            done.append(1)

        real = idempotency._claimed

        def claimed_then_taken(asked):
            mine = real(asked)
            KeptAnswer.objects.update(claim="another")
            return mine

        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(idempotency, "_claimed", claimed_then_taken)
            with pytest.raises(idempotency.InProgress):
                idempotency.once(ask, work)
        assert done == []
        assert KeptAnswer.objects.get().claim == "another"


@pytest.mark.django_db(transaction=True)
def test_eight_at_once_make_one_post() -> None:
    from tests.cast import cast

    us = cast()
    key, answers, ready = Program(us.anna).key, [], threading.Barrier(8)

    def ask() -> None:
        program = Program(None, key=key)
        ready.wait(20)
        try:
            answers.append(program.post("/drafts", body(us), Idempotency_Key="k1"))
        finally:
            connection.close()

    threads = [threading.Thread(target=ask) for _n in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    assert len(answers) == 8
    assert posts(us) == 1
    assert {answer.status_code for answer in answers} <= {201, 409}
    assert len({answer.content for answer in answers if answer.status_code == 201}) == 1
