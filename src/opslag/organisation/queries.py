"""Reads of the organisation (organisationen): who has which role where, whom to ask, which profiles there are."""

import datetime as dt
from collections.abc import Iterable

from django.db.models import Q
from django.utils import timezone

from opslag.core.channels import carrier, channel
from opslag.core.domain.actor import Actor, Role
from opslag.core.domain.channel import Channel
from opslag.organisation.models import (
    Absence,
    ApiToken,
    Contact,
    Notice,
    Person,
    Profile,
    ProfileLevel,
    ProfileState,
    RoleGrant,
    Unit,
)
from opslag.organisation.tokens import digest_of


def root_unit() -> Unit:
    """The whole organisation (koncernen)."""
    return Unit.objects.get(parent=None)


def home_unit(person: Person) -> Unit:
    """Where the person works; the whole organisation when no place is given (arbejdssted)."""
    return person.unit or root_unit()


def unit_named(person: Person, said: str) -> Unit:
    """The unit that an address names by its number, else where the person works (enhed)."""
    known = said.isascii() and said.isdigit() and len(said) < 10
    return (Unit.objects.filter(pk=said).first() if known else None) or home_unit(person)


def units_under(unit: Unit) -> list[Unit]:
    """The unit and everything below it (underenheder)."""
    children: dict[int | None, list[Unit]] = {}
    for other in Unit.objects.all():
        children.setdefault(other.parent_id, []).append(other)
    found, waiting = [], [unit]
    while waiting:
        here = waiting.pop()
        found.append(here)
        waiting.extend(children.get(here.pk, []))
    return found


def grants_in_force(person: Person, at: dt.date | None = None) -> list[RoleGrant]:
    """The roles that a person holds on a day (today), their own and none of those they cover (roller)."""
    day = at or timezone.localdate()
    return list(RoleGrant.in_force(day).filter(person=person).select_related("unit", "profile"))


def roles_of(
    person: Person, unit: Unit, *, profile: Profile | None = None, at: dt.date | None = None
) -> frozenset[Role]:
    """The roles a person holds for a unit: given there or above, in period, on the profile or on all of them.

    The roles of someone who is away count for whoever covers, in the same places (stedfortræder).
    """
    if not person.is_active or person.organisation_id != unit.organisation_id:
        return frozenset()
    day = at or timezone.localdate()
    on_profile = Q(profile=None) if profile is None else Q(profile=None) | Q(profile=profile)
    grants = RoleGrant.in_force(day).filter(_held_by(person, day), on_profile, unit__in=unit.ancestors())
    return frozenset(Role(role) for role in grants.values_list("role", flat=True))


def _held_by(person: Person, day: dt.date) -> Q:
    """Grants of the person, and of those they cover."""
    covered = Absence.in_force(day).filter(cover=person).values("person")
    return Q(person=person) | Q(person__in=covered)


def covered_by(person: Person, day: dt.date) -> list[int]:
    """The keys of the people that this person covers on a day."""
    return list(Absence.in_force(day).filter(cover=person).values_list("person_id", flat=True))


def people_covered(person: Person, at: dt.date | None = None) -> list[Person]:
    """The people that this person covers today (stedfortræder for)."""
    return list(Person.here.filter(pk__in=covered_by(person, at or timezone.localdate())))


def cover_of(person: Person, at: dt.date | None = None) -> Person | None:
    """Who covers for a person who is away, else None (stedfortræder)."""
    away = Absence.in_force(at or timezone.localdate()).filter(person=person).select_related("cover").first()
    return away.cover if away else None


def actor(person: Person, *, unit: Unit | None = None, profile: Profile | None = None) -> Actor:
    """The person as one who acts, with the roles that hold here and now (aktør)."""
    roles = roles_of(person, unit or home_unit(person), profile=profile)
    return Actor(id=str(person.pk), name=person.name, roles=roles)


def has_role(person: Person, roles: Iterable[Role], unit: Unit | None = None) -> bool:
    """Does the person hold one of these roles, for this unit or (None) anywhere at all?"""
    wanted = set(roles)
    if unit is not None:
        return bool(wanted & roles_of(person, unit))
    return bool(wanted & roles_anywhere(person))


