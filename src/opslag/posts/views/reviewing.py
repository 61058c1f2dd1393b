"""Reading for others (gennemsyn): what changed, what was found, and what is approved."""

from dataclasses import dataclass, replace
from datetime import datetime

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.functional import cached_property
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_http_methods

from opslag.core.domain.severity import Severity
from opslag.core.domain.states import ReasonNeeded
from opslag.ground.interface.access import needs
from opslag.ground.interface.cards import FindingCard, card_of, counts
from opslag.ground.interface.templatetags.interface import hvornaar
from opslag.organisation.models import Person
from opslag.organisation.queries import carrier_of
from opslag.posts import actions, diffs
from opslag.posts.errors import ChangedSince
from opslag.posts.guide import channel_title, profile_title
from opslag.posts.models import Approval, Decision, Deviation, Revision, Variant
from opslag.posts.preview import paragraphs
from opslag.posts.queries import Reading, answers_for, last_decision, reading_of, revision_with, shown_to, waiting_for
from opslag.posts.rules import has_publish_right
from opslag.posts.screen import clause_url
from opslag.posts.states import APPROVED, READY
from opslag.posts.times import planned
from opslag.posts.views.fetching import seen, the_variant, words
from opslag.posts.views.late import told_when_late

LOOK_FOR = (
    ("fakta", gettext_lazy("Fakta passer")),
    ("kilder", gettext_lazy("Tal har en kilde, læseren kan slå op")),
    ("maalgruppe", gettext_lazy("Målgruppen kan følge med")),
    ("genkendes", gettext_lazy("Ingen kan genkendes uden at have sagt ja")),
)


@dataclass
class ReviewScreen:
    """All that a reader sees of one variant."""

    variant: Variant
    person: Person
    whole: bool = False

    @cached_property
    def reading(self) -> Reading:
        return reading_of(self.variant)

    @cached_property
    def earlier(self) -> Approval | None:
        """The last answer it has had; of what was answered and is not sent again, that answer."""
        return self.variant.judged or last_decision(self.variant)

    @cached_property
    def seen(self) -> Revision | None:
        """The text as it was when it was last answered, to see what is new since; what was answered has nothing new."""
        if self.earlier is None or self.variant.judged:
            return None
        return revision_with(self.variant, self.earlier.content_hash)

    @property
    def round(self) -> int:
        """Which time it is read."""
        return self.variant.approvals.filter(decision=Decision.RETURNED).count() + 1

    @cached_property
    def changes(self) -> tuple[diffs.Paragraph, ...]:
        """What is different since it was last read; empty the first time, or when the whole is asked for."""
        return diffs.changes(self.seen.text, self.variant.text) if self.seen and not self.whole else ()

    @property
    def same_picture(self) -> bool:
        """Are picture and alt text as they were?"""
        seen = self.seen
        now = (self.variant.picture_id, self.variant.alt_text)
        return seen is not None and (seen.picture_id, seen.alt_text) == now

    @cached_property
    def cards(self) -> list[FindingCard]:
        """What the policy says of it; nothing here can be pressed."""
        cards = (card_of(f, clause_url=clause_url(f)) for f in self.reading.open.findings)
        return [self._to_reader(_silent(card)) for card in cards]

    def _to_reader(self, card: FindingCard) -> FindingCard:
        """What asks for an approval speaks to the one who is asked; the author's own card speaks to the author."""
        if card.severity is not Severity.APPROVAL:
            return card
        yes = self.earlier if self.variant.state in (APPROVED, READY) else None
        advice = _("Det er derfor, en anden læser med.")
        if yes and yes.decision == Decision.APPROVED:
            advice = _("Godkendt af %(name)s %(when)s.") % {"name": yes.by.first_name, "when": hvornaar(yes.at)}
        elif self.may_answer:
            advice = _("Derfor bliver du spurgt. Godkend, hvis det holder, eller skriv, hvad der skal ændres.")
        return replace(card, advice=advice, own_words=frozenset(card.own_words) - {"advice"})

    @cached_property
    def counts(self) -> list[tuple[str, int]]:
        return counts([f.severity for f in self.reading.open.findings])

    @cached_property
    def deviations(self) -> list[Deviation]:
        """What the author goes past, with the reason."""
        return list(self.reading.excepted.values())

    @property
    def paragraphs(self) -> list:
        return paragraphs(self.variant.text)

    @cached_property
    def answers(self) -> dict[str, str]:
        """Why and for whom, as this reader may see them."""
        return answers_for(self.person, self.variant, self.reading)

    @property
    def profile(self) -> str:
        return profile_title(self.variant.profile) if self.variant.profile else channel_title(self.variant.channel)

    @property
    def may_answer(self) -> bool:
        return bool(self.person.has_perm("posts.review_variant", self.variant))

    @property
    def may_publish(self) -> bool:
        """Approved, and this reader may send it on."""
        approved = self.variant.state in (APPROVED, READY)
        return approved and bool(has_publish_right(self.person, self.variant))

    @property
    def by_hand(self) -> bool:
        """Is it a person who puts it there, because the profile is not connected?"""
        profile = self.variant.profile
        return profile is not None and carrier_of(profile).publish is None

    @property
    def planned_at(self) -> datetime | None:
        """When it goes out by itself; None for as soon as somebody says so."""
        return planned(self.variant)

    @property
    def promised_at(self) -> datetime | None:
        return self.variant.promised_at

    @cached_property
    def queue(self) -> list[Variant]:
        return waiting_for(self.person)


