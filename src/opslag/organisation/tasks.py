"""Due work of the organisation (forfaldent arbejde): what was kept for a while is forgotten."""

from django.utils import timezone

from opslag.ground.jobs.engine import job
from opslag.ground.jobs.periodic import every
from opslag.ground.tenancy.scope import every_organisation
from opslag.organisation import idempotency


@every(hours=6)
@job()
def forget_answers() -> None:
    """Forget the kept answers to programs when their seven days are over (glem gamle svar)."""
    before = timezone.now() - idempotency.KEPT_FOR
    for _organisation in every_organisation():
        idempotency.forget(before)
