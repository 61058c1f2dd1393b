"""One way to open an operation of the API (indgang): its scope, its rule, its answers, and what is asked of each.

    @door(router, "POST", "/drafts/{pk}/submit", scope=Scope.WRITE_DRAFTS, rule="posts.write_variant",
          fetch=fetch_variant, answers={200: DraftOut}, summary="Ask somebody to read it")
    def submit_draft(request, variant):

As with `needs` of the screens the thing is fetched in the caller's own organisation and the right asked for it; then
the same action is called as from the screen. What `fetch` takes (beside the request) comes from the address or body.
"""

import hashlib
import inspect
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import wraps
from typing import Any

from django.core.files.uploadedfile import UploadedFile
from django.http import HttpRequest, HttpResponse, RawPostDataException
from django.utils import translation
from django.utils.translation import gettext_lazy as _
from ninja import Router, Schema

from opslag.core.domain.states import NotAllowed
from opslag.ground.interface.access import SIGNED_IN
from opslag.ground.interface.program.problem import (
    Problem,
    ProblemOut,
    answer,
    kind,
    problem_of,
)
from opslag.ground.interface.program.words import language_of
from opslag.ground.tenancy.scope import scope as scope_of
from opslag.organisation.api.bearer import Pace, refuse_scope
from opslag.organisation.idempotency import Ask, InProgress, OtherContent, fingerprint, once
from opslag.organisation.tokens import Scope

KEY_HEADER = "Idempotency-Key"
LONGEST_KEY = 255

BAD_KEY = kind(
    "idempotency-key",
    422,
    _("Idempotency-Key kan ikke bruges"),
    _("Nøglen skal være 1 til 255 synlige ASCII-tegn, for eksempel et UUID. Intet er ændret."),
)
OTHER_CONTENT = kind(
    "idempotency-mismatch",
    422,
    _("Den Idempotency-Key er brugt til noget andet"),
    _("Samme nøgle hører til samme forespørgsel i syv dage. Brug en ny nøgle. Intet er ændret."),
)
IN_PROGRESS = kind(
    "idempotency-in-progress",
    409,
    _("Den samme forespørgsel er i gang lige nu"),
    _("Vent et øjeblik, og send den igen med samme nøgle; så får du svaret."),
)

ACCEPT_LANGUAGE = {
    "in": "header",
    "name": "Accept-Language",
    "required": False,
    "schema": {"type": "string", "examples": ["en"]},
    "description": "Language of titles, details and findings: da (default) or en.",
}
IDEMPOTENCY_KEY = {
    "in": "header",
    "name": KEY_HEADER,
    "required": False,
    "schema": {"type": "string", "minLength": 1, "maxLength": LONGEST_KEY, "pattern": "^[!-~]+$"},
    "description": "Sent again with the same key, the request gives the same answer and does nothing. Kept 7 days.",
}

pace = Pace()


@dataclass(frozen=True, slots=True)
class Reply:
    """What an operation answers (svar), when it is not simply 200 and a schema."""

    body: Schema
    status: int = 200
    headers: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Media:
    """An answer that is no JSON (medietype): one of these types, or 304 when the asker has it already."""

    types: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Door:
    """What is declared of an operation (erklæring); the permission table and the tests read it."""

    rule: str
    scope: Scope | None
    fetch: Callable[..., Any] | None
    repeatable: bool
    ready: Mapping[str, Callable[[Any], Any]]
    """What is slow and needs no database, done to a word after the right is asked for and before anything is locked."""


def door(
    router: Router,
    method: str,
    path: str,
    *,
    rule: str,
    answers: Mapping[int, Any],
    summary: str,
    scope: Scope | None = None,
    fetch: Callable[..., Any] | None = None,
    changes: bool | None = None,
    problems: Mapping[int, Any] | None = None,
    headers: tuple[Mapping[str, Any], ...] = (),
    ready: Mapping[str, Callable[[Any], Any]] | None = None,
) -> Callable[[Callable[..., Any]], Callable[..., Any]]:
    """Open an operation. `changes` says that a repeat must not do it twice (all but GET, if not said)."""
    keeps = method != "GET" if changes is None else changes
    declared = Door(rule, scope, fetch, keeps, ready or {})
    told = {**_schemas(answers), **_problems(method, fetch, keeps), **(problems or {})}

    def declare(work: Callable[..., Any]) -> Callable[..., Any]:
        opened = _opened(declared, work)
        extra = _described(declared, headers, answers)
        words = {"summary": summary, "description": inspect.cleandoc(work.__doc__ or ""), "openapi_extra": extra}
        router.api_operation([method], path, response=told, operation_id=work.__name__, **words)(opened)
        return opened

    return declare


def _opened(declared: Door, work: Callable[..., Any]) -> Callable[..., Any]:
    """What ninja calls: in the asker's language and organisation."""

    @wraps(work)
    def opened(request: HttpRequest, **words: Any) -> HttpResponse:
        with translation.override(language_of(request)), scope_of(request.auth.person.organisation):
            return _labelled(_answered(request, declared, work, words))

    opened.__signature__ = _signature(work, declared.fetch)
    opened.door = declared
    return opened


def _described(declared: Door, headers: tuple[Mapping[str, Any], ...], answers: Mapping[int, Any]) -> dict[str, Any]:
    parameters = [*headers, *([IDEMPOTENCY_KEY] if declared.repeatable else []), ACCEPT_LANGUAGE]
    return {
        "parameters": parameters,
        "x-rule": declared.rule,
        "x-scope": declared.scope.value if declared.scope else "",
        "responses": _files(answers),
    }


