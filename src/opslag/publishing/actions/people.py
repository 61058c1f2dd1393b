"""What people decide about a delivery (menneskers valg): stop, prove, answer an open question, withdraw."""

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext_noop

from opslag.core.domain.actor import Actor
from opslag.core.domain.states import NotAllowed
from opslag.ground.archive import actions as archive
from opslag.media.models import Picture
from opslag.organisation.models import Person
from opslag.organisation.queries import actor
from opslag.publishing import steps
from opslag.publishing.actions.errands import ask_for
from opslag.publishing.actions.lease import let_go
from opslag.publishing.models import Delivery, Proof
from opslag.publishing.states import WAITING

STOPPED_BY_PERSON = gettext_noop("Du stoppede det, før det blev sendt.")
SEEN_ABSENT = gettext_noop("Det er ikke på kanalen. Du kan sende det igen.")


class ProofNeeded(Exception):
    """Neither a link nor a photograph was given (bevis mangler)."""


@transaction.atomic
def stop_delivery(delivery: Delivery, *, by: Person, reason: str = "") -> None:
    """Stop it before it is sent (stop). Raises `IllegalMove` when it is too late."""
    who = _may_run(delivery, by)
    _own(delivery)
    archive.move(delivery, "stop", by=who, reason=reason)
    let_go(delivery, reason=reason.strip() or STOPPED_BY_PERSON)
    ask_for(delivery, "come_back", reason=delivery.reason)


@transaction.atomic
def send_now(delivery: Delivery, *, by: Person) -> None:
    """Wait no longer before it is sent (send nu); an hour that was planned stands, and so does what has begun."""
    _may_run(delivery, by)
    _own(delivery)
    now = timezone.now()
    if delivery.state == WAITING and not delivery.lease and delivery.intended_at <= now:
        let_go(delivery, due_at=min(delivery.due_at, now))


def bring_proof(delivery: Delivery, *, by: Person, url: str = "", photo: Picture | None = None) -> Proof:
    """A person has published it by hand and shows it (bevis). Raises `ProofNeeded`."""
    who = _may_run(delivery, by)
    if not url and photo is None:
        raise ProofNeeded(str(delivery.pk))
    with transaction.atomic():
        _own(delivery)
        archive.move(delivery, "prove", by=who, payload=_shown(url, photo))
        let_go(delivery, url=url, reason="", sent_at=timezone.now())
        ask_for(delivery, "published")
        proof = Proof.objects.create(delivery=delivery, url=url, photo=photo, by=by)
        steps.reach("proving")
    steps.reach("proved")
    return proof


@transaction.atomic
def look_again(delivery: Delivery, *, by: Person) -> None:
    """Let the worker look on the channel once more (slå op igen)."""
    who = _may_run(delivery, by)
    _own(delivery)
    archive.move(delivery, "look_again", by=who)
    let_go(delivery, due_at=timezone.now(), looks=0)


@transaction.atomic
def confirm_sent(delivery: Delivery, *, by: Person, url: str = "") -> None:
    """A person has seen it on the channel (det er ude)."""
    who = _may_run(delivery, by)
    _own(delivery)
    archive.move(delivery, "confirm", by=who, payload=_shown(url, None))
    let_go(delivery, url=url or delivery.url, reason="", sent_at=delivery.asked_at or timezone.now())
    ask_for(delivery, "published")


@transaction.atomic
def deny_sent(delivery: Delivery, *, by: Person, reason: str = SEEN_ABSENT) -> None:
    """A person has seen that it is not there (det er ikke ude); only then may it be sent again."""
    who = _may_run(delivery, by)
    _own(delivery)
    archive.move(delivery, "deny", by=who, reason=reason)
    let_go(delivery, reason=SEEN_ABSENT)
    ask_for(delivery, "come_back", reason=SEEN_ABSENT)


@transaction.atomic
def withdraw_delivery(delivery: Delivery, *, by: Person, reason: str) -> None:
    """Take it down from the channel (træk tilbage). Raises `ReasonNeeded`."""
    who = _may_run(delivery, by)
    _own(delivery)
    archive.move(delivery, "withdraw", by=who, reason=reason)
    let_go(delivery, due_at=timezone.now(), looks=0, reason=reason.strip()[:500])


@transaction.atomic
def confirm_taken_down(delivery: Delivery, *, by: Person) -> None:
    """A person has taken it down by hand (taget ned)."""
    who = _may_run(delivery, by)
    _own(delivery)
    archive.move(delivery, "take_down", by=who)
    let_go(delivery, reason="")
    ask_for(delivery, "withdrawn")


def _may_run(delivery: Delivery, by: Person) -> Actor:
    if not by.has_perm("publishing.run_delivery", delivery):
        raise NotAllowed("publishing.run_delivery")
    return actor(by, unit=delivery.unit, profile=delivery.profile)


def _own(delivery: Delivery) -> None:
    """Lock the row and read it anew: a worker may have been here since the page was shown."""
    delivery.refresh_from_db(from_queryset=Delivery.objects.select_for_update())


def _shown(url: str, photo: Picture | None) -> dict[str, str]:
    return {"url": url, **({"photo": photo.sha256} if photo else {})}
