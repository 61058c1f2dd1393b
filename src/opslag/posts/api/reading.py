"""Reading drafts, for programs (læse kladder)."""

from typing import Annotated

from django.db.models import Q, QuerySet
from django.http import HttpRequest
from ninja import Query, Router

from opslag.ground.interface.access import SIGNED_IN
from opslag.ground.interface.program.paging import Cursor, Limit, page
from opslag.ground.interface.program.words import Id
from opslag.organisation.api.doors import Reply, door
from opslag.organisation.models import Person
from opslag.organisation.queries import units_with
from opslag.organisation.tokens import Scope
from opslag.policy.api import findings_out
from opslag.posts.api.forms import DraftOut, DraftPage, GateOut, draft_out, version_of, with_etag
from opslag.posts.models import Approval, Variant
from opslag.posts.queries import gate, sees, shown_to, with_all
from opslag.posts.rights import rights_of
from opslag.posts.rules import FOLLOWERS, is_asked_to_release, is_author
from opslag.posts.states import IN_REVIEW, VARIANT

router = Router(tags=["drafts"])

STATES = "|".join(sorted(VARIANT.states))


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
    """Your own, those sent on by units you follow, those you are asked about or have answered; newest first."""
    rows = _candidates(request.user, mine=mine)
    rows = rows.filter(state=state) if state else rows
    rights = rights_of(request.user)
    found, following = page(rows, limit=limit, cursor=cursor, seen=lambda row: sees(request.user, rights, row))
    return DraftPage(items=[draft_out(shown_to(request.user, row), request.user) for row in found], next=following)


def _candidates(person: Person, *, mine: bool) -> QuerySet[Variant]:
    """A first cut that the database can make; each row is then asked about."""
    own = Q(post__author=person)
    if mine:
        return with_all(Variant.objects.filter(own))
    followed = Q(post__unit__in=units_with(person, FOLLOWERS), confidential=False)
    asked = Q(state=IN_REVIEW) | Q(release_asked_at__isnull=False)
    answered = Q(pk__in=Approval.objects.filter(by=person).values("variant"))
    return with_all(Variant.objects.filter(own | followed | asked | answered))


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
    """The draft with its ETag. Whoever has answered it reads what they answered, until it is sent again."""
    return with_etag(shown_to(request.user, variant), request.user)


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
    shown = shown_to(request.user, variant)
    opening = gate(shown, by=request.user)
    return GateOut(
        id=shown.pk,
        version=version_of(shown),
        content_hash=opening.hash,
        gate=opening.verdict,
        findings=findings_out(opening.judgement.findings, to_author=_may_be_told(request.user, shown)),
        missing=list(opening.missing),
        needs=[list(need) for need in opening.needs],
    )


def _may_be_told(person: Person, variant: Variant) -> bool:
    """What is confidential is told in full to its author, and to whoever is asked whether it may go out."""
    return bool(is_author(person, variant) or is_asked_to_release(person, variant))
