"""The hour at which a post is to go out (tidspunkt): as it is said in a field, by the clock in Denmark."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from django.utils import timezone

from opslag.posts.models import Variant

ZONE = "Europe/Copenhagen"
FIELD = "%Y-%m-%dT%H:%M"


class NoSuchHour(Exception):
    """The hour is not there, or there twice, because the clock is moved that night (sommertid og vintertid)."""


def planned(variant: Variant) -> datetime | None:
    """When the variant is to go out by itself, while that is still to come (planlagt)."""
    return variant.send_at if variant.send_at and variant.send_at > timezone.now() else None


def said_hour(moment: datetime | None) -> str:
    """As a field of the browser holds it; "" for none."""
    return moment.astimezone(ZoneInfo(ZONE)).strftime(FIELD) if moment else ""


def instant(said: str) -> datetime | None:
    """The instant that is meant; None for none, or for what is no time. Raises `NoSuchHour`."""
    try:
        local = datetime.strptime(said.strip()[:16], FIELD).replace(tzinfo=ZoneInfo(ZONE))
    except ValueError:
        return None
    moment = local.astimezone(UTC)
    if local.utcoffset() != local.replace(fold=1).utcoffset():
        raise NoSuchHour
    return moment
