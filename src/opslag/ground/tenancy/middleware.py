"""The request's scope (omfang): a signed-in person sees their own organisation, from first line to last."""

from collections.abc import Callable

from django.http import HttpRequest, HttpResponse

from opslag.ground.tenancy.scope import scope


class ScopeMiddleware:
    """Enters the scope of `request.user.organisation`; public pages enter one themselves, by its slug."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Answer the request, in scope when somebody is signed in."""
        user = getattr(request, "user", None)
        organisation = getattr(user, "organisation", None) if user and user.is_authenticated else None
        if organisation is None:
            return self.get_response(request)
        with scope(organisation):
            return self.get_response(request)
