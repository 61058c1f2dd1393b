"""Writing, submitting and answering drafts, for programs (skrive kladder): the actions of the screen."""

import re
from datetime import UTC
from typing import Any
from zoneinfo import available_timezones

from django.db import transaction
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _

from opslag.ground.interface.program.problem import Problem, ProblemOut, invalid
from opslag.media.models import Picture
from opslag.organisation.api.doors import Reply, door
from opslag.organisation.api.places import chosen_profile, chosen_unit
from opslag.organisation.models import Person, Unit
from opslag.organisation.tokens import Scope
from opslag.posts import actions
from opslag.posts.api.forms import (
    Approval,
    DraftChange,
    DraftNew,
    DraftOut,
    Returned,
    StaleOut,
    StoppedOut,
    version_of,
    with_etag,
)
from opslag.posts.api.problems import NOTHING_TO_ASK, VERSION_NEEDED, stale
from opslag.posts.api.reading import fetch_variant, router
from opslag.posts.errors import AnswersNeeded, StaleAnswers, StaleSave
from opslag.posts.models import Variant
from opslag.posts.queries import FREE, gate
from opslag.posts.senders import sender_choices
from opslag.posts.states import DRAFT

MAY_BE_NULL = ("send_at", "picture")
ETAG = re.compile(r'^"(\d{1,9})"$')
VERSION_HEADER = {
    "in": "header",
    "name": "If-Match",
    "required": True,
    "schema": {"type": "string", "pattern": ETAG.pattern},
    "description": "The ETag of the draft as you read it. Without it 428; when somebody has saved since, 412.",
}


def fetch_new_unit(request: HttpRequest, body: DraftNew) -> Unit:
    """The unit that the draft is begun for."""
    return chosen_unit(request.user, body.unit, "body.unit")


@door(
    router,
    "POST",
    "/drafts",
    rule="posts.start_post",
    scope=Scope.WRITE_DRAFTS,
    fetch=fetch_new_unit,
    answers={201: DraftOut},
    summary="Begin a draft",
)
def create_draft(request: HttpRequest, unit: Unit, body: DraftNew) -> Reply:
    """A new post on one profile. Without why and whom nothing is begun (422, `answers-missing`)."""
    profile = chosen_profile(unit, body.profile, "body.profile")
    said = {"why": body.why, "whom": body.whom, "audience": body.audience, "occasion": body.occasion.value}
    said["picture"] = _own_picture(request.user, unit, body.picture)
    with transaction.atomic():
        variant = actions.start_post(unit=unit, by=request.user, profile=profile, **said)
        variant = actions.save_variant(variant, by=request.user, version=variant.version, text=body.text)
    return with_etag(variant, request.user, status=201, headers={"Location": f"{request.path}/{variant.pk}"})


@door(
    router,
    "PATCH",
    "/drafts/{pk}",
    rule="posts.write_variant",
    scope=Scope.WRITE_DRAFTS,
    fetch=fetch_variant,
    answers={200: DraftOut},
    problems={412: StaleOut, 428: ProblemOut},
    headers=(VERSION_HEADER,),
    summary="Change a draft",
)
def change_draft(request: HttpRequest, variant: Variant, body: DraftChange) -> Reply:
    """Saves what is named, if nobody has saved since you read it. Any change voids an approval."""
    version = _version(request)
    changes = _changes(request.user, variant, body)
    answers = {name: changes.pop(name) for name in ("why", "whom") if name in changes}
    if missing := [name for name, said in answers.items() if not said.strip()]:
        raise AnswersNeeded(missing)
    try:
        _save(request.user, variant, version, changes, answers)
    except (StaleSave, StaleAnswers) as error:
        raise stale(version_of(fetch_variant(request, variant.pk)), error) from error
    return with_etag(fetch_variant(request, variant.pk), request.user)


