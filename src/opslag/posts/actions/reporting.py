"""Telling that a check was wrong (meld): the draft is masked first, and those who look after the policy are told."""

from collections.abc import Iterable
from typing import Any

from django.db import transaction
from django.urls import reverse
from django.utils.translation import gettext as _

from opslag.core.domain.actor import Role
from opslag.core.domain.draft import Draft
from opslag.core.domain.finding import Finding
from opslag.core.domain.states import NotAllowed, ReasonNeeded
from opslag.ground.archive import actions as archive
from opslag.organisation.actions import notify
from opslag.organisation.models import Person
from opslag.organisation.queries import actor, approvers
from opslag.posts.actions import kinds
from opslag.posts.errors import FindingGone
from opslag.posts.masking import masked
from opslag.posts.models import Report, ReportKind, Variant
from opslag.posts.queries import reading_of

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
        told = Report(unit=variant.unit, draft=masked_draft(reading.draft, finding), note=masked(note.strip()))
        told.kind = ReportKind.NO_FINDING if finding else ReportKind.NOT_STOPPED
        _point_at(told, finding)
        told.save()
        payload = {"kind": told.kind, "check": told.check_id, "clause": told.clause_id}
        archive.record(kinds.REPORTED, subject=told, by=actor(by, unit=variant.unit), payload=payload)
        for person in approvers(variant.unit, Role.COMMUNICATIONS):
            notify(person, _("En melding om et tjek: %(kind)s") % {"kind": told.get_kind_display()}, reverse("reports"))
    return told


def masked_draft(draft: Draft, finding: Finding | None) -> dict[str, Any]:
    """The draft in the draft format, with nobody in it; what a confidential finding points at is masked too."""
    hidden = finding if finding and finding.confidential else None
    return {
        "channel": draft.channel,
        "kind": draft.kind,
        "author_role": draft.author_role,
        "text": masked(draft.text, _hidden(hidden, "text")),
        "has_image": draft.has_image,
        "alt_text": masked(draft.alt_text, _hidden(hidden, "alt_text")),
        "meta": {name: value for name in KNOWN if (value := getattr(draft.meta, name)) is not None},
    }


def _hidden(finding: Finding | None, field: str) -> Iterable[tuple[int, int]]:
    return finding.spans if finding and finding.field == field else ()


def _point_at(told: Report, finding: Finding | None) -> None:
    if finding is None:
        return
    told.check_id, told.clause_id, told.version = finding.check, finding.clause.id, finding.layer.version
    told.severity, told.field = finding.severity.value, finding.field
    told.refs, told.spans = list(finding.refs), [list(span) for span in finding.spans]
