"""The loop put on trial (sabotage): a rule is broken on purpose, and a loop that does not notice is no proof."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import ExitStack
from typing import Any
from unittest import mock


def send_again_without_looking(stack: ExitStack) -> None:
    """A delivery whose worker died is simply sent once more: the field's signature failure."""
    from opslag.core.domain.channel import Unavailable

    _take_over(stack, Unavailable("saboteret"))


def believe_that_it_arrived(stack: ExitStack) -> None:
    """A delivery whose worker died is called sent."""
    from opslag.core.domain.channel import Sent

    _take_over(stack, Sent("saboteret"))


def never_take_over(stack: ExitStack) -> None:
    """A dead worker's lease is respected for ever."""
    from opslag.publishing.actions import lease
    from opslag.publishing.models import Delivery
    from opslag.publishing.states import MOVING

    def due(now: Any) -> Any:
        return Delivery.unscoped.filter(lease="", state__in=MOVING, due_at__lte=now)

    stack.enter_context(mock.patch.object(lease, "due", due))


def _take_over(stack: ExitStack, outcome: Any) -> None:
    from opslag.publishing.actions import outbox, outcomes
    from opslag.publishing.states import SENDING

    def lose_sight(claimed: Any) -> None:
        with outbox.in_hand(claimed) as delivery:
            outcomes.note_sending(delivery, outcome)

    stack.enter_context(mock.patch.dict(outbox.WORK, {SENDING: lose_sight}))


WAYS: dict[str, tuple[Callable[[ExitStack], None], str]] = {
    "resend": (send_again_without_looking, "duplicates"),
    "believe": (believe_that_it_arrived, "lost"),
    "abandon": (never_take_over, "stuck"),
}
"""How, and what the verdict must then hold."""
