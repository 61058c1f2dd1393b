"""The intranet page (intranettet): for colleagues who are signed in, and a feed by a key of one's own."""

from collections.abc import Callable
from functools import wraps
from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import override
from django.views.decorators.http import require_POST, require_safe

from opslag.ground.interface.access import open_to_all, signed_in
from opslag.ground.tenancy.scope import current, scope
from opslag.media.queries import picture_bytes
from opslag.publishing import shelves
from opslag.publishing.actions.feed_keys import key_of, new_key, reader_of, token_of
from opslag.publishing.feeds import atom, json_feed
from opslag.publishing.views.cached import PRIVATE, answered

INTRANET = "intranet"
View = Callable[..., HttpResponse]


def _own_picture(name: str) -> str:
    return reverse("intranet_picture", args=[name])


@signed_in
@require_safe
def page(request: HttpRequest) -> HttpResponse:
    """What colleagues have shared, newest first, and one's own feed address."""
    shown = shelves.shown(INTRANET, request.build_absolute_uri, page=_page(request), picture=_own_picture)
    token = token_of(key_of(request.user))
    feeds = {
        name: request.build_absolute_uri(reverse(name, args=[token])) for name in ("intranet_atom", "intranet_json")
    }
    return render(request, "publishing/intranet.html", {"shown": shown, **feeds})


@signed_in
@require_safe
def item(request: HttpRequest, slug: str) -> HttpResponse:
    """One item; a withdrawn one says so."""
    one = shelves.one(INTRANET, slug, request.build_absolute_uri, picture=_own_picture)
    if one is None:
        raise Http404
    status = 410 if one.items[0].withdrawn else 200
    return render(request, "publishing/intranet_item.html", {"item": one.items[0]}, status=status)


@signed_in
@require_safe
def picture(request: HttpRequest, name: str) -> HttpResponse:
    """A picture that stands on the intranet's shelf."""
    return _picture(name)


@signed_in
@require_POST
def renew_key(request: HttpRequest) -> HttpResponse:
    """A new feed address; the old one ends (ny adresse)."""
    new_key(request.user)
    return redirect("intranet")


def for_reader(view: View) -> View:
    """In the scope of the person whose key the address holds; 404 for a key that is not, or no longer, one."""

    @wraps(view)
    def inside(request: HttpRequest, token: str, **words: Any) -> HttpResponse:
        reader = reader_of(token)
        if reader is None:
            raise Http404
        with scope(reader.organisation), override(reader.language):
            return view(request, token, **words)

    return inside


@open_to_all
@require_safe
@for_reader
def atom_feed(request: HttpRequest, token: str) -> HttpResponse:
    """The intranet as an Atom feed."""
    return _feed(request, token, atom, "application/atom+xml; charset=utf-8")


@open_to_all
@require_safe
@for_reader
def feed_json(request: HttpRequest, token: str) -> HttpResponse:
    """The intranet as a JSON Feed."""
    return _feed(request, token, json_feed, "application/feed+json; charset=utf-8")


@open_to_all
@require_safe
@for_reader
def feed_picture(request: HttpRequest, token: str, name: str) -> HttpResponse:
    """A picture of the feed."""
    return _picture(name)


def _feed(request: HttpRequest, token: str, write: Callable[..., bytes], content_type: str) -> HttpResponse:
    def picture_path(name: str) -> str:
        return reverse("intranet_feed_picture", args=[token, name])

    shown = shelves.shown(INTRANET, request.build_absolute_uri, picture=picture_path)

    def make() -> HttpResponse:
        title = _("%(organisation)s: intranettet") % {"organisation": current().name}
        feed = shown.feed(title, current().name, request.build_absolute_uri())
        return HttpResponse(write(feed), content_type=content_type)

    response = answered(request, stamp=(request.path, shown.stamp), modified=shown.updated, make=make, keep=PRIVATE)
    response["Referrer-Policy"] = "no-referrer"
    return response


def _picture(name: str) -> HttpResponse:
    shown = shelves.standing_picture(INTRANET, name)
    if shown is None:
        raise Http404
    response = HttpResponse(picture_bytes(shown.picture), content_type=shown.media_type)
    response["Cache-Control"] = "private, max-age=3600"
    return response


def _page(request: HttpRequest) -> int:
    given = request.GET.get("side", "1")
    return max(1, int(given)) if given.isascii() and given.isdigit() and len(given) < 6 else 1
