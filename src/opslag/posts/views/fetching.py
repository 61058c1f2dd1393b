"""What the addresses of posts mean (opslag): rows in scope, or 404."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django_htmx.http import HttpResponseClientRedirect

from opslag.organisation.actions import read_notice
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


def seen(request: HttpRequest) -> None:
    """Notices that led here have done their work (set)."""
    for notice in unread_notices(request.user):
        if notice.link == request.path:
            read_notice(notice)
