"""Reading posts (læse opslag): what is found in a variant, whether it may go on, and what waits for whom."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from django.db.models import Q, QuerySet
from django.utils.translation import gettext as _

from opslag.core.domain.actor import Role
from opslag.core.domain.draft import Draft
from opslag.core.domain.finding import Finding, Judgement
from opslag.core.domain.severity import Severity
from opslag.core.domain.states import NotAllowed
from opslag.organisation.models import Person, Unit
from opslag.organisation.queries import approvers
from opslag.policy.queries import judge_draft
from opslag.posts.answers import held_back, shown
from opslag.posts.drafting import advice_of, draft_of, words_of
from opslag.posts.judged import judged, judged_by
from opslag.posts.models import Approval, Decision, Deviation, Revision, Variant
from opslag.posts.rights import Rights, rights_of
from opslag.posts.rules import FOLLOWERS, asked_roles, has_publish_right, is_asked_to_release, is_author, publishers
from opslag.posts.states import DRAFT, DROPPED, IN_REVIEW, SHARED

STOP, APPROVAL, FREE = "stop", "approval", "free"

Need = tuple[str, ...]
"""Roles of which one must answer (behov), as words that can be stored."""


@dataclass(frozen=True, slots=True)
class Reading:
    """A variant read through (gennemlæsning): all that was found, and what still stands in the way."""

    draft: Draft
    judgement: Judgement
    excepted: Mapping[str, Deviation] = field(default_factory=dict)
    """Findings that somebody with the right has gone past, by key."""
    kept: frozenset[str] = frozenset()
    """Keys of advice that the author has read and not followed."""

    @property
    def open(self) -> Judgement:
        """What still stands (åbne anmærkninger)."""
        done = self.kept | self.excepted.keys()
        return Judgement(tuple(f for f in self.judgement.findings if f.key not in done))

    @property
    def confidential(self) -> bool:
        """Does something stand that only the author may see?"""
        return any(f.confidential for f in self.open.stops)

    def find(self, key: str) -> Finding | None:
        """The finding with this key, when it still stands."""
        return next((f for f in self.open.findings if f.key == key), None)


@dataclass(frozen=True, slots=True)
class Gate:
    """The one answer to "may it go on?" (porten), for exactly the content with this hash."""

    verdict: str
    judgement: Judgement
    hash: str
    missing: tuple[str, ...] = ()
    needs: tuple[Need, ...] = ()


def judgement_of(variant: Variant) -> Judgement:
    """All that the policy in force says of the variant (bedømmelse)."""
    return judge_draft(draft_of(variant), unit=variant.unit, profile=variant.profile)


def reading_of(variant: Variant) -> Reading:
    """The variant read through, with what the author and others have already answered."""
    draft = draft_of(variant)
    judgement = judge_draft(draft, unit=variant.unit, profile=variant.profile)
    if not judgement.findings:
        return Reading(draft, judgement)
    return Reading(draft, judgement, _excepted(variant, draft, judgement), _kept(variant, draft, judgement))


def gate(variant: Variant, *, by: Person, reading: Reading | None = None) -> Gate:
    """May `by` send this content on? Asked by screen, API and worker alike, always anew."""
    read = reading or reading_of(variant)
    now = variant.current_hash()
    missing = missing_answers(variant)
    if missing or read.open.stops:
        return Gate(STOP, read.open, now, missing)
    needs = _unanswered(variant, _needs(variant, read.open, by), now)
    return Gate(APPROVAL if needs else FREE, read.open, now, (), needs)


def answers_for(person: Person, variant: Variant, reading: Reading | None = None) -> dict[str, str]:
    """Why and for whom as the person may see them: what stops is hidden, except from those who may see the stop."""
    said = {"why": variant.post.why, "whom": variant.post.whom}
    if is_author(person, variant) or is_asked_to_release(person, variant) or not any(map(held_back, said.values())):
        return said
    stopped = (reading or reading_of(variant)).confidential
    return {name: shown(words) for name, words in said.items()} if stopped else said


def missing_answers(variant: Variant) -> tuple[str, ...]:
    """What must be there whatever the policy says: why, for whom, some words, and the people in the picture."""
    post = variant.post
    lacking = [name for name, said in (("why", post.why), ("whom", post.whom)) if not said.strip()]
    lacking += [] if variant.text.strip() or variant.picture_id else ["text"]
    lacking += ["picture"] if variant.picture and variant.picture.missing else []
    return tuple(lacking)


def _needs(variant: Variant, judgement: Judgement, by: Person) -> list[Need]:
    found = [(_approver(finding),) for finding in judgement.approvals]
    if not has_publish_right(by, variant):
        found.append(tuple(role.value for role in publishers(variant.profile)))
    return list(dict.fromkeys(found))


def _approver(finding: Finding) -> str:
    known = finding.approver in Role._value2member_map_
    return finding.approver if known else Role.COMMUNICATIONS.value


def _unanswered(variant: Variant, needs: list[Need], now: str) -> tuple[Need, ...]:
    """The needs that no approval of exactly this content has met."""
    if not needs or variant.approved_hash not in ("", now):
        return tuple(needs)
    said = Approval.objects.filter(variant=variant, content_hash=now, decision=Decision.APPROVED)
    given = {role for approval in said for role in approval.roles}
    return tuple(need for need in needs if not given.intersection(need))


def _excepted(variant: Variant, draft: Draft, judgement: Judgement) -> dict[str, Deviation]:
    said = list(variant.deviations.select_related("by"))
    if variant.judged:
        said = [d for d in said if d.at <= variant.judged.at]
    now = variant.current_hash() if said else ""
    return {f.key: d for f in judgement.findings for d in said if _covers(d, f, draft, now)}


def _covers(deviation: Deviation, finding: Finding, draft: Draft, now: str) -> bool:
    if (deviation.clause_id, deviation.check_id) != (finding.clause.id, finding.check):
        return False
    if deviation.words != words_of(draft, finding):
        return False
    return deviation.content_hash == now if deviation.release else finding.author_may_except


def _kept(variant: Variant, draft: Draft, judgement: Judgement) -> frozenset[str]:
    mild = (f for f in judgement.findings if f.severity in (Severity.ADVISE, Severity.INFO))
    return frozenset(f.key for f in mild if advice_of(draft, f) in variant.kept_words)


# ---- who sees what of it


def sees(person: Person, rights: Rights, variant: Variant) -> bool:
    """`posts.see_variant` for lists: asked of the database only where what is known does not say yes (ser)."""
    if is_author(person, variant):
        return True
    if not (variant.confidential or variant.unsent) and FOLLOWERS & rights.roles(variant.post.unit_id):
        return True
    return bool(person.has_perm("posts.see_variant", variant))


def shown_to(person: Person, variant: Variant) -> Variant:
    """The variant as this person may read it now (det, man kan læse).

    An unsent draft stands as it is for its author alone, and for the confidentiality role when asked; whoever has
    answered it sees what they answered. Asked wherever words of a variant are shown.
    """
    if not variant.unsent or is_author(person, variant) or is_asked_to_release(person, variant):
        return variant
    answered = judged_by(person, variant)
    if answered is None:
        raise NotAllowed(_("at læse kladden"))
    return answered


# ---- what waits for whom


def with_all(rows: QuerySet[Variant]) -> QuerySet[Variant]:
    """The variants with all that a page shows of them, in one query."""
    return rows.select_related(
        "post__author",
        "post__unit__parent__parent",
        "profile__unit__parent__parent",
        "profile__owner",
        "picture__unit",
    )


def put_away_by(person: Person) -> QuerySet[Variant]:
    """The person's own drafts that are put away, last first (lagt væk)."""
    return with_all(Variant.objects.filter(post__author=person, state=DROPPED)).order_by("-updated_at")


