"""`opslag archive verify`: prove that nothing in the archive was changed (efterprøv arkivet)."""

import sys
from argparse import ArgumentParser

from django.core.management.base import BaseCommand, CommandError
from django.db import connection

from opslag.ground.archive.triggers import missing_guards
from opslag.ground.archive.verification import Report, Seal, verify
from opslag.ground.tenancy.models import Organisation


class Command(BaseCommand):
    """Verify every chain, or one; exit status 1 at the first broken link."""

    help = "Efterprøv arkivets kæder. Afslutter med 1, hvis et led er brudt."
    requires_system_checks: list[str] = []

    def add_arguments(self, parser: ArgumentParser) -> None:
        """The options."""
        parser.add_argument("--organisation", help="kun organisationen med dette kortnavn")
        parser.add_argument("--seal", help="et segl noteret tidligere, fx 120:9f86d0…; kræver --organisation")

    def handle(self, *args: object, organisation: str | None, seal: str | None, **options: object) -> None:
        """Verify, say what was found, and leave with 0 or 1."""
        chosen = Organisation.objects.filter(slug=organisation) if organisation else Organisation.objects.all()
        if organisation and not chosen:
            raise CommandError(f"Der er ingen organisation med kortnavnet »{organisation}«.", returncode=2)
        noted = self._seal(seal, organisation)
        reports = [verify(one, seal=noted) for one in chosen]
        for report in reports:
            self._tell(report)
        guards = missing_guards(connection)
        if guards:
            self.stdout.write(f"Databasens vagter mangler: {', '.join(guards)}. Kør migreringerne igen.")
        if guards or not all(report.ok for report in reports):
            sys.exit(1)

    def _seal(self, text: str | None, organisation: str | None) -> Seal | None:
        if text is None:
            return None
        if not organisation:
            raise CommandError("--seal skal følges af --organisation.", returncode=2)
        try:
            return Seal.read(text)
        except ValueError:
            raise CommandError("Et segl skrives som nummer:aftryk, fx 120:9f86d0…", returncode=2) from None

    def _tell(self, report: Report) -> None:
        if report.ok:
            counted = f"{report.entries} poster, {report.erased} med slettede personoplysninger"
            self.stdout.write(f"{report.organisation}: kæden holder ({counted}).")
            self.stdout.write(f"  Segl: {report.seal}")
        else:
            self.stdout.write(f"{report.organisation}: kæden er brudt ved {report.first_broken}.")
