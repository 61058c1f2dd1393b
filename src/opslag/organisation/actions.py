"""Writes of the organisation (organisationen): founding, units, people, roles, profiles, contacts, cover, notices."""

import datetime as dt
from collections.abc import Collection, Mapping
from typing import Any

from django.db import models, transaction
from django.utils import timezone

from opslag.core.domain.actor import SYSTEM, Actor, Role
from opslag.core.domain.states import NotAllowed
from opslag.ground.archive import actions as archive
from opslag.ground.archive.kinds import Erasure, Kind, register
from opslag.ground.tenancy.models import Organisation
from opslag.ground.tenancy.scope import scope
from opslag.organisation.models import (
    Absence,
    ApiToken,
    Contact,
    Notice,
    Person,
    Profile,
    RoleGrant,
    Unit,
    UnitKind,
)
from opslag.organisation.queries import actor
from opslag.organisation.states import PROFILE
from opslag.organisation.tokens import LONGEST, Scope, digest_of, new_key

_NAMES = Erasure(fields=("person",), rule="navnet slettes fem år efter, at personen er stoppet")
_OF_TOKENS = Erasure(fields=("person", "name"), rule="navnet slettes fem år efter, at personen er stoppet")
FOUNDED = register(Kind("organisation.founded", "Organisation grundlagt", Erasure()))
RENAMED = register(Kind("organisation.renamed", "Organisation omdøbt", Erasure()))
UNIT_ADDED = register(Kind("unit.added", "Enhed oprettet", Erasure()))
UNIT_CHANGED = register(Kind("unit.changed", "Enhed ændret", Erasure()))
UNIT_REMOVED = register(Kind("unit.removed", "Tom enhed fjernet", Erasure()))
ADDED = register(Kind("person.added", "Person oprettet", _NAMES))
CHANGED = register(Kind("person.changed", "Person ændret", _NAMES))
CLOSED = register(Kind("person.closed", "Person lukket", _NAMES))
REOPENED = register(Kind("person.reopened", "Person åbnet igen", _NAMES))
GRANTED = register(Kind("role.granted", "Rolle givet", _NAMES))
ENDED = register(Kind("role.ended", "Rolle taget tilbage", _NAMES))
COVERED = register(Kind("absence.covered", "Stedfortræder sat ind", _NAMES))
OPENED = register(Kind("profile.opened", "Profil oprettet", _NAMES))
PROFILE_CHANGED = register(Kind("profile.changed", "Profil ændret", _NAMES))
CONTACT_SET = register(Kind("contact.set", "Kontakt skrevet", _NAMES))
CONTACT_REMOVED = register(Kind("contact.removed", "Kontakt fjernet", _NAMES))
archive.register_graph(PROFILE, Erasure(), {"pause": "Profil sat på pause", "resume": "Profil i brug igen"})
TOKEN_MADE = register(Kind("token.made", "Programnøgle lavet", _OF_TOKENS))
TOKEN_REVOKED = register(Kind("token.revoked", "Programnøgle trukket tilbage", _OF_TOKENS))

ASK_ADMINISTRATOR = "Det kan jeres administrator."


@transaction.atomic
def found(name: str, slug: str) -> Organisation:
    """A new organisation with its uppermost unit (grundlæg)."""
    organisation = Organisation.objects.create(name=name, slug=slug)
    with scope(organisation):
        top = Unit.objects.create(name=name, slug=slug, kind=UnitKind.ROOT)
        archive.record(FOUNDED, subject=top, by=SYSTEM, payload={"name": name})
    return organisation


@transaction.atomic
def rename(organisation: Organisation, name: str, *, by: Actor) -> bool:
    """The organisation is called something else from now on (omdøb). False when it was called so already."""
    _require(by, Role.ADMINISTRATOR)
    told = {"name": name, "before": organisation.name}
    if not _set(organisation, {"name": name}):
        return False
    archive.record(RENAMED, subject=organisation, by=by, payload=told)
    return True


@transaction.atomic
def add_unit(slug: str, parent: Unit, *, by: Actor, **fields: Any) -> Unit:
    """A new unit under another (opret enhed)."""
    _require(by, Role.ADMINISTRATOR)
    unit = Unit.objects.create(slug=slug, parent=parent, **fields)
    archive.record(UNIT_ADDED, subject=unit, by=by, payload={"name": unit.name, "under": parent.name})
    return unit


@transaction.atomic
def change_unit(unit: Unit, *, by: Actor, **fields: Any) -> list[str]:
    """Give a unit another name, kind or place in the tree (ret enhed); what was changed, perhaps nothing."""
    _require(by, Role.ADMINISTRATOR)
    return _changed(unit, fields, UNIT_CHANGED, {"name": unit.name}, by)


@transaction.atomic
def remove_unit(unit: Unit, *, by: Actor) -> None:
    """Take away a unit that nothing belongs to (fjern tom enhed). Raises `ProtectedError` when something does."""
    _require(by, Role.ADMINISTRATOR)
    archive.record(UNIT_REMOVED, subject=unit, by=by, payload={"name": unit.name})
    unit.delete()


