"""My page (min side): who I am here, what waits for me, how I sign in."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_POST

from opslag.ground.interface.access import needs, signed_in
from opslag.organisation import actions, queries
from opslag.organisation.models import Notice


@signed_in
def me(request: HttpRequest) -> HttpResponse:
    """Name, roles, notices and sign-in (min side)."""
    person = request.user
    context = {
        "grants": queries.grants_in_force(person),
        "covering": queries.people_covered(person),
        "notices": queries.unread_notices(person),
    }
    return render(request, "organisation/me.html", context)


def fetch_notice(request: HttpRequest, pk: int) -> Notice:
    """The notice of the address."""
    return Notice.objects.get(pk=pk)


@require_POST
@needs("organisation.read_notice", fetch_notice)
def open_notice(request: HttpRequest, notice: Notice) -> HttpResponse:
    """Mark a notice as read and go where it points (åbn besked)."""
    actions.read_notice(notice)
    return redirect(notice.link or "me")
