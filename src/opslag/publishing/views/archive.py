"""The archive's pages (arkivet): find it again, read one entry, one post's story, and that the chain holds."""

from django.http import HttpRequest, HttpResponse, HttpResponseBase, StreamingHttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from opslag.ground.archive.models import Entry
from opslag.ground.archive.verification import verify
from opslag.ground.interface.access import needs
from opslag.ground.search.models import Line
from opslag.ground.tenancy.scope import current
from opslag.publishing import records
from opslag.publishing.actions.erasing import holds_personal
from opslag.publishing.actions.handing_out import hand_out
from opslag.publishing.archive import exporting, finding, telling
from opslag.publishing.archive.placing import follow
from opslag.publishing.forms import SearchForm

PAGE = 40
LAST_PAGE = 10_000


@needs("publishing.read_archive")
@require_safe
def archive(request: HttpRequest) -> HttpResponse:
    """What is asked for, of all that this person may read, newest first."""
    form = search_form(request)
    lines = finding.found(form.asked, by=request.user) if form.is_valid() else Line.objects.none()
    side = _side(request)
    shown = list(lines[(side - 1) * PAGE : side * PAGE + 1])
    context = {
        "form": form,
        "rows": telling.rows(shown[:PAGE], by=request.user),
        "asked": _asked(request),
        "given": [(name, value) for name, value in request.GET.items() if name in form.fields and value],
        "side": side,
        "more": len(shown) > PAGE,
        "narrow": bool(form.is_valid() and form.asked.told),
    }
    return render(request, "publishing/archive.html", context)


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
    follow()
    line = Line.objects.get(number=entry.number)
    is_open = finding.is_open(line, request.user)
    context = {
        "entry": entry,
        "row": telling.rows([line], by=request.user)[0],
        "lines": telling.lines(entry, is_open=is_open),
        "hidden": telling.hidden_keys(entry, is_open=is_open),
        "link": records.link_of(entry),
        "may_erase": holds_personal(entry) and request.user.has_perm("publishing.erase_entry", entry),
    }
    return render(request, "publishing/entry.html", context)


def fetch_story(request: HttpRequest, post: int) -> int:
    """The post's number, when the person may read something about it in the archive."""
    if not request.user.has_perm("publishing.read_archive"):
        raise Entry.DoesNotExist
    if not finding.story(post, by=request.user).exists():
        raise Entry.DoesNotExist
    return post


@needs("publishing.read_entry", fetch_story)
@require_safe
def story(request: HttpRequest, post: int) -> HttpResponse:
    """Everything about one post, in the order it happened (alt om opslaget)."""
    told = exporting.steps(finding.story(post, by=request.user), by=request.user)
    return render(request, "publishing/story.html", {"post": post, "steps": told, "first": told[-1].row})


@needs("publishing.read_archive")
@require_http_methods(["GET", "HEAD", "POST"])
def export(request: HttpRequest) -> HttpResponseBase:
    """Hand out what is asked for, as a file that is made while it is read (udtræk); that it was, is archived."""
    form = search_form(request)
    if not form.is_valid() or request.method != "POST":
        return redirect(f"{reverse('archive')}?{_given(request)}")
    extract = hand_out(form.asked, by=request.user)
    answer = StreamingHttpResponse(extract.chunks(), content_type="application/zip")
    answer["Content-Disposition"] = f'attachment; filename="arkiv-{timezone.localdate():%Y-%m-%d}.zip"'
    answer["Cache-Control"] = "no-store"
    return answer


def search_form(request: HttpRequest) -> SearchForm:
    """What was asked for, in the address or in a form that was sent."""
    given = request.POST if request.method == "POST" else request.GET
    return SearchForm(given, units=finding.archive_units(request.user))


def _side(request: HttpRequest) -> int:
    given = request.GET.get("side", "1")
    known = given.isascii() and given.isdigit() and len(given) < 6
    return min(max(int(given), 1), LAST_PAGE) if known else 1


def _asked(request: HttpRequest) -> str:
    """The question as an address has it, without the page."""
    asked = request.GET.copy()
    asked.pop("side", None)
    return asked.urlencode()


def _given(request: HttpRequest) -> str:
    asked = (request.POST if request.method == "POST" else request.GET).copy()
    asked.pop("csrfmiddlewaretoken", None)
    return asked.urlencode()
