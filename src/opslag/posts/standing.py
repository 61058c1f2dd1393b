"""Where a text stands with others (stillingen): who can read it now, and what has been said of its stop."""

from collections.abc import Sequence
from dataclasses import dataclass

from django.utils.functional import cached_property
from django.utils.text import get_text_list
from django.utils.translation import gettext as _

from opslag.core.domain.actor import Role
from opslag.organisation.queries import approvers
from opslag.posts.answers import held_back
from opslag.posts.models import Approval, Deviation, ReleaseAnswer, ReleaseQuestion, Variant
from opslag.posts.queries import Reading


@dataclass
class Standing:
    """A variant among people, as its author is told of it."""

    variant: Variant
    reading: Reading

    @cached_property
    def read_by(self) -> str:
        """Who can read the text as it stands, in the middle of a sentence (kan læses af)."""
        if not self.variant.unsent:
            return _("kan læses af dem, der arbejder med opslag for %(unit)s") % {"unit": self.variant.unit}
        others = list(dict.fromkeys([*self._guardians, *self._names(still=True)]))
        said = _("kan læses af dig og %(names)s") % {"names": _listed(others)} if others else _("kun synlig for dig")
        if not (earlier := self._names(still=False)):
            return said
        return _("%(said)s; %(names)s ser stadig den udgave, der er svaret på") % {
            "said": said,
            "names": _listed(earlier),
        }

    @property
    def _guardians(self) -> Sequence[str]:
        """Those who are asked about the stop; nobody before the author asks."""
        if self.variant.release_asked_at is None or not self.reading.confidential:
            return ()
        people = approvers(self.variant.unit, Role.CONFIDENTIALITY)
        return [p.first_name for p in people if p.pk != self.variant.post.author_id]

    @cached_property
    def _answers(self) -> Sequence[Approval]:
        """The last answer of each it has been sent to, and who still sees what they answered."""
        said = self.variant.approvals.exclude(by=self.variant.post.author_id).select_related("by")
        last = {answer.by_id: answer for answer in said}
        return [answer for answer in last.values() if answer.by.has_perm("posts.see_variant", self.variant)]

    def _names(self, *, still: bool) -> list[str]:
        """Those who answered what still stands here, or what no longer does."""
        now = self.variant.current_hash()
        return [answer.by.first_name for answer in self._answers if (answer.content_hash == now) is still]

    @cached_property
    def released(self) -> Deviation | None:
        """The release that holds for exactly what stands here (frigivet)."""
        held = (d for d in self.reading.excepted.values() if d.release)
        return max(held, key=lambda d: d.at, default=None)

    @cached_property
    def upheld(self) -> ReleaseQuestion | None:
        """The answer that the stop was right; it stays by the stop until the words change (stoppet består)."""
        if not self.reading.confidential or self.variant.release_asked_at:
            return None
        last = self.variant.release_questions.filter(answer=ReleaseAnswer.UPHELD).select_related("by").last()
        return last if last and last.words == words_asked_about(self.variant) else None

    @cached_property
    def fallen(self) -> Deviation | None:
        """A release that holds no more, because what it was of has changed (bortfaldet)."""
        if not self.reading.confidential or self.upheld:
            return None
        return self.variant.deviations.filter(release=True).select_related("by").last()


def _listed(names: Sequence[str]) -> str:
    return get_text_list(names, _("og"))


def words_asked_about(variant: Variant) -> str:
    """A fingerprint of the words alone: a picture or a time changes nothing in what is said (ordene).

    The answers count where the legal floor holds them back: others were not asked about.
    """
    answers = (variant.post.why, variant.post.whom)
    return ReleaseQuestion.fingerprint(variant.text, variant.alt_text, *filter(held_back, answers))


def question_of(variant: Variant) -> ReleaseQuestion | None:
    """What the author asks now (spørgsmålet)."""
    return variant.release_questions.filter(answer="").last() if variant.release_asked_at else None