def lately_shared(unit: Unit) -> QuerySet[Variant]:
    """What the unit has told lately, newest first; what is taken down again stands there and says so (senest delt)."""
    return with_all(Variant.objects.filter(post__unit=unit, state__in=SHARED)).order_by("-updated_at")


def in_review() -> QuerySet[Variant]:
    """All that waits for a reader, the shortest promise first (køen)."""
    return with_all(Variant.objects.filter(state=IN_REVIEW)).order_by("promised_at", "pk")


def waiting_for(person: Person) -> list[Variant]:
    """What waits for an answer from this person, the shortest promise first (venter på dig)."""
    rights = rights_of(person)
    return [variant for variant in in_review().exclude(post__author=person) if _answers(rights, variant)]


def _answers(rights: Rights, variant: Variant) -> bool:
    held = rights.roles(variant.post.unit_id)
    if variant.profile:
        held |= rights.roles(variant.profile.unit_id, variant.profile_id)
    return bool(held & asked_roles(variant.needs))


def waiting_for_release(person: Person) -> list[Variant]:
    """Confidentiality stops that this person is asked to look at (frigivelser)."""
    asked = with_all(Variant.objects.filter(release_asked_at__isnull=False).exclude(post__author=person))
    rights = rights_of(person) if asked else None
    return [v for v in asked if rights and Role.CONFIDENTIALITY in rights.roles(v.post.unit_id)]


def returned_by(person: Person) -> list[Variant]:
    """What the person has sent back and the author has in hand, as it was sent back (hos forfatteren)."""
    mine = Approval.objects.filter(by=person, decision=Decision.RETURNED).values("variant")
    answered = judged(person, with_all(Variant.objects.filter(pk__in=mine, state=DRAFT)))
    return sorted(answered.values(), key=lambda one: one.judged.at, reverse=True)


def last_decision(variant: Variant) -> Approval | None:
    """The last answer the variant has had (seneste afgørelse)."""
    return variant.approvals.select_related("by").order_by("-at", "-pk").first()


def revision_with(variant: Variant, content_hash: str) -> Revision | None:
    """The kept text that has this hash, for showing what has changed since."""
    return variant.revisions.filter(content_hash=content_hash, aside=False).order_by("-number").first()


def readers(variant: Variant, needs: tuple[Need, ...]) -> list[Person]:
    """Whom the variant would be sent to: the nearest with a needed role, never the author (læsere)."""
    found: dict[int, Person] = {}
    for need in needs:
        found.update({p.pk: p for p in _nearest(variant, need)})
    return list(found.values())


def _nearest(variant: Variant, need: Need) -> list[Person]:
    places = [variant.unit, *([variant.profile.unit] if variant.profile else [])]
    for role in need:
        for unit in places:
            others = [p for p in approvers(unit, Role(role)) if p.pk != variant.post.author_id]
            if others:
                return others
    return []


def of_post(variant: Variant) -> QuerySet[Variant]:
    """The post's variants, in the order they were begun (kanaler)."""
    return Variant.objects.filter(Q(post=variant.post_id)).select_related("profile").order_by("pk")
