"""Due work of publishing (forfaldent arbejde): one job empties the outbox, on the second."""

import time
from datetime import timedelta

from django.db import transaction
from django.utils import timezone

from opslag.ground.jobs.engine import job
from opslag.ground.jobs.periodic import every
from opslag.publishing.actions.errands import run_errand
from opslag.publishing.actions.outbox import deliver_next
from opslag.publishing.queries import anything_due, next_due

HORIZON = timedelta(seconds=2)
"""A job that finds nothing due waits this long for what soon will be, so that a post goes out on the second."""


def _soon() -> bool:
    return anything_due(HORIZON)


@every(seconds=1, when=_soon)
@job(attempts=1)
def deliver_due() -> None:
    """Send all that is due, do the errands that follow, and what falls due meanwhile (send forfaldne)."""
    until = timezone.now() + HORIZON
    while True:
        while deliver_next() or run_errand():
            pass
        coming = next_due(until)
        if coming is None:
            return
        time.sleep(max(0.0, (coming - timezone.now()).total_seconds()))


def kick() -> None:
    """Do not wait for the next turn: run as soon as the data is committed (sæt i gang)."""
    transaction.on_commit(lambda: deliver_due.enqueue())
