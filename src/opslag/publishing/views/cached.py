"""Answers that anybody may keep (genbrug): the same to all, with ETag and Last-Modified, and 304 when unchanged."""

import hashlib
from collections.abc import Callable
from datetime import datetime

from django.http import HttpRequest, HttpResponse
from django.utils.cache import get_conditional_response
from django.utils.http import http_date

from opslag import __version__

PUBLIC = "public, max-age=60"
PRIVATE = "private, max-age=60"


def answered(
    request: HttpRequest, *, stamp: object, modified: datetime | None, make: Callable[[], HttpResponse], keep: str
) -> HttpResponse:
    """The answer, made only when the asker's copy is old. `stamp` is all that the answer depends on."""
    etag = f'W/"{hashlib.sha256(f"{__version__} {request.get_host()} {stamp}".encode()).hexdigest()[:24]}"'
    at = int(modified.timestamp()) if modified else None
    unchanged = get_conditional_response(request, etag=etag, last_modified=at)
    response = unchanged or make()
    response["ETag"] = etag
    response["Cache-Control"] = keep
    if at is not None:
        response["Last-Modified"] = http_date(at)
    return response
