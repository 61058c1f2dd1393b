"""`found_organisation`: begin for real, with one organisation and its first administrator."""

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


class Command(BaseCommand):
    """Found an organisation with the legal floor and one administrator (grundlæg)."""

    help = "Opretter en organisation med det, der gælder altid, og dens første administrator."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("slug", help="kort navn i adresser, for eksempel nordkyst")
        parser.add_argument("name", help="organisationens navn")
        parser.add_argument("email", help="administratorens e-mail")
        parser.add_argument("person", help="administratorens navn")

    def handle(self, *args: Any, **options: Any) -> None:
        if Organisation.objects.filter(slug=options["slug"]).exists():
            raise CommandError(f"Der er allerede en organisation med navnet {options['slug']}.")
        if Person.objects.filter(email__iexact=options["email"]).exists():
            raise CommandError("Der er allerede en person med den e-mail.")
        password = self._password()
        with transaction.atomic():
            _found(options, password)
        self.stdout.write(f"{options['name']} er oprettet. {options['person']} kan nu logge ind.")

    def _password(self) -> str:
        password = getpass("Adgangskode til administratoren (mindst 12 tegn): ")
        try:
            validate_password(password)
        except ValidationError as error:
            raise CommandError(" ".join(error.messages)) from error
        return password


def _found(options: dict[str, Any], password: str) -> None:
    organisation = actions.found(options["name"], options["slug"])
    with scope(organisation):
        top = root_unit()
        person = actions.add_person(options["email"], options["person"], top, by=SYSTEM, title="Administrator")
        person.set_password(password)
        person.save(update_fields=["password"])
        actions.grant_role(person, Role.ADMINISTRATOR, top, by=SYSTEM)
        adopt_pack(top, "basis", by=SYSTEM)
