"""The database's part of `opslag restore` (gendan): a copied SQLite laid back, or the line for PostgreSQL."""

from argparse import ArgumentParser
from pathlib import Path

from django.core.management.base import BaseCommand, CommandError
from django.db import connection
from django.utils.translation import gettext as _

from opslag.web import backup


class Command(BaseCommand):
    """Never over a database that is there (læg tilbage)."""

    help = "Læg den kopierede database tilbage. Bruges af »opslag restore«."
    requires_system_checks: list[str] = []

    def add_arguments(self, parser: ArgumentParser) -> None:
        """The options."""
        parser.add_argument("folder", help="mappen fra »opslag backup«")

    def handle(self, *args: object, folder: str, **options: object) -> None:
        """Lay it back, and go on to the archive's verification."""
        if connection.vendor != "sqlite":
            self.stdout.write(_("Databasen lægges tilbage i en tom PostgreSQL med denne linje. Kør den nu:"))
            self.stdout.write(f"  {backup.restore_line(connection.settings_dict, Path(folder))}")
            return
        try:
            backup.put_back(Path(folder))
        except backup.CannotBackUp as error:
            told = _("Der ligger allerede en database i {file}. Den er ikke rørt. Flyt den først.")
            raise CommandError(told.format(file=error), returncode=2) from None
        except OSError as error:
            told = _("Databasen kunne ikke lægges tilbage: {why}. Flyt datamappen væk, og prøv igen.")
            raise CommandError(told.format(why=error.strerror or error), returncode=2) from error
        self.stdout.write(_("Databasen er lagt tilbage."))
