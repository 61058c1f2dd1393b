"""Telling that a check was wrong (meld), and answering: what is said is masked first, and nobody is named."""

from typing import Any

from django.db import transaction
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import override

from opslag.core.domain.actor import SYSTEM, Role
from opslag.core.domain.draft import ANSWERS
from opslag.core.domain.finding import Finding
from opslag.core.domain.states import NotAllowed, ReasonNeeded
from opslag.ground.archive import actions as archive
from opslag.organisation.actions import notify
from opslag.organisation.models import Person
from opslag.organisation.queries import actor, approvers
from opslag.posts.actions import kinds
from opslag.posts.errors import AlreadyAnswered, FindingGone
from opslag.posts.masking import masked, names, places, telling
from opslag.posts.models import Report, ReportAnswer, ReportKind, Variant
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
        told = Report(unit=variant.unit, reporter=by, draft=mask.draft(), note=mask.note(note.strip()))
        told.kind = ReportKind.NO_FINDING if finding else ReportKind.NOT_STOPPED
        _point_at(told, finding)
        told.save()
        payload = {"kind": told.kind, "check": told.check_id, "clause": told.clause_id}
        # Not by whom: colleagues read the archive, and were told that no name goes along.
        archive.record(kinds.REPORTED, subject=told, by=SYSTEM, payload=payload)
        for person in approvers(variant.unit, Role.COMMUNICATIONS):
            with override(person.language):
                kind = {"kind": told.get_kind_display()}
                notify(person, _("En melding om et tjek: %(kind)s") % kind, reverse("reports"))
    return told


def answer_report(report: Report, *, by: Person, answer: ReportAnswer, line: str = "") -> Report:
    """Say what comes of a report (svar): ready words and a line, which is masked; whoever told us hears it once."""
    if not by.has_perm("posts.answer_report", report):
        raise NotAllowed(_("at svare på en melding"))
    if answer == ReportAnswer.STANDS and not line.strip():
        raise ReasonNeeded(_("at lade reglen stå"))
    with transaction.atomic():
        told = Report.objects.select_for_update(of=("self",)).select_related("unit", "reporter").get(pk=report.pk)
        if told.answer:
            raise AlreadyAnswered
        told.answer, told.reply = answer, masked(line.strip())
        told.answered_by, told.answered_at = by, timezone.now()
        told.save()
        payload = {"answer": told.answer, "comment": told.reply}
        archive.record(kinds.REPORT_ANSWERED, subject=told, by=actor(by, unit=told.unit), payload=payload)
        _tell_reporter(told, by)
    return told


def _tell_reporter(told: Report, by: Person) -> None:
    """Without the line: a notice holds no free words."""
    if told.reporter is None or told.reporter == by:
        return
    with override(told.reporter.language):
        said = {"name": by.first_name, "answer": told.get_answer_display()}
        text = _("%(name)s har svaret på det, du meldte om et tjek: %(answer)s") % said
        notify(told.reporter, text, reverse("my_reports"))


class Mask:
    """A draft and what is said about it, with nobody in it whom we can find; what is confidential is masked too.

    The answers before the text are not sent, but what is hidden in them is hidden wherever it comes again.
    """

    def __init__(self, reading: Reading) -> None:
        self.seen = reading.draft
        fields = {name: self.seen.words_in(name) for name in ("text", "alt_text", *ANSWERS)}
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
