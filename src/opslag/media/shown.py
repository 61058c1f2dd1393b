"""The clean bytes of a picture as an answer (vist): for those who may see it, never from a public folder."""

from django.http import Http404, HttpRequest, HttpResponse
from django.utils.cache import get_conditional_response

from opslag.media.models import Picture
from opslag.media.queries import picture_bytes


def shown_picture(request: HttpRequest, picture: Picture) -> HttpResponse:
    """The clean bytes (vis billedet); asked for each time, sent again only when the asker lacks them."""
    etag = f'"{picture.sha256}"'
    known = get_conditional_response(request, etag=etag)
    if known is not None:
        return _kept_close(known, etag)
    try:
        response = HttpResponse(picture_bytes(picture), content_type=picture.media_type)
    except FileNotFoundError as error:
        raise Http404 from error
    response["Content-Disposition"] = f'inline; filename="{picture.file_name}"'
    return _kept_close(response, etag)


def _kept_close(response: HttpResponse, etag: str) -> HttpResponse:
    response["ETag"] = etag
    response["Cache-Control"] = "private, no-cache"
    response["Content-Security-Policy"] = "default-src 'none'"
    return response
