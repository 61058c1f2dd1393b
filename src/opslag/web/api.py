"""The root of the API (/api/v1/): every room's operations, one form of problem, a description and a page about it."""

import logging
from functools import cache, wraps
from typing import Any

from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import render
from django.urls import URLPattern, path
from django.utils import translation
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_safe
from ninja import NinjaAPI
from ninja.operation import Operation

from opslag.ground.interface.access import OPEN, PROGRAMS, open_to_all
from opslag.ground.interface.program.problem import (
    KINDS,
    MEDIA_TYPE,
    NOT_FOUND,
    OURS,
    TOO_LARGE,
    WRONG_METHOD,
    Problem,
    answer,
    problem_of,
)
from opslag.ground.interface.program.words import language_of
from opslag.media import api as pictures
from opslag.media.intake import MAX_BYTES
from opslag.organisation.api import places
from opslag.organisation.api.bearer import Bearer
from opslag.organisation.tokens import Scope
from opslag.policy import api as checking
from opslag.posts import api as drafts
from opslag.publishing import api as publishing

log = logging.getLogger("opslag.api")

ROOT = "api/v1/"
ABOUT = """The same actions, rights and gate as on the screens. Start at `/api/v1/`; see docs/guides/api.md."""
FIRST_PROBLEM = 400
LONGEST = MAX_BYTES + 100_000
"""Bytes that are read of a request at all: a picture and the form around it."""

api = NinjaAPI(
    title="Opslag",
    version="1",
    description=ABOUT,
    auth=Bearer(),
    docs_url=None,
    openapi_url=None,
    urls_namespace="api",
)
for router in (
    places.router,
    checking.router,
    pictures.router,
    drafts.router,
    publishing.router,
    publishing.archive_router,
):
    api.add_router("", router)


@api.exception_handler(Exception)
def _told(request: HttpRequest, error: Exception) -> HttpResponse:
    """Whatever goes wrong before or beside the work, as a problem; what nobody knows is ours and goes to the log."""
    problem = problem_of(error)
    if problem is None:
        log.error("%s %s failed.", request.method, request.path, exc_info=error)
        problem = Problem(OURS)
    return _answered(request, problem)


for known in (*problem_of.registry,):
    if known is not object:
        api.add_exception_handler(known, _told)


def operations() -> list[tuple[str, Operation]]:
    """Every operation with its path below the root (operationer)."""
    found = []
    for bound in api._get_bound_routers():
        for place, view in bound.path_operations.items():
            found += [(place, operation) for operation in view.operations]
    return found


@cache
def described() -> dict[str, Any]:
    """The OpenAPI description; problems are told with a media type of their own (beskrivelse)."""
    whole = dict(api.get_openapi_schema(path_prefix=f"/{ROOT}"))
    for methods in whole["paths"].values():
        for operation in methods.values():
            for status, told in operation["responses"].items():
                if int(status) >= FIRST_PROBLEM and "content" in told:
                    told["content"] = {MEDIA_TYPE: next(iter(told["content"].values()))}
    return whole


@open_to_all
@require_safe
def description(request: HttpRequest) -> HttpResponse:
    """The OpenAPI description as JSON (openapi.json)."""
    return JsonResponse(described(), headers={"Cache-Control": "public, max-age=300"})


@open_to_all
@require_safe
def about(request: HttpRequest) -> HttpResponse:
    """The page about the API, in English whoever reads it, for it is written for developers (om API'et)."""
    with translation.override("en"):
        context = {
            "operations": _by_tag(),
            "problems": sorted(KINDS.values(), key=lambda kind: (kind.status, kind.id)),
            "scopes": [scope.value for scope in Scope],
            "root": request.build_absolute_uri(f"/{ROOT}").rstrip("/"),
        }
        return render(request, "web/api.html", context)


@csrf_exempt
def nothing_here(request: HttpRequest, rest: str = "") -> HttpResponse:
    """An address that is no operation (findes ikke)."""
    return _answered(request, Problem(NOT_FOUND))


nothing_here.rule = OPEN


def _answered(request: HttpRequest, problem: Problem) -> HttpResponse:
    with translation.override(language_of(request)):
        response = answer(request, problem)
        response["Content-Language"] = translation.get_language() or "da"
        return response


def _by_tag() -> list[tuple[str, list[dict[str, Any]]]]:
    groups: dict[str, list[dict[str, Any]]] = {}
    for place, methods in described()["paths"].items():
        for method, told in methods.items():
            plain = told["description"].replace("`", "")
            shown = {**told, "method": method.upper(), "path": place, "scope": told["x-scope"], "description": plain}
            groups.setdefault(told["tags"][0], []).append(shown)
    return list(groups.items())


def _for_programs(pattern: URLPattern) -> URLPattern:
    """The operation's own view, whose rule the operations declare; a wrong method is told as a problem too."""
    inner = pattern.callback

    @wraps(inner)
    def view(request: HttpRequest, *args: Any, **words: Any) -> HttpResponse:
        if _length(request) > LONGEST:
            return _answered(request, Problem(TOO_LARGE))
        response = inner(request, *args, **words)
        if response.status_code == WRONG_METHOD.status:
            known = ", ".join(sorted(response["Allow"].split(", ")))
            return _answered(request, Problem(WRONG_METHOD, headers={"Allow": known}))
        return response

    view.rule = PROGRAMS
    view.csrf_exempt = True
    pattern.callback = view
    return pattern


def _length(request: HttpRequest) -> int:
    """What the request says of its own length; Django reads no more than that."""
    said = request.META.get("CONTENT_LENGTH") or ""
    return int(said) if said.isascii() and said.isdigit() else 0


def _patterns() -> list[URLPattern]:
    own = [path("", about, name="api_about"), path("openapi.json", description, name="api_description")]
    ninja, _app, _namespace = api.urls
    wrapped = [_for_programs(pattern) for pattern in ninja if pattern.name != "api-root"]
    return [*own, *wrapped, path("<path:rest>", nothing_here, name="api_nothing")]


urlpatterns = _patterns()
