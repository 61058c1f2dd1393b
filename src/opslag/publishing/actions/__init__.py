"""Writes of publishing (udgivelse): the one door, the worker's outbox, what people decide, the shelves."""

from opslag.publishing.actions.door import NoProfile, publish_variant
from opslag.publishing.actions.outbox import deliver_next
from opslag.publishing.actions.people import (
    ProofNeeded,
    bring_proof,
    confirm_sent,
    confirm_taken_down,
    deny_sent,
    look_again,
    send_now,
    stop_delivery,
    withdraw_delivery,
)

__all__ = [
    "NoProfile",
    "ProofNeeded",
    "bring_proof",
    "confirm_sent",
    "confirm_taken_down",
    "deliver_next",
    "deny_sent",
    "look_again",
    "publish_variant",
    "send_now",
    "stop_delivery",
    "withdraw_delivery",
]
