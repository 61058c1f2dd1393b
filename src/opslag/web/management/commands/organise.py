"""`organise`: make an organisation what one file says, with a rehearsal, and let its people in."""

from importlib import resources
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.utils.translation import gettext as _

from opslag.ground.tenancy.scope import scope
from opslag.web.founding import invitations
from opslag.web.founding.arranging import Arrangement, arrange
from opslag.web.founding.description import Fault, Faulty
from opslag.web.founding.reading import read


class Command(BaseCommand):
    """Read a file and put the organisation in, or make it what the file now says (indret)."""

    help = "Indretter en organisation efter én fil: enheder, personer, roller, profiler, kontakter og politik."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("file", nargs="?", help="filen (TOML)")
        parser.add_argument("--print-example", action="store_true", help="skriv et eksempel på en fil, og stop")
        parser.add_argument("--dry-run", action="store_true", help="vis, hvad der ville blive ændret; intet ændres")
        parser.add_argument("--links", action="store_true", help="nye links til alle, der ikke har valgt adgangskode")
        parser.add_argument("--remove-units", action="store_true", help="fjern tomme enheder, der ikke står i filen")
        parser.add_argument("--address", default="", help="hvor I møder Opslag, fx https://opslag.sandby.example")

    def handle(self, *args: Any, **options: Any) -> None:
        if options["print_example"]:
            self.stdout.write(example(), ending="")
            return
        if not options["file"]:
            raise CommandError(_("Skriv navnet på en fil, eller brug --print-example."), returncode=2)
        self._organise(Path(options["file"]), options)

    def _organise(self, file: Path, options: dict[str, Any]) -> None:
        try:
            description = read(_text(file))
            done = arrange(description, rehearse=options["dry_run"], remove_units=options["remove_units"])
        except Faulty as error:
            told = [*(_fault(file, fault) for fault in error.faults), _("Intet er ændret.")]
            raise CommandError("\n".join(told), returncode=2) from error
        self._tell(done, rehearsed=options["dry_run"])
        if not options["dry_run"]:
            self._let_in(done, options)

    def _tell(self, done: Arrangement, *, rehearsed: bool) -> None:
        for one in done.lines:
            self.stdout.write(str(one))
        if not done.changes:
            self.stdout.write(_("%(name)s er allerede, som filen siger.") % {"name": done.organisation.name})
        elif rehearsed:
            self.stdout.write(_("Intet er ændret endnu. Kør igen uden --dry-run, så bliver det sådan."))
        else:
            self.stdout.write(_("%(name)s er nu, som filen siger.") % {"name": done.organisation.name})

    def _let_in(self, done: Arrangement, options: dict[str, Any]) -> None:
        """Links are made when all is in place; one that is lost is made again with --links."""
        people = done.waiting if options["links"] else done.newcomers
        if people:
            told = _("Her vælger hver sin adgangskode. Et link virker én gang og i %(days)s dage (--links laver nye):")
            self.stdout.write("\n" + told % {"days": invitations.days()})
        with scope(done.organisation):
            for one in invitations.invite(people, options["address"] or invitations.own_address()):
                self.stdout.write(one)


def example() -> str:
    """A whole file to begin from; every name in it is invented."""
    return (resources.files("opslag.web.founding") / "example.toml").read_text(encoding="utf-8")


def _text(file: Path) -> str:
    try:
        return file.read_text(encoding="utf-8-sig")
    except FileNotFoundError as error:
        raise CommandError(_("Filen %(file)s findes ikke.") % {"file": file}, returncode=2) from error
    except (OSError, UnicodeDecodeError) as error:
        told = _("Filen %(file)s kan ikke læses. Gem den som tekst i UTF-8.")
        raise CommandError(told % {"file": file}, returncode=2) from error


def _fault(file: Path, fault: Fault) -> str:
    where = [_("%(file)s, linje %(line)s") % {"file": file.name, "line": fault.spot.line}, fault.spot.name]
    field = _("felt »%(field)s«") % {"field": fault.field} if fault.field else ""
    return ", ".join(part for part in (*where, field) if part) + f": {fault.message}"
