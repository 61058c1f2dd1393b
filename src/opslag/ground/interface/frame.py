"""What stands around every page (rammen): the places of the menu, whose page it is, the languages."""

from typing import Any

from django.conf import settings
from django.contrib.auth.models import AnonymousUser
from django.http import HttpRequest
from django.utils.functional import SimpleLazyObject

from opslag.ground.interface.place import Place


def frame(request: HttpRequest) -> dict[str, Any]:
    """Context of every page: `user`, `places`, `here`, `demo`, `languages`."""
    return {
        "user": getattr(request, "user", AnonymousUser()),
        "places": SimpleLazyObject(lambda: _places(request)),
        "here": request.path,
        "demo": settings.DEMO,
        "languages": settings.LANGUAGES,
    }


def _places(request: HttpRequest) -> list[tuple[Place, bool]]:
    user = getattr(request, "user", None)
    if user is None or not user.is_authenticated:
        return []
    shown = [place for place in settings.PLACES if not place.right or user.has_perm(place.right)]
    nearest = max((p for p in shown if p.is_around(request.path)), key=lambda p: len(p.path), default=None)
    return [(place, place is nearest) for place in shown]
