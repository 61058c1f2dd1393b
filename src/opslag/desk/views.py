"""Screens that look across rooms (skrivebordet): home, the queue, and the way from the text to the readers."""

from urllib.parse import urlencode

from django.conf import settings
from django.contrib import messages
from django.core.paginator import Paginator
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe

from opslag.core.checks import all_checks
from opslag.core.domain.packs import builtin_data, builtin_ids, load_pack
from opslag.core.domain.policy import Mode
from opslag.desk.forms import AS_WRITTEN, ModeForm, changed_clause, forms_for
from opslag.desk.own import PLANNED, STANDINGS, found, how_many, own_posts, stands
from opslag.desk.trying import own_samples, pack_policy, try_clause, try_policy
from opslag.desk.waiting import first_words, waits_for
from opslag.ground.interface.access import needs, signed_in
from opslag.organisation.queries import home_unit, unit_named
from opslag.policy.queries import effective_policy
from opslag.posts.errors import ApprovalNeeded, StaleSave, Stopped
from opslag.posts.models import Variant
from opslag.posts.promises import release_by
from opslag.posts.queries import lately_shared, put_away_by, returned_by, waiting_for, waiting_for_release
from opslag.posts.templatetags.posts import hvor
from opslag.posts.times import NoSuchHour
from opslag.posts.views.composing import save_posted
from opslag.posts.views.fetching import go, the_variant
from opslag.publishing import actions as publishing
from opslag.publishing.tasks import kick
from opslag.publishing.views.receipt import nothing_pressed

SHARED_SHOWN = 4
OWN_SHOWN = 20


@signed_in
@require_safe
def home(request: HttpRequest) -> HttpResponse:
    """Three doors, what waits for you, and what the place has told lately (hjem)."""
    person = request.user
    unit, mine = home_unit(person), how_many(person)
    context = {
        "today": timezone.localdate(),
        "unit": unit,
        "may_write": person.has_perm("posts.start_post", unit),
        "waits": waits_for(person),
        "shared": list(lately_shared(unit)[:SHARED_SHOWN]),
        "planned": own_posts(person).filter(standing=PLANNED).order_by("goes_at")[:SHARED_SHOWN]
        if mine["leaving"]
        else (),
        "own": mine,
        "dropped": list(put_away_by(person)[:SHARED_SHOWN]),
        "greeting": _greeting(),
    }
    return render(request, "desk/home.html", context)


@signed_in
@require_safe
def own(request: HttpRequest) -> HttpResponse:
    """All that one writes oneself, to be found by where it stands and by its words (dine opslag)."""
    asked = {"q": request.GET.get("q", "").replace("\x00", "").strip()[:100], "stand": request.GET.get("stand", "")}
    rows = found(own_posts(request.user), asked["q"])
    if asked["stand"] in STANDINGS:
        rows = rows.filter(standing=asked["stand"])
    page = Paginator(rows, OWN_SHOWN).get_page(request.GET.get("side"))
    context = {
        "page": page,
        "rows": [(one, first_words(one), f"{hvor(one)}. {stands(one)}") for one in page],
        "asked": asked,
        "kept": urlencode({name: said for name, said in asked.items() if said}),
        "standings": STANDINGS.items(),
    }
    return render(request, "desk/own.html", context)


@signed_in
@require_safe
def queue(request: HttpRequest) -> HttpResponse:
    """What waits for your answer, the shortest promise first (køen)."""
    asked = [(variant, release_by(variant.release_asked_at)) for variant in waiting_for_release(request.user)]
    context = {"waiting": waiting_for(request.user), "asked": asked, "returned": returned_by(request.user)}
    return render(request, "desk/queue.html", context)


@needs("posts.publish_variant", the_variant)
@require_http_methods(["GET", "HEAD", "POST"])
def publish_written(request: HttpRequest, variant: Variant) -> HttpResponse:
    """Keep what is written, then through the one door (udgiv det, der står). Opened again, it leads to the text."""
    if request.method != "POST":
        return nothing_pressed(request, variant)
    composer = f"{reverse('composer', args=[variant.pk])}#an"
    try:
        if "text" in request.POST:
            variant = save_posted(request, variant)
        publishing.publish_variant(variant, by=request.user, pause=settings.PUBLISHING_PAUSE)
    except StaleSave:
        messages.warning(
            request, _("Teksten er ændret et andet sted, og intet er udgivet. Din tekst er gemt ved siden af.")
        )
    except NoSuchHour:
        messages.warning(request, _("Intet er udgivet. Uret bliver stillet den nat, så vælg et andet tidspunkt."))
    except (Stopped, ApprovalNeeded):
        messages.warning(request, _("Opslaget er ikke udgivet endnu. Se, hvad der mangler."))
    except publishing.NoProfile:
        messages.warning(request, _("Opslaget er ikke udgivet. Vælg en profil, der er i brug."))
    else:
        kick()
        return go(request, reverse("thanks", args=[variant.pk]))
    return go(request, composer)


@signed_in
@require_safe
def try_clause_page(request: HttpRequest, clause_id: str) -> HttpResponse:
    """A clause with other checks, on posts that are there already; nothing is kept (prøv reglen).

    As it is in force where one works, or in the unit that `enhed` names.
    """
    unit = unit_named(request.user, request.GET.get("enhed", ""))
    policy = effective_policy(unit)
    binding = policy.clause(clause_id)
    if binding is None:
        raise Http404
    asked = "proev" in request.GET
    tried = forms_for(binding, policy, request.GET if asked else None)
    ready = asked and bool(tried) and all([form.is_valid() for form in tried])
    answer = try_clause(request.user, policy, binding, changed_clause(binding, tried)) if ready else None
    wrong = [line for form in tried for line in form.wrong] if asked else []
    context = {"unit": unit, "binding": binding, "forms": tried, "answer": answer, "wrong": wrong, "packs": _packs()}
    context["elsewhere"] = unit != home_unit(request.user)
    if answer is None:
        context["samples"] = len(own_samples(request.user))
    return render(request, "desk/try_clause.html", context)


@signed_in
@require_safe
def try_pack_page(request: HttpRequest, pack_id: str) -> HttpResponse:
    """A whole built-in pack beside what is in force; nothing is kept (prøv en pakke)."""
    if pack_id not in builtin_ids():
        raise Http404
    unit = home_unit(request.user)
    pack = load_pack(pack_id, all_checks())
    form = ModeForm({"tilstand": request.GET.get("tilstand", AS_WRITTEN)})
    mode = Mode.ADVISORY if form.is_valid() and form.cleaned_data["tilstand"] != AS_WRITTEN else pack.mode
    answer = try_policy(request.user, effective_policy(unit), pack_policy(pack, mode))
    context = {"unit": unit, "pack": pack, "form": form, "answer": answer, "packs": _packs(but=pack_id)}
    return render(request, "desk/try_pack.html", context)


def _packs(but: str = "") -> list[tuple[str, str]]:
    return [(name, builtin_data(name)["title"]) for name in builtin_ids() if name != but]


def _greeting() -> str:
    hour = timezone.localtime().hour
    if hour < 10:
        return _("God morgen")
    if hour < 12:
        return _("God formiddag")
    return _("God eftermiddag") if hour < 18 else _("God aften")
