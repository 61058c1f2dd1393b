"""A job is done once its time has come, tried again with patience, and given up aloud."""

import logging
from datetime import timedelta

import pytest
from django.db import transaction
from django.utils import timezone

from opslag.ground.archive.queries import entries
from opslag.ground.jobs import engine
from opslag.ground.jobs.engine import Row, Status
from opslag.ground.tenancy.scope import scope
from tests.ground.jobs import work

pytestmark = pytest.mark.django_db


def do_next(worker: str = "w") -> Row | None:
    row = engine.claim(worker)
    if row is not None:
        engine.run(row)
        row.refresh_from_db()
    return row


def hurry(row: Row) -> None:
    Row.objects.filter(pk=row.pk).update(run_after=timezone.now())


def test_a_job_called_is_just_a_function(marks):
    work.note("hej")
    assert marks() == ["hej"]


def test_a_job_waits_in_the_queue_and_is_done_once(marks):
    work.note.enqueue("hej")
    assert marks() == []
    assert do_next().status == Status.SUCCESSFUL
    assert do_next() is None
    assert marks() == ["hej"]


def test_a_job_is_enqueued_with_the_data_it_is_about_or_not_at_all(marks):
    with transaction.atomic():
        work.note.enqueue("hej")
        transaction.set_rollback(True)
    assert do_next() is None


def test_a_later_job_waits_for_its_time(marks):
    work.note.later(timezone.now() + timedelta(hours=1)).enqueue("senere")
    assert do_next() is None
    Row.objects.update(run_after=timezone.now())
    do_next()
    assert marks() == ["senere"]


def test_a_job_runs_in_the_scope_it_was_enqueued_in(marks, nordkyst):
    with scope(nordkyst):
        work.where.enqueue()
    work.where.enqueue()
    do_next()
    do_next()
    assert marks() == [nordkyst.slug, "nowhere"]


def test_a_worker_takes_only_from_its_queues(marks):
    work.elsewhere.enqueue()
    assert engine.claim("w", ["default"]) is None
    assert engine.claim("w", ["other"]) is not None


def test_a_job_that_fails_is_tried_again_with_growing_patience_and_then_given_up(marks, caplog):
    work.stumble.enqueue()
    first = do_next()
    assert first.status == Status.READY
    assert timedelta(seconds=5) < first.run_after - timezone.now() < timedelta(seconds=13)
    assert do_next() is None
    hurry(first)
    second = do_next()
    assert timedelta(seconds=25) < second.run_after - timezone.now() < timedelta(seconds=51)
    hurry(second)
    third = do_next()
    assert third.status == Status.FAILED
    assert third.exception_class_path == "builtins.LookupError"
    assert len(marks()) == 3
    alarms = [record for record in caplog.records if record.levelno == logging.ERROR]
    assert [record.getMessage() for record in alarms] == [
        "Job tests.ground.jobs.work.stumble is given up after 3 attempts."
    ]


def test_patience_never_grows_past_an_hour_and_a_quarter():
    assert max(engine.wait_after(tried) for tried in range(1, 30)) <= timedelta(hours=1.25)


def test_a_job_given_up_is_told_in_the_archive_of_its_organisation_without_what_went_wrong(marks, nordkyst):
    with scope(nordkyst):
        work.stumble.enqueue()
        for _ in range(3):
            hurry(do_next())
        [told] = entries()
    assert told.kind == "job.failed"
    assert told.facts == {"job": "tests.ground.jobs.work.stumble", "attempts": 3, "error": "builtins.LookupError"}


def test_a_job_that_no_longer_exists_is_given_up_at_once(caplog):
    work.note.enqueue("x")
    Row.objects.update(task_path="opslag.gone.away")
    assert do_next().status == Status.FAILED
    assert "given up after 1 attempts" in caplog.text


def test_a_path_that_is_no_job_is_never_called(marks):
    work.note.enqueue("x")
    Row.objects.update(task_path="os.getpid")
    assert do_next().status == Status.FAILED


def test_the_worker_does_not_swallow_an_order_to_leave(marks):
    work.die.enqueue()
    with pytest.raises(SystemExit):
        do_next()
    assert Row.objects.get().status == Status.RUNNING


def _abandoned(living=()) -> list[Row]:
    return engine.abandoned(living, timezone.now() + timedelta(seconds=1))


def test_a_job_whose_worker_died_is_taken_back_and_done_by_another(marks):
    work.note.enqueue("hej")
    engine.claim("dead")
    for row in _abandoned():
        engine.take_back(row)
    done = do_next("alive")
    assert (done.status, done.worker_ids, marks()) == (Status.SUCCESSFUL, ["dead", "alive"], ["hej"])


def test_a_job_that_kills_its_workers_is_given_up(marks, caplog):
    work.slow.enqueue(0)
    for worker in ("first", "second"):
        engine.claim(worker)
        for row in _abandoned():
            engine.take_back(row)
    row = Row.objects.get()
    assert row.status == Status.FAILED
    assert row.exception_class_path == "opslag.ground.jobs.engine.WorkerDied"
    assert "given up after 2 attempts" in caplog.text


def test_a_living_workers_job_and_a_fresh_one_are_left_alone():
    work.note.enqueue("x")
    engine.claim("w")
    assert _abandoned(["w"]) == []
    assert engine.abandoned([], timezone.now() - timedelta(seconds=10)) == []


def test_a_worker_thought_dead_does_not_overwrite_what_came_after(marks):
    work.note.enqueue("hej")
    lost = engine.claim("slow")
    engine.take_back(_abandoned()[0])
    again = engine.claim("quick")
    engine.run(lost)
    assert Row.objects.get().status == Status.RUNNING
    engine.run(again)
    assert Row.objects.get().worker_ids == ["slow", "quick"]
    engine.run(lost)
    assert Row.objects.get().status == Status.SUCCESSFUL


def test_old_jobs_are_forgotten_failed_ones_later(marks):
    now = timezone.now()
    for days, status in ((15, "SUCCESSFUL"), (13, "SUCCESSFUL"), (15, "FAILED"), (29, "FAILED"), (99, "READY")):
        work.note.enqueue("x")
        Row.objects.filter(finished_at=None, status="READY", args_kwargs__kwargs={}).exclude(
            exception_class_path="kept"
        ).update(status=status, finished_at=now - timedelta(days=days), exception_class_path="kept")
    assert engine.tidy(now - timedelta(days=14)) == 2
    assert sorted(Row.objects.values_list("status", flat=True)) == ["FAILED", "READY", "SUCCESSFUL"]
