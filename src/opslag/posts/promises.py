"""Promises with a time (løfter): when an author hears from a reader. Pure."""

import datetime as dt
from zoneinfo import ZoneInfo

HERE = ZoneInfo("Europe/Copenhagen")
NOON = dt.time(12)
SATURDAY = 5
SAME_DAY = dt.time(16)


def answer_by(now: dt.datetime) -> dt.datetime:
    """The house's promise: noon on the next working day (svar senest)."""
    day = _next_working_day(now.astimezone(HERE).date())
    return dt.datetime.combine(day, NOON, HERE)


def release_by(now: dt.datetime) -> dt.datetime:
    """Confidentiality is answered the same day when asked in the morning, else by noon the next (svar senest)."""
    local = now.astimezone(HERE)
    if local.weekday() < SATURDAY and local.time() < NOON:
        return dt.datetime.combine(local.date(), SAME_DAY, HERE)
    return answer_by(now)


def _next_working_day(day: dt.date) -> dt.date:
    following = day + dt.timedelta(days=1)
    while following.weekday() >= SATURDAY:
        following += dt.timedelta(days=1)
    return following
