"""Puts the demo into the database (læg demoen ind): once; a second time changes nothing."""

import datetime as dt

from django.db import transaction

from opslag.core.domain.actor import SYSTEM
from opslag.ground.tenancy.models import Organisation
from opslag.ground.tenancy.scope import scope
from opslag.organisation import actions
from opslag.organisation.models import Contact, Person, Profile, RoleGrant, Unit
from opslag.policy.actions import adopt_pack
from opslag.policy.models import PolicyVersion
from opslag.web.demo import stories
from opslag.web.demo.cast import NORDKYST, TOWNS, Account, Place, Somebody, Town

LONG_AGO = dt.date(2024, 8, 1)


def load(*, with_stories: bool = True) -> bool:
    """Both towns, whole or not at all. True when something was put in."""
    with transaction.atomic():
        return any([_town(town, with_stories) for town in TOWNS])


def _town(town: Town, with_stories: bool) -> bool:
    organisation, made = Organisation.objects.get_or_create(slug=town.slug, defaults={"name": town.name})
    with scope(organisation):
        units = _units(town)
        people = {somebody.email.split("@")[0]: _person(somebody, units) for somebody in town.people}
        for account in town.profiles:
            _profile(account, units, people)
        for desk in town.contacts:
            words = {"name": desk.name, "mailbox": desk.mailbox, "hours": desk.hours}
            Contact.objects.get_or_create(unit=units[desk.unit], function=desk.function, defaults=words)
        for place in town.units:
            _packs(place, units[place.slug])
        if with_stories and town is NORDKYST:
            stories.tell(people)
    return made


def _units(town: Town) -> dict[str, Unit]:
    units: dict[str, Unit] = {}
    for place in town.units:
        words = {
            "name": place.name,
            "kind": place.kind,
            "parent": units.get(place.parent),
            "place": place.town,
            "parameters": place.parameters,
        }
        units[place.slug], _ = Unit.objects.get_or_create(slug=place.slug, defaults=words)
    return units


def _person(somebody: Somebody, units: dict[str, Unit]) -> Person:
    unit = units[somebody.unit]
    person = Person.objects.filter(email=somebody.email).first() or actions.add_person(
        somebody.email, somebody.name, unit, by=SYSTEM, title=somebody.title
    )
    role_unit = units[somebody.role_at or somebody.unit]
    if not RoleGrant.objects.filter(person=person, role=somebody.role, unit=role_unit).exists():
        actions.grant_role(person, somebody.role, role_unit, by=SYSTEM, valid_from=LONG_AGO)
    return person


def _profile(account: Account, units: dict[str, Unit], people: dict[str, Person]) -> None:
    unit = units[account.unit]
    if Profile.objects.filter(unit=unit, channel=account.channel, name=account.name).exists():
        return
    actions.open_profile(
        unit,
        account.channel,
        by=SYSTEM,
        owner=people[account.owner],
        deputy=people.get(account.deputy),
        level=account.level,
        name=account.name,
        handle=account.handle,
        sender=account.sender,
        settings=account.settings,
    )


def _packs(place: Place, unit: Unit) -> None:
    for pack in place.packs:
        if not PolicyVersion.objects.filter(unit=unit, pack_id=pack).exists():
            adopt_pack(unit, pack, by=SYSTEM)