def _silent(card: FindingCard) -> FindingCard:
    return FindingCard(
        **{name: getattr(card, name) for name in card.__dataclass_fields__ if name not in ("buttons", "exception_url")}
    )


@told_when_late
@needs("posts.see_variant", the_variant)
@require_http_methods(["GET", "HEAD", "POST"])
def review(request: HttpRequest, variant: Variant) -> HttpResponse:
    """Read what somebody asks you to read, and answer (gennemsyn)."""
    trouble = missing = ""
    seen(request)
    if request.method == "POST":
        try:
            return _answered(request, variant)
        except ReasonNeeded:
            missing = _("Skriv, hvad der skal ændres. Så ved forfatteren, hvad næste skridt er.")
        except ChangedSince:
            changed = _("%(name)s har ændret teksten, mens du læste. Læs den nye udgave, før du svarer.")
            trouble = changed % {"name": variant.author.first_name}
            variant = the_variant(request, variant.pk)
    variant = shown_to(request.user, variant)
    screen = ReviewScreen(variant, request.user, whole="hele" in request.GET)
    context = {
        "screen": screen,
        "variant": variant,
        "look_for": LOOK_FOR,
        "ticked": request.POST.getlist("looked_at"),
        "comment": request.POST.get("comment", ""),
        "trouble": trouble,
        "missing": missing,
    }
    return render(request, "posts/review.html", context, status=422 if trouble or missing else 200)


def _answered(request: HttpRequest, variant: Variant) -> HttpResponse:
    said = request.POST
    answer = {"comment": words(request, "comment"), "looked_at": _ticked(said.getlist("looked_at"))}
    answer["content_hash"] = said.get("content_hash", "")
    if "return" in said:
        actions.return_variant(variant, by=request.user, **answer)
        messages.success(request, _("Sendt retur til %(name)s.") % {"name": variant.author.first_name})
        return redirect("queue")
    approved = actions.approve_variant(variant, by=request.user, **answer)
    if approved.state != APPROVED:
        messages.success(request, _("Dit ja er noteret. En til skal svare, før det kan ud."))
        return redirect("queue")
    messages.success(request, _("Godkendt. %(name)s har fået besked.") % {"name": variant.author.first_name})
    return redirect("review", pk=variant.pk) if has_publish_right(request.user, approved) else redirect("queue")


def _ticked(said: list[str]) -> list[str]:
    return [name for name, _title in LOOK_FOR if name in said]
