"""Connect a profile (forbind): a form built from the channel's settings; the account is shown before it is used."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from opslag.core.channels import channel
from opslag.core.domain.channel import Account
from opslag.ground.interface.access import needs
from opslag.organisation.models import Profile
from opslag.publishing.actions import connecting
from opslag.publishing.forms import connect_form
from opslag.publishing.views.receipt import fetch_profile


@needs("publishing.connect_profile", fetch_profile)
@require_http_methods(["GET", "HEAD", "POST"])
def connect(request: HttpRequest, profile: Profile) -> HttpResponse:
    """Sign in, say that it is ours, or take the connection away."""
    there = channel(profile.channel)
    if there.connect is None:
        return render(request, "publishing/connect.html", {"profile": profile, "channel": _(there.facts.title)})
    if request.method == "POST" and request.POST.get("do") in CHOICES:
        CHOICES[request.POST["do"]](profile, by=request.user)
        return redirect("connect_profile", profile.pk)
    form = connect_form(there.settings, request.POST or None)
    if request.method == "POST" and form.is_valid():
        answer = connecting.connect_profile(profile, by=request.user, values=form.cleaned_data)
        if isinstance(answer, Account):
            return redirect("connect_profile", profile.pk)
        messages.warning(request, _(answer.reason))
    context = {
        "profile": profile,
        "channel": _(there.facts.title),
        "form": form,
        "account": connecting.account_of(profile),
    }
    return render(request, "publishing/connect.html", context, status=422 if form.errors else 200)


CHOICES = {"confirm": connecting.confirm_account, "disconnect": connecting.disconnect_profile}
