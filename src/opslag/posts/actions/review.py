"""Review (gennemsyn): send to a reader, approve, send back. An approval is of exactly what was read."""

from collections.abc import Sequence

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_noop

from opslag.core.domain.actor import SYSTEM, Actor
from opslag.core.domain.states import NotAllowed, ReasonNeeded
from opslag.ground.archive import actions as archive
from opslag.organisation.models import Person
from opslag.organisation.queries import actor
from opslag.policy.actions import record_findings
from opslag.posts.actions import kinds
from opslag.posts.actions.notices import nobody_asked, tell, to_author, to_review
from opslag.posts.actions.writing import locked
from opslag.posts.errors import ApprovalNeeded, ChangedSince, NobodyToAsk, Stopped
from opslag.posts.judged import around_of
from opslag.posts.models import Approval, Decision, Variant
from opslag.posts.promises import answer_by
from opslag.posts.queries import APPROVAL, FREE, STOP, Gate, Need, gate, readers
from opslag.posts.rules import answers_as, is_author
from opslag.posts.states import DRAFT, SHARED, WITHDRAWN


def submit_variant(variant: Variant, *, by: Person) -> Variant:
    """Ask somebody to read it (send til gennemsyn).

    Raises `Stopped`, which the archive is told, or `NobodyToAsk` when nobody can.
    """
    _refuse_others(variant, by)
    with transaction.atomic():
        now = locked(variant)
        opening = gate(now, by=by)
        (_tell_refusal if opening.verdict == STOP else _send)(now, opening, by)
    if opening.verdict == STOP:
        raise Stopped(opening.judgement.stops, opening.missing)
    return now


def _send(now: Variant, opening: Gate, by: Person) -> None:
    people = readers(now, opening.needs)
    if opening.verdict == APPROVAL and not people:
        raise NobodyToAsk([role for need in opening.needs for role in need])
    record_findings(now, opening.judgement, content_hash=opening.hash)
    now.needs = [list(need) for need in opening.needs]
    now.submitted_at = timezone.now()
    now.promised_at = answer_by(now.submitted_at)
    now.save(update_fields=["needs", "submitted_at", "promised_at", "updated_at"])
    archive.move(now, "submit", by=actor(by, unit=now.unit), payload=told(now, opening))
    for person in people:
        tell(person, gettext_noop("%(name)s beder dig læse med"), to_review(now), name=by.first_name)


def _tell_refusal(now: Variant, opening: Gate, by: Person) -> None:
    """Without its words: what may not be said is not kept in the archive either."""
    found = sorted({finding.clause.id for finding in opening.judgement.findings})
    told_ = {"clauses": found, "missing": list(opening.missing), "content_hash": opening.hash}
    archive.record(kinds.REFUSED, subject=now, by=actor(by, unit=now.unit), payload=told_)


def make_ready(variant: Variant, *, by: Person) -> Variant:
    """Nothing to ask anybody: the draft may go (klar). Raises `Stopped` or `ApprovalNeeded`."""
    if not by.has_perm("posts.publish_variant", variant):
        raise NotAllowed(_("at udgive opslaget"))
    with transaction.atomic():
        now = locked(variant)
        opening = passed(now, by)
        if opening.verdict != FREE:
            raise ApprovalNeeded
        archive.move(now, "make_ready", by=actor(by, unit=now.unit), payload=told(now, opening))
    return now


def approve_variant(
    variant: Variant, *, by: Person, comment: str = "", content_hash: str = "", looked_at: Sequence[str] = ()
) -> Variant:
    """Approve exactly what stands there (godkend); nobody approves their own.

    `content_hash` is what the reader saw; when something has changed since, `ChangedSince` is raised. With
    several needs, each must be met by somebody before the variant is approved.
    """
    _refuse_not_asked(variant, by)
    with transaction.atomic():
        now = locked(variant)
        seen = content_hash or now.content_hash
        if seen != now.current_hash():
            raise ChangedSince
        roles = sorted(role.value for role in answers_as(by, now))
        _answer(now, by, Decision.APPROVED, comment, roles, looked_at)
        opening = passed(now, by)
        if _unmet(now):
            archive.record(
                kinds.HALF_APPROVED, subject=now, by=actor(by, unit=now.unit), payload=told(now, opening, comment)
            )
            return now
        now.approved_hash = now.current_hash()
        now.save(update_fields=["approved_hash", "updated_at"])
        archive.move(now, "approve", by=actor(by, unit=now.unit), payload=told(now, opening, comment))
        nobody_asked(now)
        tell(now.author, gettext_noop("%(name)s har godkendt dit opslag"), to_author(now), name=by.first_name)
    return now


