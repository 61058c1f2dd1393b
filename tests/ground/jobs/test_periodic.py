"""Work that comes round is enqueued once each turn, however many look at the clock."""

import threading
from datetime import UTC, datetime, timedelta

import pytest
from django.db import connection
from django.utils import timezone

from opslag.ground.jobs import tasks
from opslag.ground.jobs.engine import Row
from opslag.ground.jobs.models import Slot, Worker
from opslag.ground.jobs.periodic import every, tick
from tests.ground.jobs import work

NOON = datetime(2026, 11, 22, 12, tzinfo=UTC)
NAME = "tests.ground.jobs.work.come_round"


def forget_queue() -> None:
    Row.objects.all().delete()


@pytest.mark.django_db
def test_a_job_comes_round_once_each_turn(table):
    every(minutes=5)(work.come_round)
    assert tick(NOON) == [NAME]
    forget_queue()
    assert tick(NOON + timedelta(minutes=4, seconds=59)) == []
    assert tick(NOON + timedelta(minutes=5)) == [NAME]


@pytest.mark.django_db
def test_turns_missed_are_not_made_up_for(table):
    every(minutes=5)(work.come_round)
    tick(NOON)
    forget_queue()
    assert tick(NOON + timedelta(days=3)) == [NAME]
    assert Row.objects.count() == 1


@pytest.mark.django_db
def test_a_job_that_still_waits_is_not_enqueued_on_top_of_itself(table):
    every(seconds=1)(work.come_round)
    for seconds in range(5):
        tick(NOON + timedelta(seconds=seconds))
    assert Row.objects.count() == 1


@pytest.mark.django_db
def test_an_idle_turn_writes_nothing(table, django_assert_num_queries):
    every(seconds=1, when=lambda: False)(work.come_round)
    assert tick(NOON) == []
    assert not Slot.objects.exists()


@pytest.mark.django_db(transaction=True)
def test_eight_workers_take_each_turn_once(table):
    every(seconds=1)(work.come_round)
    taken: list[str] = []
    start = threading.Barrier(8)

    def look() -> None:
        try:
            for seconds in range(5):
                start.wait()
                taken.extend(tick(NOON + timedelta(seconds=seconds)))
                start.wait()
                forget_queue()
        finally:
            connection.close()

    threads = [threading.Thread(target=look) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(taken) == 5
    assert Slot.objects.count() == 5


def test_a_period_is_at_least_a_second():
    with pytest.raises(ValueError, match="mindst et sekund"):
        every()


@pytest.mark.django_db
def test_tidying_forgets_old_turns_and_dead_workers():
    now = timezone.now()
    Slot.objects.create(name="a", slot=1, taken_at=now - timedelta(days=15))
    Slot.objects.create(name="a", slot=2, taken_at=now)
    for name, hours in (("old", 25), ("new", 1)):
        Worker.objects.create(pk=name, place="x", started_at=now, beat_at=now - timedelta(hours=hours))
    tasks.tidy()
    assert list(Slot.objects.values_list("slot", flat=True)) == [2]
    assert list(Worker.objects.values_list("pk", flat=True)) == ["new"]
