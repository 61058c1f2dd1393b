"""Connecting a profile to its channel (forbinde): sign in once, show whose account it is, then use it."""

import dataclasses
import json
import uuid
from collections.abc import Mapping
from typing import Any

from django.db import transaction

from opslag.core.channels import channel
from opslag.core.domain.channel import Account, Refused, Unavailable
from opslag.core.domain.states import NotAllowed
from opslag.ground.archive import actions as archive
from opslag.organisation.models import Person, Profile, ProfileState
from opslag.organisation.queries import actor
from opslag.publishing.actions import connection
from opslag.publishing.actions.kinds import CONNECTED, DISCONNECTED


class CannotConnect(Exception):
    """The profile's channel has no door for programs; posts are carried by hand (kan ikke forbindes)."""


class TypedConnection:
    """A connection with what a person has just typed; nothing is kept until it is known to work."""

    def __init__(self, settings: Mapping[str, Any], secrets: Mapping[str, str]) -> None:
        self.settings, self.secrets = settings, secrets
        self.told: dict[str, Any] = {}

    def __repr__(self) -> str:
        return "TypedConnection()"

    @property
    def out(self) -> Any:
        """The one way out of the house."""
        return connection.way_out()

    def remember(self, **values: Any) -> None:
        """Keep values for now."""
        self.told.update({name: value for name, value in values.items() if value not in ("", None)})

    def recall(self, name: str) -> Any:
        """A value told before, or None."""
        return self.told.get(name)


def connect_profile(profile: Profile, *, by: Person, values: Mapping[str, str]) -> Account | Refused | Unavailable:
    """Sign in on the channel with these values, and keep them when it answers (forbind).

    A new account waits, with the profile paused, until a person has said that it is theirs; the same account
    as before goes on. Raises `NotAllowed` or `CannotConnect`.
    """
    _refuse_others(profile, by)
    there = channel(profile.channel)
    if there.connect is None:
        raise CannotConnect(profile.channel)
    secret = {f.name for f in dataclasses.fields(there.settings) if f.metadata.get("secret")}
    typed = TypedConnection(
        {name: value for name, value in values.items() if name not in secret},
        {name: value for name, value in values.items() if name in secret},
    )
    answer = there.connect.connect(typed)
    if isinstance(answer, Account):
        _keep(profile, typed, answer, by)
    return answer


@transaction.atomic
def confirm_account(profile: Profile, *, by: Person) -> None:
    """Yes, it is ours: the profile is in use (bekræft)."""
    _refuse_others(profile, by)
    row = Profile.objects.select_for_update().get(pk=profile.pk)
    if row.state == ProfileState.PAUSED:
        archive.move(row, "resume", by=actor(by, profile=row), payload={"name": row.name})
    _tell(row, CONNECTED, by)


@transaction.atomic
def disconnect_profile(profile: Profile, *, by: Person) -> None:
    """Forget the way in; from now on posts are carried by hand (afbryd)."""
    _refuse_others(profile, by)
    row = Profile.objects.select_for_update().get(pk=profile.pk)
    _tell(row, DISCONNECTED, by)
    row.secret = ""
    row.save(update_fields=["secret"])


def account_of(profile: Profile) -> str:
    """Whose account the profile is connected to, "" when it is not."""
    kept = connection.kept_secrets(profile)
    return str(kept.get("account_name", ""))


@transaction.atomic
def _keep(profile: Profile, typed: TypedConnection, account: Account, by: Person) -> None:
    row = Profile.objects.select_for_update().get(pk=profile.pk)
    known = connection.kept_secrets(row).get("account")
    kept = {**typed.secrets, **typed.told, "account": account.id, "account_name": account.name}
    row.secret = json.dumps({**kept, "connection": uuid.uuid4().hex})
    row.settings = {**row.settings, **typed.settings}
    row.handle = account.name[:160]
    row.save(update_fields=["secret", "settings", "handle"])
    if known != account.id and row.state == ProfileState.ACTIVE:
        archive.move(row, "pause", by=actor(by, profile=row), payload={"name": row.name})
    _tell(row, CONNECTED, by)


def _tell(profile: Profile, kind: archive.Kind, by: Person) -> None:
    told = {"channel": profile.channel, "handle": account_of(profile), "state": profile.state}
    archive.record(kind, subject=profile, by=actor(by, unit=profile.unit), payload=told)


def _refuse_others(profile: Profile, by: Person) -> None:
    if not by.has_perm("publishing.connect_profile", profile):
        raise NotAllowed("publishing.connect_profile")
