"""Publishing and the archive for programs (udgivelse og arkiv): the one door, how it went, and what happened."""

from datetime import datetime
from typing import Annotated, Any

from django.db.models import Q, QuerySet
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _
from ninja import Query, Router, Schema
from pydantic import Field

from opslag.ground.archive.models import Entry
from opslag.ground.interface.access import SIGNED_IN
from opslag.ground.interface.program.paging import Cursor, Limit, Next, page
from opslag.ground.interface.program.problem import Problem, kind, problem_of
from opslag.ground.interface.program.words import Id
from opslag.organisation.api.doors import Reply, door
from opslag.organisation.models import Person
from opslag.organisation.queries import units_with
from opslag.organisation.tokens import Scope
from opslag.posts.api import StoppedOut, approval_needed, fetch_variant, stopped
from opslag.posts.errors import ApprovalNeeded, Stopped
from opslag.posts.models import Variant
from opslag.posts.queries import gate
from opslag.posts.rules import FOLLOWERS, PUBLISHERS
from opslag.publishing import actions, records
from opslag.publishing.archive import telling
from opslag.publishing.models import Delivery
from opslag.publishing.states import DELIVERY
from opslag.publishing.tasks import kick

router = Router(tags=["publishing"])
archive_router = Router(tags=["archive"])

STATES = "|".join(sorted(DELIVERY.states))
NO_PROFILE = kind(
    "no-profile",
    409,
    _("Der er ingen profil i brug at udgive på"),
    _("Profilen er sat på pause eller lukket. Når den er i brug igen, kan opslaget sendes."),
)


class DeliveryOut(Schema):
    """One draft on its way to one channel."""

    id: int
    draft: int
    channel: str
    profile: int
    state: str = Field(description=f"One of {', '.join(sorted(DELIVERY.states))}.")
    title: str = Field(description="The state in Danish.")
    out: bool = Field(description="Can readers meet it?")
    waits_for_a_person: bool
    reason: str = Field(description="Why it waits or was refused, in Danish.")
    content_hash: str
    due_at: datetime
    sent_at: datetime | None
    url: str
    attempts: int


class DeliveryPage(Schema):
    """Some of the deliveries, newest first."""

    items: list[DeliveryOut]
    next: Next


class EntryOut(Schema):
    """One thing that happened. Each entry's digest is made over the one before, so nothing is changed unseen."""

    number: int
    kind: str = Field(examples=["posts.variant.approve"])
    title: str
    at: datetime
    who: str
    subject: str = Field(examples=["posts.variant 12"])
    erased: bool = Field(description="Has personal data been erased from it under a rule?")
    digest: str
    previous: str


class EntryWhole(EntryOut):
    """One entry with all that is left of what was told."""

    told: dict[str, Any]


class EntryPage(Schema):
    """Some of the archive, newest first."""

    items: list[EntryOut]
    next: Next


@problem_of.register
def _no_profile(error: actions.NoProfile) -> Problem:
    return Problem(NO_PROFILE)


@door(
    router,
    "POST",
    "/drafts/{pk}/publish",
    rule="posts.publish_variant",
    scope=Scope.PUBLISH,
    fetch=fetch_variant,
    answers={202: DeliveryOut},
    problems={403: StoppedOut},
    summary="Publish, now or at its time",
)
def publish_draft(request: HttpRequest, variant: Variant) -> Reply:
    """Asks the gate; what it refuses is answered with 403 and told to the archive. Asked twice, it is sent once."""
    try:
        delivery = actions.publish_variant(variant, by=request.user)
    except Stopped as error:
        raise stopped(error, to_author=variant.author == request.user) from error
    except ApprovalNeeded as error:
        raise approval_needed(gate(variant, by=request.user)) from error
    kick()
    return Reply(delivery_out(delivery), 202, {"Location": f"/api/v1/deliveries/{delivery.pk}"})


def fetch_delivery(request: HttpRequest, pk: Id) -> Delivery:
    """The delivery of the address."""
    return _with_all(Delivery.objects.all()).get(pk=pk)


