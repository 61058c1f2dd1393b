"""Due work of the shell (forfaldent arbejde): sessions that have ended are forgotten."""

from django.core.management import call_command

from opslag.ground.jobs.engine import job
from opslag.ground.jobs.periodic import every


@every(hours=24)
@job()
def forget_sessions() -> None:
    """Delete what is left of sessions that have run out (glem gamle sessioner)."""
    call_command("clearsessions")
