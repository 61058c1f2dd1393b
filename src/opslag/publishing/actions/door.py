"""The one door (døren): whatever is published, on screen, by API, command or schedule, is asked for here."""

from datetime import timedelta

from django.db import transaction
from django.utils import timezone

from opslag.core.domain.states import NotAllowed
from opslag.ground.archive import actions as archive
from opslag.organisation.models import Person, ProfileState
from opslag.organisation.queries import actor, carrier_of
from opslag.posts.actions import mark_publishing
from opslag.posts.errors import ApprovalNeeded, Stopped
from opslag.posts.models import Variant
from opslag.posts.queries import FREE, STOP, Gate, gate
from opslag.publishing import steps
from opslag.publishing.actions.kinds import ASKED, REFUSED_AT_GATE
from opslag.publishing.models import Delivery
from opslag.publishing.queries import policy_mark
from opslag.publishing.states import ASKED_FOR, MAY_BEGIN_AGAIN

AT_ONCE = timedelta(0)


class NoProfile(Exception):
    """No profile in use has been chosen to publish on (ingen profil)."""


def publish_variant(variant: Variant, *, by: Person, pause: timedelta = AT_ONCE) -> Delivery:
    """Ask for the variant to be sent, now or at its time (udgiv).

    `pause` is how long a person may still say "wait a moment" (vent lidt) before what is asked for now is sent;
    what a person puts there by hand, or at an hour of its own, needs none.

    Raises `NotAllowed`, `NoProfile`, `Stopped` or `ApprovalNeeded` (which the archive is told), or `IllegalMove`
    when other words are out already. Asked twice for the same content, it answers with the same delivery.
    """
    if not by.has_perm("posts.publish_variant", variant):
        raise NotAllowed("posts.publish_variant")
    if variant.profile is None or variant.profile.state != ProfileState.ACTIVE:
        raise NoProfile(str(variant.pk))
    with transaction.atomic():
        here = Variant.objects.select_for_update().get(pk=variant.pk)
        answer = gate(here, by=by)
        delivery = _asked_for(here, answer, by, pause) if answer.verdict == FREE else None
        if delivery is None:
            _tell_refusal(here, answer, by)
        steps.reach("asking")
    if delivery is None:
        raise Stopped(answer.judgement.stops, answer.missing) if answer.verdict == STOP else ApprovalNeeded()
    steps.reach("asked")
    variant.refresh_from_db()
    return delivery


def _asked_for(variant: Variant, answer: Gate, by: Person, pause: timedelta) -> Delivery:
    delivery = Delivery.objects.select_for_update().filter(variant=variant, channel=variant.channel).first()
    if delivery is not None and delivery.content_hash == answer.hash and delivery.state in ASKED_FOR:
        return delivery
    who = actor(by, unit=variant.unit, profile=variant.profile)
    mark_publishing(variant, by=by)
    if delivery is None:
        delivery = Delivery(variant=variant, channel=variant.channel)
        _address(delivery, variant, answer, by, pause)
    else:
        Delivery.GRAPH.check("resume", delivery.state, who)
        _address(delivery, variant, answer, by, pause)
        archive.move(delivery, "resume", by=who)
    told = {"content_hash": answer.hash, "channel": delivery.channel, "due_at": delivery.due_at.isoformat()}
    archive.record(ASKED, subject=delivery, by=who, payload={**told, "policy": delivery.policy_mark})
    return delivery


def _address(delivery: Delivery, variant: Variant, answer: Gate, by: Person, pause: timedelta) -> None:
    """Fill in a fresh row, or one of which nothing is out: new key, no envelope, no memory."""
    now = timezone.now()
    fresh = Delivery(variant=variant)
    for name in ("key", "envelope", "memory", "attempts", "looks", "remote_id", "url", "carrier", "asked_at"):
        setattr(delivery, name, getattr(fresh, name))
    delivery.profile, delivery.requested_by = variant.profile, by
    delivery.content_hash, delivery.policy_mark = answer.hash, policy_mark(variant.profile)
    delivery.intended_at = max(variant.send_at or now, now)
    wait = AT_ONCE if carrier_of(variant.profile).publish is None else pause
    delivery.due_at = max(delivery.intended_at, now + wait)
    delivery.zone = variant.send_zone or fresh.zone
    delivery.reason, delivery.lease, delivery.lease_until = "", "", None
    delivery.save()


def _tell_refusal(variant: Variant, answer: Gate, by: Person) -> None:
    found = sorted({finding.clause.id for finding in answer.judgement.findings})
    told = {"verdict": answer.verdict, "clauses": found, "missing": list(answer.missing), "content_hash": answer.hash}
    archive.record(REFUSED_AT_GATE, subject=variant, by=actor(by, unit=variant.unit), payload=told)


def may_begin_again(delivery: Delivery) -> bool:
    """Is nothing of it out, so that it may be asked for again?"""
    return delivery.state in MAY_BEGIN_AGAIN
