"""My page (min side): who I am here, what waits for me, how I sign in."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from opslag.ground.interface.access import needs, signed_in
from opslag.organisation import actions, queries
from opslag.organisation.forms import TokenForm
from opslag.organisation.models import ApiToken, Notice


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


@signed_in
@require_http_methods(["GET", "HEAD", "POST"])
def tokens(request: HttpRequest) -> HttpResponse:
    """One's keys for programs, and a new one, which is shown this once (programnøgler)."""
    form = TokenForm(request.POST or None)
    key = ""
    if request.method == "POST" and form.is_valid():
        _token, key = actions.make_token(by=request.user, **form.cleaned_data)
        form = TokenForm()
    context = {"tokens": queries.tokens_of(request.user), "form": form, "key": key}
    return render(request, "organisation/tokens.html", context, status=422 if form.errors else 200)


def fetch_token(request: HttpRequest, pk: int) -> ApiToken:
    """The key of the address."""
    return ApiToken.objects.get(pk=pk)


@require_POST
@needs("organisation.revoke_token", fetch_token)
def revoke_token(request: HttpRequest, token: ApiToken) -> HttpResponse:
    """The key opens nothing from now on (træk tilbage)."""
    actions.revoke_token(token, by=request.user)
    messages.success(request, _("Nøglen »%(name)s« åbner ikke længere noget.") % {"name": token.name})
    return redirect("tokens")
