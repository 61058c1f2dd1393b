"""Telling that a check was wrong (meld): the draft is masked first, and those who look after the policy are told."""

from typing import Any

from django.db import transaction
from django.urls import reverse
from django.utils.translation import gettext as _

from opslag.core.domain.actor import Role
from opslag.core.domain.finding import Finding
from opslag.core.domain.states import NotAllowed, ReasonNeeded
from opslag.ground.archive import actions as archive
from opslag.organisation.actions import notify
from opslag.organisation.models import Person
from opslag.organisation.queries import actor, approvers
from opslag.posts.actions import kinds
from opslag.posts.errors import FindingGone
from opslag.posts.masking import masked, names, places, telling
from opslag.posts.models import Report, ReportKind, Variant
from opslag.posts.queries import Reading, reading_of

KNOWN = ("content_type", "profile_level", "on_behalf", "audience", "language", "recognisable_people", "consent")
"""What of the draft's surroundings goes along: nothing that names anybody."""


def report_check(variant: Variant, *, by: Person, key: str = "", note: str = "") -> Report:
    """ "Ikke et fund" about the finding with this key; without one, "Hvorfor blev jeg ikke stoppet?"."""
    if not by.has_perm("posts.write_variant", variant):
        raise NotAllowed(_("at melde noget om dette opslag"))
    reading = reading_of(variant)
    finding = next((f for f in reading.judgement.findings if f.key == key), None)
    if key and finding is None:
        raise FindingGone
    if finding is None and not note.strip():
        raise ReasonNeeded(_("meldingen"))
    with transaction.atomic():
        mask = Mask(reading)
        told = Report(unit=variant.unit, draft=mask.draft(), note=mask.note(note.strip()))
        told.kind = ReportKind.NO_FINDING if finding else ReportKind.NOT_STOPPED
        _point_at(told, finding)
        told.save()
        payload = {"kind": told.kind, "check": told.check_id, "clause": told.clause_id}
        archive.record(kinds.REPORTED, subject=told, by=actor(by, unit=variant.unit), payload=payload)
        for person in approvers(variant.unit, Role.COMMUNICATIONS):
            notify(person, _("En melding om et tjek: %(kind)s") % {"kind": told.get_kind_display()}, reverse("reports"))
    return told


class Mask:
    """A draft and what is said about it, with nobody in it whom we can find; what is confidential is masked too."""

    def __init__(self, reading: Reading) -> None:
        self.seen = reading.draft
        fields = {"text": self.seen.text, "alt_text": self.seen.alt_text}
        held = [f for f in reading.judgement.findings if f.confidential]
        self.hidden = {n: places(t, [s for f in held if f.field == n for s in f.spans]) for n, t in fields.items()}
        self.names = frozenset().union(*(names(text, self.hidden[name]) for name, text in fields.items()))
        self.telling = frozenset().union(*(telling(text, self.hidden[name]) for name, text in fields.items()))

    def draft(self) -> dict[str, Any]:
        """The draft in the draft format."""
        seen = self.seen
        return {
            "channel": seen.channel,
            "kind": seen.kind,
            "author_role": seen.author_role,
            "text": masked(seen.text, self.hidden["text"], self.names),
            "has_image": seen.has_image,
            "alt_text": masked(seen.alt_text, self.hidden["alt_text"], self.names),
            "meta": {name: value for name in KNOWN if (value := getattr(seen.meta, name)) is not None},
        }

    def note(self, said: str) -> str:
        """What somebody says about it: what is hidden in the draft is hidden here as well."""
        return masked(said, known=self.telling)


def _point_at(told: Report, finding: Finding | None) -> None:
    if finding is None:
        return
    told.check_id, told.clause_id, told.version = finding.check, finding.clause.id, finding.layer.version
    told.severity, told.field = finding.severity.value, finding.field
    told.refs, told.spans = list(finding.refs), [list(span) for span in finding.spans]
