"""Small pages around the composer (omkring teksten): picture, answers, channel, pointer, exception."""

from typing import Any

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from opslag.core.domain.finding import Finding
from opslag.core.domain.states import NotAllowed, ReasonNeeded
from opslag.ground.interface.access import needs
from opslag.media.actions import BadPicture, add_picture, describe
from opslag.media.models import Picture
from opslag.media.people import QUESTIONS, careful
from opslag.organisation.models import Profile
from opslag.organisation.queries import profiles_for
from opslag.posts import actions
from opslag.posts.answers import LONGEST
from opslag.posts.errors import AnswersNeeded, StaleAnswers, StaleSave
from opslag.posts.forms import NO, UNSURE, YES, PictureForm
from opslag.posts.guide import channel_title, profile_title
from opslag.posts.models import Variant
from opslag.posts.pointers import pointer_line
from opslag.posts.queries import of_post, reading_of
from opslag.posts.receipts import POINTED, Receipt
from opslag.posts.views.fetching import mark_of_form, pressed_once, the_variant, words

GET_OR_POST = ["GET", "HEAD", "POST"]


@needs("posts.write_variant", the_variant)
@require_http_methods(GET_OR_POST)
def picture(request: HttpRequest, variant: Variant) -> HttpResponse:
    """Choose a picture, and say who is in it (billedet)."""
    form = PictureForm(request.POST or _as_said(variant.picture))
    trouble = ""
    if request.method == "POST":
        try:
            if _picture_posted(request, variant, form):
                return redirect("composer", pk=variant.pk)
            return redirect("variant_picture", pk=variant.pk)
        except BadPicture as error:
            trouble = str(error)
        except StaleSave:
            return redirect("composer", pk=variant.pk)
    return render(
        request, "posts/picture.html", _picture_context(variant, form, trouble), status=422 if trouble else 200
    )


def _picture_posted(request: HttpRequest, variant: Variant, form: PictureForm) -> bool:
    """True when all is said and one may go back to the text."""
    if "remove" in request.POST:
        actions.save_variant(variant, by=request.user, version=variant.version, picture=None, alt_text="")
        return True
    chosen, alt_text = variant.picture, words(request, "alt_text").strip()
    if upload := request.FILES.get("upload"):
        chosen = add_picture(upload, unit=variant.unit, by=request.user)
    if chosen is None:
        raise BadPicture(_("Vælg et billede først. Det skal være JPEG eller PNG."))
    if form.is_valid() and form.cleaned_data["recognisable"]:
        describe(chosen, by=request.user, alt_text=alt_text, **form.described)
    actions.save_variant(variant, by=request.user, version=variant.version, picture=chosen, alt_text=alt_text)
    return not chosen.missing


def _picture_context(variant: Variant, form: PictureForm, trouble: str) -> dict[str, Any]:
    known = variant.picture
    said = form.data if form.is_bound else {}
    return {
        "variant": variant,
        "picture": known,
        "form": form,
        "trouble": trouble,
        "questions": [(q, said.get(q.id, "")) for q in QUESTIONS],
        "careful": careful(known.assessment) if known else (),
        "recognisable": said.get("recognisable", ""),
    }


def _as_said(known: Picture | None) -> dict[str, str] | None:
    if known is None or known.assessed_at is None:
        return None
    word = {True: YES, False: NO, None: UNSURE}[known.recognisable]
    return {"recognisable": word, "basis": known.basis, "consent": known.consent, **known.assessment}


@needs("posts.write_variant", the_variant)
@require_http_methods(GET_OR_POST)
def answers(request: HttpRequest, variant: Variant) -> HttpResponse:
    """Correct the answers that came before the text (ret svarene)."""
    said = {"why": variant.post.why, "whom": variant.post.whom}
    missing: tuple[str, ...] = ()
    late = False
    if request.method == "POST":
        said = {name: words(request, name, LONGEST) for name in said}
        try:
            read = request.POST.get("answered", "")
            seen = int(read) if read.isdigit() else None
            actions.change_answers(variant.post, by=request.user, seen=seen, **said)
            return redirect("composer", pk=variant.pk)
        except AnswersNeeded as lacking:
            missing = lacking.fields
        except StaleAnswers:
            late = True
    context = {"variant": variant, "said": said, "missing": missing, "late": late}
    return render(request, "posts/answers_again.html", context, status=409 if late else 422 if missing else 200)


@needs("posts.write_variant", the_variant)
@require_http_methods(GET_OR_POST)
def add_channel(request: HttpRequest, variant: Variant) -> HttpResponse:
    """Tell the same on one more channel (tilføj kanal)."""
    used = {v.profile_id for v in of_post(variant)}
    free = {str(p.pk): p for p in profiles_for(variant.unit) if p.pk not in used}
    chosen = request.POST.get("choice", "") if request.method == "POST" else ""
    if chosen.isdigit():
        return pressed_once(request, lambda: _added(request, variant, free.get(chosen)))
    choices = [(key, profile_title(profile)) for key, profile in free.items()]
    context = {"variant": variant, "choices": choices, "mark": mark_of_form()}
    return render(request, "posts/add_channel.html", context)


def _added(request: HttpRequest, variant: Variant, profile: Profile | None) -> HttpResponse:
    if profile is None:
        return redirect("add_channel", pk=variant.pk)
    made = actions.add_channel(variant.post, by=request.user, profile=profile, like=variant)
    messages.success(request, _("%(channel)s er føjet til.") % {"channel": channel_title(profile.channel)})
    return redirect("composer", pk=made.pk)


@needs("posts.write_variant", the_variant)
@require_http_methods(GET_OR_POST)
def pointer(request: HttpRequest, variant: Variant) -> HttpResponse:
    """Point somewhere else than the unit's own page (vælg et andet sted)."""
    finding = _finding(request, variant)
    line = words(request, "line", 300).strip()
    if request.method == "POST" and line:
        saved = actions.insert_pointer(variant, by=request.user, version=variant.version, key=finding.key, line=line)
        done = Receipt(saved.version, POINTED, finding.check)
        return redirect(f"{reverse('composer', args=[saved.pk])}?rettet={done}#an")
    context = {"variant": variant, "finding": finding, "own": pointer_line(variant), "empty": request.method == "POST"}
    return render(request, "posts/pointer.html", context, status=422 if context["empty"] else 200)


@needs("posts.write_variant", the_variant)
@require_http_methods(GET_OR_POST)
def exception(request: HttpRequest, variant: Variant) -> HttpResponse:
    """Go on although something was found, and say why (undtagelse)."""
    finding = _finding(request, variant)
    if not finding.author_may_except:
        raise NotAllowed(_("at gøre en undtagelse fra »%(title)s«") % {"title": finding.clause.title})
    empty = False
    if request.method == "POST":
        try:
            actions.except_finding(variant, by=request.user, key=finding.key, reason=words(request, "reason"))
            return redirect("composer", pk=variant.pk)
        except ReasonNeeded:
            empty = True
    context = {"variant": variant, "finding": finding, "empty": empty}
    return render(request, "posts/exception.html", context, status=422 if empty else 200)


def _finding(request: HttpRequest, variant: Variant) -> Finding:
    finding = reading_of(variant).find(request.POST.get("fund") or request.GET.get("fund", ""))
    if finding is None:
        raise Http404
    return finding
