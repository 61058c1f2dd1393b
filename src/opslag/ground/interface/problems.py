"""When something cannot be done (problemer): what happened, what was kept, what next; never whose fault."""

import logging
import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from django.core.exceptions import DisallowedHost
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.template import loader
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from opslag.core.domain.states import IllegalMove, NotAllowed, ReasonNeeded

log = logging.getLogger("opslag.web")
HOST = re.compile(r"[A-Za-z0-9.-]{1,253}(:[0-9]{1,5})?")


@dataclass(frozen=True, slots=True)
class Problem:
    """A page about something that could not be done (problem)."""

    status: int
    title: Any
    text: Any
    kept: Any = ""


MALFORMED = Problem(
    400,
    gettext_lazy("Vi forstod ikke det, browseren sendte"),
    gettext_lazy("Adressen eller formularen var ikke hel. Gå tilbage, hent siden igen, og prøv en gang til."),
    gettext_lazy("Intet er ændret."),
)
STRANGE_HOST = Problem(
    400,
    gettext_lazy("Opslag kender ikke denne adresse endnu"),
    gettext_lazy("Brug den adresse, I plejer. Er den ny, så sig det til jeres it-afdeling; den skal skrives ét sted."),
    gettext_lazy("Intet er ændret."),
)
FORBIDDEN = Problem(
    403,
    gettext_lazy("Det her ligger hos en anden"),
    gettext_lazy("Du kan se det meste, men netop dette kræver en rolle, du ikke har her."),
    gettext_lazy("Intet er ændret."),
)
EXPIRED = Problem(
    403,
    gettext_lazy("Siden har ligget åben for længe"),
    gettext_lazy("Gå tilbage, hent siden igen, og send en gang til. Kopiér din tekst først, hvis den står i et felt."),
    gettext_lazy("Det, der var gemt, er stadig gemt. Det sidste, du sendte, er ikke."),
)
MISSING = Problem(
    404,
    gettext_lazy("Vi kan ikke finde siden"),
    gettext_lazy("Måske er den flyttet, eller også hører den til et andet sted. Fra forsiden er du hurtigt videre."),
)
MOVED_ON = Problem(
    409,
    gettext_lazy("Det er gået videre i mellemtiden"),
    gettext_lazy("En anden, eller du selv i en anden fane, er nået længere. Hent siden igen, og se, hvor det står."),
    gettext_lazy("Det, der var gemt, er stadig gemt."),
)
NO_REASON = Problem(
    422,
    gettext_lazy("Der mangler en grund"),
    gettext_lazy("Gå tilbage, og skriv med en enkelt linje hvorfor. Den hjælper dem, der læser det bagefter."),
    gettext_lazy("Intet er ændret endnu."),
)
TOO_MANY = Problem(
    429,
    gettext_lazy("Det gik lidt hurtigt"),
    gettext_lazy("Vent et par minutter, og prøv igen. Det er for at holde fremmede ude."),
    gettext_lazy("Intet er ændret."),
)
OURS = Problem(
    500,
    gettext_lazy("Noget gik i stykker hos os"),
    gettext_lazy("Prøv igen om lidt. Sker det igen, så sig det til jeres administrator med klokkeslættet."),
    gettext_lazy("Det, der var gemt, er stadig gemt."),
)


class ProblemMiddleware:
    """Turns the house's own errors into pages with the right status."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        return self.get_response(request)

    def process_exception(self, request: HttpRequest, error: Exception) -> HttpResponse | None:
        """A page for an error that we know; the rest are Django's to handle."""
        match error:
            case NotAllowed():
                return page(request, FORBIDDEN, next_step=error.who_can)
            case IllegalMove():
                return page(request, MOVED_ON, next_step=_moved_on(error))
            case ReasonNeeded():
                return page(request, NO_REASON)
        return None


def _moved_on(error: IllegalMove) -> str:
    return _("Det står nu som »%(state)s«.") % {"state": _(error.state)}


def page(request: HttpRequest, problem: Problem, *, next_step: str = "") -> HttpResponse:
    """The problem as a page of its own."""
    context = {"problem": problem, "next_step": next_step}
    return render(request, "interface/problem.html", context, status=problem.status)


def bad_request(request: HttpRequest, exception: Exception) -> HttpResponse:
    """400 (handler400). A name that is not ours is a matter of the settings, so the log names which."""
    if isinstance(exception, DisallowedHost):
        _tell_once(request.META.get("HTTP_HOST", ""))
        return page(request, STRANGE_HOST)
    return page(request, MALFORMED)


@lru_cache(maxsize=50)
def _tell_once(host: str) -> None:
    """Once for each name and process: strangers try many. Only what looks like a name is written."""
    name = host if HOST.fullmatch(host) else "?"
    log.warning("OPSLAG_HOSTS does not name the host %s: the request was answered with 400.", name)


def forbidden(request: HttpRequest, exception: Exception) -> HttpResponse:
    """403 (handler403)."""
    return page(request, FORBIDDEN)


def not_found(request: HttpRequest, exception: Exception) -> HttpResponse:
    """404 (handler404). The same page for what is not there and for what is another organisation's."""
    return page(request, MISSING)


def too_many(request: HttpRequest) -> HttpResponse:
    """429 (handler429, asked for by allauth)."""
    return page(request, TOO_MANY)


def form_expired(request: HttpRequest, reason: str = "") -> HttpResponse:
    """A form without its token (CSRF_FAILURE_VIEW)."""
    return page(request, EXPIRED)


def server_error(request: HttpRequest) -> HttpResponse:
    """500 (handler500): without database or session, which may be what broke."""
    text = loader.render_to_string("interface/problem_alone.html", {"problem": OURS})
    return HttpResponse(text, status=OURS.status)
