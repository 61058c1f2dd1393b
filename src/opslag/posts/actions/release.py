"""Releasing a confidentiality stop (frigive): only the confidentiality role, with a reason, for one exact content."""

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_noop

from opslag.core.domain.actor import Role
from opslag.core.domain.states import NotAllowed, ReasonNeeded
from opslag.ground.archive import actions as archive
from opslag.organisation.models import Person
from opslag.organisation.queries import actor, approvers
from opslag.posts.actions import kinds
from opslag.posts.actions.fixing import deviate, told_of
from opslag.posts.actions.notices import nobody_asked, tell, to_author, to_release
from opslag.posts.actions.writing import locked
from opslag.posts.errors import ChangedSince, FindingGone, NobodyToAsk
from opslag.posts.models import Deviation, ReleaseAnswer, ReleaseQuestion, Variant
from opslag.posts.queries import reading_of
from opslag.posts.standing import question_of, words_asked_about


def ask_release(variant: Variant, *, by: Person, why: str = "") -> Variant:
    """The author thinks that we are wrong, and asks the one who may say so, with a line why (spørg).

    Asked already, it stays asked: the promise stands, and nobody is told twice.
    """
    if not by.has_perm("posts.write_variant", variant):
        raise NotAllowed(_("at bede om frigivelse"))
    with transaction.atomic():
        now = locked(variant)
        if now.release_asked_at:
            return now
        if not reading_of(now).confidential:
            raise FindingGone
        people = [p for p in approvers(now.unit, Role.CONFIDENTIALITY) if p.pk != by.pk]
        if not people:
            raise NobodyToAsk([Role.CONFIDENTIALITY.value])
        now.release_asked_at = timezone.now()
        now.save(update_fields=["release_asked_at", "updated_at"])
        _asked(now, why).save()
        told = {"content_hash": now.current_hash()}
        archive.record(kinds.RELEASE_ASKED, subject=now, by=actor(by, unit=now.unit), payload=told)
        for person in people:
            tell(person, gettext_noop("%(name)s spørger til et stop"), to_release(now), name=by.first_name)
    return now


def release_stop(variant: Variant, *, by: Person, reason: str, content_hash: str) -> list[Deviation]:
    """Let exactly this content pass (frigiv). Any edit afterwards, and the stop stands again."""
    if not by.has_perm("posts.release_variant", variant):
        raise NotAllowed(_("at frigive et stop"), _("Det kan kun den fortrolighedsansvarlige."))
    if not reason.strip():
        raise ReasonNeeded(_("at frigive"))
    with transaction.atomic():
        now = locked(variant)
        if now.current_hash() != content_hash:
            raise ChangedSince
        reading = reading_of(now)
        held = [f for f in reading.open.stops if f.confidential]
        let_go = [deviate(now, reading, f, by=by, reason=reason, release=True) for f in held]
        for deviation in let_go:
            archive.record(kinds.RELEASED, subject=now, by=actor(by, unit=now.unit), payload=told_of(deviation))
        _answered(now, ReleaseAnswer.RELEASED, reason, by)
        now.confidential, now.release_asked_at = False, None
        now.save(update_fields=["confidential", "release_asked_at", "updated_at"])
        nobody_asked(now)
        tell(now.author, gettext_noop("Stoppet er frigivet af %(name)s"), to_author(now), name=by.first_name)
    return let_go


def uphold_stop(variant: Variant, *, by: Person, answer: str) -> Variant:
    """The stop was right (stoppet består): the author is told why, and the text is the author's alone again."""
    if not by.has_perm("posts.release_variant", variant):
        raise NotAllowed(_("at svare på et stop"))
    if not answer.strip():
        raise ReasonNeeded(_("at lade stoppet bestå"))
    with transaction.atomic():
        now = locked(variant)
        _answered(now, ReleaseAnswer.UPHELD, answer, by)
        now.release_asked_at = None
        now.save(update_fields=["release_asked_at", "updated_at"])
        # Why is for the author alone: it may well say what may not be said.
        told = {"content_hash": now.current_hash()}
        archive.record(kinds.UPHELD, subject=now, by=actor(by, unit=now.unit), payload=told)
        nobody_asked(now)
        tell(now.author, gettext_noop("%(name)s lader stoppet bestå"), to_author(now), name=by.first_name)
    return now


def _asked(variant: Variant, why: str = "") -> ReleaseQuestion:
    return ReleaseQuestion(
        variant=variant, content_hash=variant.current_hash(), words=words_asked_about(variant), why=why.strip()
    )


def _answered(variant: Variant, answer: ReleaseAnswer, reason: str, by: Person) -> None:
    """The question that waits gets its answer; one from before questions were kept is written down first."""
    asked = question_of(variant) or _asked(variant)
    asked.answer, asked.reason, asked.by, asked.at = answer, reason.strip(), by, timezone.now()
    asked.save()
