"""Handing out of the archive (udtræk): who did it, when, and what was asked for is itself archived."""

from django.db import transaction
from django.utils.translation import gettext as _

from opslag.core.domain.states import NotAllowed
from opslag.ground.archive import actions as archive
from opslag.ground.tenancy.scope import current
from opslag.organisation.models import Person
from opslag.organisation.queries import actor
from opslag.publishing.archive.exporting import Extract
from opslag.publishing.archive.finding import Asked

EXPORTED = archive.register(
    archive.Kind(
        "archive.exported",
        "Udtræk af arkivet hentet",
        archive.Erasure(("asked",), "det, der blev spurgt om, kan nævne personer"),
    )
)


def hand_out(asked: Asked, *, by: Person) -> Extract:
    """What answers the question and this person may read, ready to be written out (udlever)."""
    if not by.has_perm("publishing.read_archive"):
        raise NotAllowed(_("at hente af arkivet"))
    extract = Extract.of(asked, by=by)
    told = {"asked": asked.told, "post_count": len(extract.posts), "other_count": len(extract.others)}
    with transaction.atomic():
        archive.record(EXPORTED, subject=current(), by=actor(by), payload=told)
    return extract
