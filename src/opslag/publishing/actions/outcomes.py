"""What follows from an outcome (udfald): the move, the next moment, the errands; all in the caller's transaction."""

from datetime import datetime, timedelta
from typing import assert_never

from django.utils import timezone
from django.utils.translation import gettext_noop

from opslag.core.domain.actor import SYSTEM
from opslag.core.domain.channel import Absent, CannotLook, Found, Outcome, Refused, Sent, Unavailable, Unknown
from opslag.ground.archive import actions as archive
from opslag.publishing.actions.errands import ask_for
from opslag.publishing.actions.lease import let_go
from opslag.publishing.models import Delivery
from opslag.publishing.queries import settled_at

MAX_ATTEMPTS = 5
MAX_TAKE_DOWNS = 6
LOOK_FOR = timedelta(minutes=3)
"""How long after the first look a channel that does not answer is asked again, before a person is."""

NOT_THERE_AGAIN = gettext_noop("Vi har prøvet fem gange, og opslaget er der stadig ikke. Se efter på kanalen.")
NO_ANSWER = gettext_noop("Kanalen svarer ikke, så vi kan ikke se, om opslaget er ude. Se efter på kanalen.")
NO_LOOK = gettext_noop("Kanalen kan ikke spørges, om opslaget er ude. Se efter på kanalen.")
TAKE_DOWN_BY_HAND = gettext_noop("Opslaget skal tages ned på kanalen af en person.")


def hold(delivery: Delivery, reason: str) -> None:
    """Nothing is sent; a person is told why (hold tilbage)."""
    let_go(delivery, reason=reason)
    archive.move(delivery, "hold", by=SYSTEM, reason=reason)
    ask_for(delivery, "come_back", reason=reason)
    ask_for(delivery, "tell", reason=reason)


def hand_over(delivery: Delivery, told: dict[str, object]) -> None:
    """The frozen envelope waits for a person's hands (giv videre)."""
    let_go(delivery, reason="")
    archive.move(delivery, "hand_over", by=SYSTEM, payload=told)
    if delivery.intended_at > delivery.created_at + timedelta(minutes=1):
        ask_for(delivery, "tell")


def note_sending(delivery: Delivery, outcome: Outcome) -> None:
    """One of the four outcomes of the call (udfald)."""
    match outcome:
        case Sent():
            arrived(delivery, "arrive", outcome)
        case Refused(reason=reason):
            let_go(delivery, reason=reason)
            archive.move(delivery, "refuse", by=SYSTEM, reason=reason)
            ask_for(delivery, "come_back", reason=reason)
            ask_for(delivery, "tell", reason=reason)
        case Unavailable(reason=reason, retry_at=retry_at):
            let_go(delivery, reason=reason, due_at=next_try(delivery.attempts, retry_at))
            archive.move(delivery, "postpone", by=SYSTEM, reason=reason)
        case Unknown(reason=reason):
            let_go(delivery, reason=reason, looks=0, due_at=settled_at(delivery))
            archive.move(delivery, "lose_sight", by=SYSTEM, reason=reason)
        case _:
            assert_never(outcome)


def note_look(delivery: Delivery, found: Found) -> None:
    """What the look-up showed (opslag på kanalen)."""
    match found:
        case Sent():
            arrived(delivery, "find", found)
        case Absent() if delivery.attempts < MAX_ATTEMPTS:
            let_go(delivery, due_at=timezone.now())
            archive.move(delivery, "find_absent", by=SYSTEM)
        case Absent():
            _ask(delivery, NOT_THERE_AGAIN)
        case CannotLook():
            _ask(delivery, NO_LOOK)
        case Unavailable(retry_at=retry_at):
            _look_later(delivery, retry_at)
        case _:
            assert_never(found)


def note_withdrawal(delivery: Delivery, outcome: Outcome | CannotLook) -> None:
    """What came of taking it down (tilbagetrækning)."""
    if isinstance(outcome, Sent):
        let_go(delivery, reason="")
        archive.move(delivery, "take_down", by=SYSTEM)
        ask_for(delivery, "withdrawn")
    elif isinstance(outcome, Unavailable | Unknown) and delivery.looks < MAX_TAKE_DOWNS:
        let_go(delivery, looks=delivery.looks + 1, due_at=timezone.now() + timedelta(seconds=5) * 2**delivery.looks)
    else:
        reason = outcome.reason if isinstance(outcome, Refused) else TAKE_DOWN_BY_HAND
        let_go(delivery, reason=reason)
        archive.move(delivery, "hand_down", by=SYSTEM, reason=reason)
        ask_for(delivery, "tell", reason=reason)


def arrived(delivery: Delivery, verb: str, sent: Sent) -> None:
    """It is out: where, and since when."""
    at = timezone.now()
    let_go(delivery, remote_id=sent.remote_id, url=sent.url, reason="", sent_at=at)
    told = {"remote_id": sent.remote_id, "url": sent.url, "content_hash": delivery.content_hash}
    archive.move(delivery, verb, by=SYSTEM, payload=told)
    ask_for(delivery, "published")


def next_try(attempts: int, asked: datetime | None) -> datetime:
    """A minute, two, four … at most fifteen; never before the moment the channel named."""
    wait = timedelta(minutes=min(2 ** max(attempts - 1, 0), 15))
    return max(timezone.now() + wait, asked) if asked else timezone.now() + wait


def _look_later(delivery: Delivery, retry_at: datetime | None) -> None:
    now = timezone.now()
    if now > settled_at(delivery) + LOOK_FOR:
        _ask(delivery, NO_ANSWER)
        return
    wait = timedelta(seconds=min(5 * 2**delivery.looks, 60))
    asked = min(retry_at or now, now + timedelta(minutes=1))
    let_go(delivery, looks=delivery.looks + 1, due_at=max(now + wait, asked))


def _ask(delivery: Delivery, reason: str) -> None:
    let_go(delivery, reason=reason)
    archive.move(delivery, "ask", by=SYSTEM, reason=reason)
    ask_for(delivery, "tell", reason=reason)
