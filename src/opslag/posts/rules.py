"""Who may do what with posts (hvem må). Asked first in every action and on every page."""

from collections.abc import Iterable

import rules

from opslag.core.domain.actor import Role
from opslag.media.rules import WRITERS, works_in_unit
from opslag.organisation.models import Person, Profile, ProfileLevel, Unit
from opslag.organisation.queries import roles_of
from opslag.organisation.rules import holds
from opslag.posts.judged import judged_by
from opslag.posts.models import Decision, Report, Variant
from opslag.posts.states import IN_REVIEW

PUBLISHERS = (Role.LEADER, Role.LOCAL_EDITOR, Role.AREA_EDITOR, Role.COMMUNICATIONS)
"""Those who may publish on a workplace's profile without asking, when nothing is found (A8); nearest first."""

_OF_LEVEL = {
    ProfileLevel.MAIN: (Role.COMMUNICATIONS,),
    ProfileLevel.SHARED: (Role.COMMUNICATIONS,),
    ProfileLevel.AREA: (Role.AREA_EDITOR, Role.COMMUNICATIONS),
}

POLICY_OWNERS = frozenset((Role.COMMUNICATIONS, Role.DIRECTORS))
FOLLOWERS = WRITERS | {Role.DIRECTORS, Role.ARCHIVIST}


def publishers(profile: Profile | None) -> tuple[Role, ...]:
    """The roles that may publish on this profile, nearest first (udgivere)."""
    return _OF_LEVEL.get(profile.level, PUBLISHERS) if profile else PUBLISHERS


@rules.predicate
def is_author(person: Person, variant: Variant | None) -> bool:
    """Did this person write it?"""
    return variant is not None and variant.post.author_id == person.pk


@rules.predicate
def has_publish_right(person: Person, variant: Variant | None) -> bool:
    """May the person publish on the variant's profile: their own, or one that is open for others?"""
    profile = variant.profile if variant is not None else None
    if variant is None or profile is None:
        return False
    if roles_of(person, profile.unit, profile=profile).intersection(publishers(profile)):
        return True
    return profile.open_for_others and bool(roles_of(person, variant.unit).intersection(PUBLISHERS))


@rules.predicate
def is_asked(person: Person, variant: Variant | None) -> bool:
    """Is it sent to review, and may this person answer one of its questions?"""
    if variant is None or variant.state != IN_REVIEW:
        return False
    return bool(answers_as(person, variant))


def answers_as(person: Person, variant: Variant) -> frozenset[Role]:
    """The roles in which the person may answer what the variant waits for (svarer som)."""
    held = roles_of(person, variant.unit)
    if variant.profile:
        held |= roles_of(person, variant.profile.unit, profile=variant.profile)
    return held & asked_roles(variant.needs)


def asked_roles(needs: Iterable[Iterable[str]]) -> frozenset[Role]:
    """Every role that may answer one of these needs."""
    return frozenset(Role(role) for need in needs for role in need)


@rules.predicate
def may_release(person: Person, variant: Variant | None) -> bool:
    """Only the confidentiality role, and never for a text of one's own."""
    if variant is None or variant.post.author_id == person.pk:
        return False
    return Role.CONFIDENTIALITY in roles_of(person, variant.unit)


@rules.predicate
def is_asked_to_release(person: Person, variant: Variant | None) -> bool:
    """Has the author asked, and is this the one who may release?"""
    return variant is not None and variant.release_asked_at is not None and bool(may_release(person, variant))


@rules.predicate
def has_asked_of_stop(person: Person, variant: Variant | None) -> bool:
    """Has its author once asked this role about a stop? The page then says what became of it, without the text."""
    return variant is not None and variant.release_questions.exists()


@rules.predicate
def may_follow(person: Person, variant: Variant | None) -> bool:
    """Colleagues with a part in the unit's stories may look at what is sent on, unless only the author may."""
    if variant is None or variant.confidential or variant.unsent:
        return False
    return bool(FOLLOWERS & roles_of(person, variant.unit))


@rules.predicate
def has_answered(person: Person, variant: Variant | None) -> bool:
    """Whoever it was sent to, and who answered, keeps in sight what they answered (`judged_by`) when it comes back."""
    if variant is None or not _answered(person, variant):
        return False
    places = [variant.unit, *([variant.profile.unit] if variant.profile else [])]
    return any(roles_of(person, place) for place in places)


def _answered(person: Person, variant: Variant) -> bool:
    """Of an unsent draft only what was answered is shown; of what is sent, nothing that is confidential."""
    if variant.unsent:
        return judged_by(person, variant) is not None
    return not variant.confidential and variant.approvals.filter(by=person).exists()


@rules.predicate
def has_approved_this(person: Person, variant: Variant | None) -> bool:
    """Is what stands here, to the letter, what this person has approved?"""
    last = variant.approvals.filter(by=person).last() if variant is not None else None
    if variant is None or last is None or last.decision != Decision.APPROVED:
        return False
    return last.content_hash == variant.current_hash()


@rules.predicate
def is_sent(person: Person, variant: Variant | None) -> bool:
    """Has its author let go of it?"""
    return variant is not None and not variant.unsent


@rules.predicate
def writes_here(person: Person, unit: Unit | None) -> bool:
    """Does the person tell stories for this unit?"""
    return bool(works_in_unit(person, unit))


rules.add_perm("posts.write_somewhere", holds(*sorted(WRITERS)))


@rules.predicate
def owns_policy(person: Person, unit: Unit | None) -> bool:
    """Those who look after the policy: communications and the directors."""
    return unit is not None and bool(POLICY_OWNERS & roles_of(person, unit))


@rules.predicate
def owns_policy_of(person: Person, told: Report | None) -> bool:
    """Those who look after the policy where the report was made."""
    return told is not None and bool(owns_policy(person, told.unit))


@rules.predicate
def has_reported(person: Person) -> bool:
    """Has this person told something about a check?"""
    return Report.objects.filter(reporter=person).exists()


rules.add_perm("posts.read_reports", owns_policy)
rules.add_perm("posts.answer_report", owns_policy_of)
rules.add_perm("posts.has_reported", has_reported)
rules.add_perm("posts.start_post", writes_here)
rules.add_perm("posts.write_variant", is_author)
rules.add_perm("posts.review_variant", is_asked & ~is_author)
rules.add_perm("posts.see_variant", is_author | is_asked | is_asked_to_release | may_follow | has_answered)
rules.add_perm("posts.release_variant", is_asked_to_release)
rules.add_perm("posts.see_release", is_asked_to_release | (may_release & has_asked_of_stop))
rules.add_perm("posts.publish_variant", is_author | (has_publish_right & (is_sent | has_approved_this)))
