"""A problem as data (problem+json, RFC 9457): what happened, what was kept, what next; in Danish or English.

A room teaches the API its own errors with `@problem_of.register`; an error nobody has registered is ours (500).
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import singledispatch
from typing import Any

from django.core.exceptions import ObjectDoesNotExist, RequestDataTooBig, TooManyFieldsSent, TooManyFilesSent
from django.http import Http404, HttpRequest, HttpResponse
from django.http.multipartparser import MultiPartParserError
from django.utils.translation import gettext_lazy as _
from ninja import Schema
from ninja.errors import AuthenticationError, HttpError, ValidationError
from pydantic import Field

from opslag.core.domain.states import IllegalMove, NotAllowed, ReasonNeeded

MEDIA_TYPE = "application/problem+json"
TYPES = "/api/v1/#problem-"
"""Where a problem's type is explained; the id follows."""


@dataclass(frozen=True, slots=True)
class ProblemKind:
    """One kind of problem (slags): a lasting id, a status and what is said of it."""

    id: str
    status: int
    title: Any
    detail: Any


KINDS: dict[str, ProblemKind] = {}


def kind(id_: str, status: int, title: Any, detail: Any) -> ProblemKind:
    """Make a kind known, so that the page about the API tells of it (registrér)."""
    return KINDS.setdefault(id_, ProblemKind(id_, status, title, detail))


class Problem(Exception):
    """Something that cannot be done (problem); `more` are members of its own, beside those every problem has."""

    def __init__(self, kind: ProblemKind, *, headers: Mapping[str, str] | None = None, **more: Any) -> None:
        super().__init__(kind.id)
        self.kind, self.headers, self.more = kind, dict(headers or {}), more


NOT_SIGNED_IN = kind(
    "not-signed-in",
    401,
    _("Programnøglen mangler eller gælder ikke"),
    _("Send »Authorization: Bearer …« med en nøgle, der hverken er udløbet eller trukket tilbage."),
)
SCOPE_MISSING = kind(
    "scope-missing",
    403,
    _("Nøglen er ikke lavet til det her"),
    _("Lav en ny nøgle på Min side, og sæt flueben ved det, den skal kunne."),
)
NOT_ALLOWED = kind(
    "not-allowed",
    403,
    _("Det her ligger hos en anden"),
    _("Det kræver en rolle, som nøglens ejer ikke har her. Intet er ændret."),
)
NOT_FOUND = kind(
    "not-found",
    404,
    _("Det findes ikke her"),
    _("Måske er adressen forkert, eller også hører det til et andet sted."),
)
WRONG_METHOD = kind(
    "method-not-allowed",
    405,
    _("Adressen kan ikke bruges på den måde"),
    _("Hovedet »Allow« siger, hvilke metoder adressen kender."),
)
MOVED_ON = kind(
    "moved-on",
    409,
    _("Det er gået videre i mellemtiden"),
    _("Hent det igen, og se, hvor det står nu. Det, der var gemt, er stadig gemt."),
)
BROKEN = kind(
    "malformed",
    400,
    _("Vi forstod ikke det, der blev sendt"),
    _("Indholdet skal være gyldig JSON i UTF-8, eller for et billede multipart/form-data. Intet er ændret."),
)
TOO_LARGE = kind(
    "too-large",
    413,
    _("Det, der blev sendt, er for stort"),
    _("Send højst 1 MB ad gangen; et billede må fylde 20 MB. Intet er ændret."),
)
INVALID = kind(
    "invalid",
    422,
    _("Noget i det, der blev sendt, kan ikke bruges"),
    _("»errors« siger hvilke felter og hvorfor. Intet er ændret."),
)
REASON_NEEDED = kind(
    "reason-needed",
    422,
    _("Der mangler en grund"),
    _("Skriv med en enkelt linje hvorfor. Intet er ændret endnu."),
)
TOO_MANY = kind(
    "too-many",
    429,
    _("Det går for hurtigt"),
    _("Vent det antal sekunder, som hovedet »Retry-After« siger, og prøv igen. Intet er ændret."),
)
OURS = kind(
    "ours",
    500,
    _("Noget gik i stykker hos os"),
    _("Intet er ændret. Prøv igen om lidt; sker det igen, så sig det til jeres administrator med klokkeslættet."),
)

