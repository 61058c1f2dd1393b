"""Pictures on the screen (billeder): only for those who may see them, never from a public folder."""

from django.http import Http404, HttpRequest, HttpResponse
from django.utils.cache import get_conditional_response
from django.views.decorators.http import require_safe

from opslag.ground.interface.access import needs
from opslag.media.models import Picture
from opslag.media.queries import picture_bytes


def _picture(request: HttpRequest, pk: int) -> Picture:
    return Picture.objects.select_related("unit").get(pk=pk)


@needs("media.see_picture", _picture)
@require_safe
def picture(request: HttpRequest, shown: Picture) -> HttpResponse:
    """The clean bytes (vis billedet); asked for each time, sent again only when the browser lacks them."""
    etag = f'"{shown.sha256}"'
    known = get_conditional_response(request, etag=etag)
    if known is not None:
        return _kept_close(known, etag)
    try:
        response = HttpResponse(picture_bytes(shown), content_type=shown.media_type)
    except FileNotFoundError as error:
        raise Http404 from error
    response["Content-Disposition"] = f'inline; filename="{shown.file_name}"'
    return _kept_close(response, etag)


def _kept_close(response: HttpResponse, etag: str) -> HttpResponse:
    response["ETag"] = etag
    response["Cache-Control"] = "private, no-cache"
    response["Content-Security-Policy"] = "default-src 'none'"
    return response
