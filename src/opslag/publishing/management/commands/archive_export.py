"""`opslag archive export`: what is asked for, as a ZIP, in the name of somebody who may read it (udtræk)."""

from argparse import ArgumentParser
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, BinaryIO

from django.core.management.base import BaseCommand, CommandError
from django.utils.translation import gettext as _

from opslag.core.domain.states import NotAllowed
from opslag.ground.tenancy.scope import scope
from opslag.organisation.models import Person, Unit
from opslag.publishing.actions.handing_out import hand_out
from opslag.publishing.archive.exporting import Extract
from opslag.publishing.archive.finding import archive_units
from opslag.publishing.forms import SearchForm

OPTIONS = {
    "words": "q",
    "post": "opslag",
    "who": "hvem",
    "unit": "enhed",
    "channel": "kanal",
    "kind": "slags",
    "since": "fra",
    "until": "til",
}
"""The command's words for the fields of the search."""


class Command(BaseCommand):
    """Write an extract of the archive to a file that does not stand there yet."""

    help = "Hent et udtræk af arkivet som ZIP."
    requires_system_checks: list[str] = []

    def add_arguments(self, parser: ArgumentParser) -> None:
        """The options."""
        parser.add_argument("file", type=Path)
        parser.add_argument("--by", required=True)
        for name in OPTIONS:
            parser.add_argument(f"--{name}", default="")

    def handle(self, *args: object, file: Path, by: str, **options: Any) -> None:
        """Find, archive that it is handed out, and write."""
        person = somebody(by)
        with scope(person.organisation):
            asked = self._asked(person, options)
        with _opened(file) as out:
            extract = self._write(out, asked, person)
        told = _("{file}: {posts} opslag, {others} andre poster.")
        self.stdout.write(told.format(file=file, posts=len(extract.posts), others=len(extract.others)))
        self.stdout.write(_("Hvad der kan gives ud, er jeres vurdering. Læs det igennem, før det går videre."))

    def _write(self, out: BinaryIO, asked: SearchForm, person: Person) -> Extract:
        try:
            with scope(person.organisation):
                extract = hand_out(asked.asked, by=person)
        except NotAllowed as error:
            told = _("Arkivet er ikke åbent for {name}.").format(name=person.name)
            raise CommandError(told, returncode=2) from error
        for chunk in extract.chunks():
            out.write(chunk)
        return extract

    def _asked(self, person: Person, options: dict[str, Any]) -> SearchForm:
        given = {field: options[name] for name, field in OPTIONS.items()}
        given["enhed"] = _unit_key(given["enhed"])
        form = SearchForm(given, units=archive_units(person))
        if not form.is_valid():
            named = {field: name for name, field in OPTIONS.items()}
            wrong = "\n".join(f"--{named[field]}: {lines[0]}" for field, lines in form.errors.items())
            raise CommandError(wrong, returncode=2)
        return form


@contextmanager
def _opened(file: Path) -> Iterator[BinaryIO]:
    """The file, opened before anything is handed out, and gone again unless all of it was written."""
    try:
        out = file.open("xb")
    except FileExistsError:
        told = _("{file} er der allerede. Vælg et andet navn.")
        raise CommandError(told.format(file=file), returncode=2) from None
    except OSError as error:
        told = _("{file} kan ikke skrives: {why}. Intet er hentet.")
        raise CommandError(told.format(file=file, why=error.strerror), returncode=2) from error
    try:
        with out:
            yield out
    except OSError as error:
        file.unlink(missing_ok=True)
        told = _("{file} blev ikke færdig og er fjernet igen: {why}.")
        raise CommandError(told.format(file=file, why=error.strerror), returncode=2) from error
    except BaseException:
        file.unlink(missing_ok=True)
        raise


def somebody(email: str) -> Person:
    """The person who acts, by address; a command acts in nobody's name but theirs (den, der gør det)."""
    person = Person.objects.filter(email__iexact=email, is_active=True).select_related("organisation").first()
    if person is None:
        told = _("Der er ingen person med adressen »{email}«.").format(email=email)
        raise CommandError(told, returncode=2)
    return person


def _unit_key(said: str) -> str:
    """A unit may be given by its short name as well as by its number."""
    known = Unit.objects.filter(slug=said).values_list("pk", flat=True).first() if said else None
    return str(known or said)
