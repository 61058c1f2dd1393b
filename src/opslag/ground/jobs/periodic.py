"""The periodic table (faste opgaver): work that comes round, once each time, however many workers there are."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from django.db import IntegrityError, transaction
from django.utils import timezone

from opslag.ground.jobs.engine import Job, waiting
from opslag.ground.jobs.models import Slot


@dataclass(frozen=True, slots=True)
class Periodic:
    """A job, how often it comes round, and whether there is any need for it now."""

    job: Job
    seconds: int
    when: Callable[[], bool]

    @property
    def name(self) -> str:
        """The job's path, which is also its name in the slot table."""
        return self.job.module_path

    def slot(self, now: datetime) -> int:
        """The number of the turn that `now` falls in."""
        return int(now.timestamp()) // self.seconds


PERIODIC: dict[str, Periodic] = {}


def _always() -> bool:
    return True


def every(
    *, seconds: int = 0, minutes: int = 0, hours: int = 0, when: Callable[[], bool] = _always
) -> Callable[[Job], Job]:
    """Let a job come round (fast opgave). `when` is a cheap look, so that an idle turn writes nothing."""
    period = seconds + 60 * minutes + 3600 * hours
    if period < 1:
        raise ValueError("En fast opgave skal have en periode på mindst et sekund.")

    def registered(job: Job) -> Job:
        PERIODIC[job.module_path] = Periodic(job, period, when)
        return job

    return registered


def tick(now: datetime | None = None) -> list[str]:
    """Enqueue each periodic job whose turn it is; the names of those enqueued here (slag).

    Turns missed while no worker ran are not made up for, and a job that still waits is not enqueued on top of itself.
    """
    at = now or timezone.now()
    return [periodic.name for periodic in list(PERIODIC.values()) if _take(periodic, at)]


def _take(periodic: Periodic, now: datetime) -> bool:
    turn = {"name": periodic.name, "slot": periodic.slot(now)}
    if Slot.objects.filter(**turn).exists() or waiting(periodic.name) or not periodic.when():
        return False
    try:
        with transaction.atomic():
            Slot.objects.create(**turn, taken_at=now)
            periodic.job.enqueue()
    except IntegrityError:
        return False
    return True
