"""The outbox (udbakken): what a worker does with one delivery. The intent is committed before the call, and an
unclear outcome is looked up before anything is sent again."""

import logging

from django.db import InterfaceError, OperationalError
from django.utils import timezone
from django.utils.translation import gettext_noop

from opslag.core.channels import channel
from opslag.core.domain.actor import SYSTEM
from opslag.core.domain.channel import Absent, CannotLook, Channel, Found, Outcome, Unavailable, Unknown
from opslag.ground.archive import actions as archive
from opslag.ground.tenancy.scope import scope
from opslag.organisation.queries import carrier_of
from opslag.publishing import envelopes, steps
from opslag.publishing.actions import outcomes
from opslag.publishing.actions.connection import ProfileConnection
from opslag.publishing.actions.lease import LeaseLost, claim, in_hand, let_go, time_to_call
from opslag.publishing.models import Delivery
from opslag.publishing.queries import policy_mark, reason_to_hold, settled_at
from opslag.publishing.states import AGAIN, SENDING, UNKNOWN, WAITING, WITHDRAWING

log = logging.getLogger("opslag.publishing")

OUR_MISTAKE = gettext_noop("Der skete en fejl hos os. Intet er sendt, og teksten står her stadig.")
STOPPED_MIDWAY = gettext_noop("Maskinen stoppede midt i afsendelsen.")
UNCLEAR = gettext_noop("Kanalen svarede ikke tydeligt.")


def deliver_next() -> bool:
    """Take one due delivery and do what its state asks for; False when none is due (send den næste)."""
    claimed = claim()
    if claimed is None:
        return False
    with scope(claimed.organisation):
        steps.reach("claimed")
        _work(claimed)
    return True


def _work(claimed: Delivery) -> None:
    try:
        WORK[claimed.state](claimed)
    except LeaseLost:
        log.warning("Delivery %s was taken over by another worker.", claimed.pk)
    except (OperationalError, InterfaceError):
        raise
    except Exception:
        log.exception("Delivery %s could not be worked on.", claimed.pk)
        _give_to_a_person(claimed)


def _send(claimed: Delivery) -> None:
    """Check again, commit the intent, call, note the outcome."""
    carrier = carrier_of(claimed.profile)
    if not _intend(claimed, carrier):
        return
    steps.reach("intent")
    outcome = _called(claimed, carrier)
    steps.reach("called")
    with in_hand(claimed) as delivery:
        outcomes.note_sending(delivery, outcome)
    steps.reach("recorded")


def _intend(claimed: Delivery, carrier: Channel) -> bool:
    """Everything is asked anew under lock; True when the call may now be made."""
    with in_hand(claimed) as delivery:
        now = timezone.now()
        reason = reason_to_hold(delivery, delivery.variant, now)
        if reason:
            outcomes.hold(delivery, reason)
            return False
        told = _freeze(delivery, carrier)
        envelopes.opened(delivery)  # a picture that is lost or changed is found before anything is intended
        if carrier.publish is None:
            outcomes.hand_over(delivery, told)
            return False
        delivery.attempts, delivery.asked_at = delivery.attempts + 1, now
        delivery.save(update_fields=["attempts", "asked_at", "updated_at"])
        archive.move(delivery, "send", by=SYSTEM, payload={**told, "attempt": delivery.attempts})
        return True


def _freeze(delivery: Delivery, carrier: Channel) -> dict[str, object]:
    """Freeze the envelope before the first attempt; what the archive is told of it."""
    new = delivery.envelope is None
    if new:
        delivery.envelope = envelopes.frozen(delivery.variant, delivery, at=timezone.now())
        delivery.carrier = carrier.facts.id
        delivery.memory = dict(carrier.prepare(envelopes.opened(delivery))) if carrier.prepare else {}
        delivery.save(update_fields=["envelope", "carrier", "memory", "updated_at"])
    told = {"content_hash": delivery.content_hash, "envelope": envelopes.digest(delivery.envelope)}
    return {**told, **_copy(delivery)} if new else told


