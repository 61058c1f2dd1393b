"""What programs send and get about drafts (former), and the draft itself as data."""

from collections.abc import Mapping
from datetime import datetime
from typing import Annotated

from ninja import Schema
from pydantic import AwareDatetime, Field

from opslag.ground.interface.program.paging import Next
from opslag.ground.interface.program.problem import ProblemOut
from opslag.ground.interface.program.words import Closed, Id, Line, Text
from opslag.organisation.api.doors import Reply
from opslag.organisation.models import Person
from opslag.policy.api import FindingOut
from opslag.posts.answers import LONGEST
from opslag.posts.models import Occasion, Variant
from opslag.posts.queries import answers_for
from opslag.posts.states import VARIANT

Answer = Annotated[Text, Field(max_length=LONGEST)]
"""As long as on the screens."""


class DraftOut(Schema):
    """One draft, as it stands."""

    id: int
    version: int = Field(description="Also the ETag. Goes up when words, why or for whom are changed.")
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
    why: Answer = Field("", examples=["Vise, hvad udeskole gør ved matematik"])
    whom: Answer = Field("", examples=["Forældre"])
    profile: Id = Field(description="One of `/profiles`.")
    unit: Id | None = Field(None, description="Your own if not said.")
    audience: Line = ""
    text: Text = ""
    picture: Id | None = Field(None, description="One you have taken in for the same unit (`/pictures`).")


class DraftChange(Closed):
    """What to change; what is not named stays. Why and for whom are those of every channel of the same post."""

    why: Answer | None = None
    whom: Answer | None = None
    text: Text | None = None
    picture: Id | None = Field(
        None, description="One you have taken in for the same unit; null takes it off. Brings its own alt text along."
    )
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


def draft_out(variant: Variant, person: Person) -> DraftOut:
    """The draft as data, as the person may see it (kladde)."""
    names = ("state", "channel", "text", "alt_text", "sender", "language", "send_at", "send_zone")
    of_post = ("occasion", "audience")
    return DraftOut(
        id=variant.pk,
        version=version_of(variant),
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
        **answers_for(person, variant),
    )


def version_of(variant: Variant) -> int:
    """What programs call its version: each part only goes up, so no two states have the same (version)."""
    return variant.version + variant.post.answered


def with_etag(
    variant: Variant, person: Person, *, status: int = 200, headers: Mapping[str, str] | None = None
) -> Reply:
    return Reply(draft_out(variant, person), status, {"ETag": f'"{version_of(variant)}"', **(headers or {})})
