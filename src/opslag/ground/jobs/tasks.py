"""The jobs' own housekeeping (oprydning)."""

from datetime import timedelta

from django.utils import timezone

from opslag.ground.jobs import engine
from opslag.ground.jobs.engine import job
from opslag.ground.jobs.models import Slot, Worker
from opslag.ground.jobs.periodic import every

KEEP = timedelta(days=14)


@every(hours=1)
@job()
def tidy() -> None:
    """Forget old turns, dead workers and jobs long done (ryd op)."""
    before = timezone.now() - KEEP
    Slot.objects.filter(taken_at__lt=before).delete()
    Worker.objects.filter(beat_at__lt=timezone.now() - timedelta(days=1)).delete()
    engine.tidy(before)
