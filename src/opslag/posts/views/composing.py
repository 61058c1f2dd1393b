"""The composer (skriveskærmen): every press saves first, and answers with the page as it then is."""

from collections.abc import Callable, Sequence
from typing import Any
from urllib.parse import urlencode

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from opslag.core.domain.states import IllegalMove, NotAllowed
from opslag.ground.interface.access import needs
from opslag.posts import actions
from opslag.posts.edits import CannotUndo
from opslag.posts.errors import FindingGone, NobodyToAsk, StaleSave, Stopped
from opslag.posts.models import Variant
from opslag.posts.receipts import AND, KEPT, SPLIT, Receipt
from opslag.posts.screen import Conflict, screen_of
from opslag.posts.senders import sender_choices
from opslag.posts.times import ZONE, NoSuchHour, instant, said_hour
from opslag.posts.views.fetching import go, seen, the_variant, words

LONGEST = 60_000
PAGES = {
    "billede": "variant_picture",
    "svar": "variant_answers",
    "kanal": "add_channel",
    "henvis": "pointer",
    "melding": "report",
    "spoerg": "ask_release",
}


@needs("posts.see_variant", the_variant)
@require_http_methods(["GET", "HEAD", "POST"])
def composer(request: HttpRequest, variant: Variant) -> HttpResponse:
    """Write, and see what a careful colleague would say (skriv)."""
    if not request.user.has_perm("posts.write_variant", variant):
        if request.method == "POST":
            raise NotAllowed("posts.write_variant")
        return redirect("review", pk=variant.pk)
    if variant.on_its_way:
        return go(request, reverse("thanks", args=[variant.pk]))
    if request.method == "POST":
        return _pressed(request, variant)
    seen(request)
    return _page(request, variant, undo=_receipts(request.GET.getlist("rettet")))


def save_posted(request: HttpRequest, variant: Variant) -> Variant:
    """Keep what the form holds; raises `StaleSave`, or `NoSuchHour` when all but the hour is kept (gem formularen)."""
    said = request.POST
    changes: dict[str, Any] = {}
    for name in ("text", "alt_text"):
        if name in said:
            changes[name] = words(request, name, LONGEST)
    allowed = {value for value, _title in sender_choices(variant.profile, request.user, variant.sender)}
    if said.get("sender") in allowed:
        changes["sender"] = said["sender"]
    trouble = _take_hour(said.get("send_at"), variant, changes)
    version = int(said["version"]) if said.get("version", "").isdigit() else variant.version
    saved = actions.save_variant(variant, by=request.user, version=version, **changes)
    if trouble:
        raise trouble
    return saved


def _take_hour(said: str | None, variant: Variant, changes: dict[str, Any]) -> NoSuchHour | None:
    """The hour, when another is chosen than stands there; what is wrong with it is said when the words are kept."""
    if said is None or said == said_hour(variant.send_at):
        return None
    try:
        at = instant(said)
    except NoSuchHour as trouble:
        return trouble
    changes |= {"send_at": at, "send_zone": ZONE if at else ""}
    return None


def _pressed(request: HttpRequest, variant: Variant) -> HttpResponse:
    try:
        saved = save_posted(request, variant)
    except StaleSave as stale:
        return _conflict(request, variant, stale)
    except IllegalMove:
        return go(request, reverse("composer", args=[variant.pk]))
    except NoSuchHour:
        note = _("Uret bliver stillet den nat, så det klokkeslæt kan ikke bruges. Vælg et andet tidspunkt.")
        return _shown(request, the_variant(request, variant.pk), _receipts(request.POST.getlist("rettet")), note)
    return _done(request, saved)


def _done(request: HttpRequest, saved: Variant) -> HttpResponse:
    """What the pressed button asks for, on what is now kept."""
    undo = _receipts(request.POST.getlist("rettet"))
    verb = next((name for name in VERBS if name in request.POST), "")
    note = ""
    if verb:
        try:
            answer = VERBS[verb](request, saved, request.POST[verb], undo)
            if answer is not None:
                return answer
        except StaleSave as stale:
            return _conflict(request, saved, stale)
        except FindingGone:
            note = _("Teksten er ændret, siden anmærkningen kom. Se, hvad der står nu.")
        except CannotUndo:
            note = _("Ordene er ændret siden, så vi kan ikke sætte de gamle tilbage. Ret dem selv i teksten.")
        except Stopped as stopped:
            note = _("Skriv et par ord først.") if "text" in stopped.missing else _("Der er noget at se på først.")
        except NobodyToAsk:
            note = _("Der er ingen andre her, der må svare. Teksten er gemt. Skriv til Kommunikation, så hjælper de.")
    return _shown(request, saved, undo, note)


def _shown(request: HttpRequest, variant: Variant, undo: list[Receipt], note: str) -> HttpResponse:
    """The page in answer: in place for htmx, by a redirect for a plain form."""
    if request.htmx:
        fresh = the_variant(request, variant.pk)
        return _page(request, fresh, undo=undo, note=note, caret=_caret(request))
    if note:
        messages.info(request, note)
    query = f"?{urlencode([('rettet', n) for n in undo])}" if undo else ""
    return redirect(f"{reverse('composer', args=[variant.pk])}{query}#an")


