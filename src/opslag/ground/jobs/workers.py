"""The worker's life (arbejderen): beat, take back what the dead left, enqueue what has come round, do one job."""

import logging
import os
import secrets
import socket
import threading
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import timedelta

from django.db import InterfaceError, OperationalError, close_old_connections, connections
from django.utils import timezone
from django.utils.module_loading import autodiscover_modules

from opslag.ground.jobs import engine, periodic
from opslag.ground.jobs.models import Worker

log = logging.getLogger("opslag.jobs")


@dataclass(frozen=True, slots=True)
class Pace:
    """How fast a worker lives, in seconds (tempo). `dead` is many beats, so that a slow disk kills nobody."""

    poll: float = 0.5
    beat: float = 2
    dead: float = 10
    lease: float = 10
    tick: float = 1
    pause: float = 2


@dataclass(slots=True)
class Loop:
    """One worker process at work; `stop` is asked between jobs, never during one."""

    stop: threading.Event
    pace: Pace = field(default_factory=Pace)
    queues: Sequence[str] = ()
    batch: bool = False
    id: str = field(default_factory=lambda: secrets.token_hex(8))
    _ticked: float = 0
    _reaped: float = 0

    def run(self) -> None:
        """Work until told to stop, or in batch until nothing is due."""
        heart = Heart(self.id, self.pace.beat)
        heart.start(self.stop, self.pace.pause)
        try:
            while not self.stop.is_set():
                if not self._step() and self._rest():
                    return
        finally:
            heart.end()

    def _step(self) -> bool:
        """One round; True when a job was done. A database that is away is waited for."""
        close_old_connections()
        try:
            self._look_round()
            row = engine.claim(self.id, self.queues)
            if row is not None:
                engine.run(row)
            return row is not None
        except (OperationalError, InterfaceError) as error:
            log.warning("The database does not answer: %s", error)
            self.stop.wait(self.pace.pause)
            return not self.batch

    def _rest(self) -> bool:
        """Nothing was due: in batch that is the end, else wait a little."""
        return self.batch or self.stop.wait(self.pace.poll)

    def _look_round(self) -> None:
        now = timezone.now().timestamp()
        if now - self._reaped >= min(self.pace.beat, self.pace.dead):
            self._reaped = now
            reap(self.pace, besides=self.id)
        if now - self._ticked >= self.pace.tick:
            self._ticked = now
            periodic.tick()


class Heart:
    """The heartbeat (hjerteslag), in a thread of its own so that a long job does not still it."""

    def __init__(self, worker_id: str, every: float) -> None:
        self.worker_id, self.every = worker_id, every
        self._still = threading.Event()
        self._thread = threading.Thread(target=self._live, name="heart", daemon=True)

    def start(self, stop: threading.Event, pause: float) -> None:
        """The first beat, before any job is taken: a database that is away is waited for. Then on its own."""
        while not self._beat() and not stop.wait(pause):
            pass
        self._thread.start()

    def end(self) -> None:
        """The worker leaves in order, with nothing in hand."""
        self._still.set()
        self._thread.join(timeout=30)
        with suppress(OperationalError, InterfaceError):  # the others will see that the heart has stopped
            Worker.objects.filter(pk=self.worker_id).delete()

    def _live(self) -> None:
        try:
            while not self._still.wait(self.every):
                self._beat()
        finally:
            connections.close_all()

    def _beat(self) -> bool:
        try:
            close_old_connections()
            beat(self.worker_id)
        except (OperationalError, InterfaceError) as error:
            log.warning("A heartbeat could not be written: %s", error)
            return False
        return True


def beat(worker_id: str) -> None:
    """Write that this worker lives (hjerteslag)."""
    now = timezone.now()
    if not Worker.objects.filter(pk=worker_id).update(beat_at=now):
        place = f"{socket.gethostname()}:{os.getpid()}"
        Worker.objects.create(pk=worker_id, place=place, started_at=now, beat_at=now)


def living(pace: Pace | None = None) -> list[str]:
    """Workers whose heart has been heard lately (levende)."""
    since = timezone.now() - timedelta(seconds=(pace or Pace()).dead)
    return list(Worker.objects.filter(beat_at__gte=since).values_list("pk", flat=True))


def reap(pace: Pace | None = None, *, besides: str = "") -> int:
    """Take back the jobs that dead workers left; how many (høst).

    `besides` is the caller: between jobs it has none in hand, so one begun in its name was lost with the database.
    """
    pace = pace or Pace()
    before = timezone.now() - timedelta(seconds=pace.lease)
    left = engine.abandoned(set(living(pace)) - {besides}, before)
    for row in left:
        engine.take_back(row)
    return len(left)


def run_worker(
    stop_event: threading.Event, *, pace: Pace | None = None, queues: Sequence[str] = (), batch: bool = False
) -> None:
    """Do jobs until the event is set; the job in hand is finished first (arbejd)."""
    autodiscover_modules("tasks")
    Loop(stop_event, pace or Pace(), queues, batch).run()
