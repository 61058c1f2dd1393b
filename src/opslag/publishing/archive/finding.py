"""Finding it again (finde igen): what somebody asks for, and the lines that they may read."""

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass, fields
from typing import Any

from django.db.models import Q, QuerySet
from django.utils import timezone

from opslag.ground.search.folding import asked_words, folded
from opslag.ground.search.models import Line
from opslag.ground.search.queries import with_words
from opslag.organisation.models import Person, RoleGrant, Unit
from opslag.organisation.queries import covered_by, units_under
from opslag.posts.models import Variant
from opslag.posts.states import UNSENT
from opslag.publishing.archive.placing import follow
from opslag.publishing.rules import ARCHIVE_READERS

FIRST_DAY, LAST_DAY = dt.date(2, 1, 1), dt.date.max
"""Days that have a midnight in every zone; further away nothing is told."""


@dataclass(frozen=True, slots=True)
class Asked:
    """What is asked for (søgning); what is left out asks for nothing."""

    words: str = ""
    post: int | None = None
    who: str = ""
    unit: Unit | None = None
    channel: str = ""
    kind: str = ""
    since: dt.date | None = None
    until: dt.date | None = None

    @property
    def told(self) -> dict[str, Any]:
        """What was asked for, as the archive keeps it."""
        given = {field.name: getattr(self, field.name) for field in fields(self)}
        return {name: _plain(value) for name, value in given.items() if value not in ("", None)}


def _plain(value: Any) -> str | int:
    return value if isinstance(value, int) else value.isoformat() if isinstance(value, dt.date) else str(value)


def found(asked: Asked, *, by: Person) -> QuerySet[Line]:
    """The entries that answer what is asked for and that this person may read, newest first (fundet)."""
    follow()
    lines = readable(by)
    for ask in (_of_post, _by_whom, _of_unit, _of_channel, _of_kind, _between):
        lines = ask(lines, asked)
    return _with_words(lines, asked.words, by)


def story(post: int, *, by: Person) -> QuerySet[Line]:
    """Everything about one post, in the order it happened (alt om opslaget)."""
    return found(Asked(post=post), by=by).order_by("number")


def readable(person: Person) -> QuerySet[Line]:
    """All lines for who works for the whole organisation, else those of own units (åbne poster)."""
    units = archive_units(person)
    if _whole(units):
        return Line.objects.all()
    return Line.objects.filter(place__in=[unit.pk for unit in units])


def reads_all(person: Person) -> bool:
    """Is the whole organisation's archive open to the person?"""
    return _whole(archive_units(person))


def _whole(units: Iterable[Unit]) -> bool:
    return any(unit.parent_id is None for unit in units)


def archive_units(person: Person) -> list[Unit]:
    """The units whose archive is open to the person (enheder)."""
    day = timezone.localdate()
    people = [person.pk, *covered_by(person, day)]
    grants = RoleGrant.in_force(day).filter(person__in=people, role__in=ARCHIVE_READERS, profile=None)
    places = {grant.unit_id: grant.unit for grant in grants.select_related("unit")}
    return list({unit.pk: unit for place in places.values() for unit in units_under(place)}.values())


def open_parts(person: Person) -> QuerySet[Variant]:
    """The variants whose words the person may read in the archive: those that are sent on, and their own."""
    sent = Q(confidential=False) & ~Q(state__in=UNSENT)
    return Variant.objects.filter(sent | Q(post__author=person)).order_by()


def is_open(line: Line, person: Person) -> bool:
    """May the person read the words of this entry?"""
    return openness([line], person)[line.number]


def openness(lines: Iterable[Line], person: Person) -> dict[int, bool]:
    """Whether the person may read each entry's words, by number. Those of no post are told to all who read here."""
    lines = list(lines)
    posts = {line.thread for line in lines if line.thread}
    mine = dict(open_parts(person).filter(post__in=posts).values_list("pk", "post"))
    return {
        line.number: line.thread is None or (line.part in mine if line.part else line.thread in mine.values())
        for line in lines
    }


def _with_words(lines: QuerySet[Line], asked: str, by: Person) -> QuerySet[Line]:
    """Every entry of a post that was told with these words: also those that have no words themselves."""
    if not asked.strip():
        return lines
    words = asked_words(asked)
    if not words:  # signs alone are told nowhere; they do not ask for everything
        return lines.none()
    told = with_words(readable(by), words).filter(part__in=open_parts(by).values("pk")).order_by()
    return lines.filter(thread__in=told.values("thread"))


def _of_post(lines: QuerySet[Line], asked: Asked) -> QuerySet[Line]:
    return lines if asked.post is None else lines.filter(thread=asked.post)


def _by_whom(lines: QuerySet[Line], asked: Asked) -> QuerySet[Line]:
    if not asked.who:
        return lines
    wanted = asked_words(asked.who)
    if not wanted:
        return lines.none()
    people = Person.here.values_list("pk", "name")
    return lines.filter(actor__in=[str(pk) for pk, name in people if all(word in folded(name) for word in wanted)])


def _of_unit(lines: QuerySet[Line], asked: Asked) -> QuerySet[Line]:
    if asked.unit is None:
        return lines
    return lines.filter(place__in=[unit.pk for unit in units_under(asked.unit)])


def _of_channel(lines: QuerySet[Line], asked: Asked) -> QuerySet[Line]:
    return lines.filter(channel=asked.channel) if asked.channel else lines


def _of_kind(lines: QuerySet[Line], asked: Asked) -> QuerySet[Line]:
    return lines.filter(kind=asked.kind) if asked.kind else lines


def _between(lines: QuerySet[Line], asked: Asked) -> QuerySet[Line]:
    """Both days included, as the clock on the wall counts them."""
    if asked.since:
        lines = lines.filter(at__gte=_midnight(asked.since))
    if asked.until and asked.until < LAST_DAY:
        lines = lines.filter(at__lt=_midnight(asked.until + dt.timedelta(days=1)))
    return lines


def _midnight(day: dt.date) -> dt.datetime:
    return timezone.make_aware(dt.datetime.combine(max(day, FIRST_DAY), dt.time()))
