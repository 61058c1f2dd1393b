"""Sign-in without a password (demo-login): only in demo mode, which only runs on this machine itself."""

from django.conf import settings
from django.contrib.auth import login
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.views.decorators.http import require_POST

from opslag.ground.interface.access import open_to_all
from opslag.organisation.models import Person
from opslag.web.demo.cast import EMAILS

BACKEND = "allauth.account.auth_backends.AuthenticationBackend"


def people() -> list[Person]:
    """The demo's people who are in the database, in the order of the cast."""
    found = {
        person.email: person
        for person in Person.objects.filter(email__in=EMAILS).select_related("organisation", "unit")
    }
    return [found[email] for email in EMAILS if email in found]


@open_to_all
@require_POST
def sign_in_as(request: HttpRequest) -> HttpResponse:
    """Become one of the demo's people (log ind som)."""
    if not settings.DEMO:
        raise Http404
    email = request.POST.get("email", "")
    person = get_object_or_404(Person.objects, email=email if email in EMAILS else "", is_active=True)
    login(request, person, backend=BACKEND)
    return redirect(settings.LOGIN_REDIRECT_URL)
