"""A worker lives while its heart beats, leaves in order when asked, and leaves nothing behind when it dies."""

import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path
from urllib.parse import quote

import pytest
from django.db import OperationalError, connection
from django.utils import timezone

from opslag.ground.jobs import engine, workers
from opslag.ground.jobs.engine import Row, Status
from opslag.ground.jobs.models import Worker
from opslag.ground.jobs.workers import Loop, Pace, beat, living, reap, run_worker
from tests.ground.jobs import work

ROOT = Path(__file__).parents[3]
QUICK = Pace(poll=0.02, beat=0.1, dead=0.5, lease=0.5, tick=0.1, pause=0.05)
LIFE = """
import django, threading
django.setup()
from opslag.ground.jobs.workers import Pace, run_worker
run_worker(threading.Event(), pace=Pace(poll=0.05, beat=0.1))
"""


def wait_for(condition: Callable[[], object], seconds: float = 30) -> None:
    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end, "it did not happen in time"
        time.sleep(0.05)


def batch(**settings) -> None:
    Loop(threading.Event(), QUICK, batch=True, **settings).run()


@pytest.mark.django_db(transaction=True)
def test_a_batch_does_all_that_is_due_and_ends(marks, table):
    for number in range(20):
        work.note.enqueue(str(number))
    batch()
    assert marks() == [str(number) for number in range(20)]
    assert not Worker.objects.exists()


@pytest.mark.django_db(transaction=True)
def test_a_worker_does_what_has_come_round_and_stops_when_told(marks, table):
    stop = threading.Event()
    workers.periodic.every(seconds=1)(work.come_round)

    def live() -> None:
        try:
            Loop(stop, QUICK).run()
        finally:
            connection.close()

    thread = threading.Thread(target=live)
    thread.start()
    wait_for(lambda: "round" in marks())
    assert living(QUICK)
    stop.set()
    thread.join(timeout=10)
    assert not thread.is_alive()
    assert not Worker.objects.exists()


@pytest.mark.django_db(transaction=True)
def test_a_database_that_is_away_is_waited_for(marks, table, monkeypatch):
    real, failures = engine.claim, [OperationalError("gone"), OperationalError("gone")]

    def claim(*args):
        if failures:
            raise failures.pop()
        return real(*args)

    monkeypatch.setattr(engine, "claim", claim)
    work.note.enqueue("hej")
    stop = threading.Event()

    def live() -> None:
        try:
            Loop(stop, QUICK).run()
        finally:
            connection.close()

    thread = threading.Thread(target=live)
    thread.start()
    wait_for(lambda: marks() == ["hej"])
    stop.set()
    thread.join(timeout=10)


@pytest.mark.django_db(transaction=True)
def test_a_worker_that_starts_before_its_database_waits_for_it(marks, table, monkeypatch, caplog):
    real, failures = workers.beat, [OperationalError("starting"), OperationalError("starting")]

    def first_beat(worker_id: str) -> None:
        if failures:
            raise failures.pop()
        real(worker_id)

    monkeypatch.setattr(workers, "beat", first_beat)
    work.note.enqueue("hej")
    batch()
    assert marks() == ["hej"]
    assert not failures


@pytest.mark.django_db
def test_a_worker_is_alive_while_its_heart_has_been_heard_lately():
    beat("here")
    beat("here")
    beat("gone")
    Worker.objects.filter(pk="gone").update(beat_at=timezone.now() - timedelta(seconds=60))
    assert living() == ["here"]


@pytest.mark.django_db
def test_the_reaper_takes_back_from_the_dead_and_not_from_the_living(marks):
    for worker in ("here", "gone"):
        work.note.enqueue(worker)
        engine.claim(worker)
    beat("here")
    Row.objects.update(started_at=timezone.now() - timedelta(seconds=60))
    assert reap() == 1
    assert [row.args_kwargs["args"] for row in Row.objects.filter(status=Status.READY)] == [["gone"]]


@pytest.mark.django_db
def test_a_worker_takes_back_what_it_lost_itself():
    """Its database went away between the job and the note that it was done."""
    work.note.enqueue("x")
    engine.claim("me")
    beat("me")
    Row.objects.update(started_at=timezone.now() - timedelta(seconds=60))
    assert reap() == 0
    assert reap(besides="me") == 1


@pytest.fixture
def spawn(marks) -> Iterator[Callable[..., subprocess.Popen]]:
    """Start a worker in a process of its own on the test's database; all are ended afterwards."""
    details = connection.settings_dict
    name, host = str(details["NAME"]), quote(details["HOST"] or "", safe="")
    url = f"sqlite:///{name}"
    if connection.vendor == "postgresql":
        word = f":{quote(details['PASSWORD'])}" if details["PASSWORD"] else ""
        url = f"postgresql://{details['USER']}{word}@/{name}?host={host}&port={details['PORT'] or 5432}"
    surroundings = {**os.environ, "OPSLAG_DATABASE_URL": url, "PYTHONPATH": f"{ROOT}{os.pathsep}{ROOT / 'src'}"}
    started: list[subprocess.Popen] = []

    def start(*command: str) -> subprocess.Popen:
        made = subprocess.Popen([sys.executable, *command], env=surroundings, cwd=ROOT)
        started.append(made)
        return made

    yield start
    for process in started:
        process.kill()
        process.wait()


@pytest.mark.django_db(transaction=True)
@pytest.mark.parametrize("signum", [signal.SIGTERM, signal.SIGINT])
def test_a_worker_told_to_stop_finishes_the_job_in_hand_and_leaves_in_order(spawn, marks, signum):
    work.slow.enqueue(1.5)
    process = spawn("-m", "django", "worker")
    wait_for(marks)
    process.send_signal(signum)
    process.send_signal(signum)  # an impatient second time changes nothing
    assert process.wait(timeout=30) == 0
    assert marks()[1:] == ["done"]
    assert Row.objects.get(task_path__endswith="work.slow").status == Status.SUCCESSFUL
    assert not Worker.objects.exists()


@pytest.mark.django_db(transaction=True)
def test_a_job_whose_worker_was_killed_is_done_by_the_next(spawn, marks, table):
    work.slow.enqueue(2)
    process = spawn("-c", LIFE)
    wait_for(marks)
    process.kill()
    process.wait()
    killed = time.monotonic()
    stop = threading.Event()

    def live() -> None:
        try:
            run_worker(stop, pace=QUICK)
        finally:
            connection.close()

    thread = threading.Thread(target=live)
    thread.start()
    wait_for(lambda: "done" in marks())
    stop.set()
    thread.join(timeout=10)
    row = Row.objects.get(task_path__endswith="work.slow")
    assert (row.status, len(row.worker_ids)) == (Status.SUCCESSFUL, 2)
    assert marks() == [f"begun {process.pid}", f"begun {os.getpid()}", "done"]
    assert time.monotonic() - killed < 15


@pytest.mark.django_db(transaction=True)
def test_two_workers_do_each_job_once(spawn, marks):
    for number in range(60):
        work.note.enqueue(str(number))
    for process in [spawn("-m", "django", "worker", "--batch") for _ in range(2)]:
        assert process.wait(timeout=60) == 0
    assert sorted(marks(), key=int) == [str(number) for number in range(60)]
