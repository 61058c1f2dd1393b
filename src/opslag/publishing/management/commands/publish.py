"""`publish`: ask for a draft to be sent, in a person's name and through the same door as on the screen (udgiv)."""

from argparse import ArgumentParser
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from opslag.core.domain.states import IllegalMove, NotAllowed
from opslag.ground.tenancy.scope import scope
from opslag.organisation.models import Person
from opslag.posts.errors import ApprovalNeeded, Stopped
from opslag.posts.models import Variant
from opslag.publishing.actions import NoProfile, publish_variant
from opslag.publishing.tasks import kick


class Command(BaseCommand):
    """Nothing is refused less here: the rights, the gate and four eyes are asked of whoever is named."""

    help = "Bed om, at en kladde bliver udgivet, i en persons navn. Porten er den samme som på skærmen."

    def add_arguments(self, parser: ArgumentParser) -> None:
        """Which draft, and who asks."""
        parser.add_argument("draft", type=int, help="Kladdens nummer: det, der står i dens adresse.")
        parser.add_argument("--by", required=True, metavar="E-MAIL", help="Den, der beder om det.")

    def handle(self, *args: Any, **options: Any) -> None:
        """Ask, and say how it went; a refusal is an error, and the archive is told of it."""
        person = Person.objects.filter(email__iexact=options["by"], is_active=True).first()
        if person is None:
            raise CommandError(f"Ingen her hedder {options['by']}.")
        with scope(person.organisation):
            self._publish(options["draft"], person)

    def _publish(self, number: int, person: Person) -> None:
        variant = Variant.objects.select_related("post", "profile").filter(pk=number).first()
        if variant is None:
            raise CommandError(f"Kladde {number} findes ikke.")
        try:
            delivery = publish_variant(variant, by=person)
        except (Stopped, ApprovalNeeded, NotAllowed, NoProfile, IllegalMove) as refused:
            raise CommandError(_said(refused)) from refused
        kick()
        self.stdout.write(f"Udsendelse {delivery.pk}: {delivery.get_state_display()}.")


def _said(refused: Exception) -> str:
    match refused:
        case Stopped(findings=findings, missing=missing):
            what = [*(found.clause.title for found in findings), *missing]
            return f"Opslaget er stoppet og ikke sendt: {', '.join(what)}."
        case ApprovalNeeded():
            return "Opslaget er ikke sendt. En anden skal læse det først."
        case NoProfile():
            return "Opslaget er ikke sendt. Der er ingen profil i brug at udgive på."
        case IllegalMove(state=state):
            return f"Opslaget er ikke sendt. Det står som »{state}«."
    return f"Opslaget er ikke sendt. {refused}"
