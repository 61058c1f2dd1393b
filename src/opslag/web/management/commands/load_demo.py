"""`load_demo`: put the demo's two municipalities into the database."""

from typing import Any

from django.core.management.base import BaseCommand

from opslag.web.demo.load import load


class Command(BaseCommand):
    """Put the demo into the database, if it is not there (demo)."""

    help = "Lægger demokommunerne i databasen, hvis de ikke er der."

    def handle(self, *args: Any, **options: Any) -> None:
        put_in = load()
        if options["verbosity"]:
            self.stdout.write("Demoen er lagt ind." if put_in else "Demoen er her allerede.")