@door(
    router,
    "GET",
    "/deliveries",
    rule=SIGNED_IN,
    scope=Scope.READ_DRAFTS,
    answers={200: DeliveryPage},
    summary="How it went",
)
def list_deliveries(
    request: HttpRequest,
    limit: Limit,
    cursor: Cursor,
    state: Annotated[str | None, Query(None, pattern=f"^({STATES})$")],
    draft: Annotated[Id | None, Query(None, description="Only those of this draft.")],
) -> DeliveryPage:
    """The deliveries you may see, newest first."""
    rows = _candidates(request.user)
    rows = rows.filter(state=state) if state else rows
    rows = rows.filter(variant=draft) if draft else rows
    found, following = page(
        rows, limit=limit, cursor=cursor, seen=lambda row: request.user.has_perm("publishing.see_delivery", row)
    )
    return DeliveryPage(items=[delivery_out(delivery) for delivery in found], next=following)


@door(
    router,
    "GET",
    "/deliveries/{pk}",
    rule="publishing.see_delivery",
    scope=Scope.READ_DRAFTS,
    fetch=fetch_delivery,
    answers={200: DeliveryOut},
    summary="One delivery",
)
def read_delivery(request: HttpRequest, delivery: Delivery) -> DeliveryOut:
    """Where one draft has come to on its channel."""
    return delivery_out(delivery)


@door(
    archive_router,
    "GET",
    "/archive",
    rule="publishing.read_archive",
    scope=Scope.READ_ARCHIVE,
    answers={200: EntryPage},
    summary="What happened",
)
def list_archive(
    request: HttpRequest,
    limit: Limit,
    cursor: Cursor,
    kind: Annotated[str | None, Query(None, max_length=80, pattern=r"^[a-z_.]+$", examples=["publishing.refused"])],
) -> EntryPage:
    """The entries of the units whose archive you may read, newest first."""
    rows = records.visible_entries(request.user)
    rows = rows.filter(kind=kind) if kind else rows
    found, following = page(rows, limit=limit, cursor=cursor, by="number")
    return EntryPage(items=[EntryOut(**_entry(entry)) for entry in found], next=following)


def fetch_entry(request: HttpRequest, number: Id) -> Entry:
    """The entry, when the person may read it; what may not be read is not there."""
    if not request.user.has_perm("publishing.read_archive"):
        raise Entry.DoesNotExist
    return records.visible_entries(request.user).get(number=number)


@door(
    archive_router,
    "GET",
    "/archive/{number}",
    rule="publishing.read_entry",
    scope=Scope.READ_ARCHIVE,
    fetch=fetch_entry,
    answers={200: EntryWhole},
    summary="One entry",
)
def read_entry(request: HttpRequest, entry: Entry) -> EntryWhole:
    """One entry with what was told; personal data is there until a rule erases it."""
    return EntryWhole(**_entry(entry), told=telling.told_to(entry, request.user))


def delivery_out(delivery: Delivery) -> DeliveryOut:
    """The delivery as data (udsendelse)."""
    names = ("channel", "state", "out", "waits_for_a_person", "reason", "content_hash", "due_at", "sent_at", "url")
    return DeliveryOut(
        id=delivery.pk,
        draft=delivery.variant_id,
        profile=delivery.profile_id,
        title=delivery.get_state_display(),
        attempts=delivery.attempts,
        **{name: getattr(delivery, name) for name in names},
    )


def _candidates(person: Person) -> QuerySet[Delivery]:
    """A first cut that the database can make; each row is then asked about."""
    own = Q(requested_by=person) | Q(variant__post__author=person)
    places = units_with(person, {*FOLLOWERS, *PUBLISHERS})
    there = Q(profile__unit__in=places) | Q(variant__post__unit__in=places)
    return _with_all(Delivery.objects.filter(own | there))


def _with_all(rows: QuerySet[Delivery]) -> QuerySet[Delivery]:
    return rows.select_related(
        "profile__unit", "variant__post__author", "variant__post__unit", "variant__profile__unit"
    )


def _entry(entry: Entry) -> dict[str, Any]:
    names = ("number", "kind", "title", "at", "erased", "digest", "previous")
    told = {name: getattr(entry, name) for name in names}
    return {**told, "who": records.who(entry), "subject": f"{entry.subject_type} {entry.subject_id}"}