def _copy(delivery: Delivery) -> dict[str, object]:
    """The published copy for the archive: every word a reader meets, and the pictures by their hash."""
    kept = delivery.envelope
    return {
        "channel": delivery.channel,
        "carrier": delivery.carrier,
        "policy": policy_mark(delivery.profile),
        "title": kept["title"],
        "text": kept["text"],
        "sender": kept["sender"],
        "language": kept["language"],
        "alt_texts": [picture["alt_text"] for picture in kept["pictures"]],
        "pictures": [picture["sha256"] for picture in kept["pictures"]],
    }


def _called(claimed: Delivery, carrier: Channel) -> Outcome:
    """The one call that cannot be taken back. Whatever it raises, we do not know how it ended."""
    delivery = Delivery.objects.select_related("profile__unit").get(pk=claimed.pk)
    envelope, connection = envelopes.opened(delivery), ProfileConnection(delivery)
    steps.reach("calling")
    if not time_to_call(claimed):
        return Unavailable(STOPPED_MIDWAY)
    try:
        return carrier.publish.publish(envelope, connection)
    except Exception:
        log.exception("The call for delivery %s ended unclearly.", claimed.pk)
        return Unknown(UNCLEAR)


def _lose_sight(claimed: Delivery) -> None:
    """The lease ran out while it was being sent: the worker died, and nobody knows how far it came."""
    with in_hand(claimed) as delivery:
        outcomes.note_sending(delivery, Unknown(STOPPED_MIDWAY))


def _look(claimed: Delivery) -> None:
    """Ask the channel whether the post is there."""
    delivery = Delivery.objects.select_related("profile__unit").get(pk=claimed.pk)
    found = _found(delivery, channel(delivery.carrier))
    steps.reach("looked")
    with in_hand(claimed) as delivery:
        outcomes.note_look(delivery, found)
    steps.reach("recorded")


def _found(delivery: Delivery, carrier: Channel) -> Found:
    if carrier.find is None:
        return CannotLook()
    try:
        found = carrier.find.find(envelopes.opened(delivery), ProfileConnection(delivery))
    except (OperationalError, InterfaceError):
        raise
    except Exception:
        log.exception("The look-up for delivery %s failed.", delivery.pk)
        return Unavailable(UNCLEAR)
    if isinstance(found, Absent) and timezone.now() < settled_at(delivery):
        return Unavailable(UNCLEAR)  # a request may still be under way: not there yet proves nothing
    return found


def _withdraw(claimed: Delivery) -> None:
    """Take it down from the channel; harmless to do twice."""
    delivery = Delivery.objects.select_related("profile__unit").get(pk=claimed.pk)
    outcome = _taken_down(delivery, channel(delivery.carrier))
    with in_hand(claimed) as delivery:
        outcomes.note_withdrawal(delivery, outcome)
    steps.reach("recorded")


def _taken_down(delivery: Delivery, carrier: Channel) -> Outcome | CannotLook:
    if carrier.withdraw is None:
        return CannotLook()
    try:
        return carrier.withdraw.withdraw(delivery.remote_id, ProfileConnection(delivery))
    except (OperationalError, InterfaceError):
        raise
    except Exception:
        log.exception("Delivery %s could not be taken down.", delivery.pk)
        return Unavailable(UNCLEAR)


def _give_to_a_person(claimed: Delivery) -> None:
    """A mistake of ours: nothing is tried again for ever, and nothing in doubt is called certain."""
    try:
        with in_hand(claimed) as delivery:
            if delivery.state in (WAITING, AGAIN):
                outcomes.hold(delivery, OUR_MISTAKE)
            elif delivery.state == SENDING:
                outcomes.note_sending(delivery, Unknown(OUR_MISTAKE))
            elif delivery.state == UNKNOWN:
                outcomes.note_look(delivery, CannotLook())
            elif delivery.state == WITHDRAWING:
                outcomes.note_withdrawal(delivery, CannotLook())
            else:
                let_go(delivery)
    except LeaseLost:
        log.warning("Delivery %s was taken over by another worker.", claimed.pk)


WORK = {WAITING: _send, AGAIN: _send, SENDING: _lose_sight, UNKNOWN: _look, WITHDRAWING: _withdraw}
"""What each moving state asks a worker to do."""
