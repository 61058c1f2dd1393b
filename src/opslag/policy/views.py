"""The policy on the screen (politikken): what is in force here, and each clause as a finding cites it."""

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_safe

from opslag.ground.interface.access import signed_in
from opslag.organisation.queries import contacts_for, home_unit, unit_named
from opslag.policy.queries import clause_in_version, effective_policy, help_for
from opslag.policy.reading import ReadClause, sections_for

FUNCTIONS = {
    "kommunikation": _("Kommunikation: historier, kanaler og hjælp, når du er kørt fast"),
    "presse": _("Presse: pressemeddelelser og journalister"),
    "fortrolighed": _("Tavshedspligt: når du er i tvivl om, hvad der må siges"),
    "it": _("Adgang og teknik"),
    "kontor": _("Kontoret"),
}


@signed_in
@require_safe
def policy(request: HttpRequest) -> HttpResponse:
    """All that is in force for one's own unit, and which layer decided it (politik)."""
    unit = home_unit(request.user)
    context = {
        "unit": unit,
        "sections": sections_for(unit),
        "reads_reports": request.user.has_perm("posts.read_reports", unit),
        "has_reported": request.user.has_perm("posts.has_reported"),
    }
    return render(request, "policy/policy.html", context)


@signed_in
@require_safe
def clause(request: HttpRequest, clause_id: str) -> HttpResponse:
    """One clause: as it stands here or in `enhed`, or in the version that `udgave` names (bestemmelse)."""
    unit = unit_named(request.user, request.GET.get("enhed", ""))
    layer = request.GET.get("udgave", "")
    now = effective_policy(unit).clause(clause_id)
    shown = clause_in_version(layer, clause_id, unit) if layer else now
    if shown is None:
        raise Http404
    outdated = now is not None and (now.layer.id, now.clause) != (shown.layer.id, shown.clause)
    context = {"unit": unit, "read": ReadClause(shown), "now": now if outdated else None, "in_force": now is not None}
    context["elsewhere"] = unit != home_unit(request.user)
    return render(request, "policy/clause.html", context)


@signed_in
@require_safe
def get_help(request: HttpRequest) -> HttpResponse:
    """One place for help (få hjælp): whom to ask, the advice cards, and where to read on (R13, R14, R16, A55)."""
    unit = home_unit(request.user)
    contacts = [(FUNCTIONS.get(c.function, c.function.capitalize()), c) for c in contacts_for(unit)]
    return render(request, "policy/help.html", {"unit": unit, "contacts": contacts, "help": help_for(unit)})
