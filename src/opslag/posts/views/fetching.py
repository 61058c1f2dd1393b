"""What the addresses of posts mean (opslag): rows in scope, or 404; and a form that is pressed twice."""

import secrets
import time
from collections.abc import Callable

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django_htmx.http import HttpResponseClientRedirect

from opslag.organisation.actions import read_notice
from opslag.organisation.idempotency import Ask, InProgress, fingerprint, once
from opslag.organisation.queries import unread_notices
from opslag.posts.models import Variant
from opslag.posts.queries import with_all


def the_variant(request: HttpRequest, pk: int) -> Variant:
    """The variant with all that its pages show."""
    return with_all(Variant.objects.all()).get(pk=pk)


def words(request: HttpRequest, name: str, most: int = 2000) -> str:
    """What was written in a field: with our own line ends, and no sign that a database cannot keep (ord)."""
    return request.POST.get(name, "").replace("\r\n", "\n").replace("\x00", "")[:most]


def go(request: HttpRequest, address: str) -> HttpResponse:
    """Off to another page, for a form and for htmx alike (videre)."""
    return HttpResponseClientRedirect(address) if request.htmx else redirect(address)


WAITS, A_LITTLE = 40, 0.1
"""How often, and how long each time, the second press looks for the answer to the first."""


def mark_of_form() -> str:
    """What a form carries, so that two presses on it are one wish (formularens mærke)."""
    return secrets.token_urlsafe(16)


def pressed_once(request: HttpRequest, work: Callable[[], HttpResponse]) -> HttpResponse:
    """Do what the form asks for; pressed again with the same words, it gives the first answer (én gang).

    Scripts or none: the second press waits for the first. Other words on the same form are another wish. `work`
    answers with a redirect, so that no words are kept with the answer.
    """
    if not request.POST.get("mark"):
        return work()
    fields = [(name, values) for name, values in sorted(request.POST.lists()) if name != "csrfmiddlewaretoken"]
    said = (part for name, values in fields for part in (name, *values))
    asked = fingerprint(request.path.encode(), *(part.encode() for part in said))
    for _waited in range(WAITS):
        try:
            return once(Ask(request.user, f"form {asked}", asked), work)
        except InProgress:
            time.sleep(A_LITTLE)
    return redirect("own_posts")


def seen(request: HttpRequest) -> None:
    """Notices that led here have done their work (set)."""
    for notice in unread_notices(request.user):
        if notice.link == request.path:
            read_notice(notice)
