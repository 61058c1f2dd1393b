"""Telling that a check was wrong, and reading what was told (meldinger)."""

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe

from opslag.core.domain.states import ReasonNeeded
from opslag.ground.interface.access import needs
from opslag.organisation.models import Unit
from opslag.organisation.queries import home_unit, root_unit, units_under
from opslag.posts import actions
from opslag.posts.actions.reporting import masked_draft
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
    empty = False
    if request.method == "POST":
        try:
            actions.report_check(variant, by=request.user, key=key, note=words(request, "note"))
            messages.success(request, _("Tak. Det er sendt til dem, der passer på politikken, uden navne."))
            return redirect("composer", pk=variant.pk)
        except FindingGone as error:
            raise Http404 from error
        except ReasonNeeded:
            empty = True
    reading = reading_of(variant)
    finding = next((f for f in reading.judgement.findings if f.key == key), None)
    sent = masked_draft(reading.draft, finding)
    context = {"variant": variant, "finding": finding, "sent": sent, "empty": empty}
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
    return render(request, "posts/reports.html", {"reports": told, "unit": unit})
