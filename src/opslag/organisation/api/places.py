"""Units and profiles for programs (enheder og profiler): what a draft may be written for, and where."""

from typing import Annotated

from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _
from ninja import Query, Router, Schema
from pydantic import Field

from opslag.ground.interface.access import SIGNED_IN
from opslag.ground.interface.program.paging import Cursor, Limit, Next, page
from opslag.ground.interface.program.problem import invalid
from opslag.ground.interface.program.words import Id
from opslag.organisation.api.doors import door
from opslag.organisation.models import Person, Profile, Unit
from opslag.organisation.queries import home_unit, profiles_for

router = Router(tags=["units and profiles"])


class UnitOut(Schema):
    """A unit of the organisation."""

    id: int
    name: str = Field(examples=["Engskolen"])
    slug: str
    kind: str = Field(description="koncern, direktoeromraade or arbejdsplads.")
    parent: int | None = Field(description="The unit above; null for the whole organisation.")
    home: bool = Field(description="Is it where the token's person works? A draft is begun here unless said otherwise.")


class UnitPage(Schema):
    """Some of the units, newest first."""

    items: list[UnitOut]
    next: Next


class ProfileOut(Schema):
    """An account on a channel."""

    id: int
    name: str
    channel: str = Field(examples=["website"])
    handle: str
    sender: str = Field(description="Who the post is from, as readers see it.")
    level: str = Field(description="main, area, workplace, shared or intranet.")
    unit: int


class ProfileList(Schema):
    """Every profile that a unit may write to."""

    items: list[ProfileOut]


def chosen_unit(person: Person, pk: int | None, field: str) -> Unit:
    """The unit that was named, else where the person works; `Problem` when there is none of that id."""
    if pk is None:
        return home_unit(person)
    unit = Unit.objects.filter(pk=pk).first()
    if unit is None:
        raise invalid(field, _("Enheden findes ikke."))
    return unit


def chosen_profile(unit: Unit, pk: int, field: str) -> Profile:
    """The profile of that id, when the unit may write to it; else `Problem`."""
    found = next((profile for profile in profiles_for(unit) if profile.pk == pk), None)
    if found is None:
        raise invalid(field, _("Enheden kan ikke skrive til den profil."))
    return found


@door(router, "GET", "/units", rule=SIGNED_IN, answers={200: UnitPage}, summary="The units of the organisation")
def list_units(request: HttpRequest, limit: Limit, cursor: Cursor) -> UnitPage:
    """Every unit, page by page."""
    home = home_unit(request.user).pk
    units, following = page(Unit.objects.all(), limit=limit, cursor=cursor)
    return UnitPage(items=[unit_out(unit, home) for unit in units], next=following)


@door(router, "GET", "/profiles", rule=SIGNED_IN, answers={200: ProfileList}, summary="Where a unit may write")
def list_profiles(
    request: HttpRequest, unit: Annotated[Id | None, Query(None, description="A unit's id; your own if not said.")]
) -> ProfileList:
    """The profiles in use that a unit may write to: its own, and those above that are for all."""
    found = profiles_for(chosen_unit(request.user, unit, "query.unit"))
    return ProfileList(items=[profile_out(profile) for profile in found])


def unit_out(unit: Unit, home: int) -> UnitOut:
    """The unit as data."""
    return UnitOut(
        id=unit.pk, name=unit.name, slug=unit.slug, kind=unit.kind, parent=unit.parent_id, home=unit.pk == home
    )


def profile_out(profile: Profile) -> ProfileOut:
    """The profile as data; nothing of its secrets."""
    names = ("name", "channel", "handle", "sender", "level")
    return ProfileOut(id=profile.pk, unit=profile.unit_id, **{name: getattr(profile, name) for name in names})
