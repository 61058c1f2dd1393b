"""Reads of publishing (udgivelse): what is due, what stands in the way, and who carries."""

from datetime import datetime, timedelta

from django.db.models import Q, QuerySet
from django.utils import timezone
from django.utils.translation import gettext_noop

from opslag.core.channels import channel
from opslag.organisation.models import Profile, ProfileState
from opslag.policy.queries import effective_policy
from opslag.posts.models import Variant
from opslag.posts.queries import FREE, STOP, gate
from opslag.publishing.models import Delivery, Errand
from opslag.publishing.states import MOVING

LATE = timedelta(hours=1)
"""Later than this after the intended time, a person is asked before anything is sent."""

EDITED = gettext_noop("Teksten er ændret, efter at den blev sendt til udgivelse.")
STOPPED = gettext_noop("Der er nu et stop i teksten. Se det igennem, så kan opslaget sendes igen.")
NOT_APPROVED = gettext_noop("Teksten mangler en godkendelse. Bed om den, så kan opslaget sendes.")
NEW_POLICY = gettext_noop("Politikken er ændret, siden teksten blev godkendt. Bed om en ny godkendelse.")
PAUSED = gettext_noop("Profilen er sat på pause. Når den er i brug igen, kan opslaget sendes.")
TOO_LATE = gettext_noop("Tidspunktet er overskredet med mere end en time. Skal opslaget stadig ud?")
NO_SENDER = gettext_noop("Den, der bad om udgivelsen, er her ikke mere. En anden må tage stilling.")


def due(now: datetime) -> QuerySet[Delivery]:
    """Deliveries of every organisation that a worker should take now (forfaldne)."""
    free = Q(lease_until__isnull=True) | Q(lease_until__lt=now)
    return Delivery.unscoped.filter(free, state__in=MOVING, due_at__lte=now)


def due_errands(now: datetime) -> QuerySet[Errand]:
    """Side work of every organisation that waits to be done."""
    return Errand.unscoped.filter(done_at__isnull=True, due_at__lte=now)


def next_due(before: datetime) -> datetime | None:
    """When the next delivery falls due, if that is before a moment (næste)."""
    now = timezone.now()
    coming = due(before).filter(due_at__gt=now).order_by("due_at")
    return coming.values_list("due_at", flat=True).first()


def anything_due(horizon: timedelta = timedelta()) -> bool:
    """Is there work for a worker now or within the horizon? A cheap look that takes no lock."""
    now = timezone.now()
    return due(now + horizon).exists() or due_errands(now).exists()


def policy_mark(profile: Profile) -> str:
    """Which policy versions are in force for a profile, in a form that can be compared and read."""
    layers = effective_policy(profile.unit, profile).layers
    return " ".join(f"{layer.id}:{layer.version}" for layer in layers)[:300]


def longest_request(delivery: Delivery) -> timedelta:
    """How long a request may be under way to the channel that carries this."""
    return channel(delivery.carrier or delivery.channel).longest_request


def settled_at(delivery: Delivery) -> datetime:
    """From when on no request of ours can still arrive: only then does a look prove absence."""
    return (delivery.asked_at or timezone.now()) + longest_request(delivery)


def reason_to_hold(delivery: Delivery, variant: Variant, now: datetime) -> str:
    """Why this must go back to a person before it is sent, asked anew at the last moment; "" when nothing."""
    return TOO_LATE if now - delivery.intended_at > LATE else in_the_way(delivery, variant)


def in_the_way(delivery: Delivery, variant: Variant) -> str:
    """What stands in the way whatever the hour: other words, a paused profile, a closed gate; "" when nothing."""
    if variant.current_hash() != delivery.content_hash:
        return EDITED
    if delivery.profile.state != ProfileState.ACTIVE or delivery.profile.channel != delivery.channel:
        return PAUSED
    if delivery.requested_by is None or not delivery.requested_by.is_active:
        return NO_SENDER
    return _closed(delivery, variant)


def _closed(delivery: Delivery, variant: Variant) -> str:
    """The gate, asked again: the policy, a picture's consent or a right may have changed since."""
    verdict = gate(variant, by=delivery.requested_by).verdict
    if verdict == FREE:
        return ""
    if verdict == STOP:
        return STOPPED
    return NOT_APPROVED if policy_mark(delivery.profile) == delivery.policy_mark else NEW_POLICY


def delivery_of(variant: Variant) -> Delivery | None:
    """The variant's delivery on its channel, if it has one (udsendelse)."""
    return Delivery.objects.filter(variant=variant, channel=variant.channel).select_related("profile").first()
