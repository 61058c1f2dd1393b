"""The shell's own views (skallen): the choice of language, and whether all is well."""

from django.conf import settings
from django.db import DatabaseError
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.utils.http import url_has_allowed_host_and_scheme
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST, require_safe

from opslag.ground.interface.access import open_to_all
from opslag.ground.jobs.workers import living
from opslag.organisation import actions


@open_to_all
@require_POST
def choose_language(request: HttpRequest) -> HttpResponse:
    """Speak another language from now on (skift sprog)."""
    language = request.POST.get("language", "")
    back = request.POST.get("next", "/")
    safe = url_has_allowed_host_and_scheme(back, {request.get_host()}, require_https=request.is_secure())
    response = HttpResponseRedirect(back if safe else "/")
    if language in dict(settings.LANGUAGES):
        _remember(request, response, language)
    return response


@open_to_all
@require_safe
@never_cache
def health(request: HttpRequest) -> HttpResponse:
    """200 when the database answers and a worker's heart is heard, else 503 (helbred); tells nothing else."""
    try:
        well = bool(living())
    except DatabaseError:
        well = False
    return HttpResponse("ok\n" if well else "not well\n", status=200 if well else 503, content_type="text/plain")


def _remember(request: HttpRequest, response: HttpResponse, language: str) -> None:
    if request.user.is_authenticated:
        actions.choose_language(request.user, language)
    response.set_cookie(
        settings.LANGUAGE_COOKIE_NAME,
        language,
        max_age=365 * 24 * 60 * 60,
        secure=settings.LANGUAGE_COOKIE_SECURE,
        httponly=settings.LANGUAGE_COOKIE_HTTPONLY,
        samesite=settings.LANGUAGE_COOKIE_SAMESITE,
    )
