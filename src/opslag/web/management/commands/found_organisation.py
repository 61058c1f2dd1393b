"""`found_organisation`: begin for real, with one organisation and its first administrator."""

from collections.abc import Iterator
from getpass import getpass
from typing import Any

from django.contrib.auth.password_validation import validate_password
from django.core.exceptions import ValidationError
from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.db import transaction

from opslag.core.domain.actor import SYSTEM, Role
from opslag.ground.tenancy.models import Organisation
from opslag.ground.tenancy.scope import scope
from opslag.organisation import actions
from opslag.organisation.models import Person
from opslag.organisation.queries import root_unit
from opslag.policy.actions import adopt_pack
from opslag.web.founding.source import SLUG, is_mail

LONGEST_SLUG = 60


class Command(BaseCommand):
    """Found an organisation with the legal floor and one administrator (grundlæg)."""

    help = "Opretter en organisation med det, der gælder altid, og dens første administrator."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("slug", help="kort navn i adresser, for eksempel nordkyst")
        parser.add_argument("name", help="organisationens navn")
        parser.add_argument("email", help="administratorens e-mail")
        parser.add_argument("person", help="administratorens navn")

    def handle(self, *args: Any, **options: Any) -> None:
        for name in ("slug", "name", "email", "person"):
            options[name] = options[name].strip()
        wrong = list(_wrong(**{name: options[name] for name in ("slug", "name", "email", "person")}))
        if wrong:
            raise CommandError("\n".join([*wrong, "Intet er oprettet."]), returncode=2)
        password = self._password()
        with transaction.atomic():
            _found(options, password)
        self.stdout.write(f"{options['name']} er oprettet. {options['person']} kan nu logge ind.")
        self.stdout.write(
            "Enheder, flere personer, profiler og politik: skriv en fil (./opslag organise --print-example viser en), "
            f"sæt {options['person']} i den, og kør ./opslag organise FIL."
        )

    def _password(self) -> str:
        password = getpass("Adgangskode til administratoren (mindst 12 tegn): ")
        try:
            validate_password(password)
        except ValidationError as error:
            raise CommandError(" ".join(error.messages)) from error
        return password


def _wrong(slug: str, name: str, email: str, person: str) -> Iterator[str]:
    """Everything that cannot be used, before anybody is asked for a password."""
    if not SLUG.fullmatch(slug) or len(slug) > LONGEST_SLUG:
        yield f"Det korte navn »{slug}« kan ikke stå i en adresse. Brug a-z, 0-9 og bindestreg."
    elif Organisation.objects.filter(slug=slug).exists():
        yield f"Der er allerede en organisation med det korte navn »{slug}«."
    if not name:
        yield "Skriv organisationens navn."
    elif Organisation.objects.filter(name__iexact=name).exists():
        yield f"Der er allerede en organisation, der hedder »{name}«."
    if not is_mail(email):
        yield f"»{email}« er ikke en e-mailadresse."
    elif Person.objects.filter(email__iexact=email).exists():
        yield f"Der er allerede en person med e-mailen {email}."
    if not person:
        yield "Skriv administratorens navn."


def _found(options: dict[str, Any], password: str) -> None:
    organisation = actions.found(options["name"], options["slug"])
    with scope(organisation):
        top = root_unit()
        person = actions.add_person(options["email"], options["person"], top, by=SYSTEM, title="Administrator")
        person.set_password(password)
        person.save(update_fields=["password"])
        actions.grant_role(person, Role.ADMINISTRATOR, top, by=SYSTEM)
        adopt_pack(top, "basis", by=SYSTEM)
