"""Pictures on the screen (billeder): only for those who may see them, never from a public folder."""

from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_safe

from opslag.ground.interface.access import needs
from opslag.media.models import Picture
from opslag.media.shown import shown_picture


def _picture(request: HttpRequest, pk: int) -> Picture:
    return Picture.objects.select_related("unit").get(pk=pk)


@needs("media.see_picture", _picture)
@require_safe
def picture(request: HttpRequest, shown: Picture) -> HttpResponse:
    """The clean bytes (vis billedet)."""
    return shown_picture(request, shown)
