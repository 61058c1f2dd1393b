"""Erasing in the archive (slet): what goes and what stays is said before it is done."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_http_methods

from opslag.ground.archive.models import Entry
from opslag.ground.interface.access import needs
from opslag.publishing.actions.erasing import erasable_beside, erase_entries, holds_personal, is_own
from opslag.publishing.archive.labels import labels
from opslag.publishing.forms import ErasureForm
from opslag.publishing.views.archive import fetch_entry


def fetch_kept(request: HttpRequest, number: int) -> Entry:
    """The entry, for whoever keeps the archive; for others the page is not there."""
    entry = fetch_entry(request, number)
    if not request.user.has_perm("publishing.erase_entry", entry):
        raise Entry.DoesNotExist
    return entry


@needs("publishing.erase_entry", fetch_kept)
@require_http_methods(["GET", "HEAD", "POST"])
def erase(request: HttpRequest, entry: Entry) -> HttpResponse:
    """The page of what goes and what stays; sent with a reason, it is done."""
    form = ErasureForm(request.POST if request.method == "POST" else None)
    own = is_own(entry, request.user)
    others = erasable_beside(entry, by=request.user)
    if not own and holds_personal(entry) and form.is_valid():
        chosen = [entry, *(others if form.cleaned_data["whole"] else [])]
        _say(request, erase_entries(chosen, by=request.user, reason=form.cleaned_data["reason"]))
        return redirect("archive_entry", entry.number)
    context = {"entry": entry, "form": form, "own": own, "others": others, "left": holds_personal(entry)}
    return render(request, "publishing/erase.html", {**context, "going": _going(entry)})


def _going(entry: Entry) -> list[str]:
    """The Danish words of what is erased."""
    names = labels()
    return sorted({names.get(key, _("Hvem")) for key in entry.payload.personal or {}})


def _say(request: HttpRequest, erased: int) -> None:
    text = ngettext("Slettet i %(n)d post.", "Slettet i %(n)d poster.", erased)
    messages.success(request, text % {"n": erased})
