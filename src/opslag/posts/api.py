"""Drafts for programs (kladder): the same actions and the same gate as on the screen.

A draft is one variant: the post as it is told on one profile. Its ETag is its version.
"""

import re
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Annotated, Any
from zoneinfo import available_timezones

from django.db import transaction
from django.db.models import Q, QuerySet
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _
from ninja import Query, Router, Schema
from pydantic import AwareDatetime, Field

from opslag.ground.interface.access import SIGNED_IN
from opslag.ground.interface.program.paging import Cursor, Limit, Next, page
from opslag.ground.interface.program.problem import Problem, ProblemOut, invalid, kind, problem_of
from opslag.ground.interface.program.words import Closed, Id, Line, Text
from opslag.organisation.api.doors import Reply, door
from opslag.organisation.api.places import chosen_profile, chosen_unit
from opslag.organisation.models import Person, Unit
from opslag.organisation.queries import units_with
from opslag.organisation.tokens import Scope
from opslag.policy.api import FindingOut, findings_out
from opslag.posts import actions
from opslag.posts.errors import AnswersNeeded, ApprovalNeeded, ChangedSince, NobodyToAsk, StaleSave, Stopped
from opslag.posts.models import Occasion, Variant
from opslag.posts.queries import FREE, Gate, gate, with_all
from opslag.posts.rules import FOLLOWERS
from opslag.posts.senders import sender_choices
from opslag.posts.states import DRAFT, IN_REVIEW, VARIANT

router = Router(tags=["drafts"])

ETAG = re.compile(r'^"(\d{1,9})"$')
STATES = "|".join(sorted(VARIANT.states))
VERSION_HEADER = {
    "in": "header",
    "name": "If-Match",
    "required": True,
    "schema": {"type": "string", "pattern": ETAG.pattern},
    "description": "The ETag of the draft as you read it. Without it 428; when somebody has saved since, 412.",
}

ANSWERS_MISSING = kind(
    "answers-missing",
    422,
    _("Der mangler svar, før det kan gå videre"),
    _("»missing« siger hvilke: hvorfor (why), for hvem (whom), nogle ord (text) eller billedets mennesker (picture)."),
)
STOPPED = kind(
    "stopped",
    403,
    _("Der er noget, der stopper opslaget"),
    _("»findings« siger hvad og hvorfor. Teksten er gemt; ret den, og prøv igen."),
)
APPROVAL_NEEDED = kind(
    "approval-needed",
    403,
    _("En anden skal læse det først"),
    _("»needs« siger hvem. Send det til gennemsyn; når det er godkendt, kan det udgives."),
)
NOTHING_TO_ASK = kind(
    "nothing-to-ask",
    409,
    _("Ingen behøver at læse det først"),
    _("Der er ikke fundet noget, som en anden skal tage stilling til. Det kan udgives, som det står."),
)
NOBODY_TO_ASK = kind(
    "nobody-to-ask",
    409,
    _("Der er ingen andre her, der må svare"),
    _("Teksten er gemt. Skriv til Kommunikation, så hjælper de."),
)
CHANGED_SINCE = kind(
    "changed-since",
    409,
    _("Teksten er ændret, mens du læste"),
    _("Det, du svarede på, er ikke det, der står nu. Hent det igen, og se på det, før du svarer."),
)
STALE = kind(
    "stale",
    412,
    _("Teksten er ændret et andet sted, siden du hentede den"),
    _("Intet er overskrevet. »theirs« står i opslaget, »mine« er lagt ved siden af; vælg, og gem med den nye version."),
)
VERSION_NEEDED = kind(
    "version-needed",
    428,
    _("Sig, hvilken version du retter i"),
    _("Send hovedet If-Match med det ETag, du fik, da du hentede opslaget. Intet er ændret."),
)


class DraftOut(Schema):
    """One draft, as it stands."""

    id: int
    version: int = Field(description="Also the ETag.")
    state: str = Field(description=f"One of {', '.join(sorted(VARIANT.states))}.")
    channel: str
    profile: int | None
    unit: int
    author: str
    occasion: str
    why: str
    whom: str
    audience: str
    text: str
    alt_text: str
    sender: str
    language: str
    picture: int | None
    send_at: datetime | None
    send_zone: str
    content_hash: str = Field(description="Of exactly what stands here; name it when approving.")
    approved: bool = Field(description="Is exactly this content approved?")
    updated_at: datetime
    page: str = Field(description="Where a person works on it.", examples=["/opslag/12/"])


class DraftPage(Schema):
    """Some of the drafts, newest first."""

    items: list[DraftOut]
    next: Next


