"""Before the text (før teksten): three doors, three short answers, and the channel guide."""

from typing import Any

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe

from opslag.core.domain.routing import NOT_SOCIAL, Answers
from opslag.ground.interface.access import needs
from opslag.media.actions import BadPicture, add_picture, describe
from opslag.media.models import Picture
from opslag.organisation.actions import notify
from opslag.organisation.models import Person, Profile, Unit
from opslag.organisation.queries import home_unit
from opslag.posts import actions
from opslag.posts.forms import AnswersForm, PictureForm
from opslag.posts.guide import STARTERS, Choice, Guide, audiences_for, guide
from opslag.posts.models import Occasion
from opslag.posts.views.fetching import mark_of_form, pressed_once


def _unit(request: HttpRequest, occasion: str = "") -> Unit:
    if occasion and occasion not in Occasion.values:
        raise Http404
    return home_unit(request.user)


@needs("posts.start_post", _unit)
@require_safe
def doors(request: HttpRequest, unit: Unit) -> HttpResponse:
    """Three doors: hverdag, begivenhed, beslutning (tre døre)."""
    return render(request, "posts/doors.html", {"occasions": Occasion})


@needs("posts.start_post", _unit)
@require_http_methods(["GET", "HEAD", "POST"])
def answers(request: HttpRequest, unit: Unit) -> HttpResponse:
    """Why, for whom, a picture; and where it fits best (tre svar)."""
    page = AnswersPage(request, unit)
    if request.method == "POST" and page.accepted() and "begin" in request.POST:
        return pressed_once(request, page.begin)
    return render(request, "posts/answers.html", page.context(), status=page.status)


class AnswersPage:
    """One showing of the three answers: what was said so far, and what the guide makes of it."""

    def __init__(self, request: HttpRequest, unit: Unit) -> None:
        self.request, self.unit = request, unit
        self.person: Person = request.user
        self.occasion = Occasion(request.resolver_match.kwargs["occasion"])
        said = request.POST if request.method == "POST" else None
        self.form = AnswersForm(said, audiences=audiences_for(unit))
        self.people = PictureForm(said)
        self.trouble = ""
        self.picture = self._picture()

    def accepted(self) -> bool:
        """Is everything there that must be? Asked only when somebody wants to go on."""
        answered = self.form.is_valid()
        described = self.people.is_valid()
        return answered and described and not self.trouble

    @property
    def status(self) -> int:
        """422 when somebody wanted to go on and could not."""
        return 422 if "begin" in self.request.POST else 200

    def context(self) -> dict[str, Any]:
        shown = self.guide()
        asked = "begin" in self.request.POST
        return {
            "form": self.form,
            "errors": self.form.errors if asked else {},
            "people": self.people,
            "occasion": self.occasion,
            "starters": STARTERS[self.occasion],
            "starter": self.starter,
            "picture": self.picture,
            "trouble": self.trouble,
            "guide": shown,
            "chosen": self.chosen(shown),
            "mark": mark_of_form(),
        }

    @property
    def starter(self) -> str:
        """How it begins, when that is said; only ways that we know."""
        said = self.request.POST.get("starter") or self.request.GET.get("start", "")
        return said if any(s.id == said for s in STARTERS[self.occasion]) else ""

    def said(self) -> Answers:
        """The answers so far, however unfinished."""
        given = self.form.data if self.form.is_bound else {}
        audiences = given.getlist("audience") if self.form.is_bound else []
        return Answers(
            occasion=self.occasion.value,
            starter=self.starter,
            why=given.get("why", ""),
            whom=" ".join([*(str(self.form.titles.get(a, "")) for a in audiences), given.get("whom", "")]),
            audience=audiences[0] if audiences else "",
        )

    def guide(self) -> Guide:
        return guide(self.said(), self.unit)

    def chosen(self, shown: Guide) -> Choice | None:
        """What is picked: by the person, else what fits best."""
        picked = shown.find(self.request.POST.get("choice", ""))
        return picked or next(iter(shown.choices), None)

    def begin(self) -> HttpResponse:
        """Go on: to the text, or to the end that is no post."""
        choice = self.chosen(self.guide())
        words = {"why": self.form.cleaned_data["why"], "whom": self.form.cleaned_data["for_whom"]}
        about = {"starter": self.starter, "audience": self.said().audience, "occasion": self.occasion.value}
        if choice is None or choice.value == NOT_SOCIAL:
            return self._end({**words, **about}, choice.instead if choice else "")
        self._describe()
        profile = Profile.objects.get(pk=choice.value)
        variant = actions.start_post(
            unit=self.unit, by=self.person, profile=profile, picture=self.picture, **words, **about
        )
        return redirect("composer", pk=variant.pk)

    def _end(self, words: dict[str, str], instead: str) -> HttpResponse:
        actions.end_without_post(unit=self.unit, by=self.person, instead=instead, **words)
        notify(self.person, _("Husk: %(instead)s") % {"instead": instead})
        messages.success(self.request, _("Noteret: ikke sociale medier. %(instead)s") % {"instead": instead})
        return redirect("home")

    def _describe(self) -> None:
        if self.picture and self.people.cleaned_data["recognisable"]:
            describe(self.picture, by=self.person, **self.people.described)

    def _picture(self) -> Picture | None:
        """A picture that comes with this request, or the one that came with an earlier."""
        upload = self.request.FILES.get("upload")
        if upload:
            try:
                return add_picture(upload, unit=self.unit, by=self.person)
            except BadPicture as error:
                self.trouble = str(error)
        kept = self.request.POST.get("picture", "")
        mine = Picture.objects.filter(uploaded_by=self.person, unit=self.unit)
        return mine.filter(pk=kept).first() if kept.isdigit() else None
