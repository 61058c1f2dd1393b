"""Keeping the finding aid (føre søgelinjer): it follows the archive, forgets what is erased, and can be made anew."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from django.db import transaction
from django.db.models import Max

from opslag.ground.archive.actions import ERASED
from opslag.ground.archive.models import Entry
from opslag.ground.search.folding import folded
from opslag.ground.search.models import Line

CHUNK = 1000


@dataclass(frozen=True, slots=True)
class Spot:
    """What an entry belongs to, in the numbers of the room that reads the archive (sted), and its words."""

    thread: int | None = None
    part: int | None = None
    place: int | None = None
    channel: str = ""
    words: str = ""


Placing = Callable[[list[Entry]], Mapping[int, Spot]]
"""Tells for some entries, by number, where they belong; those it does not know are found without."""


def catch_up(placing: Placing) -> int:
    """Take in what the archive has been told since last; how many entries that was (indhent)."""
    taken = 0
    while new := _unseen():
        spots = placing(new)
        lines = [_line(entry, spots.get(entry.number, Spot())) for entry in new]
        with transaction.atomic():
            Line.objects.bulk_create(lines, ignore_conflicts=True)
            forget(entry.facts["number"] for entry in new if entry.kind == ERASED.id)
        taken += len(new)
    return taken


def forget(numbers: Iterable[int]) -> None:
    """These entries are found by their words and by who acted no more (glem)."""
    Line.objects.filter(number__in=list(numbers)).update(words="", actor="")


def _unseen() -> list[Entry]:
    last = Line.objects.aggregate(last=Max("number"))["last"] or 0
    return list(Entry.objects.filter(number__gt=last).select_related("payload").order_by("number")[:CHUNK])


def _line(entry: Entry, spot: Spot) -> Line:
    return Line(
        number=entry.number,
        at=entry.at,
        kind=entry.kind,
        actor="" if entry.erased else entry.actor_id,
        thread=spot.thread,
        part=spot.part,
        place=spot.place,
        channel=spot.channel,
        words="" if entry.erased else folded(spot.words),
    )
