"""The headers on every answer (hoveder): what a page may load, and that it is not kept by others."""

from collections.abc import Callable, Mapping, Sequence

from django.conf import settings
from django.http import HttpRequest, HttpResponse

PERMISSIONS = "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()"

Answer = Callable[[HttpRequest], HttpResponse]


def policy_header(policy: Mapping[str, Sequence[str]]) -> str:
    """Content-Security-Policy as the browser reads it."""
    return "; ".join(f"{name} {' '.join(values)}" for name, values in policy.items())


class HeadersMiddleware:
    """Puts the house's headers on each answer; a view that has set its own keeps it, except the first."""

    def __init__(self, get_response: Answer) -> None:
        self.get_response = get_response
        self.policy = policy_header(settings.SECURE_CSP)

    def __call__(self, request: HttpRequest) -> HttpResponse:
        response = self.get_response(request)
        response["Content-Security-Policy"] = self.policy
        response.setdefault("Permissions-Policy", PERMISSIONS)
        response.setdefault("X-Frame-Options", settings.X_FRAME_OPTIONS)
        response.setdefault("Cross-Origin-Resource-Policy", "same-origin")
        user = getattr(request, "user", None)
        if user is not None and user.is_authenticated:
            response.setdefault("Cache-Control", "private, no-store")
        return response
