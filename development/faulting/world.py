"""The world of the loop: a migrated database, the cast of the tests, channels with short limits, and posts to tell."""

from __future__ import annotations

from contextlib import ExitStack
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Any, Protocol
from unittest import mock

from development.faulting.board import CHANNELS

LONGEST_REQUEST = timedelta(seconds=2)
MARGIN = timedelta(seconds=1)
TRY_AGAIN = timedelta(seconds=0.5)
TURN = 0.25
"""In the loop all goes by these; the product gives a network channel minutes."""

REST_WITHIN = 45.0
"""Seconds after the last kill in which every delivery must have come to rest: leases, looks and a raised database."""


class Account(Protocol):
    """Where the Bluesky channel leads: a real server's account, or the fake one's."""

    url: str
    did: str
    handle: str
    app_password: str


@dataclass
class World:
    """What the children are born with; no connection to the database is open."""

    organisation: Any
    anna: Any
    profiles: dict[str, Any]
    cookie: str


def shorten(stack: ExitStack, ledger_url: str) -> None:
    """Short limits everywhere, and the counting channels in their places, for as long as the stack is open."""
    from development.faulting import ledger
    from opslag.core import channels
    from opslag.ground.jobs.periodic import Periodic
    from opslag.publishing.actions import lease, outcomes

    there = {**channels.channels(), **ledger.channels(ledger_url)}
    short = {name: replace(channel, longest_request=LONGEST_REQUEST) for name, channel in there.items()}
    stack.enter_context(mock.patch.object(channels, "channels", return_value=short))
    stack.enter_context(mock.patch.object(lease, "MARGIN", MARGIN))
    stack.enter_context(mock.patch.object(outcomes, "next_try", _soon))
    stack.enter_context(mock.patch.object(Periodic, "slot", lambda periodic, now: int(now.timestamp() / TURN)))


def _soon(attempts: int, asked: Any) -> Any:
    from django.utils import timezone

    return timezone.now() + TRY_AGAIN


def made(account: Account | None = None) -> World:
    """Migrate, and bring the cast, a profile on every channel (on Bluesky with an account) and Anna's session."""
    from django.core.management import call_command
    from django.db import connections

    from opslag.ground.tenancy.scope import scope
    from tests.cast import cast

    call_command("migrate", interactive=False, verbosity=0)
    people = cast()
    with scope(people.organisation):
        wanted = [name for name in CHANNELS if account or name != "bluesky"]
        profiles = {name: _profile(people, name, account) for name in wanted}
    world = World(people.organisation, people.anna, profiles, _signed_in(people.anna))
    _warm(world)
    connections.close_all()
    return world


def _warm(world: World) -> None:
    """Read everything once that a check reads only once: the children are born knowing it."""
    from django.test import Client

    number = write_post(world, "website", "I dag målte 2.b et træ. Læs mere på engskolen.example/udeskole")
    browser = Client(SERVER_NAME="localhost")
    browser.cookies["opslag"] = world.cookie
    browser.get(f"/opslag/{number}/tak/")


def _profile(people: Any, channel: str, account: Account | None) -> Any:
    from opslag.organisation.models import Profile

    profile = people.profiles.get(channel) or Profile(channel=channel, level="workplace", name="Engskolen")
    profile.unit, profile.owner, profile.sender = people.school, people.anna, "Engskolen"
    profile.save()
    if channel == "bluesky" and account:
        _connect(profile, people.anna, account)
    return profile


def _connect(profile: Any, anna: Any, account: Account) -> None:
    """As the page does it."""
    from opslag.publishing.actions.connecting import confirm_account, connect_profile

    typed = {"server": account.url, "handle": account.handle, "app_password": account.app_password}
    connect_profile(profile, by=anna, values=typed)
    confirm_account(profile, by=anna)
    profile.refresh_from_db()


def _signed_in(person: Any) -> str:
    """A session as the sign-in page would have made it."""
    from django.conf import settings
    from django.contrib.auth import BACKEND_SESSION_KEY, HASH_SESSION_KEY, SESSION_KEY
    from django.contrib.sessions.backends.db import SessionStore

    session = SessionStore()
    session[SESSION_KEY] = str(person.pk)
    session[BACKEND_SESSION_KEY] = settings.AUTHENTICATION_BACKENDS[0]
    session[HASH_SESSION_KEY] = person.get_session_auth_hash()
    session.save()
    return str(session.session_key)


def write_post(world: World, channel: str, text: str) -> int:
    """A draft of Anna's that may be published; its number."""
    from opslag.ground.tenancy.scope import scope
    from opslag.posts import actions

    anna, answers = world.anna, {"why": "vise udeskole", "whom": "forældre", "occasion": "hverdag"}
    with scope(world.organisation):
        variant = actions.start_post(unit=anna.unit, by=anna, profile=world.profiles[channel], **answers)
        kept = actions.save_variant(variant, by=anna, version=variant.version, text=text)
    return int(kept.pk)
