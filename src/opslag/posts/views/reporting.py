"""Telling that a check was wrong, and reading what was told (meldinger)."""

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe

from opslag.core.checks import all_checks
from opslag.core.domain.states import ReasonNeeded
from opslag.ground.interface.access import needs
from opslag.organisation.models import Unit
from opslag.organisation.queries import home_unit, root_unit, units_under
from opslag.posts import actions
from opslag.posts.actions.reporting import Mask
from opslag.posts.errors import FindingGone
from opslag.posts.models import Report, Variant
from opslag.posts.queries import reading_of
from opslag.posts.views.fetching import the_variant, words

SHOWN = 100


@needs("posts.write_variant", the_variant)
@require_http_methods(["GET", "HEAD", "POST"])
def report(request: HttpRequest, variant: Variant) -> HttpResponse:
    """ "Ikke et fund", or "Hvorfor blev jeg ikke stoppet?": what is sent is shown first, masked (meld)."""
    key = request.POST.get("fund") or request.GET.get("fund", "")
    note = words(request, "note", 1000).strip()
    reading = reading_of(variant)
    mask = Mask(reading)
    shown = mask.note(note)
    empty = False
    if "send" in request.POST and shown == words(request, "seen", 1000).strip():
        try:
            actions.report_check(variant, by=request.user, key=key, note=note)
            messages.success(request, _("Tak. Meldingen er sendt til dem, der passer på politikken."))
            return redirect("composer", pk=variant.pk)
        except FindingGone as error:
            raise Http404 from error
        except ReasonNeeded:
            empty = True
    finding = next((f for f in reading.judgement.findings if f.key == key), None)
    context = {"variant": variant, "finding": finding, "sent": mask.draft(), "empty": empty}
    context |= {"note": note, "shown": shown, "look_again": "send" in request.POST and not empty}
    return render(request, "posts/report.html", context, status=422 if empty else 200)


def _place(request: HttpRequest) -> Unit:
    """The largest part of the organisation whose policy the person may look after: the whole, else their own."""
    whole = root_unit()
    return whole if request.user.has_perm("posts.read_reports", whole) else home_unit(request.user)


@needs("posts.read_reports", _place)
@require_safe
def reports(request: HttpRequest, unit: Unit) -> HttpResponse:
    """What has been told about the checks, newest first (meldinger)."""
    told = Report.objects.filter(unit__in=units_under(unit)).select_related("unit")[:SHOWN]
    named = [(one, _title(one)) for one in told]
    return render(request, "posts/reports.html", {"reports": named, "unit": unit})


def _title(told: Report) -> str:
    """What the check is called, in people's words; one that is no more keeps its id."""
    check = all_checks().get(told.check_id)
    return _(check.title) if check else told.check_id
