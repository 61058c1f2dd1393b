"""By hand (i hånden): the text to copy, the picture to save, and the proof brought back."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from opslag.core.channels import channel_facts
from opslag.ground.interface.access import needs
from opslag.media.actions import BadPicture, add_picture
from opslag.media.models import Picture
from opslag.publishing import actions
from opslag.publishing.forms import ProofForm
from opslag.publishing.models import Delivery
from opslag.publishing.queries import in_the_way
from opslag.publishing.states import BY_HAND
from opslag.publishing.tasks import kick
from opslag.publishing.views.receipt import fetch_delivery


@needs("publishing.run_delivery", fetch_delivery)
@require_http_methods(["GET", "HEAD", "POST"])
def by_hand(request: HttpRequest, delivery: Delivery) -> HttpResponse:
    """Three steps: copy, save, show. What has been stopped since is not shown to be copied."""
    if delivery.state != BY_HAND:
        return redirect("thanks", delivery.variant_id)
    form = ProofForm(request.POST or None, request.FILES or None)
    if request.method == "POST" and form.is_valid() and _brought(request, delivery, form):
        messages.success(request, _("Gemt som udgivet."))
        kick()
        return redirect("thanks", delivery.variant_id)
    return render(request, "publishing/by_hand.html", _context(delivery, form), status=422 if form.errors else 200)


def _brought(request: HttpRequest, delivery: Delivery, form: ProofForm) -> bool:
    try:
        photo = _photo(request, delivery, form)
    except BadPicture as error:
        form.add_error("photo", str(error))
        return False
    actions.bring_proof(delivery, by=request.user, url=form.cleaned_data["url"], photo=photo)
    return True


def _photo(request: HttpRequest, delivery: Delivery, form: ProofForm) -> Picture | None:
    upload = form.cleaned_data["photo"]
    return add_picture(upload, unit=delivery.variant.unit, by=request.user) if upload else None


def _context(delivery: Delivery, form: ProofForm) -> dict[str, object]:
    envelope = delivery.envelope
    pictures = Picture.objects.in_bulk([kept["id"] for kept in envelope["pictures"]])
    return {
        "delivery": delivery,
        "variant": delivery.variant,
        "channel": _(channel_facts()[delivery.channel].title),
        "envelope": envelope,
        "pictures": [(pictures[kept["id"]], kept["alt_text"]) for kept in envelope["pictures"]],
        "stopped": in_the_way(delivery, delivery.variant),
        "form": form,
    }
