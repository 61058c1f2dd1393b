"""`opslag archive erase`: erase words and names of an entry, in the name of an archivist (slet)."""

from argparse import ArgumentParser
from typing import Any

from django.core.management.base import BaseCommand, CommandError
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from opslag.core.domain.states import NotAllowed, ReasonNeeded
from opslag.ground.archive.models import Entry
from opslag.ground.tenancy.scope import scope
from opslag.organisation.models import Person
from opslag.publishing import records
from opslag.publishing.actions.erasing import erasable_beside, erase_entries, holds_personal, refuse_erasing
from opslag.publishing.management.commands.archive_export import somebody


class Command(BaseCommand):
    """Say what goes and what stays; with --yes, do it."""

    help = "Slet ord og navne i en arkivpost. Kæden består."
    requires_system_checks: list[str] = []

    def add_arguments(self, parser: ArgumentParser) -> None:
        """The options."""
        parser.add_argument("number", type=int)
        parser.add_argument("--by", required=True)
        parser.add_argument("--reason", required=True)
        parser.add_argument("--whole-post", action="store_true")
        parser.add_argument("--yes", action="store_true")

    def handle(self, *args: object, number: int, by: str, reason: str, yes: bool, **options: Any) -> None:
        """Find the entries, tell, and erase when it is wanted."""
        person = somebody(by)
        with scope(person.organisation):
            chosen = self._chosen(number, person, whole=options["whole_post"])
            self._refuse(chosen, person, reason)
            self._tell(chosen)
            if yes:
                erased = erase_entries(chosen, by=person, reason=reason)
                self.stdout.write(ngettext("Slettet i %(n)d post.", "Slettet i %(n)d poster.", erased) % {"n": erased})
            else:
                self.stdout.write(_("Intet er slettet. Gentag med --yes for at gøre det."))

    def _chosen(self, number: int, person: Person, *, whole: bool) -> list[Entry]:
        entry = records.visible_entries(person).filter(number=number).first()
        if entry is None:
            told = _("Der er ingen post {number}, som {name} kan læse.")
            raise CommandError(told.format(number=number, name=person.name), returncode=2)
        return [entry, *(erasable_beside(entry, by=person) if whole else [])]

    def _tell(self, chosen: list[Entry]) -> None:
        for entry in chosen:
            left = _("ord og navne") if holds_personal(entry) else _("intet at slette")
            told = _("Post {number}, {title}: {left}")
            self.stdout.write(told.format(number=entry.number, title=_(entry.title), left=left))
        self.stdout.write(_("Nummer, tidspunkt, slags og aftryk bliver, og kæden kan stadig efterprøves."))
        told = _("Ældre sikkerhedskopier har ordene endnu. Lægges en tilbage, skal der slettes igen.")
        self.stdout.write(told)

    def _refuse(self, chosen: list[Entry], person: Person, reason: str) -> None:
        try:
            refuse_erasing(chosen, by=person, reason=reason)
        except NotAllowed as error:
            told = _("{name} kan ikke slette det: det skal en arkivar, som ikke selv har gjort det.")
            raise CommandError(told.format(name=person.name), returncode=2) from error
        except ReasonNeeded as error:
            raise CommandError(_("Skriv en grund."), returncode=2) from error
