"""The one place that knows the job library (opgavemotoren); another library is another version of this file."""

import logging
import random
from collections.abc import Callable, Iterable
from contextlib import nullcontext
from dataclasses import dataclass
from datetime import datetime, timedelta
from traceback import format_exception
from typing import Any, cast

from django.core.exceptions import SuspiciousOperation
from django.db import models, transaction
from django.utils import timezone
from django_tasks.base import Task, TaskResultStatus
from django_tasks_db.models import DBTaskResult

from opslag.core.domain.actor import SYSTEM
from opslag.ground.archive import actions as archive
from opslag.ground.tenancy.models import Organisation
from opslag.ground.tenancy.scope import current, in_scope, scope

log = logging.getLogger("opslag.jobs")

Row = DBTaskResult
Status = TaskResultStatus

FAILED = archive.register(archive.Kind("job.failed", "Opgave opgivet", archive.Erasure()))
FIRST_WAIT, LONGEST_WAIT = timedelta(seconds=10), timedelta(hours=1)
_SCOPE = "_organisation"


class WorkerDied(Exception):
    """The worker died while the job ran (arbejderen døde)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Job(Task):
    """A function that can be put in the queue (opgave). Called directly, it just runs."""

    attempts: int = 5

    def __call__(self, *args: Any, **kwargs: Any) -> Any:
        return self.func(*args, **kwargs)

    def enqueue(self, *args: Any, **kwargs: Any) -> Any:
        """Put it in the queue, in the caller's transaction; it will run in the caller's scope."""
        carried = {_SCOPE: current().pk} if in_scope() else {}
        return Task.enqueue(self, *args, **kwargs, **carried)

    def later(self, at: datetime) -> "Job":
        """The same job, not before `at`: `remind.later(at).enqueue(…)`."""
        return self.using(run_after=at)


def job(*, queue: str = "default", attempts: int = 5, priority: int = 0) -> Callable[[Callable[..., Any]], Job]:
    """Make a module's function a job (opgave), tried at most `attempts` times."""

    def made(function: Callable[..., Any]) -> Job:
        return Job(func=function, queue_name=queue, attempts=attempts, priority=priority)

    return made


def waiting(name: str) -> bool:
    """Is a job of this name in the queue, not yet begun?"""
    return Row.objects.filter(task_path=name, status=Status.READY).exists()


def claim(worker_id: str, queues: Iterable[str] = ()) -> Row | None:
    """Take the next due job for this worker, or None (tag). No two workers get the same."""
    due = Row.objects.ready()
    if queues:
        due = due.filter(queue_name__in=list(queues))
    if not due.exists():  # a look takes no lock; on SQLite the claim takes the only one there is
        return None
    with transaction.atomic():
        row = due.get_locked()
        if row is not None:
            row.claim(worker_id)
        return row


def run(row: Row) -> None:
    """Do a claimed job and note how it went; only `Exception` is ever caught here."""
    try:
        _call(row)
    except Exception as error:
        _went_wrong(row, error)
    else:
        _finish(row, status=Status.SUCCESSFUL, finished_at=timezone.now(), exception_class_path="", traceback="")


def abandoned(living: Iterable[str], before: datetime) -> list[Row]:
    """Jobs begun before `before` whose worker is not among the living (efterladte)."""
    begun = Row.objects.filter(status=Status.RUNNING, started_at__lt=before)
    alive = set(living)
    return [row for row in begun if not row.worker_ids or row.worker_ids[-1] not in alive]


def take_back(row: Row) -> None:
    """Put an abandoned job in the queue again, or give it up when it has had all its attempts."""
    log.warning("Job %s was left by worker %s and is taken back.", row.task_path, row.worker_ids[-1:])
    _again_or_never(row, WorkerDied("The worker died while the job ran."))


def tidy(before: datetime) -> int:
    """Delete the rows of jobs done before `before` (ryd op); failed ones stay twice as long."""
    older = before - (timezone.now() - before)
    done = models.Q(status=Status.SUCCESSFUL, finished_at__lt=before)
    failed = models.Q(status=Status.FAILED, finished_at__lt=older)
    return cast(int, Row.objects.filter(done | failed).delete()[0])


def _call(row: Row) -> None:
    task, kwargs = row.task, dict(row.args_kwargs["kwargs"])
    organisation = kwargs.pop(_SCOPE, None)
    with scope(Organisation.objects.get(pk=organisation)) if organisation else nullcontext():
        task.call(*row.args_kwargs["args"], **kwargs)


def _went_wrong(row: Row, error: Exception) -> None:
    log.warning("Job %s failed in attempt %d.", row.task_path, len(row.worker_ids), exc_info=error)
    _again_or_never(row, error)


def _again_or_never(row: Row, error: Exception) -> None:
    told = {
        "exception_class_path": f"{type(error).__module__}.{type(error).__qualname__}",
        "traceback": "".join(format_exception(error)),
    }
    tried = len(row.worker_ids)
    wait = timedelta() if isinstance(error, WorkerDied) else wait_after(tried)
    if tried < _attempts(row):
        _finish(row, status=Status.READY, run_after=timezone.now() + wait, **told)
    elif _finish(row, status=Status.FAILED, finished_at=timezone.now(), **told):
        _give_up(row, told["exception_class_path"])


def wait_after(tried: int) -> timedelta:
    """How long to wait after the n-th attempt: 10 s, 40 s, 160 s … an hour, spread by a quarter (ventetid)."""
    return min(FIRST_WAIT * 4 ** min(tried - 1, 5), LONGEST_WAIT) * random.uniform(0.75, 1.25)


def _attempts(row: Row) -> int:
    try:
        return getattr(row.task, "attempts", 1)
    except (ImportError, SuspiciousOperation):
        return 1  # a job of a version that is gone: nothing to try again


def _finish(row: Row, **changes: Any) -> bool:
    """Write the outcome if the job is still ours: nobody has taken it back meanwhile."""
    with transaction.atomic():
        kept = Row.objects.select_for_update().filter(pk=row.pk, status=Status.RUNNING).first()
        if kept is None or kept.worker_ids != row.worker_ids:
            log.warning("Job %s had been taken back before it was done.", row.task_path)
            return False
        Row.objects.filter(pk=row.pk).update(**changes)
        return True


def _give_up(row: Row, error: str) -> None:
    """Tell the log, and the organisation's archive when the job ran for one (opgivet)."""
    log.error("Job %s is given up after %d attempts.", row.task_path, len(row.worker_ids))
    organisation = row.args_kwargs["kwargs"].get(_SCOPE)
    if organisation:
        told = {"job": row.task_path, "attempts": len(row.worker_ids), "error": error}
        with scope(Organisation.objects.get(pk=organisation)), transaction.atomic():
            archive.record(FAILED, subject=row, by=SYSTEM, payload=told)
