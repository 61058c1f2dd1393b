"""Erasing personal data in the archive (sletning): by the archivist, with a reason, never what one did oneself."""

from django.db import transaction
from django.utils.translation import gettext as _

from opslag.core.domain.states import NotAllowed, ReasonNeeded
from opslag.ground.archive import actions as archive
from opslag.ground.archive.models import Entry, Payload
from opslag.ground.search.models import Line
from opslag.organisation.models import Person
from opslag.organisation.queries import actor
from opslag.publishing.archive import finding
from opslag.publishing.archive.placing import follow


def erase_entries(entries: list[Entry], *, by: Person, reason: str) -> int:
    """Erase the words and names of these entries, all or none; how many were erased (slet)."""
    refuse_erasing(entries, by=by, reason=reason)
    with transaction.atomic():
        left = _left(entries)
        for entry in left:
            archive.erase(entry, by=actor(by), rule=reason)
        follow()
    return len(left)


def refuse_erasing(entries: list[Entry], *, by: Person, reason: str) -> None:
    """Raises `NotAllowed` or `ReasonNeeded` when this person may not erase these, or does not say why."""
    for entry in entries:
        if not by.has_perm("publishing.erase_entry", entry) or is_own(entry, by):
            raise NotAllowed(_("at slette i arkivet"))
    if not reason.strip():
        raise ReasonNeeded("archive.erase")


def _left(entries: list[Entry]) -> list[Entry]:
    """Those that nobody has erased meanwhile, locked in one order for all, by number."""
    held = Payload.objects.select_for_update().filter(entry__in=[entry.pk for entry in entries], personal__isnull=False)
    keys = set(held.order_by("pk").values_list("pk", flat=True))
    return sorted((entry for entry in entries if entry.pk in keys), key=lambda entry: entry.number)


def erasable_beside(entry: Entry, *, by: Person) -> list[Entry]:
    """The other entries of the same post that hold words or names, and that this person may erase (de andre)."""
    follow()
    line = Line.objects.get(number=entry.number)
    if line.thread is None:
        return []
    numbers = finding.story(line.thread, by=by).exclude(number=entry.number).values("number")
    others = Entry.objects.filter(number__in=numbers).select_related("payload").order_by("number")
    return [one for one in others if holds_personal(one) and not is_own(one, by)]


def holds_personal(entry: Entry) -> bool:
    """Is there anything left to erase?"""
    return entry.payload.personal is not None


def is_own(entry: Entry, person: Person) -> bool:
    """Did this person do it? Then another must erase it (fire øjne)."""
    return entry.actor_id == str(person.pk)