def _schemas(answers: Mapping[int, Any]) -> dict[int, Any]:
    return {status: None if isinstance(one, Media) else one for status, one in answers.items()}


def _files(answers: Mapping[int, Any]) -> dict[int, Any]:
    """The answers that are no JSON, as OpenAPI tells of a file."""
    file = {"schema": {"type": "string", "format": "binary"}}
    media = {status: one.types for status, one in answers.items() if isinstance(one, Media)}
    return {status: {"content": dict.fromkeys(types, file)} for status, types in media.items()}


@problem_of.register
def _other_content(error: OtherContent) -> Problem:
    return Problem(OTHER_CONTENT)


@problem_of.register
def _in_progress(error: InProgress) -> Problem:
    return Problem(IN_PROGRESS, headers={"Retry-After": "1"})


def _answered(request: HttpRequest, declared: Door, work: Callable[..., Any], words: dict[str, Any]) -> HttpResponse:
    def asked() -> HttpResponse:
        pace.keep(request.auth)
        refuse_scope(request.auth, declared.scope)
        given = _readied(request, declared, work, words)
        ask = _ask(request) if declared.repeatable else None

        def done() -> HttpResponse:
            return _or_problem(request, lambda: _done(request, declared, work, given))

        return once(ask, done) if ask else done()

    return _or_problem(request, asked)


def _or_problem(request: HttpRequest, work: Callable[[], HttpResponse]) -> HttpResponse:
    """The work with its errors told as problems, so that what it has kept of a refusal stays kept."""
    try:
        return work()
    except Exception as error:
        problem = problem_of(error)
        if problem is None:
            raise
        return answer(request, problem)


def _readied(request: HttpRequest, declared: Door, work: Callable[..., Any], words: dict[str, Any]) -> dict[str, Any]:
    """The words with the slow part done (klargjort), for those who may."""
    if not declared.ready:
        return words
    _fetched(request, declared, work, dict(words))
    return {**words, **{name: make(words[name]) for name, make in declared.ready.items()}}


def _done(request: HttpRequest, declared: Door, work: Callable[..., Any], words: dict[str, Any]) -> HttpResponse:
    given = _fetched(request, declared, work, words)
    reply = work(request, *given, **words)
    if isinstance(reply, HttpResponse):
        return reply
    reply = reply if isinstance(reply, Reply) else Reply(reply)
    return HttpResponse(
        reply.body.model_dump_json(),
        status=reply.status,
        content_type="application/json; charset=utf-8",
        headers=dict(reply.headers),
    )


def _fetched(request: HttpRequest, declared: Door, work: Callable[..., Any], words: dict[str, Any]) -> list[Any]:
    """The thing that the rule is asked of, if there is one; its own words are used up unless the work wants them."""
    if declared.fetch is None:
        _refuse(request, declared.rule, None)
        return []
    wanted = inspect.signature(declared.fetch).parameters
    thing = declared.fetch(request, **{name: words[name] for name in wanted if name in words})
    _refuse(request, declared.rule, thing)
    kept = inspect.signature(work).parameters
    for name in [name for name in wanted if name in words and name not in kept]:
        del words[name]
    return [thing]


def _refuse(request: HttpRequest, rule: str, thing: Any) -> None:
    if rule != SIGNED_IN and not request.user.has_perm(rule, thing):
        raise NotAllowed(rule)


def _ask(request: HttpRequest) -> Ask | None:
    key = request.headers.get(KEY_HEADER)
    if key is None:
        return None
    if not 0 < len(key) <= LONGEST_KEY or not all("!" <= letter <= "~" for letter in key):
        raise Problem(BAD_KEY)
    told = (request.method or "", request.get_full_path(), request.headers.get("If-Match", ""))
    return Ask(request.auth.person, key, fingerprint(*(part.encode() for part in told), *_sent(request)))


def _sent(request: HttpRequest) -> list[bytes]:
    """What was sent; of a form its fields and files, whose boundary is another each time (indhold)."""
    try:
        return [request.body]
    except RawPostDataException:
        pass
    fields = [f"{name}={value}".encode() for name, values in request.POST.lists() for value in values]
    return [*sorted(fields), *sorted(_digest(name, file) for name, file in request.FILES.items())]


def _digest(name: str, file: UploadedFile) -> bytes:
    whole = hashlib.sha256(name.encode())
    for chunk in file.chunks():
        whole.update(chunk)
    return whole.digest()


def _signature(work: Callable[..., Any], fetch: Callable[..., Any] | None) -> inspect.Signature:
    """What the address, the query and the body give: the fetcher's words and the work's, without the thing."""
    own = list(inspect.signature(work).parameters.values())
    if fetch is None:
        return inspect.Signature(own)
    fetchers = [p for p in inspect.signature(fetch).parameters.values() if p.name != own[0].name]
    known = {p.name for p in fetchers}
    rest = [p for p in own[2:] if p.name not in known]
    ordered = sorted([*fetchers, *rest], key=lambda p: p.default is not inspect.Parameter.empty)
    return inspect.Signature([own[0], *ordered])


def _problems(method: str, fetch: object, keeps: bool) -> dict[int, Any]:
    found = {401, 403, 422, 429}
    found |= {404} if fetch else set()
    found |= {400, 413} if method != "GET" else set()
    found |= {409} if keeps else set()
    return dict.fromkeys(sorted(found), ProblemOut)


def _labelled(response: HttpResponse) -> HttpResponse:
    response["Content-Language"] = translation.get_language() or "da"
    response.setdefault("Vary", "Authorization, Accept-Language")
    return response
