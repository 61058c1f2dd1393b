"""The receipt (kvitteringen): ask for publishing, see how it went, and answer what only a person can."""

from collections.abc import Callable

from django.conf import settings
from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe

from opslag.core.domain.states import ReasonNeeded
from opslag.ground.interface.access import needs
from opslag.organisation.models import Profile
from opslag.posts.errors import ApprovalNeeded, Stopped
from opslag.posts.models import Variant
from opslag.posts.queries import shown_to
from opslag.publishing import actions
from opslag.publishing.models import Delivery
from opslag.publishing.queries import delivery_of
from opslag.publishing.receipts import receipt_of
from opslag.publishing.tasks import kick


def fetch_variant(request: HttpRequest, pk: int) -> Variant:
    """The variant of the address."""
    return Variant.objects.select_related("post__author", "post__unit", "profile__unit", "picture").get(pk=pk)


def fetch_delivery(request: HttpRequest, pk: int) -> Delivery:
    """The delivery of the address's variant; raises `DoesNotExist` when it was never asked for."""
    delivery = delivery_of(fetch_variant(request, pk))
    if delivery is None:
        raise Delivery.DoesNotExist
    return delivery


def nothing_pressed(request: HttpRequest, variant: Variant) -> HttpResponse:
    """A publishing address that was opened and not pressed, as after a sign-in or a reload: back to the text."""
    if not variant.on_its_way:
        messages.info(request, _("Intet er sendt. Teksten står her, og du bestemmer, hvornår den skal ud."))
    return redirect("composer", variant.pk)


@needs("posts.publish_variant", fetch_variant)
@require_http_methods(["GET", "HEAD", "POST"])
def publish(request: HttpRequest, variant: Variant) -> HttpResponse:
    """ "Udgiv": through the one door, and on to the receipt. Opened and not pressed, it leads to the text."""
    if request.method != "POST":
        return nothing_pressed(request, variant)
    try:
        actions.publish_variant(variant, by=request.user, pause=settings.PUBLISHING_PAUSE)
    except Stopped:
        messages.warning(request, _("Opslaget er ikke sendt. Se det, der stopper, først."))
    except ApprovalNeeded:
        messages.warning(request, _("Opslaget er ikke sendt. En anden skal læse det først."))
    except actions.NoProfile:
        messages.warning(request, _("Opslaget er ikke sendt. Vælg en profil, der er i brug."))
    else:
        kick()
        return redirect("thanks", variant.pk)
    return redirect("composer", variant.pk)


@needs("publishing.see_delivery", fetch_delivery)
@require_safe
def thanks(request: HttpRequest, delivery: Delivery) -> HttpResponse:
    """How it went, what happens next, and who must do what."""
    return _receipt(request, delivery)


def _receipt(request: HttpRequest, delivery: Delivery, missing: str = "") -> HttpResponse:
    """The receipt; `missing` is told at the field where a reason lacks."""
    context = {
        "delivery": delivery,
        "variant": delivery.variant,
        "receipt": receipt_of(delivery),
        "text": _told(request, delivery),
        "may_run": request.user.has_perm("publishing.run_delivery", delivery),
        "proof": delivery.proofs.select_related("photo", "by").last(),
        "missing": missing,
    }
    return render(request, "publishing/thanks.html", context, status=422 if missing else 200)


def _told(request: HttpRequest, delivery: Delivery) -> str:
    """What was sent; the author's text as it now stands, only to those who may see it."""
    if delivery.envelope:
        return delivery.envelope["text"]
    may = request.user.has_perm("posts.see_variant", delivery.variant)
    return shown_to(request.user, delivery.variant).text if may else ""


@needs("publishing.run_delivery", fetch_delivery)
@require_http_methods(["GET", "HEAD", "POST"])
def answer(request: HttpRequest, delivery: Delivery) -> HttpResponse:
    """A person's choice about the delivery; the button's name says which. Opened, it leads to the receipt."""
    if request.method != "POST":
        return redirect("thanks", delivery.variant_id)
    chosen = CHOICES.get(request.POST.get("do", ""))
    if chosen is None:
        return HttpResponse(status=400)
    try:
        chosen(request, delivery)
    except ReasonNeeded:
        return _receipt(request, fetch_delivery(request, delivery.variant_id), _("Skriv med en enkelt linje hvorfor."))
    kick()
    return redirect("thanks", delivery.variant_id)


def _stop(request: HttpRequest, delivery: Delivery) -> None:
    actions.stop_delivery(delivery, by=request.user, reason=_said(request))
    messages.success(request, _("Stoppet. Intet er sendt."))


def _now(request: HttpRequest, delivery: Delivery) -> None:
    actions.send_now(delivery, by=request.user)


def _look(request: HttpRequest, delivery: Delivery) -> None:
    actions.look_again(delivery, by=request.user)


def _sent(request: HttpRequest, delivery: Delivery) -> None:
    actions.confirm_sent(delivery, by=request.user, url=_link(request))


def _absent(request: HttpRequest, delivery: Delivery) -> None:
    actions.deny_sent(delivery, by=request.user)


def _withdraw(request: HttpRequest, delivery: Delivery) -> None:
    actions.withdraw_delivery(delivery, by=request.user, reason=_said(request))


def _taken_down(request: HttpRequest, delivery: Delivery) -> None:
    actions.confirm_taken_down(delivery, by=request.user)


CHOICES: dict[str, Callable[[HttpRequest, Delivery], None]] = {
    "stop": _stop,
    "now": _now,
    "look": _look,
    "sent": _sent,
    "absent": _absent,
    "withdraw": _withdraw,
    "taken-down": _taken_down,
}


def _said(request: HttpRequest) -> str:
    return request.POST.get("reason", "")[:500]


def _link(request: HttpRequest) -> str:
    given = request.POST.get("url", "").strip()
    return given[:1000] if given.startswith(("https://", "http://")) else ""


def fetch_profile(request: HttpRequest, pk: int) -> Profile:
    """The profile of the address."""
    return Profile.objects.select_related("unit", "owner").get(pk=pk)
