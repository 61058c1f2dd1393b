"""Who may see a view (adgang): every view declares exactly one rule, and a test walks the addresses to see it.

    @open_to_all                                   anyone, also without a session: sign-in, public pages, feeds
    @signed_in                                     anyone of the organisation
    @needs("posts.write_variant", fetch_variant)   who has the right for what `fetch_variant(request, pk=…)` returns
    @needs("policy.adopt")                         who has the right at all

With a fetcher the view gets what was fetched in place of the address's words: `def view(request, variant)`.
What does not exist, or belongs to another organisation, is 404; a missing right is `NotAllowed` (see problems).
"""

from collections.abc import Callable
from functools import wraps
from typing import Any

from django.conf import settings
from django.contrib.auth.views import redirect_to_login
from django.core.exceptions import ObjectDoesNotExist
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import resolve_url
from django_htmx.http import HttpResponseClientRedirect

from opslag.core.domain.states import NotAllowed

View = Callable[..., HttpResponseBase]
Fetch = Callable[..., Any]

OPEN = "open"
SIGNED_IN = "signed in"
PROGRAMS = "programs"
"""A view of the API: each of its operations declares a rule of its own (see organisation.api.doors)."""


def open_to_all(view: View) -> View:
    """Anyone may see this (åbent for alle)."""

    @wraps(view)
    def opened(request: HttpRequest, *args: Any, **words: Any) -> HttpResponseBase:
        return view(request, *args, **words)

    return _declare(opened, OPEN)


def signed_in(view: View) -> View:
    """Anyone who is signed in may see this (kræver log ind)."""

    @wraps(view)
    def guarded(request: HttpRequest, *args: Any, **words: Any) -> HttpResponseBase:
        if not request.user.is_authenticated:
            return to_sign_in(request)
        return view(request, *args, **words)

    return _declare(guarded, SIGNED_IN)


def needs(right: str, fetch: Fetch | None = None, *, who_can: str = "") -> Callable[[View], View]:
    """Only who has this right, for what `fetch` finds (kræver en ret)."""

    def declare(view: View) -> View:
        @wraps(view)
        def guarded(request: HttpRequest, **words: Any) -> HttpResponseBase:
            if not request.user.is_authenticated:
                return to_sign_in(request)
            thing = _fetched(fetch, request, words) if fetch else None
            if not request.user.has_perm(right, thing):
                raise NotAllowed(right, who_can)
            return view(request, thing) if fetch else view(request, **words)

        return _declare(guarded, right)

    return declare


def rule_of(view: View) -> str:
    """The rule a view declares; "" when it has forgotten to."""
    return getattr(view, "rule", "")


def to_sign_in(request: HttpRequest) -> HttpResponse:
    """Off to sign in, and back here afterwards; a piece of a page asks the whole page to go."""
    if getattr(request, "htmx", False):
        return HttpResponseClientRedirect(resolve_url(settings.LOGIN_URL))
    asked_for = request.get_full_path() if request.method == "GET" else "/"
    return redirect_to_login(asked_for, resolve_url(settings.LOGIN_URL))


def _declare(guarded: View, rule: str) -> View:
    if inner := rule_of(guarded):
        raise TypeError(f"{guarded.__module__}.{guarded.__qualname__} declares two rules: {inner} and {rule}.")
    guarded.rule = rule
    return guarded


def _fetched(fetch: Fetch, request: HttpRequest, words: dict[str, Any]) -> Any:
    try:
        return fetch(request, **words)
    except ObjectDoesNotExist as error:
        raise Http404 from error