@transaction.atomic
def add_person(email: str, name: str, unit: Unit, *, by: Actor, title: str = "") -> Person:
    """A new person, who chooses a password by the link on the sign-in page (opret person)."""
    _require(by, Role.ADMINISTRATOR)
    person = Person.objects.create_person(email, name, unit.organisation, unit=unit, title=title)
    archive.record(ADDED, subject=person, by=by, payload={"person": name, "unit": unit.name})
    return person


@transaction.atomic
def change_person(person: Person, *, by: Actor, **fields: Any) -> list[str]:
    """Another name, title or place of work (ret person); what was changed, perhaps nothing."""
    _require(by, Role.ADMINISTRATOR)
    return _changed(person, fields, CHANGED, {"person": person.name}, by)


@transaction.atomic
def close_person(person: Person, *, by: Actor) -> None:
    """The person signs in no more and holds no role; what they wrote and decided stands (luk person)."""
    _require(by, Role.ADMINISTRATOR)
    today = timezone.localdate()
    for grant in RoleGrant.objects.filter(person=person).exclude(valid_to__lt=today):
        end_role(grant, by=by)
    person.is_active = False
    person.save(update_fields=["is_active"])
    archive.record(CLOSED, subject=person, by=by, payload={"person": person.name})


@transaction.atomic
def reopen_person(person: Person, *, by: Actor) -> None:
    """The person may sign in again, with a new password and the roles they are then given (åbn person igen)."""
    _require(by, Role.ADMINISTRATOR)
    person.is_active = True
    person.set_unusable_password()
    person.save(update_fields=["is_active", "password"])
    archive.record(REOPENED, subject=person, by=by, payload={"person": person.name})


@transaction.atomic
def grant_role(
    person: Person,
    role: Role,
    unit: Unit,
    *,
    by: Actor,
    valid_from: dt.date | None = None,
    valid_to: dt.date | None = None,
    profile: Profile | None = None,
) -> RoleGrant:
    """Give a person a role for a unit and all below it, in a period (giv rolle). Nobody gives a role to themselves."""
    _require(by, Role.ADMINISTRATOR)
    if by.id == str(person.pk):
        raise NotAllowed("at give sig selv en rolle", "Det skal en anden administrator gøre.")
    grant = RoleGrant.objects.create(
        person=person,
        role=role,
        unit=unit,
        profile=profile,
        valid_from=valid_from or timezone.localdate(),
        valid_to=valid_to,
        granted_by_id=None if by.is_system else int(by.id),
    )
    archive.record(GRANTED, subject=grant, by=by, payload=_told(grant))
    return grant


@transaction.atomic
def end_role(grant: RoleGrant, *, by: Actor, on: dt.date | None = None) -> RoleGrant:
    """Let a role end: yesterday was its last day, unless another day is given (tag rolle tilbage)."""
    _require(by, Role.ADMINISTRATOR)
    last = on or timezone.localdate() - dt.timedelta(days=1)
    grant.valid_from, grant.valid_to = min(grant.valid_from, last), last
    grant.save(update_fields=["valid_from", "valid_to"])
    archive.record(ENDED, subject=grant, by=by, payload=_told(grant))
    return grant


@transaction.atomic
def cover(person: Person, by_whom: Person, valid_from: dt.date, valid_to: dt.date | None, *, by: Actor) -> Absence:
    """Let someone cover while a person is away; the person themselves may say so (stedfortræder)."""
    if by.id != str(person.pk):
        _require(by, Role.ADMINISTRATOR, Role.LEADER)
    absence = Absence.objects.create(person=person, cover=by_whom, valid_from=valid_from, valid_to=valid_to)
    payload = {"person": person.name, "from": valid_from.isoformat(), "to": valid_to.isoformat() if valid_to else ""}
    archive.record(COVERED, subject=absence, by=by, payload=payload)
    return absence


@transaction.atomic
def open_profile(unit: Unit, channel: str, *, by: Actor, owner: Person, **fields: Any) -> Profile:
    """Make a profile with a sender, an owner and perhaps a deputy (opret profil)."""
    _require(by, Role.ADMINISTRATOR, Role.COMMUNICATIONS)
    profile = Profile.objects.create(unit=unit, channel=channel, owner=owner, **fields)
    payload = {"channel": channel, "name": profile.name, "unit": unit.name, "person": owner.name}
    archive.record(OPENED, subject=profile, by=by, payload=payload)
    return profile


@transaction.atomic
def change_profile(profile: Profile, *, by: Actor, **fields: Any) -> list[str]:
    """Another sender, owner, deputy, level or handle (ret profil); what was changed, perhaps nothing."""
    _require(by, Role.ADMINISTRATOR, Role.COMMUNICATIONS)
    told = {"channel": profile.channel, "name": profile.name}
    return _changed(profile, fields, PROFILE_CHANGED, told, by)