def _save(person: Person, variant: Variant, version: int, changes: dict[str, Any], answers: dict[str, str]) -> None:
    """The words first: they are what is laid aside when somebody has saved since."""
    post = variant.post
    if not changes and version != version_of(variant):
        raise StaleAnswers
    actions.save_variant(variant, by=person, version=version - post.answered, **changes)
    if answers:
        said = {"why": post.why, "whom": post.whom, **answers}
        actions.change_answers(post, by=person, seen=post.answered, **said)


def _version(request: HttpRequest) -> int:
    match = ETAG.match(request.headers.get("If-Match", "").strip())
    if match is None:
        raise Problem(VERSION_NEEDED)
    return int(match[1])


def _changes(person: Person, variant: Variant, body: DraftChange) -> dict[str, Any]:
    """Only what was named; a null empties the time or takes the picture off, and nothing else."""
    named = {name: getattr(body, name) for name in body.model_fields_set}
    empty = next((name for name, value in named.items() if value is None and name not in MAY_BE_NULL), None)
    if empty:
        raise invalid(f"body.{empty}", _("Feltet kan ikke være null. Lad det være, eller send en tom tekst."))
    if "sender" in named and named["sender"] not in dict(sender_choices(variant.profile, person, variant.sender)):
        raise invalid("body.sender", _("Sådan må profilen ikke underskrives."))
    if named.get("send_zone") and named["send_zone"] not in available_timezones():
        raise invalid("body.send_zone", _("Tidszonen kendes ikke. Skriv for eksempel Europe/Copenhagen."))
    if named.get("send_at"):
        named["send_at"] = named["send_at"].astimezone(UTC)
    if "picture" in named and named["picture"] != variant.picture_id:
        picture = named["picture"] = _own_picture(person, variant.unit, named["picture"])
        named.setdefault("alt_text", picture.alt_text if picture else "")
    else:
        named.pop("picture", None)
    return named


def _own_picture(person: Person, unit: Unit, pk: int | None) -> Picture | None:
    """A picture of one's own for this unit, as on the screen, where one has just chosen it."""
    if pk is None:
        return None
    picture = Picture.objects.filter(pk=pk, uploaded_by=person, unit=unit).first()
    if picture is None:
        raise invalid("body.picture", _("Brug et billede, du selv har lagt ind for samme enhed."))
    return picture


@door(
    router,
    "POST",
    "/drafts/{pk}/submit",
    rule="posts.write_variant",
    scope=Scope.WRITE_DRAFTS,
    fetch=fetch_variant,
    answers={200: DraftOut},
    problems={403: StoppedOut},
    summary="Ask somebody to read it",
)
def submit_draft(request: HttpRequest, variant: Variant) -> Reply:
    """Sends it to those who may answer. When nobody needs to be asked: 409, `nothing-to-ask`; publish it."""
    if variant.state == DRAFT and gate(variant, by=request.user).verdict == FREE:
        raise Problem(NOTHING_TO_ASK)
    return with_etag(actions.submit_variant(variant, by=request.user), request.user)


@door(
    router,
    "POST",
    "/drafts/{pk}/approve",
    rule="posts.review_variant",
    scope=Scope.REVIEW,
    fetch=fetch_variant,
    answers={200: DraftOut},
    problems={403: StoppedOut},
    summary="Approve exactly what you read",
)
def approve_draft(request: HttpRequest, variant: Variant, body: Approval) -> Reply:
    """Nobody approves their own. `approved` stays false while another role has yet to answer."""
    said = {"comment": body.comment, "content_hash": body.content_hash}
    return with_etag(actions.approve_variant(variant, by=request.user, **said), request.user)


@door(
    router,
    "POST",
    "/drafts/{pk}/return",
    rule="posts.review_variant",
    scope=Scope.REVIEW,
    fetch=fetch_variant,
    answers={200: DraftOut},
    summary="Send it back with a message",
)
def return_draft(request: HttpRequest, variant: Variant, body: Returned) -> Reply:
    """The author gets the message; without one nothing is sent (422, `reason-needed`)."""
    return with_etag(actions.return_variant(variant, by=request.user, comment=body.comment), request.user)
