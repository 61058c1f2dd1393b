"""Several workers and many deliveries due at once: each is sent by one of them, once."""

import os
from collections import Counter
from datetime import timedelta
from pathlib import Path

import pytest
from django.db import connections
from django.utils import timezone

from opslag.core.domain.channel import Sent
from tests.publishing.conftest import taken_by_fake
from tests.publishing.fakes import FakeChannel
from tests.publishing.work import no_scope

WORKERS, DELIVERIES = 4, 60


class WritesDown(FakeChannel):
    """Counts across processes: each arrival is one line in a file."""

    path: Path

    def publish(self, envelope, connection):
        with self.path.open("a") as file:
            file.write(f"{os.getpid()} {envelope.key}\n")
        return Sent(envelope.key)


@pytest.fixture
def town(transactional_db):
    from opslag.ground.tenancy.scope import scope
    from tests.cast import cast

    made = cast()
    with scope(made.organisation):
        yield made


def in_children(work, count: int) -> list[int]:
    """Fork `count` workers, each with connections of its own; their exit codes."""
    connections.close_all()
    children = []
    for _ in range(count):
        pid = os.fork()
        if pid == 0:
            try:
                with no_scope():
                    work()
                os._exit(0)
            except BaseException:
                import traceback

                traceback.print_exc()
                os._exit(1)
        children.append(pid)
    return [os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]) for pid in children]


def until_empty() -> None:
    from opslag.publishing.actions.errands import run_errand
    from opslag.publishing.actions.outbox import deliver_next

    while deliver_next() or run_errand():
        pass


def test_four_workers_send_each_of_many_once(town, monkeypatch, tmp_path):
    from opslag.ground.archive.verification import verify
    from opslag.posts.models import Variant
    from opslag.publishing.models import Delivery

    WritesDown.path = tmp_path / "arrivals"
    monkeypatch.setattr("tests.publishing.conftest.FakeChannel", WritesDown)
    taken_by_fake(town, monkeypatch)
    keys = many_due(town)
    assert in_children(until_empty, WORKERS) == [0] * WORKERS
    lines = [line.split() for line in WritesDown.path.read_text().splitlines()]
    assert Counter(key for _, key in lines) == Counter(keys)
    assert len({pid for pid, _ in lines}) > 1, "the work was shared"
    assert set(Delivery.objects.values_list("state", flat=True)) == {"sendt"}
    assert set(Variant.objects.values_list("state", flat=True)) == {"udgivet"}
    assert verify(town.organisation).ok


def many_due(town) -> list[str]:
    """Deliveries that all fall due in the same instant."""
    from opslag.posts.actions import save_variant, start_post
    from opslag.publishing.actions import publish_variant

    keys = []
    for number in range(DELIVERIES):
        answers = {"why": "vise udeskole", "whom": "forældre", "occasion": "hverdag"}
        variant = start_post(unit=town.school, by=town.anna, profile=town.profiles["bluesky"], **answers)
        text = f"Dag {number} i skoven. Se engskolen.example/udeskole"
        variant = save_variant(variant, by=town.anna, version=variant.version, text=text)
        keys.append(str(publish_variant(variant, by=town.anna).key))
    return keys


def test_two_claims_of_one_delivery_are_one(town, monkeypatch):
    from opslag.publishing.actions.lease import claim

    taken_by_fake(town, monkeypatch)
    monkeypatch.setattr("tests.publishing.test_workers.DELIVERIES", 1)
    many_due(town)
    assert claim() is not None
    assert claim() is None


def test_a_job_waits_out_the_last_second_and_sends_on_time(town, monkeypatch):
    from opslag.posts.actions import save_variant, start_post
    from opslag.publishing.actions import publish_variant
    from opslag.publishing.models import Delivery
    from opslag.publishing.tasks import deliver_due

    taken_by_fake(town, monkeypatch)
    answers = {"why": "vise udeskole", "whom": "forældre", "occasion": "hverdag"}
    variant = start_post(unit=town.school, by=town.anna, profile=town.profiles["bluesky"], **answers)
    at = timezone.now() + timedelta(seconds=1)
    changes = {"text": "Se engskolen.example/udeskole", "send_at": at, "send_zone": "Europe/Copenhagen"}
    variant = save_variant(variant, by=town.anna, version=variant.version, **changes)
    publish_variant(variant, by=town.anna)
    with no_scope():
        deliver_due()
    sent = Delivery.objects.get()
    assert sent.state == "sendt"
    assert timedelta() <= sent.sent_at - at < timedelta(milliseconds=500)


def test_the_button_leads_to_a_job_in_the_queue(town, client):
    from django_tasks_db.models import DBTaskResult

    from opslag.posts.actions import save_variant, start_post

    answers = {"why": "vise udeskole", "whom": "forældre", "occasion": "hverdag"}
    variant = start_post(unit=town.school, by=town.anna, profile=town.profiles["website"], **answers)
    text = "Dag 1 i skoven. Se engskolen.example/udeskole"
    save_variant(variant, by=town.anna, version=variant.version, text=text)
    client.force_login(town.anna)
    with no_scope():
        response = client.post(f"/opslag/{variant.pk}/udgiv/")
    assert response.url == f"/opslag/{variant.pk}/tak/"
    assert DBTaskResult.objects.filter(task_path="opslag.publishing.tasks.deliver_due").exists()
