"""The lease (lejemål på en udsendelse): one worker has it in hand until a moment, and nobody writes without it."""

import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta

from django.db import transaction
from django.utils import timezone

from opslag.core.channels import channel
from opslag.posts.models import Variant
from opslag.publishing.models import Delivery
from opslag.publishing.queries import due

MARGIN = timedelta(seconds=30)
"""How much longer than its longest request a worker has a delivery in hand."""


class LeaseLost(Exception):
    """Another worker has taken the delivery over; this one writes nothing more about it."""


def claim() -> Delivery | None:
    """Take the next due delivery of any organisation, or None (tag).

    One UPDATE decides who gets it: it repeats the conditions, so the second of two finds nothing to change.
    """
    while True:
        now = timezone.now()
        waiting = list(due(now).order_by("due_at", "pk").values_list("pk", "channel")[:20])
        if not waiting:
            return None
        for pk, channel_id in waiting:
            lease = secrets.token_hex(16)
            until = now + _length(channel_id)
            if due(now).filter(pk=pk).update(lease=lease, lease_until=until):
                return Delivery.unscoped.select_related("organisation").get(pk=pk)


def _length(channel_id: str) -> timedelta:
    return channel(channel_id).longest_request + MARGIN


def time_to_call(claimed: Delivery) -> bool:
    """Will the longest request be over before the lease is? A worker that has stood still must not begin one."""
    return timezone.now() + _length(claimed.channel) - MARGIN <= claimed.lease_until


@contextmanager
def in_hand(claimed: Delivery) -> Iterator[Delivery]:
    """The delivery locked, read anew and still ours, in one transaction; raises `LeaseLost`.

    The variant is locked first, as everybody does who locks both.
    """
    with transaction.atomic():
        Variant.objects.select_for_update().get(pk=claimed.variant_id)
        delivery = Delivery.objects.select_for_update().get(pk=claimed.pk)
        if delivery.lease != claimed.lease:
            raise LeaseLost(str(claimed.pk))
        yield delivery


def let_go(delivery: Delivery, *, due_at: datetime | None = None, **values: object) -> None:
    """Give the lease back together with what is now known; the caller moves the state in the same transaction."""
    values.update(lease="", lease_until=None)
    if due_at is not None:
        values["due_at"] = due_at
    for name, value in values.items():
        setattr(delivery, name, value)
    delivery.save(update_fields=[*values, "updated_at"])