WORDS_FOR = {
    "missing": _("Feltet mangler."),
    "extra_forbidden": _("Feltet kendes ikke."),
    "string_type": _("Feltet skal være tekst."),
    "string_too_long": _("Teksten er for lang."),
    "string_too_short": _("Teksten er for kort."),
    "bool_type": _("Feltet skal være true eller false."),
    "int_parsing": _("Feltet skal være et helt tal."),
    "int_type": _("Feltet skal være et helt tal."),
    "enum": _("Feltet skal være et af de ord, som beskrivelsen nævner."),
    "literal_error": _("Feltet skal være et af de ord, som beskrivelsen nævner."),
    "timezone_aware": _("Tidspunktet skal have en tidszone, for eksempel +01:00."),
}
UNUSABLE = _("Værdien kan ikke bruges.")


class FieldError(Schema):
    """What is wrong with one field."""

    field: str = Field(examples=["body.why"])
    code: str = Field(examples=["missing"])
    message: str = Field(examples=["Feltet mangler."])


class ProblemOut(Schema):
    """RFC 9457. `type` leads to an explanation; `title` and `detail` follow Accept-Language (da, en)."""

    type: str = Field(examples=[f"{TYPES}invalid"])
    title: str
    status: int
    detail: str
    instance: str
    errors: list[FieldError] | None = Field(None, description="Which fields, and why (type `invalid`).")
    missing: list[str] | None = Field(None, description="Answers that are lacking.")
    scope: str | None = Field(None, description="The scope the token would need.")
    state: str | None = Field(None, description="Where the thing stands now.")


@singledispatch
def problem_of(error: Exception) -> Problem | None:
    """The problem that an error is to a program; None when it is our own mistake (problemet)."""
    return None


@problem_of.register
def _itself(error: Problem) -> Problem:
    return error


@problem_of.register
def _not_allowed(error: NotAllowed) -> Problem:
    return Problem(NOT_ALLOWED)


@problem_of.register
def _moved_on(error: IllegalMove) -> Problem:
    return Problem(MOVED_ON, state=error.state)


@problem_of.register
def _no_reason(error: ReasonNeeded) -> Problem:
    return Problem(REASON_NEEDED)


@problem_of.register(ObjectDoesNotExist)
@problem_of.register(Http404)
def _not_there(error: Exception) -> Problem:
    return Problem(NOT_FOUND)


@problem_of.register
def _signed_out(error: AuthenticationError) -> Problem:
    return Problem(NOT_SIGNED_IN, headers={"WWW-Authenticate": 'Bearer realm="Opslag"'})


@problem_of.register(HttpError)
@problem_of.register(MultiPartParserError)
@problem_of.register(TooManyFieldsSent)
@problem_of.register(TooManyFilesSent)
@problem_of.register(UnicodeDecodeError)
def _unreadable(error: Exception) -> Problem:
    return Problem(BROKEN)


@problem_of.register
def _too_large(error: RequestDataTooBig) -> Problem:
    return Problem(TOO_LARGE)


@problem_of.register
def _invalid(error: ValidationError) -> Problem:
    return Problem(INVALID, errors=[_told(one) for one in error.errors])


def invalid(field: str, message: Any, code: str = "value") -> Problem:
    """One field that cannot be used, found after the form itself was right (ugyldigt)."""
    return Problem(INVALID, errors=[{"field": field, "code": code, "message": message}])


def _told(one: Mapping[str, Any]) -> dict[str, Any]:
    source, *rest = [str(part) for part in one["loc"]]
    place = ".".join([source, *(rest[1:] if rest[:1] == [source] else rest)])
    return {"field": place, "code": one["type"], "message": WORDS_FOR.get(one["type"], UNUSABLE)}


def answer(request: HttpRequest, problem: Problem) -> HttpResponse:
    """The problem as an answer, in the language that is spoken now (svar)."""
    kind = problem.kind
    told = {
        "type": f"{TYPES}{kind.id}",
        "title": kind.title,
        "status": kind.status,
        "detail": kind.detail,
        "instance": request.path,
        **problem.more,
    }
    body = json.dumps(told, default=str, ensure_ascii=False)
    return HttpResponse(body, status=kind.status, content_type=MEDIA_TYPE, headers=problem.headers)
