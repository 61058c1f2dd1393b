"""What stands around every page (rammen): the places of the menu, whose page it is, the languages."""

from dataclasses import dataclass
from typing import Any

from django.conf import settings
from django.http import HttpRequest
from django.utils.functional import SimpleLazyObject


@dataclass(frozen=True, slots=True)
class Place:
    """One place of the menu (plads): title, address, icon, and the right that shows it ("" for everyone)."""

    title: Any
    path: str
    icon: str
    right: str = ""

    def is_around(self, path: str) -> bool:
        """Is this the place one stands in?"""
        return path == self.path if self.path == "/" else path.startswith(self.path)


def frame(request: HttpRequest) -> dict[str, Any]:
    """Context of every page: `places`, `here`, `demo`."""
    return {
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
