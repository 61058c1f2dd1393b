"""The public page (nyt): a list, each item, the feeds and the pictures, the same for everybody and cacheable."""

from collections.abc import Callable
from functools import wraps
from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.template.loader import render_to_string
from django.utils.translation import override
from django.views.decorators.http import require_safe

from opslag.ground.interface.access import open_to_all
from opslag.ground.tenancy.models import Organisation
from opslag.ground.tenancy.scope import scope
from opslag.media.queries import picture_bytes
from opslag.publishing import shelves
from opslag.publishing.feeds import atom, json_feed
from opslag.publishing.shelves import Shown
from opslag.publishing.views.cached import PUBLIC, answered

WEBSITE = "website"
View = Callable[..., HttpResponse]


def for_organisation(view: View) -> View:
    """In the scope of the organisation that the address names, and in Danish; 404 for one that is not there."""

    @wraps(view)
    def inside(request: HttpRequest, organisation: str, **words: Any) -> HttpResponse:
        found = Organisation.objects.filter(slug=organisation).first()
        if found is None:
            raise Http404
        with scope(found), override("da"):
            return view(request, found, **words)

    return inside


@open_to_all
@require_safe
@for_organisation
def news(request: HttpRequest, organisation: Organisation) -> HttpResponse:
    """All that the organisation has published, newest first."""
    shown = shelves.shown(WEBSITE, request.build_absolute_uri, page=_page(request))
    return _page_of(request, "publishing/news.html", organisation, shown, {"feed": shown})


@open_to_all
@require_safe
@for_organisation
def item(request: HttpRequest, organisation: Organisation, slug: str) -> HttpResponse:
    """One item; a withdrawn one says so, with status 410 and without its words."""
    one = shelves.one(WEBSITE, slug, request.build_absolute_uri)
    if one is None:
        raise Http404
    response = _page_of(request, "publishing/item.html", organisation, one, {"item": one.items[0]})
    if one.items[0].withdrawn and response.status_code == 200:
        response.status_code = 410
    return response


@open_to_all
@require_safe
@for_organisation
def atom_feed(request: HttpRequest, organisation: Organisation) -> HttpResponse:
    """The Atom feed."""
    return _feed(request, organisation, atom, "application/atom+xml; charset=utf-8")


@open_to_all
@require_safe
@for_organisation
def feed_json(request: HttpRequest, organisation: Organisation) -> HttpResponse:
    """The JSON Feed."""
    return _feed(request, organisation, json_feed, "application/feed+json; charset=utf-8")


@open_to_all
@require_safe
@for_organisation
def picture(request: HttpRequest, organisation: Organisation, name: str) -> HttpResponse:
    """A picture that stands on the public shelf, and no other; withdrawn with its item."""
    shown = shelves.standing_picture(WEBSITE, name)
    if shown is None:
        raise Http404

    def make() -> HttpResponse:
        return HttpResponse(picture_bytes(shown.picture), content_type=shown.media_type)

    response = answered(request, stamp=name, modified=None, make=make, keep="public, max-age=3600")
    response["Cross-Origin-Resource-Policy"] = "cross-origin"
    return response


def _feed(
    request: HttpRequest, organisation: Organisation, write: Callable[..., bytes], content_type: str
) -> HttpResponse:
    shown = shelves.shown(WEBSITE, request.build_absolute_uri)

    def make() -> HttpResponse:
        feed = shown.feed(f"{organisation.name}: nyt", organisation.name, request.build_absolute_uri())
        return HttpResponse(write(feed), content_type=content_type)

    response = answered(request, stamp=(request.path, shown.stamp), modified=shown.updated, make=make, keep=PUBLIC)
    response["Access-Control-Allow-Origin"] = "*"
    return response


def _page_of(
    request: HttpRequest, template: str, organisation: Organisation, shown: Shown, context: dict[str, Any]
) -> HttpResponse:
    """A page made without the request, so that it cannot differ from reader to reader."""

    def make() -> HttpResponse:
        told = {"organisation": organisation, "shown": shown, "address": request.build_absolute_uri(request.path)}
        return HttpResponse(render_to_string(template, {**told, **context}))

    stamp = (request.get_full_path(), shown.stamp)
    return answered(request, stamp=stamp, modified=shown.updated, make=make, keep=PUBLIC)


def _page(request: HttpRequest) -> int:
    given = request.GET.get("side", "1")
    return max(1, int(given)) if given.isascii() and given.isdigit() and len(given) < 6 else 1
