"""The clock moved (uret): every `timezone.now()` inside the block is this instant, and goes on from there."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from unittest import mock

from django.utils import timezone

_now = timezone.now


@contextmanager
def travel(to: datetime) -> Iterator[None]:
    ahead = to - _now()

    def moved() -> datetime:
        return _now() + ahead

    with mock.patch.object(timezone, "now", moved):
        yield


def later(**by: float):
    return travel(timezone.now() + timedelta(**by))
