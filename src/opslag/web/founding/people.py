"""People and their roles (personer): made, changed, given and taken back as the file says; the gone are closed."""

import datetime as dt
from collections.abc import Iterator

from django.utils import timezone
from django.utils.translation import gettext as _

from opslag.core.domain.actor import SYSTEM, Role
from opslag.ground.tenancy.scope import current
from opslag.organisation import actions
from opslag.organisation.models import ROLE_TITLES, Person, RoleGrant, Unit
from opslag.web.founding.description import Fault, Faulty, Held, Somebody
from opslag.web.founding.telling import Line, Sign, changed, line

Units = dict[str, Unit]


def arrange(named: tuple[Somebody, ...], units: Units) -> Iterator[Line]:
    """Everyone the file names."""
    for somebody in named:
        yield from _person(somebody, units)


def close(named: tuple[Somebody, ...]) -> Iterator[Line]:
    """Everyone the file names no longer: they sign in no more, and what they did stands."""
    kept = {somebody.mail for somebody in named}
    for person in Person.here.filter(is_active=True):
        if person.email.lower() not in kept:
            actions.close_person(person, by=SYSTEM)
            yield line(Sign.GONE, _("person"), _("%(name)s lukkes") % {"name": person.name})


def _person(somebody: Somebody, units: Units) -> Iterator[Line]:
    unit = units[somebody.unit]
    person = _known(somebody)
    if person is None:
        person = actions.add_person(somebody.mail, somebody.name, unit, by=SYSTEM, title=somebody.title)
        yield line(Sign.NEW, _("person"), f"{person.name}, {unit.name}")
    elif not person.is_active:
        actions.reopen_person(person, by=SYSTEM)
        yield line(Sign.CHANGED, _("person"), _("%(name)s åbnes igen") % {"name": person.name})
    fields = {"name": somebody.name, "title": somebody.title, "unit": unit}
    yield from changed(_("person"), somebody.name, actions.change_person(person, by=SYSTEM, **fields))
    yield from _roles(person, somebody.roles, units)


def _known(somebody: Somebody) -> Person | None:
    person = Person.objects.filter(email__iexact=somebody.mail).first()
    if person is not None and person.organisation_id != current().pk:
        told = _("Adressen er i brug i en anden organisation her. Brug en anden.")
        raise Faulty([Fault(somebody.spot, "mail", told)])
    return person


def _roles(person: Person, roles: tuple[Held, ...], units: Units) -> Iterator[Line]:
    """A role that is over is not given again; one given on a single profile is none of the file's business."""
    today = timezone.localdate()
    wanted = [held for held in roles if held.valid_to is None or held.valid_to >= today]
    for grant in _open_grants(person, today):
        same = next((held for held in wanted if _is(grant, held, units)), None)
        if same is not None:
            wanted.remove(same)
        else:
            actions.end_role(grant, by=SYSTEM)
            yield line(Sign.GONE, _("rolle"), _told(person, Role(grant.role), grant.unit))
    for held in wanted:
        dates = {"valid_from": held.valid_from, "valid_to": held.valid_to}
        actions.grant_role(person, held.role, units[held.unit], by=SYSTEM, **dates)
        yield line(Sign.NEW, _("rolle"), _told(person, held.role, units[held.unit]))


def _open_grants(person: Person, today: dt.date) -> list[RoleGrant]:
    grants = RoleGrant.objects.filter(person=person, profile=None).exclude(valid_to__lt=today)
    return list(grants.select_related("person", "unit"))


def _is(grant: RoleGrant, held: Held, units: Units) -> bool:
    """The same role in the same place to the same day, from the same day when the file says one."""
    same = (grant.role, grant.unit_id, grant.valid_to) == (held.role, units[held.unit].pk, held.valid_to)
    return same and held.valid_from in (None, grant.valid_from)


def _told(person: Person, role: Role, unit: Unit) -> str:
    return f"{person.name}: {ROLE_TITLES[role]}, {unit.name}"
