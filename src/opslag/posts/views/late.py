"""An answer that comes too late (for sent): something happened while the reader read. It is told, and nothing lost."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from functools import wraps

from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import render
from django.utils.translation import gettext as _

from opslag.core.domain.states import NotAllowed
from opslag.ground.interface.templatetags.interface import hvornaar
from opslag.posts.models import Decision, Variant
from opslag.posts.queries import last_decision
from opslag.posts.rules import is_author
from opslag.posts.states import APPROVED, DRAFT, IN_REVIEW, PUBLISHED, PUBLISHING, READY
from opslag.posts.views.fetching import words

View = Callable[..., HttpResponseBase]
ANSWERED = (APPROVED, READY, PUBLISHING, PUBLISHED)


@dataclass(frozen=True, slots=True)
class Late:
    """What has happened meanwhile, and where the post can be read, when it can (imens)."""

    heading: str
    text: str
    readable: bool


def told_when_late(view: View) -> View:
    """Whoever answers what they have read, and may no longer answer, hears why instead of »a role you lack«."""

    @wraps(view)
    def answered(request: HttpRequest, pk: int) -> HttpResponseBase:
        try:
            return view(request, pk=pk)
        except NotAllowed:
            late = _late(request, pk)
            if late is None:
                raise
            return _page(request, late, pk)

    return answered


def _page(request: HttpRequest, late: Late, pk: int) -> HttpResponse:
    context = {"late": late, "comment": words(request, "comment"), "pk": pk}
    return render(request, "posts/late.html", context, status=409)


def _late(request: HttpRequest, pk: int) -> Late | None:
    """Only to one who has read it: they send the hash of a text that was kept."""
    variant = Variant.objects.select_related("post__author", "post__unit", "profile__unit").filter(pk=pk).first()
    seen = request.POST.get("content_hash", "")
    if variant is None or not seen or is_author(request.user, variant) or variant.state == IN_REVIEW:
        return None
    if not variant.revisions.filter(content_hash=seen, aside=False).exists():
        return None
    return _told(variant, readable=bool(request.user.has_perm("posts.see_variant", variant)))


def _told(variant: Variant, *, readable: bool) -> Late:
    last = last_decision(variant)
    kept = _("Din besked er ikke sendt. Den står her, så du kan kopiere den.")
    if last and variant.state in ANSWERED and last.decision == Decision.APPROVED:
        return Late(_("Det er allerede godkendt %(when)s") % {"when": hvornaar(last.at)}, kept, readable)
    if last and variant.state == DRAFT and last.decision == Decision.RETURNED and _since(variant, last.at):
        return Late(_("Det er allerede sendt retur %(when)s") % {"when": hvornaar(last.at)}, kept, readable)
    name = {"name": variant.author.first_name}
    heading = _("%(name)s har taget opslaget tilbage, mens du læste") % name
    return Late(heading, _("Bliver det sendt igen, får du besked.") + " " + kept, readable=False)


def _since(variant: Variant, at: datetime) -> bool:
    """Has it not been sent on again after that answer?"""
    return variant.submitted_at is not None and variant.submitted_at <= at