def _page(
    request: HttpRequest,
    variant: Variant,
    *,
    undo: Sequence[Receipt] = (),
    note: str = "",
    caret: int | None = None,
    conflict: Conflict | None = None,
) -> HttpResponse:
    screen = screen_of(variant, request.user, caret=caret, undo=undo, conflict=conflict)
    status = 409 if conflict and not request.htmx else 200
    return render(request, "posts/composer.html", {"screen": screen, "variant": variant, "note": note}, status=status)


def _conflict(request: HttpRequest, variant: Variant, stale: StaleSave) -> HttpResponse:
    fresh = the_variant(request, variant.pk)
    both = Conflict(stale.mine, stale.theirs, stale.version)
    return _page(request, fresh, conflict=both)


def _caret(request: HttpRequest) -> int | None:
    said = request.POST.get("caret", "")
    return int(said) if said.isdigit() else None


def _receipts(said: list[str]) -> list[Receipt]:
    return [receipt for word in said if (receipt := Receipt.read(word))]


# ---- what the buttons do; None: show the page again


def _fix(request: HttpRequest, variant: Variant, value: str, undo: list[Receipt]) -> HttpResponse | None:
    key, _colon, place = value.rpartition(":")
    fixed, done = actions.press_fix(
        variant, by=request.user, version=variant.version, key=key, place=int(place) if place.isdigit() else 0
    )
    if fixed.version != variant.version:
        undo.append(done)
    return None


def _undo(request: HttpRequest, variant: Variant, value: str, undo: list[Receipt]) -> HttpResponse | None:
    done = Receipt.read(value) or Receipt(0)
    undo[:] = [receipt for receipt in undo if str(receipt) != value]
    if done.kind == KEPT:
        actions.hear_again(variant, by=request.user, kept=done.kept)
        return None
    asked = {"by": request.user, "version": variant.version, "revision": done.number}
    if done.kind != SPLIT or not done.about.isdigit():
        actions.undo_fix(variant, **asked)
    elif not actions.undo_split(variant, rest=int(done.about), **asked):
        messages.info(request, _("Der er skrevet videre på den anden del, så den ligger der stadig."))
        return go(request, reverse("composer", args=[variant.pk]))
    return None


def _keep(request: HttpRequest, variant: Variant, value: str, undo: list[Receipt]) -> HttpResponse | None:
    before = set(variant.kept_words)
    kept = actions.keep_all(variant, by=request.user, keys=value.split())
    new = sorted(set(kept.kept_words) - before)
    undo.extend([Receipt(kept.version, KEPT, AND.join(new))] if new else [])
    return None


def _go(request: HttpRequest, variant: Variant, value: str, undo: list[Receipt]) -> HttpResponse | None:
    page, _colon, key = value.partition(":")
    if page not in PAGES:
        return None
    query = f"?{urlencode({'fund': key})}" if key else ""
    return go(request, f"{reverse(PAGES[page], args=[variant.pk])}{query}")


def _close(request: HttpRequest, variant: Variant, value: str, undo: list[Receipt]) -> HttpResponse | None:
    messages.success(request, _("Gemt. Kladden ligger her, når du er klar."))
    return go(request, reverse("home"))


def _send(request: HttpRequest, variant: Variant, value: str, undo: list[Receipt]) -> HttpResponse | None:
    sent = screen_of(actions.submit_variant(variant, by=request.user), request.user)
    told = {"who": sent.reader, "when": sent.promise}
    messages.success(request, _("Sendt til %(who)s. Du får svar senest %(when)s.") % told)
    return go(request, reverse("home"))


def _take_back(request: HttpRequest, variant: Variant, value: str, undo: list[Receipt]) -> HttpResponse | None:
    try:
        actions.take_back(variant, by=request.user)
    except IllegalMove:
        messages.info(request, _("Der er allerede svaret."))
    return go(request, reverse("composer", args=[variant.pk]))


def _drop(request: HttpRequest, variant: Variant, value: str, undo: list[Receipt]) -> HttpResponse | None:
    actions.drop_variant(variant, by=request.user)
    messages.success(request, _("Kladden er lagt væk. Intet er slettet."))
    return go(request, reverse("home"))


def _take_up(request: HttpRequest, variant: Variant, value: str, undo: list[Receipt]) -> HttpResponse | None:
    actions.take_up_variant(variant, by=request.user)
    return go(request, reverse("composer", args=[variant.pk]))


def _no_time(request: HttpRequest, variant: Variant, value: str, undo: list[Receipt]) -> HttpResponse | None:
    """It goes out when somebody says so (uden tidspunkt)."""
    actions.save_variant(variant, by=request.user, version=variant.version, send_at=None, send_zone="")
    return go(request, reverse("composer", args=[variant.pk]))


Verb = Callable[[HttpRequest, Variant, str, list[Receipt]], HttpResponse | None]

VERBS: dict[str, Verb] = {
    "fix": _fix,
    "undo": _undo,
    "keep": _keep,
    "go": _go,
    "close": _close,
    "send": _send,
    "take_back": _take_back,
    "drop": _drop,
    "no_time": _no_time,
    "take_up": _take_up,
}
