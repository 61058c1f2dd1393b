"""`opslag backup`: copy everything to a folder, while it runs (sikkerhedskopi)."""

import sqlite3
from argparse import ArgumentParser
from pathlib import Path

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError
from django.db import connection
from django.utils.translation import gettext as _

from opslag.web import backup


class Command(BaseCommand):
    """Database, pictures, keys and seals to a new folder (kopiér)."""

    help = "Kopiér database, billeder, nøgler og segl til en ny mappe, også mens Opslag kører."
    requires_system_checks: list[str] = []

    def add_arguments(self, parser: ArgumentParser) -> None:
        """The options."""
        parser.add_argument("folder", help="en ny eller tom mappe")

    def handle(self, *args: object, folder: str, **options: object) -> None:
        """Copy, and say what to do with the copy."""
        place = Path(folder).resolve()
        try:
            found = backup.save(place)
        except backup.InsideItself:
            told = _("Mappen {folder} ligger i det, der kopieres. Intet er kopieret. Vælg en anden.")
            raise CommandError(told.format(folder=place), returncode=2) from None
        except backup.CannotBackUp:
            told = _("Mappen {folder} er ikke tom. Intet er kopieret. Vælg en ny.").format(folder=place)
            raise CommandError(told, returncode=2) from None
        except (OSError, sqlite3.Error) as error:
            told = _("Kopien i {folder} blev ikke færdig og er fjernet igen: {why}.")
            why = getattr(error, "strerror", None) or error
            raise CommandError(told.format(folder=place, why=why), returncode=2) from error
        self._tell(place, found)

    def _tell(self, place: Path, found: list[str]) -> None:
        self.stdout.write(_("Kopieret til {folder}: {names}.").format(folder=place, names=", ".join(found)))
        if connection.vendor != "sqlite":
            self.stdout.write(_("Databasen kopieres med denne linje. Kør den nu:"))
            self.stdout.write(f"  {backup.dump_line(connection.settings_dict, place)}")
        if (settings.DATA / "keys").is_dir():
            self.stdout.write(_("Nøglerne i keys/ åbner kanalernes adgange. Gem kopien, så ingen andre kan læse den."))
        else:
            self.stdout.write(_("Nøglerne står i jeres miljø og er ikke med. Gem dem et andet sted."))
        self.stdout.write(_("Notér seglene fra seals.txt uden for maskinen; de viser siden, om noget mangler:"))
        self.stdout.write((place / backup.SEALS).read_text(encoding="utf-8").rstrip() or "-")
