"""A long list, page by page (side): the cursor says where the last page ended, so that nothing is seen twice."""

import base64
import binascii
from collections.abc import Callable
from typing import Annotated, Any

from django.db.models import QuerySet
from django.utils.translation import gettext_lazy as _
from ninja import Query
from pydantic import Field

from opslag.ground.interface.program.problem import invalid
from opslag.ground.interface.program.words import LARGEST_ID

CHUNK = 100
LOOKED_AT = 2_000
"""At most this many rows are looked at for one page; the cursor goes on from there."""

Limit = Annotated[int, Query(20, ge=1, le=100, description="How many on each page.")]
Cursor = Annotated[str, Query("", max_length=64, description="`next` of the page before.")]
Next = Annotated[str | None, Field(description="Cursor of the next page; null on the last.")]


def page(
    rows: QuerySet[Any], *, limit: int, cursor: str, by: str = "pk", seen: Callable[[Any], bool] = lambda row: True
) -> tuple[list[Any], str | None]:
    """The newest first, those that may be `seen`, and the cursor of what follows (side)."""
    last, found, looked = _place(cursor), [], 0
    while looked < LOOKED_AT:
        chunk = list(_after(rows, by, last).order_by(f"-{by}")[:CHUNK])
        for row in chunk:
            last = getattr(row, by)
            if seen(row):
                found.append(row)
            if len(found) == limit:
                return found, _more(rows, by, last)
        looked += len(chunk)
        if len(chunk) < CHUNK:
            return found, None
    return found, _more(rows, by, last)


def _after(rows: QuerySet[Any], by: str, last: int | None) -> QuerySet[Any]:
    return rows if last is None else rows.filter(**{f"{by}__lt": last})


def _more(rows: QuerySet[Any], by: str, last: int | None) -> str | None:
    return cursor_at(last) if last is not None and _after(rows, by, last).exists() else None


def cursor_at(place: int) -> str:
    """A cursor, opaque to whoever gets it (mærke)."""
    return base64.urlsafe_b64encode(f"v1:{place}".encode()).decode().rstrip("=")


def _place(cursor: str) -> int | None:
    if not cursor:
        return None
    try:
        version, _colon, place = base64.urlsafe_b64decode(cursor + "=" * (-len(cursor) % 4)).decode().partition(":")
        number = int(place) if version == "v1" and place.isascii() and place.isdigit() else -1
    except (binascii.Error, ValueError):
        number = -1
    if not 0 < number <= LARGEST_ID:
        raise invalid("query.cursor", _("Brug det »next«, som siden før gav."))
    return number
