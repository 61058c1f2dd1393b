"""`opslag archive verify`: prove that nothing in the archive was changed (efterprøv arkivet)."""

import sys
from argparse import ArgumentParser
from collections.abc import Iterator, Mapping
from pathlib import Path

from django.core.management.base import BaseCommand, CommandError
from django.db import connection
from django.utils.translation import gettext as _

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
        parser.add_argument("--seals", help="en fil med segl: kortnavn og segl på hver linje")

    def handle(
        self, *args: object, organisation: str | None, seal: str | None, seals: str | None, **options: object
    ) -> None:
        """Verify, say what was found, and leave with 0 or 1."""
        chosen = Organisation.objects.filter(slug=organisation) if organisation else Organisation.objects.all()
        if organisation and not chosen:
            told = _("Der er ingen organisation med kortnavnet »{name}«.").format(name=organisation)
            raise CommandError(told, returncode=2)
        noted = {**_of_file(seals), **_of_words(seal, organisation)}
        reports = [verify(one, seal=noted.get(one.slug)) for one in chosen]
        for report in reports:
            self._tell(report)
        gone = [] if organisation else sorted(noted.keys() - {one.slug for one in chosen})
        wrong = [*self._tell_gone(gone), *self._tell_guards()]
        if wrong or not all(report.ok for report in reports):
            sys.exit(1)

    def _tell(self, report: Report) -> None:
        broken = report.first_broken
        if broken is None:
            told = _("{organisation}: kæden holder ({entries} poster, {erased} med slettede personoplysninger).")
            self.stdout.write(
                told.format(organisation=report.organisation, entries=report.entries, erased=report.erased)
            )
            self.stdout.write("  " + _("Segl: {seal}").format(seal=report.seal))
        else:
            told = _("{organisation}: kæden er brudt ved post {number}: {fault}.")
            self.stdout.write(
                told.format(organisation=report.organisation, number=broken.number, fault=_(broken.fault.value))
            )

    def _tell_gone(self, names: list[str]) -> list[str]:
        for name in names:
            self.stdout.write(_("{name}: der er noteret et segl, men organisationen er her ikke.").format(name=name))
        return names

    def _tell_guards(self) -> list[str]:
        guards = missing_guards(connection)
        if guards:
            told = _("Databasens vagter mangler: {guards}. Kør migreringerne igen.")
            self.stdout.write(told.format(guards=", ".join(guards)))
        return list(guards)


def _of_words(text: str | None, organisation: str | None) -> Mapping[str, Seal]:
    if text is None:
        return {}
    if not organisation:
        raise CommandError(_("Skriv organisationens korte navn sammen med --seal."), returncode=2)
    return {organisation: _read(text)}


def _of_file(name: str | None) -> Mapping[str, Seal]:
    return dict(_lines(Path(name))) if name else {}


def _lines(file: Path) -> Iterator[tuple[str, Seal]]:
    try:
        text = file.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError):
        raise CommandError(_("Filen {file} kan ikke læses.").format(file=file), returncode=2) from None
    for line in filter(str.strip, text.splitlines()):
        slug, _gap, seal = line.strip().partition(" ")
        yield slug, _read(seal)


def _read(text: str) -> Seal:
    try:
        return Seal.read(text)
    except ValueError:
        told = _("Et segl skrives som nummer:aftryk, fx 120:9f86d0…, med alle aftrykkets 64 tegn.")
        raise CommandError(told, returncode=2) from None
