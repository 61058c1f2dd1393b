"""Telling that a check was wrong, reading what was told, and answering it (meldinger)."""

from collections.abc import Iterable
from dataclasses import dataclass

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe

from opslag.core.checks import all_checks
from opslag.core.domain.policy import EffectivePolicy
from opslag.core.domain.states import ReasonNeeded
from opslag.ground.interface.access import needs, signed_in
from opslag.organisation.models import Unit
from opslag.organisation.queries import home_unit, root_unit, units_under
from opslag.policy.queries import effective_policy
from opslag.posts import actions
from opslag.posts.actions.reporting import Mask
from opslag.posts.errors import AlreadyAnswered, FindingGone
from opslag.posts.masking import masked
from opslag.posts.models import Report, ReportAnswer, Variant
from opslag.posts.queries import reading_of
from opslag.posts.views.fetching import mark_of_form, pressed_once, seen, the_variant, words

SHOWN = 100
GET_OR_POST = ["GET", "HEAD", "POST"]


@needs("posts.write_variant", the_variant)
@require_http_methods(GET_OR_POST)
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
            return pressed_once(request, lambda: _reported(request, variant, key, note))
        except FindingGone as error:
            raise Http404 from error
        except ReasonNeeded:
            empty = True
    finding = next((f for f in reading.judgement.findings if f.key == key), None)
    context = {"variant": variant, "finding": finding, "sent": mask.draft(), "empty": empty}
    context |= {"note": note, "shown": shown, "look_again": "send" in request.POST and not empty}
    context["mark"] = mark_of_form()
    return render(request, "posts/report.html", context, status=422 if empty else 200)


def _reported(request: HttpRequest, variant: Variant, key: str, note: str) -> HttpResponse:
    actions.report_check(variant, by=request.user, key=key, note=note)
    messages.success(request, _("Tak. Meldingen er sendt til dem, der passer på politikken."))
    return redirect("composer", pk=variant.pk)


def _place(request: HttpRequest) -> Unit:
    """The largest part of the organisation whose policy the person may look after: the whole, else their own."""
    whole = root_unit()
    return whole if request.user.has_perm("posts.read_reports", whole) else home_unit(request.user)


@dataclass(frozen=True, slots=True)
class Told:
    """A report as a page shows it (melding): what the check is called, and whether its clause is there to be tried."""

    report: Report
    title: str
    in_force: bool
    may_try: bool


@needs("posts.read_reports", _place)
@require_safe
def reports(request: HttpRequest, unit: Unit) -> HttpResponse:
    """What has been told about the checks, newest first; what is answered is folded away (meldinger)."""
    seen(request)
    told = Report.objects.filter(unit__in=units_under(unit)).select_related("unit", "answered_by")
    waiting, answered = told.filter(answer="")[:SHOWN], told.exclude(answer="")[:SHOWN]
    context = {"waiting": _told(waiting), "answered": _told(answered), "unit": unit}
    return render(request, "posts/reports.html", context)


@signed_in
@require_safe
def my_reports(request: HttpRequest) -> HttpResponse:
    """What one has told oneself, with the answers (det, du har meldt)."""
    seen(request)
    mine = Report.objects.filter(reporter=request.user).select_related("unit", "answered_by")
    return render(request, "posts/my_reports.html", {"told": _told(mine[:SHOWN])})


def _told(found: Iterable[Report]) -> list[Told]:
    policies: dict[int, EffectivePolicy] = {}
    told = []
    for one in found:
        if one.clause_id and one.unit_id not in policies:
            policies[one.unit_id] = effective_policy(one.unit)
        binding = policies[one.unit_id].clause(one.clause_id) if one.clause_id else None
        may_try = binding is not None and bool(binding.clause.enforcements)
        told.append(Told(one, _title(one), binding is not None, may_try))
    return told


def _title(told: Report) -> str:
    """What the check is called, in people's words; one that is no more keeps its id."""
    check = all_checks().get(told.check_id)
    return _(check.title) if check else told.check_id


def the_report(request: HttpRequest, pk: int) -> Report:
    """The report of the address."""
    return Report.objects.select_related("unit", "reporter", "answered_by").get(pk=pk)


@needs("posts.answer_report", the_report)
@require_http_methods(GET_OR_POST)
def answer(request: HttpRequest, told: Report) -> HttpResponse:
    """Say what comes of a report; a line that must be masked is shown first, as it is sent (svar)."""
    line = words(request, "line", 500).strip()
    shown = masked(line)
    chosen = _chosen(request)
    trouble = False
    if "send" in request.POST and shown in (line, words(request, "seen", 500).strip()):
        try:
            actions.answer_report(told, by=request.user, answer=chosen, line=line)
            messages.success(request, _("Svaret er sendt. Meldingen ligger nu under »Det, I har svaret på«."))
            return redirect("reports")
        except AlreadyAnswered:
            messages.info(request, _("Der er allerede svaret på meldingen."))
            return redirect("reports")
        except ReasonNeeded:
            trouble = True
    context = {"told": _told([told])[0], "answers": ReportAnswer.choices, "chosen": chosen, "line": line}
    context |= {"shown": shown if shown != line else "", "trouble": trouble}
    return render(request, "posts/answer_report.html", context, status=422 if trouble else 200)


def _chosen(request: HttpRequest) -> ReportAnswer:
    said = request.POST.get("answer", "")
    return ReportAnswer(said) if said in ReportAnswer.values else ReportAnswer.READ
