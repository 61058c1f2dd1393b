"""`export_reports`: what people told of the checks, as labelled texts in the draft format (meldinger)."""

import json
from argparse import ArgumentParser
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from opslag.ground.tenancy.models import Organisation
from opslag.ground.tenancy.scope import scope
from opslag.posts.models import Report, ReportKind


class Command(BaseCommand):
    """One JSON object a line: the masked draft, and what should (not) have been found."""

    help = "Write reports about the checks as labelled, masked texts (JSON lines)."

    def add_arguments(self, parser: ArgumentParser) -> None:
        """Whose reports: one organisation's, by its short name."""
        parser.add_argument("organisation", help="the organisation's short name, for example nordkyst")

    def handle(self, *args: Any, organisation: str, **options: Any) -> None:
        """Write them, oldest first."""
        ours = Organisation.objects.filter(slug=organisation).first()
        if ours is None:
            raise CommandError(f"No organisation is called {organisation!r}.")
        with scope(ours):
            for told in Report.objects.order_by("pk"):
                self.stdout.write(json.dumps(labelled(told), ensure_ascii=False))


def labelled(told: Report) -> dict[str, Any]:
    """The report as a labelled text: an id that tells nothing of who or where."""
    wrong = told.kind == ReportKind.NO_FINDING
    return {
        "id": f"report-{told.pk}",
        **{name: value for name, value in told.draft.items() if value is not None},
        "expect": [],
        "expect_not": told.refs if wrong else [],
        "check": told.check_id,
        "field": told.field,
        "spans": told.spans,
        "why": told.note or told.get_kind_display(),
        "answer": told.answer,
        "reply": told.reply,
    }
