"""The archive's pages (arkivet): read-only; what happened, who did it, and that the chain holds."""

from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_POST, require_safe

from opslag.ground.archive.models import Entry
from opslag.ground.archive.queries import subject_key
from opslag.ground.archive.verification import verify
from opslag.ground.interface.access import needs
from opslag.ground.tenancy.scope import current
from opslag.posts.models import Variant
from opslag.publishing import records

PAGE = 40


@needs("publishing.read_archive")
@require_safe
def archive(request: HttpRequest) -> HttpResponse:
    """All that this person may read, newest first; `?opslag=12` shows one post's story."""
    entries = records.visible_entries(request.user)
    variant = _chosen(request)
    if variant is not None:
        entries = entries.filter(pk__in=_story(variant))
    page = Paginator(entries, PAGE).get_page(request.GET.get("side"))
    rows = [(entry, records.who(entry)) for entry in page]
    return render(request, "publishing/archive.html", {"page": page, "rows": rows, "variant": variant})


@needs("publishing.read_archive")
@require_POST
def check(request: HttpRequest) -> HttpResponse:
    """Walk the whole chain now, and say whether it holds (efterprøv)."""
    return render(request, "publishing/archive_check.html", {"report": verify(current())})


def fetch_entry(request: HttpRequest, number: int) -> Entry:
    """The entry, when the person may read it; what may not be read is not there."""
    if not request.user.has_perm("publishing.read_archive"):
        raise Entry.DoesNotExist
    return records.visible_entries(request.user).get(number=number)


@needs("publishing.read_entry", fetch_entry)
@require_safe
def entry(request: HttpRequest, entry: Entry) -> HttpResponse:
    """One entry: what was told, and its place in the chain."""
    context = {
        "entry": entry,
        "who": records.who(entry),
        "lines": records.lines(entry),
        "link": records.link_of(entry),
        "story": _subject(entry),
    }
    return render(request, "publishing/entry.html", context)


def _chosen(request: HttpRequest) -> Variant | None:
    given = request.GET.get("opslag", "")
    if not (given.isascii() and given.isdigit() and len(given) < 10):
        return None
    return Variant.objects.filter(pk=given).select_related("post").first()


def _story(variant: Variant) -> list[int]:
    """The entries about the variant, its post, its picture and its deliveries."""
    things = [variant, variant.post, *variant.deliveries.all(), *([variant.picture] if variant.picture else [])]
    keys = [subject_key(thing) for thing in things]
    found = Entry.objects.filter(subject_type__in={kind for kind, _ in keys}, subject_id__in={key for _, key in keys})
    return [entry.pk for entry in found if (entry.subject_type, entry.subject_id) in keys]


def _subject(entry: Entry) -> int | None:
    """The variant whose story this is a part of."""
    by_type = {"posts.variant": "pk", "posts.post": "post", "publishing.delivery": "deliveries"}
    where = by_type.get(entry.subject_type)
    if where is None:
        return None
    found: int | None = Variant.objects.filter(**{where: entry.subject_id}).values_list("pk", flat=True).first()
    return found
