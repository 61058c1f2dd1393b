"""From a description to rows (indretning): what differs is changed and told; what agrees is left alone.

The whole runs in one transaction; a rehearsal is the same run, rolled back. People the file no longer names are
closed, profiles paused, contacts removed, units and policies left standing unless asked; each of them is told.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field

from django.db import transaction
from django.db.models import ProtectedError
from django.utils.translation import gettext as _

from opslag.core.domain.actor import SYSTEM
from opslag.ground.tenancy.models import Organisation
from opslag.ground.tenancy.scope import scope
from opslag.organisation import actions
from opslag.organisation.models import Contact, Person, Unit
from opslag.organisation.queries import root_unit
from opslag.web.founding import deciding, people, profiles
from opslag.web.founding.description import Description, Desk, Place
from opslag.web.founding.telling import Line, Sign, changed, line


@dataclass
class Arrangement:
    """What was done (indretning), who has yet to choose a password, and who of them is new with this run."""

    organisation: Organisation
    lines: list[Line] = field(default_factory=list)
    waiting: list[Person] = field(default_factory=list)
    newcomers: list[Person] = field(default_factory=list)

    @property
    def changes(self) -> list[Line]:
        """What differed; remarks are no change."""
        return [one for one in self.lines if one.sign is not Sign.NOTE]


def arrange(description: Description, *, rehearse: bool = False, remove_units: bool = False) -> Arrangement:
    """Make the organisation what the description says. Raises `Faulty`, and then nothing is changed."""
    with transaction.atomic():
        organisation, lines = _organisation(description)
        with scope(organisation):
            done, before = Arrangement(organisation, lines), _waiting()
            for step in _steps(description, remove_units):
                done.lines.extend(step)
            done.waiting = _waiting()
            done.newcomers = [person for person in done.waiting if person not in before]
        transaction.set_rollback(rehearse)
    return done


def _waiting() -> list[Person]:
    return [person for person in Person.here.filter(is_active=True) if not person.has_usable_password()]


def _steps(description: Description, remove_units: bool) -> Iterator[Iterator[Line]]:
    """In this order: what is pointed at stands before what points."""
    yield _units(description)
    units = {unit.slug: unit for unit in Unit.objects.all()}
    yield people.arrange(description.people, units)
    yield profiles.arrange(description.profiles, units)
    yield _contacts(description.contacts, units)
    yield deciding.arrange(description, units)
    yield people.close(description.people)
    yield _units_gone(description, remove_units)


def _organisation(description: Description) -> tuple[Organisation, list[Line]]:
    known = Organisation.objects.filter(slug=description.slug).first()
    if known is None:
        made = actions.found(description.name, description.slug)
        return made, [line(Sign.NEW, _("organisation"), made.name)]
    with scope(known):
        renamed = actions.rename(known, description.name, by=SYSTEM)
    return known, [line(Sign.CHANGED, _("organisation"), known.name)] if renamed else []


def _units(description: Description) -> Iterator[Line]:
    top = root_unit()
    for place in description.units:
        unit = top if not place.parent else Unit.objects.filter(slug=place.slug).first()
        over = Unit.objects.get(slug=place.parent) if place.parent else None
        if unit is None and over is not None:
            unit = actions.add_unit(place.slug, over, by=SYSTEM, **_of(place))
            yield line(Sign.NEW, _("enhed"), _("%(unit)s under %(over)s") % {"unit": unit.name, "over": over.name})
        elif unit is not None:
            what = actions.change_unit(unit, by=SYSTEM, slug=place.slug, parent=over, **_of(place))
            yield from changed(_("enhed"), unit.name, what)


def _of(place: Place) -> dict[str, object]:
    return {"name": place.name, "kind": place.kind, "place": place.town, "parameters": place.parameters}


def _contacts(desks: tuple[Desk, ...], units: dict[str, Unit]) -> Iterator[Line]:
    kept = set()
    for desk in desks:
        unit = units[desk.unit]
        kept.add((unit.pk, desk.function))
        new = not Contact.objects.filter(unit=unit, function=desk.function).exists()
        words = {"name": desk.name, "mailbox": desk.mailbox, "phone": desk.phone}
        what = actions.set_contact(unit, desk.function, by=SYSTEM, **words, place=desk.place, hours=desk.hours)
        told = f"{desk.function}, {unit.name}"
        yield from [line(Sign.NEW, _("kontakt"), told)] if new else changed(_("kontakt"), told, what)
    for contact in Contact.objects.select_related("unit"):
        if (contact.unit_id, contact.function) not in kept:
            actions.remove_contact(contact, by=SYSTEM)
            yield line(Sign.GONE, _("kontakt"), f"{contact.function}, {contact.unit.name}")


def _units_gone(description: Description, remove: bool) -> Iterator[Line]:
    """The lowest first. One that anything belongs to stays, since what happened there is kept."""
    named = {place.slug for place in description.units}
    gone = sorted(Unit.objects.exclude(slug__in=named), key=lambda unit: -len(unit.ancestors()))
    for unit in gone:
        yield (_remove if remove else _leave)(unit)


def _leave(unit: Unit) -> Line:
    told = _("%(unit)s står ikke i filen og bliver stående (--remove-units fjerner den, hvis den er tom)")
    return line(Sign.NOTE, _("enhed"), told % {"unit": unit.name})


def _remove(unit: Unit) -> Line:
    try:
        actions.remove_unit(unit, by=SYSTEM)
    except ProtectedError:
        told = _("%(unit)s bliver stående: der er noget, der hører til den")
        return line(Sign.NOTE, _("enhed"), told % {"unit": unit.name})
    return line(Sign.GONE, _("enhed"), unit.name)
