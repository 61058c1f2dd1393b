"""All that a person writes (dine opslag): each with where it stands now, to be found again."""

from functools import reduce
from operator import or_

from django.db.models import Case, CharField, Count, Exists, F, OuterRef, Q, QuerySet, Subquery, Value, When
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from opslag.ground.interface.templatetags.interface import hvornaar
from opslag.organisation.models import Person
from opslag.posts.models import Approval, Decision, Variant
from opslag.posts.promises import release_by
from opslag.posts.queries import with_all
from opslag.posts.states import APPROVED, DRAFT, DROPPED, IN_REVIEW, NOT_SOCIAL, PUBLISHED, PUBLISHING, READY, WITHDRAWN
from opslag.publishing.models import Delivery
from opslag.publishing.states import WAITING

WRITTEN, WITH_OTHERS, RETURNED, MAY_GO = "kladde", "gennemsyn", "retur", "godkendt"
PLANNED, UNDER_WAY, OUT, TAKEN_DOWN, PUT_AWAY = "planlagt", "undervejs", "ude", "trukket", "vaek"

STANDINGS = {
    WRITTEN: gettext_lazy("Kladder"),
    WITH_OTHERS: gettext_lazy("Til gennemsyn"),
    RETURNED: gettext_lazy("Sendt retur"),
    MAY_GO: gettext_lazy("Godkendt, ikke sendt"),
    PLANNED: gettext_lazy("Planlagt"),
    UNDER_WAY: gettext_lazy("På vej ud"),
    OUT: gettext_lazy("Ude"),
    TAKEN_DOWN: gettext_lazy("Trukket tilbage"),
    PUT_AWAY: gettext_lazy("Lagt væk"),
}
"""Where a post can stand, as its author chooses between them."""

WITH_THE_AUTHOR = (WRITTEN, RETURNED, MAY_GO)
ASKED_ABOUT = Q(state=IN_REVIEW) | Q(state=DRAFT, release_asked_at__isnull=False)


def own_posts(person: Person) -> QuerySet[Variant]:
    """The person's own variants, last touched first, with `standing` and, for what is planned, `goes_at`."""
    answers = Approval.objects.filter(variant=OuterRef("pk"), at__gte=OuterRef("submitted_at"))
    coming = Delivery.objects.filter(variant=OuterRef("pk"), state=WAITING, intended_at__gt=timezone.now())
    rows = with_all(_written_by(person)).annotate(goes_at=Subquery(coming.values("intended_at")[:1]))
    back = Exists(answers.filter(decision=Decision.RETURNED))
    return rows.annotate(standing=_standing(back)).order_by("-updated_at", "-pk")


def in_hand(person: Person, most: int) -> list[Variant]:
    """What is with its author, last touched first: of `own_posts` those `WITH_THE_AUTHOR`, told in Python.

    Home asks for it at every visit, and to put the standing together as a query takes longer than to run it.
    """
    rows = with_all(_written_by(person)).filter(state__in=(DRAFT, APPROVED, READY)).exclude(ASKED_ABOUT)
    mine = list(rows.order_by("-updated_at", "-pk")[:most])
    answered = Approval.objects.filter(variant__in=mine, decision=Decision.RETURNED, at__gte=F("variant__submitted_at"))
    back = set(answered.values_list("variant_id", flat=True)) if mine else set()
    for variant in mine:
        waits = RETURNED if variant.pk in back else WRITTEN
        variant.standing, variant.goes_at = (waits if variant.state == DRAFT else MAY_GO), None
    return mine


def how_many(person: Person) -> dict[str, int]:
    """How many there are in all (`all`), wait for others (`others`) or are to go out (`leaving`): one question."""
    leaving = Count("pk", filter=Q(state=PUBLISHING))
    return _written_by(person).aggregate(all=Count("pk"), others=Count("pk", filter=ASKED_ABOUT), leaving=leaving)


def found(rows: QuerySet[Variant], words: str) -> QuerySet[Variant]:
    """Those with each of the words in title or text, however they are spelled with capitals (fundet)."""
    for word in words.split():
        # SQLite knows no capitals but English ones.
        spelled = {word, word.lower(), word.upper(), word.capitalize()}
        hits = [Q(post__why__icontains=one) | Q(text__icontains=one) for one in spelled]
        rows = rows.filter(reduce(or_, hits))
    return rows


def stands(variant: Variant) -> str:
    """Where one's own post stands, in a sentence."""
    if variant.standing == WITH_OTHERS:
        return _promised(variant)
    if variant.confidential and variant.standing in WITH_THE_AUTHOR:
        return _("Kun synlig for dig.")
    at = {"when": hvornaar(variant.goes_at or variant.updated_at)}
    if variant.standing == WRITTEN and variant.send_at and variant.send_at > timezone.now():
        return _("Din kladde, til %(when)s.") % {"when": hvornaar(variant.send_at)}
    return {
        WRITTEN: _("Din kladde."),
        RETURNED: _("Sendt retur til dig."),
        MAY_GO: _("Godkendt og klar til at komme ud."),
        PLANNED: _("Planlagt til %(when)s.") % at,
        UNDER_WAY: _("På vej ud."),
        OUT: _("Udgivet %(when)s.") % at,
        TAKEN_DOWN: _("Trukket tilbage %(when)s.") % at,
        PUT_AWAY: _("Lagt væk. Intet er slettet."),
    }[variant.standing]


def _written_by(person: Person) -> QuerySet[Variant]:
    return Variant.objects.filter(post__author=person).exclude(post__state=NOT_SOCIAL)


def _standing(back: Exists) -> Case:
    """The first that holds."""
    return Case(
        When(state=DROPPED, then=Value(PUT_AWAY)),
        When(ASKED_ABOUT, then=Value(WITH_OTHERS)),
        When(Q(back, state=DRAFT), then=Value(RETURNED)),
        When(state=DRAFT, then=Value(WRITTEN)),
        When(state__in=(APPROVED, READY), then=Value(MAY_GO)),
        When(state=PUBLISHED, then=Value(OUT)),
        When(state=WITHDRAWN, then=Value(TAKEN_DOWN)),
        When(goes_at__isnull=False, then=Value(PLANNED)),
        default=Value(UNDER_WAY),
        output_field=CharField(),
    )


def _promised(variant: Variant) -> str:
    """Who has it, and when the answer is promised."""
    if variant.release_asked_at:
        when = hvornaar(release_by(variant.release_asked_at))
        return _("Den fortrolighedsansvarlige svarer senest %(when)s.") % {"when": when}
    return _("Venter på svar, lovet %(when)s.") % {"when": hvornaar(variant.promised_at)}