class DraftNew(Closed):
    """A new draft. Why and for whom come before the words."""

    occasion: Occasion = Field(description="hverdag, begivenhed or beslutning.")
    why: Text = Field("", examples=["Vise, hvad udeskole gør ved matematik"])
    whom: Text = Field("", examples=["Forældre"])
    profile: Id = Field(description="One of `/profiles`.")
    unit: Id | None = Field(None, description="Your own if not said.")
    audience: Line = ""
    text: Text = ""


class DraftChange(Closed):
    """What to change; what is not named stays."""

    text: Text | None = None
    alt_text: Text | None = None
    sender: Line | None = Field(None, description="One of the ways this profile may be signed.")
    language: Line | None = Field(None, pattern="^[a-z]{2}(-[A-Z]{2})?$")
    send_at: AwareDatetime | None = Field(
        None, description="With an offset, so that it is one moment; null is at once."
    )
    send_zone: Line | None = Field(None, examples=["Europe/Copenhagen"])


class GateOut(Schema):
    """The gate's answer for exactly the content with this hash. An empty list is silence, and approves nothing."""

    id: int
    version: int
    content_hash: str
    gate: str = Field(description="stop, approval or free.")
    findings: list[FindingOut]
    missing: list[str] = Field(description="why, whom, text or picture.")
    needs: list[list[str]] = Field(description="Of each group, one with one of these roles must answer.")


class Approval(Closed):
    """Approve exactly what was read."""

    content_hash: Annotated[str, Field(pattern="^[0-9a-f]{64}$", description="Of the draft as you read it.")]
    comment: Text = ""


class Returned(Closed):
    """Send back, and say what to change."""

    comment: Text = ""


class StoppedOut(ProblemOut):
    """A refusal at the gate (type `stopped` or `approval-needed`); the archive has been told."""

    findings: list[FindingOut] | None = None
    needs: list[list[str]] | None = None


class StaleOut(ProblemOut):
    """Somebody has saved since (type `stale`)."""

    theirs: str | None = None
    mine: str | None = None
    version: int | None = None


@problem_of.register
def stopped(error: Stopped, *, to_author: bool = True) -> Problem:
    """The refusal at the gate, with what was found (stoppet)."""
    missing = list(error.missing)
    if not error.findings:
        return Problem(ANSWERS_MISSING, missing=missing)
    return Problem(STOPPED, findings=_as_json(findings_out(error.findings, to_author=to_author)), missing=missing)


@problem_of.register
def _answers(error: AnswersNeeded) -> Problem:
    return Problem(ANSWERS_MISSING, missing=list(error.fields))


@problem_of.register
def _approval(error: ApprovalNeeded) -> Problem:
    return Problem(APPROVAL_NEEDED)


@problem_of.register
def _nobody(error: NobodyToAsk) -> Problem:
    return Problem(NOBODY_TO_ASK)


@problem_of.register
def _changed(error: ChangedSince) -> Problem:
    return Problem(CHANGED_SINCE)


@problem_of.register
def _stale(error: StaleSave) -> Problem:
    told = {"theirs": error.theirs, "mine": error.mine, "version": error.version}
    return Problem(STALE, headers={"ETag": f'"{error.version}"'}, **told)


def approval_needed(opening: Gate) -> Problem:
    """What stands between the draft and its readers, told with the roles that may answer (mangler godkendelse)."""
    found = _as_json(findings_out(opening.judgement.approvals))
    return Problem(APPROVAL_NEEDED, findings=found, needs=[list(need) for need in opening.needs])


def _as_json(findings: list[FindingOut]) -> list[dict[str, Any]]:
    return [finding.model_dump(mode="json") for finding in findings]


# ---- reading


def fetch_variant(request: HttpRequest, pk: Id) -> Variant:
    """The draft of the address."""
    return with_all(Variant.objects.all()).get(pk=pk)


@door(
    router,
    "GET",
    "/drafts",
    rule=SIGNED_IN,
    scope=Scope.READ_DRAFTS,
    answers={200: DraftPage},
    summary="The drafts you may see",
)
def list_drafts(
    request: HttpRequest,
    limit: Limit,
    cursor: Cursor,
    state: Annotated[str | None, Query(None, pattern=f"^({STATES})$")],
    mine: Annotated[bool, Query(False, description="Only those you write yourself.")],
) -> DraftPage:
    """Your own, those of units whose posts you follow, and those that wait for your answer; newest first."""
    rows = _candidates(request.user, mine=mine)
    rows = rows.filter(state=state) if state else rows
    found, following = page(
        rows, limit=limit, cursor=cursor, seen=lambda row: request.user.has_perm("posts.see_variant", row)
    )
    return DraftPage(items=[draft_out(variant) for variant in found], next=following)