def return_variant(
    variant: Variant, *, by: Person, comment: str, content_hash: str = "", looked_at: Sequence[str] = ()
) -> Variant:
    """Send it back with a message (send retur). Raises `ReasonNeeded` without one.

    `content_hash` is what the reader saw; when something has changed since, `ChangedSince` is raised.
    """
    _refuse_not_asked(variant, by)
    if not comment.strip():
        raise ReasonNeeded(_("at sende retur"))
    with transaction.atomic():
        now = locked(variant)
        if (content_hash or now.content_hash) != now.current_hash():
            raise ChangedSince
        _answer(now, by, Decision.RETURNED, comment, [], looked_at)
        told_ = {"content_hash": now.current_hash(), "comment": comment.strip()}
        archive.move(now, "return", by=actor(by, unit=now.unit), reason=comment, payload=told_)
        nobody_asked(now)
        tell(now.author, gettext_noop("%(name)s har sendt dit opslag retur"), to_author(now), name=by.first_name)
    return now


def take_back(variant: Variant, *, by: Person) -> Variant:
    """The author changes their mind before anybody has answered (tag tilbage)."""
    _refuse_others(variant, by)
    with transaction.atomic():
        now = locked(variant)
        archive.move(now, "edit", by=actor(by, unit=now.unit), payload={"content_hash": now.content_hash})
        now.needs, now.approved_hash = [], ""
        now.save(update_fields=["needs", "approved_hash", "updated_at"])
        nobody_asked(now)
    return now


# ---- asked by publishing


def mark_publishing(variant: Variant, *, by: Person) -> Variant:
    """It is on its way out (udgives): the gate is asked again, and a draft that may go becomes ready first."""
    with transaction.atomic():
        now = locked(variant)
        if now.state == DRAFT:
            now = make_ready(now, by=by)
        opening = passed(now, by)
        if opening.verdict != FREE:
            raise ApprovalNeeded
        archive.move(now, "publish", by=actor(by, unit=now.unit), payload=told(now, opening))
    return now


def mark_published(variant: Variant, *, by: Actor = SYSTEM, url: str = "") -> Variant:
    """It is out (udgivet); called more than once, it happens once."""
    with transaction.atomic():
        now = locked(variant)
        if now.state not in SHARED:
            archive.move(now, "arrive", by=by, payload={"content_hash": now.content_hash, "url": url})
    return now


def mark_withdrawn(variant: Variant, *, by: Actor = SYSTEM) -> Variant:
    """It is out no more (trukket tilbage); called more than once, it happens once."""
    with transaction.atomic():
        now = locked(variant)
        if now.state != WITHDRAWN:
            archive.move(now, "withdraw", by=by, payload={"content_hash": now.content_hash})
    return now


def come_back(variant: Variant, *, reason: str, by: Actor = SYSTEM) -> Variant:
    """It did not go out, and is a draft again with the reason (kom tilbage); happens once."""
    with transaction.atomic():
        now = locked(variant)
        if now.state == DRAFT:
            return now
        archive.move(now, "come_back", by=by, reason=reason, payload={"content_hash": now.content_hash})
        now.approved_hash, now.needs = "", []
        now.save(update_fields=["approved_hash", "needs", "updated_at"])
    return now


def passed(now: Variant, by: Person) -> Gate:
    """The gate's answer, with what was found recorded; raises `Stopped` when it is a stop."""
    opening = gate(now, by=by)
    record_findings(now, opening.judgement, content_hash=opening.hash)
    if opening.verdict == STOP:
        raise Stopped(opening.judgement.stops, opening.missing)
    return opening


def told(now: Variant, opening: Gate, comment: str = "") -> dict[str, object]:
    """What the archive is told: exactly the content, and what was said of it."""
    return {
        "content_hash": opening.hash,
        "version": now.version,
        "channel": now.channel,
        "text": now.text,
        "alt_text": now.alt_text,
        "sender": now.sender,
        "why": now.post.why,
        "whom": now.post.whom,
        "picture": now.picture.sha256 if now.picture else "",
        "findings": [f"{f.clause.id}:{f.check}:{f.severity.value}" for f in opening.judgement.findings],
        **({"comment": comment.strip()} if comment.strip() else {}),
    }


def _answer(
    now: Variant, by: Person, decision: Decision, comment: str, roles: list[str], looked_at: Sequence[str]
) -> None:
    Approval(
        variant=now,
        content_hash=now.current_hash(),
        by=by,
        decision=decision,
        roles=roles,
        looked_at=list(looked_at),
        around=around_of(now),
        comment=comment.strip(),
    ).save()


def _unmet(now: Variant) -> list[Need]:
    said = Approval.objects.filter(variant=now, content_hash=now.current_hash(), decision=Decision.APPROVED)
    given = {role for approval in said for role in approval.roles}
    return [tuple(need) for need in now.needs if not given.intersection(need)]


def _refuse_others(variant: Variant, by: Person) -> None:
    if not by.has_perm("posts.write_variant", variant):
        raise NotAllowed(_("at sende et andet menneskes opslag videre"))


def _refuse_not_asked(variant: Variant, by: Person) -> None:
    if is_author(by, variant):
        raise NotAllowed(_("at godkende sit eget opslag"), _("En anden med rollen læser med."))
    if not by.has_perm("posts.review_variant", variant):
        raise NotAllowed(_("at svare på opslaget"))