@transaction.atomic
def pause_profile(profile: Profile, *, by: Actor, paused: bool = True) -> Profile:
    """Stop, or take up again, what goes out on a profile (pause)."""
    if by.id not in {str(profile.owner_id), str(profile.deputy_id)}:
        _require(by, Role.ADMINISTRATOR, Role.COMMUNICATIONS)
    archive.move(profile, "pause" if paused else "resume", by=by, payload={"name": profile.name})
    return profile


@transaction.atomic
def set_contact(unit: Unit, function: str, *, by: Actor, **fields: Any) -> list[str]:
    """Whom to ask about something, in a unit and below it (skriv kontakt); what was changed, perhaps nothing."""
    _require(by, Role.ADMINISTRATOR, Role.COMMUNICATIONS)
    contact = Contact.objects.filter(unit=unit, function=function).first() or Contact(unit=unit, function=function)
    return _changed(contact, fields, CONTACT_SET, {"function": function, "unit": unit.name}, by)


@transaction.atomic
def remove_contact(contact: Contact, *, by: Actor) -> None:
    """Nobody is to be asked there any more (fjern kontakt)."""
    _require(by, Role.ADMINISTRATOR, Role.COMMUNICATIONS)
    told = {"function": contact.function, "unit": contact.unit.name}
    archive.record(CONTACT_REMOVED, subject=contact, by=by, payload=told)
    contact.delete()


def notify(person: Person, text: str, link: str = "") -> Notice:
    """Tell one person about something that waits or has happened; no confidential words (besked)."""
    return Notice.objects.create(person=person, text=text, link=link)


@transaction.atomic
def make_token(*, by: Person, name: str, scopes: Collection[Scope], days: int) -> tuple[ApiToken, str]:
    """A key for a program, with one's own rights and no more (lav programnøgle); the key is shown this once."""
    if not by.is_active or not 0 < days <= LONGEST.days:
        raise NotAllowed("at lave den nøgle")
    key, now = new_key(), timezone.now()
    token = ApiToken.objects.create(
        person=by,
        name=name.strip(),
        digest=digest_of(key),
        hint=key[-4:],
        scopes=[scope.value for scope in Scope if scope in scopes],
        created_at=now,
        expires_at=now + dt.timedelta(days=days),
    )
    told = {"person": by.name, "name": token.name, "scopes": token.scopes, "to": token.expires_at.isoformat()}
    archive.record(TOKEN_MADE, subject=token, by=actor(by), payload=told)
    return token, key


@transaction.atomic
def revoke_token(token: ApiToken, *, by: Person) -> None:
    """The key opens nothing from now on (træk programnøgle tilbage)."""
    if not by.has_perm("organisation.revoke_token", token):
        raise NotAllowed("at trække nøglen tilbage")
    if token.revoked_at is None:
        token.revoked_at = timezone.now()
        token.save(update_fields=["revoked_at"])
        told = {"person": token.person.name, "name": token.name}
        archive.record(TOKEN_REVOKED, subject=token, by=actor(by), payload=told)


def note_use(token: ApiToken) -> None:
    """The key has been used; noted at most every five minutes (sidst brugt)."""
    now = timezone.now()
    if token.last_used_at is None or now - token.last_used_at > dt.timedelta(minutes=5):
        ApiToken.objects.filter(pk=token.pk).update(last_used_at=now)


def read_notice(notice: Notice) -> None:
    """The notice has been seen (læst)."""
    notice.read_at = timezone.now()
    notice.save(update_fields=["read_at"])


def notices_done(*links: str) -> None:
    """What led there has nothing more to tell anybody (udtjente beskeder)."""
    Notice.objects.filter(link__in=links, read_at=None).update(read_at=timezone.now())


def choose_language(person: Person, language: str) -> None:
    """Speak this language to the person from now on (sprog)."""
    person.language = language
    person.save(update_fields=["language"])


def _require(by: Actor, *roles: Role) -> None:
    if not (by.is_system or by.has(*roles)):
        raise NotAllowed("at ændre i organisationen", ASK_ADMINISTRATOR)


def _told(grant: RoleGrant) -> Mapping[str, Any]:
    return {
        "person": grant.person.name,
        "role": str(grant.role),
        "unit": grant.unit.name,
        "from": grant.valid_from.isoformat(),
        "to": grant.valid_to.isoformat() if grant.valid_to else "",
    }


def _changed(
    thing: models.Model, fields: Mapping[str, Any], kind: Kind, told: Mapping[str, Any], by: Actor
) -> list[str]:
    """Write what differs, and tell the archive which fields that was."""
    changed = _set(thing, fields)
    if changed:
        archive.record(kind, subject=thing, by=by, payload={**told, "changed": changed})
    return changed


def _set(thing: models.Model, fields: Mapping[str, Any]) -> list[str]:
    """A thing that is not kept yet is kept whole."""
    changed = [name for name, value in fields.items() if getattr(thing, name) != value]
    for name in changed:
        setattr(thing, name, fields[name])
    if changed or thing.pk is None:
        thing.save(update_fields=changed if thing.pk else None)
    return changed