def roles_anywhere(person: Person, at: dt.date | None = None) -> frozenset[Role]:
    """Every role a person holds somewhere, with those covered (roller)."""
    day = at or timezone.localdate()
    if not person.is_active:
        return frozenset()
    grants = RoleGrant.in_force(day).filter(_held_by(person, day))
    return frozenset(Role(role) for role in grants.values_list("role", flat=True))


def units_with(person: Person, roles: Iterable[Role], at: dt.date | None = None) -> list[int]:
    """The keys of the units where a person holds one of these roles, given there or above (virkefelt)."""
    day = at or timezone.localdate()
    people = [person.pk, *covered_by(person, day)]
    held = RoleGrant.in_force(day).filter(person__in=people, role__in=set(roles), profile=None)
    places = {grant.unit_id: grant.unit for grant in held.select_related("unit")}
    return list({unit.pk for place in places.values() for unit in units_under(place)})


def approvers(unit: Unit, role: Role, *, at: dt.date | None = None) -> list[Person]:
    """The people who hold a role for a unit: nearest first, whoever covers in place of one who is away."""
    day = at or timezone.localdate()
    path = [here.pk for here in unit.ancestors()]
    grants = RoleGrant.in_force(day).filter(role=role, unit__in=path, profile=None, person__is_active=True)
    nearest = sorted(grants.select_related("person"), key=lambda grant: (path.index(grant.unit_id), grant.pk))
    people = (cover_of(grant.person, day) or grant.person for grant in nearest)
    return list({person.pk: person for person in people}.values())


def contact_for(unit: Unit, function: str) -> Contact | None:
    """Whom to ask about something: the unit's own contact, else the nearest above (kontakt)."""
    path = [here.pk for here in unit.ancestors()]
    found = Contact.objects.filter(function=function, unit__in=path)
    return min(found, key=lambda contact: path.index(contact.unit_id), default=None)


def contacts_for(unit: Unit) -> list[Contact]:
    """Whom to ask, one for each function, the nearest to the unit (kontakter)."""
    path = [here.pk for here in unit.ancestors()]
    found = sorted(Contact.objects.filter(unit__in=path), key=lambda contact: path.index(contact.unit_id), reverse=True)
    return list({contact.function: contact for contact in found}.values())


def carrier_of(profile: Profile) -> Channel:
    """The channel that carries to this profile: its own when it is connected, else a person's hands."""
    own = carrier(profile.channel)
    if own.publish is not None and own.needs_connection and not profile.secret:
        return channel("by-hand")
    return own


def profiles_for(unit: Unit) -> list[Profile]:
    """The profiles a unit may write to: its own, and those above that are shared, main or everyone's (profiler)."""
    path = [here.pk for here in unit.ancestors()]
    from_above = Q(level__in=(ProfileLevel.MAIN, ProfileLevel.SHARED, ProfileLevel.INTRANET)) | Q(open_for_others=True)
    inherited = Q(unit__in=path[1:]) & from_above
    found = Profile.objects.filter(Q(unit=unit) | inherited, state=ProfileState.ACTIVE)
    return sorted(found.select_related("unit", "owner"), key=lambda p: (path.index(p.unit_id), p.name, p.pk))


def unread_notices(person: Person) -> list[Notice]:
    """What the person has not seen yet, newest first (beskeder)."""
    return list(Notice.objects.filter(person=person, read_at=None))


def tokens_of(person: Person) -> list[ApiToken]:
    """The person's keys for programs, newest first; revoked ones are gone (programnøgler)."""
    return list(ApiToken.objects.filter(person=person, revoked_at=None))


def token_with(key: str) -> ApiToken | None:
    """The key's row when it is valid, of whatever organisation: this is how a program signs in."""
    found = ApiToken.unscoped.select_related("organisation", "person__organisation", "person__unit")
    token = found.filter(digest=digest_of(key)).first()
    return token if token is not None and token.valid else None
