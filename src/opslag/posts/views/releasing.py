"""A stop that somebody doubts (frigivelse): the author asks, and the confidentiality role answers."""

from collections.abc import Iterator, Sequence
from datetime import datetime

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.functional import cached_property
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from opslag.core.domain.draft import ANSWERS
from opslag.core.domain.finding import Finding
from opslag.core.domain.states import ReasonNeeded
from opslag.ground.interface.access import needs
from opslag.ground.interface.cards import FindingCard, card_of
from opslag.posts import actions
from opslag.posts.errors import ChangedSince, FindingGone, NobodyToAsk
from opslag.posts.marks import Piece, marks_of, pieces
from opslag.posts.models import ReleaseQuestion, Variant
from opslag.posts.promises import release_by
from opslag.posts.queries import Reading, reading_of
from opslag.posts.screen import Screen, answer_pieces, clause_url, screen_of
from opslag.posts.standing import question_of
from opslag.posts.views.fetching import seen, the_variant, words

GET_OR_POST = ["GET", "HEAD", "POST"]


@needs("posts.write_variant", the_variant)
@require_http_methods(GET_OR_POST)
def ask_release(request: HttpRequest, variant: Variant) -> HttpResponse:
    """The author thinks that we are wrong, and may say why (spørg)."""
    screen = screen_of(variant, request.user)
    if not screen.confidential or variant.release_asked_at or screen.standing.upheld:
        return redirect("composer", pk=variant.pk)
    trouble = ""
    if request.method == "POST":
        try:
            asked = actions.ask_release(variant, by=request.user, why=words(request, "why", 1000))
            when = screen_of(asked, request.user).release_promise
            messages.success(request, _("Spørgsmålet er sendt. Du får svar senest %(when)s.") % {"when": when})
            return redirect("composer", pk=variant.pk)
        except FindingGone:
            return redirect("composer", pk=variant.pk)
        except NobodyToAsk:
            trouble = _(
                "Der er ingen andre her, der må svare. Teksten er gemt. Skriv til Kommunikation, så hjælper de."
            )
    context = {"variant": variant, "screen": screen, "first": _first(screen), "trouble": trouble}
    context["why"] = words(request, "why", 1000)
    return render(request, "posts/ask_release.html", context, status=422 if trouble else 200)


def _first(screen: Screen) -> list[str]:
    """What else stands in the way: it is best mended before one asks, since a release is of exactly one content."""
    stops = (f.heading.text(_) for f in screen.reading.open.stops if not f.confidential)
    return list(dict.fromkeys([*(gap.heading for gap in screen.gaps), *stops]))


class ReleaseScreen:
    """What the confidentiality role sees: the text with what stopped it marked, and nothing else in the way."""

    def __init__(self, variant: Variant) -> None:
        self.variant = variant
        self.reading: Reading = reading_of(variant)

    @cached_property
    def _marked(self) -> Sequence[tuple[int, Finding]]:
        """What holds the text back, numbered where a mark can be drawn; 0 where none can."""
        held = [f for f in self.reading.open.stops if f.confidential]
        drawn = [f for f in held if f.field == "text" and f.spans]
        return [(drawn.index(f) + 1 if f in drawn else 0, f) for f in held]

    @property
    def held(self) -> list[FindingCard]:
        """The cards of what holds it back; nothing on them can be pressed."""
        return [card_of(f, number=n, clause_url=clause_url(f), field_url=f"#maerke-{n}") for n, f in self._marked]

    @property
    def pieces(self) -> Iterator[tuple[Piece, bool]]:
        """The text with its marks, and whether a piece is the first of its number: where the card's link leads."""
        met: set[int] = {0}
        for piece in pieces(self.variant.text, marks_of([(n, f) for n, f in self._marked if n])):
            yield piece, piece.number not in met
            met.add(piece.number)

    @property
    def answers(self) -> list[tuple[str, list[Piece]]]:
        """The answers before the text with their marks, when something in them is held back."""
        if not any(f.field in ANSWERS for _n, f in self._marked):
            return []
        named = ((_("Hvorfor"), "gate_why"), (_("For hvem"), "gate_whom"))
        return [(title, answer_pieces(field, self.reading)) for title, field in named]

    @property
    def others(self) -> list[str]:
        """What else was found: the author's own matter."""
        found = (f.heading.text(_) for f in self.reading.open.findings if not f.confidential)
        return list(dict.fromkeys(found))

    @cached_property
    def question(self) -> ReleaseQuestion | None:
        """What the author has written about it."""
        return question_of(self.variant)

    @property
    def answer_by(self) -> datetime:
        """When the author was promised an answer."""
        return release_by(self.variant.release_asked_at)


@needs("posts.see_release", the_variant)
@require_http_methods(GET_OR_POST)
def release(request: HttpRequest, variant: Variant) -> HttpResponse:
    """Look at a stop that somebody doubts, and answer; afterwards, what was answered (frigiv)."""
    seen(request)
    if not request.user.has_perm("posts.release_variant", variant):
        return _too_late(request, variant)
    trouble = ""
    if request.method == "POST":
        try:
            return _answered(request, variant)
        except ReasonNeeded:
            trouble = _("Skriv en grund. Den bliver gemt sammen med svaret.")
        except ChangedSince:
            trouble = _("Teksten er ændret, mens du læste. Se den igen, før du svarer.")
    context = {"screen": ReleaseScreen(variant), "variant": variant, "trouble": trouble}
    context["reason"] = words(request, "reason")
    return render(request, "posts/release.html", context, status=422 if trouble else 200)


def _too_late(request: HttpRequest, variant: Variant) -> HttpResponse:
    """It is answered, or the author has changed what was asked about; what one has written can be copied."""
    last = variant.release_questions.select_related("by").last()
    said = last if last and last.answer else None
    mine = said is not None and said.by_id == request.user.pk
    context = {"said": said, "mine": mine, "name": variant.author.first_name, "reason": words(request, "reason")}
    return render(request, "posts/release_answered.html", context, status=409 if request.method == "POST" else 200)


def _asked_anew(request: HttpRequest, variant: Variant) -> bool:
    """Has the author asked again since the page was read? The answers before the text may be others."""
    read, now = request.POST.get("question", ""), question_of(variant)
    return bool(read) and now is not None and read != str(now.pk)


def _answered(request: HttpRequest, variant: Variant) -> HttpResponse:
    reason = words(request, "reason")
    if "uphold" in request.POST:
        actions.uphold_stop(variant, by=request.user, answer=reason)
        messages.success(request, _("Stoppet består. Forfatteren har fået dit svar."))
    else:
        read = request.POST.get("content_hash", "")
        if _asked_anew(request, variant):
            raise ChangedSince
        actions.release_stop(variant, by=request.user, reason=reason, content_hash=read)
        messages.success(request, _("Teksten er frigivet, præcis som den står. Forfatteren har fået besked."))
    return redirect("home")