def _candidates(person: Person, *, mine: bool) -> QuerySet[Variant]:
    """A first cut that the database can make; each row is then asked about."""
    own = Q(post__author=person)
    if mine:
        return with_all(Variant.objects.filter(own))
    followed = Q(post__unit__in=units_with(person, FOLLOWERS), confidential=False)
    asked = Q(state=IN_REVIEW) | Q(release_asked_at__isnull=False)
    return with_all(Variant.objects.filter(own | followed | asked))


@door(
    router,
    "GET",
    "/drafts/{pk}",
    rule="posts.see_variant",
    scope=Scope.READ_DRAFTS,
    fetch=fetch_variant,
    answers={200: DraftOut},
    summary="One draft",
)
def read_draft(request: HttpRequest, variant: Variant) -> Reply:
    """The draft with its ETag."""
    return _with_etag(variant)


@door(
    router,
    "POST",
    "/drafts/{pk}/check",
    rule="posts.see_variant",
    scope=Scope.CHECK,
    fetch=fetch_variant,
    answers={200: GateOut},
    changes=False,
    summary="What stands in a draft's way",
)
def check_draft(request: HttpRequest, variant: Variant) -> GateOut:
    """Asks the gate, as publishing will ask it; changes nothing."""
    opening = gate(variant, by=request.user)
    return GateOut(
        id=variant.pk,
        version=variant.version,
        content_hash=opening.hash,
        gate=opening.verdict,
        findings=findings_out(opening.judgement.findings),
        missing=list(opening.missing),
        needs=[list(need) for need in opening.needs],
    )


# ---- writing


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
    with transaction.atomic():
        variant = actions.start_post(unit=unit, by=request.user, profile=profile, **said)
        variant = actions.save_variant(variant, by=request.user, version=variant.version, text=body.text)
    return _with_etag(variant, status=201, headers={"Location": f"{request.path}/{variant.pk}"})


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
    return _with_etag(actions.save_variant(variant, by=request.user, version=version, **changes))


def _version(request: HttpRequest) -> int:
    match = ETAG.match(request.headers.get("If-Match", "").strip())
    if match is None:
        raise Problem(VERSION_NEEDED)
    return int(match[1])


def _changes(person: Person, variant: Variant, body: DraftChange) -> dict[str, Any]:
    """Only what was named; a null empties the time, and nothing else."""
    named = {name: getattr(body, name) for name in body.model_fields_set}
    empty = next((name for name, value in named.items() if value is None and name != "send_at"), None)
    if empty:
        raise invalid(f"body.{empty}", _("Feltet kan ikke være null. Lad det være, eller send en tom tekst."))
    if "sender" in named and named["sender"] not in dict(sender_choices(variant.profile, person, variant.sender)):
        raise invalid("body.sender", _("Sådan må profilen ikke underskrives."))
    if named.get("send_zone") and named["send_zone"] not in available_timezones():
        raise invalid("body.send_zone", _("Tidszonen kendes ikke. Skriv for eksempel Europe/Copenhagen."))
    if named.get("send_at"):
        named["send_at"] = named["send_at"].astimezone(UTC)
    return named


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
    return _with_etag(actions.submit_variant(variant, by=request.user))


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
    return _with_etag(actions.approve_variant(variant, by=request.user, **said))


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
    return _with_etag(actions.return_variant(variant, by=request.user, comment=body.comment))


def draft_out(variant: Variant) -> DraftOut:
    """The draft as data (kladde)."""
    names = ("version", "state", "channel", "text", "alt_text", "sender", "language", "send_at", "send_zone")
    of_post = ("occasion", "why", "whom", "audience")
    return DraftOut(
        id=variant.pk,
        profile=variant.profile_id,
        unit=variant.post.unit_id,
        author=variant.author.name,
        picture=variant.picture_id,
        content_hash=variant.content_hash,
        approved=bool(variant.approved_hash) and variant.approved_hash == variant.content_hash,
        updated_at=variant.updated_at,
        page=f"/opslag/{variant.pk}/",
        **{name: getattr(variant, name) for name in names},
        **{name: getattr(variant.post, name) for name in of_post},
    )


def _with_etag(variant: Variant, *, status: int = 200, headers: Mapping[str, str] | None = None) -> Reply:
    return Reply(draft_out(variant), status, {"ETag": f'"{variant.version}"', **(headers or {})})
