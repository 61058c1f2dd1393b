"""Sessions that have ended do not stay in the database."""

import datetime as dt

import pytest
from django.contrib.sessions.models import Session
from django.utils import timezone

from opslag.web.tasks import forget_sessions


@pytest.mark.django_db
def test_ended_sessions_are_forgotten_and_living_ones_kept() -> None:
    now = timezone.now()
    for name, hours in (("gammel", -1), ("frisk", 1)):
        Session.objects.create(session_key=name, session_data="x", expire_date=now + dt.timedelta(hours=hours))
    forget_sessions.func()
    assert list(Session.objects.values_list("session_key", flat=True)) == ["frisk"]
