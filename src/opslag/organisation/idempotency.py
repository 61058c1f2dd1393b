"""Asked twice, done once (Idempotency-Key): the answer is kept for seven days in the transaction of what it tells.

The claim is committed first, so that a second request meets it; the work and its answer are then committed together.
If we die in between, nothing was done, and whoever asks again after `LEASE` does it.
"""

import datetime as dt
import hashlib
import secrets
from collections.abc import Callable
from dataclasses import dataclass

from django.db import IntegrityError, transaction
from django.http import HttpResponse
from django.utils import timezone

from opslag.organisation.models import KeptAnswer, Person

KEPT_FOR = dt.timedelta(days=7)
LEASE = dt.timedelta(minutes=2)
KEPT_HEADERS = ("Content-Type", "ETag", "Location", "Retry-After")
REPLAYED = "Idempotency-Replayed"
SERVER_ERROR = 500


class OtherContent(Exception):
    """The key has been used for something else (andet indhold)."""


class InProgress(Exception):
    """The same request is being answered just now (i gang)."""


@dataclass(frozen=True, slots=True)
class Ask:
    """Who asks, by which key, for what (forespørgsel)."""

    person: Person
    key: str
    asked: str


def fingerprint(*parts: bytes) -> str:
    """The same parts give the same fingerprint; nothing of them can be read from it (aftryk)."""
    whole = hashlib.sha256()
    for part in parts:
        whole.update(len(part).to_bytes(8, "big"))
        whole.update(part)
    return whole.hexdigest()


def once(ask: Ask, work: Callable[[], HttpResponse]) -> HttpResponse:
    """Do the work and keep its answer, or give the kept one. Raises `OtherContent` or `InProgress`."""
    mine = _claimed(ask)
    if mine.status is not None:
        return _again(mine)
    try:
        with transaction.atomic():
            held = KeptAnswer.objects.select_for_update().filter(pk=mine.pk, claim=mine.claim).first()
            if held is None:
                raise InProgress
            response = work()
            if response.status_code < SERVER_ERROR:
                _keep(held, response)
    except BaseException:
        _let_go(mine)
        raise
    if response.status_code >= SERVER_ERROR:
        _let_go(mine)
    return response


def forget(before: dt.datetime) -> int:
    """Forget the answers that are too old; how many (glem)."""
    return KeptAnswer.objects.filter(created_at__lt=before).delete()[0]


def _claimed(ask: Ask) -> KeptAnswer:
    """A row of our own to answer in, or one that holds the answer."""
    now = timezone.now()
    KeptAnswer.objects.filter(person=ask.person, key=ask.key, created_at__lt=now - KEPT_FOR).delete()
    try:
        with transaction.atomic():
            return KeptAnswer.objects.create(
                person=ask.person, key=ask.key, asked=ask.asked, claim=secrets.token_hex(16), claimed_at=now
            )
    except IntegrityError:
        return _met(ask, now)


def _met(ask: Ask, now: dt.datetime) -> KeptAnswer:
    there = KeptAnswer.objects.filter(person=ask.person, key=ask.key).first()
    if there is None:
        raise InProgress
    if there.asked != ask.asked:
        raise OtherContent
    if there.status is None:
        _take_over(there, now)
    return there


def _take_over(there: KeptAnswer, now: dt.datetime) -> None:
    """Whoever began has died: their work was undone with them, so it is ours to do."""
    claim = secrets.token_hex(16)
    left = KeptAnswer.objects.filter(pk=there.pk, claim=there.claim, status=None, claimed_at__lt=now - LEASE)
    if not left.update(claim=claim, claimed_at=now):
        raise InProgress
    there.claim = claim


def _keep(held: KeptAnswer, response: HttpResponse) -> None:
    held.status = response.status_code
    held.headers = {name: response[name] for name in KEPT_HEADERS if name in response}
    held.body = response.content.decode()
    held.save(update_fields=["status", "headers", "body"])


def _let_go(mine: KeptAnswer) -> None:
    """Nothing was done, so the next one who asks may try."""
    KeptAnswer.objects.filter(pk=mine.pk, claim=mine.claim, status=None).delete()


def _again(kept: KeptAnswer) -> HttpResponse:
    response = HttpResponse(kept.body, status=kept.status, headers=kept.headers)
    response[REPLAYED] = "true"
    return response
