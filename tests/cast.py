"""The one cast of the tests: Anna, Bo and Carla of Nordkyst, Dan of the next municipality, who must see nothing.

`cast()` builds them with units, roles, profiles and a small policy that has one clause of each severity.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field
from typing import Any

from opslag.core.domain.actor import SYSTEM, Role
from opslag.ground.tenancy.models import Organisation
from opslag.ground.tenancy.scope import scope
from opslag.organisation.models import Contact, Person, Profile, RoleGrant, Unit
from opslag.policy.actions import adopt

SILENT = "I dag har 2.b målt skovens højeste træ med en pind. Læs om det på engskolen.example/udeskole"
NO_POINTER = "I dag har 2.b målt skovens højeste træ med en pind."
HEAVY = "Vi måler i henhold til planen. Læs om det på engskolen.example/udeskole"
JOB = "Vi søger en pædagog til skoven. Læs om det på engskolen.example/udeskole"
SECRET = "Emil, 111111-0000, klarede det flot. Læs om det på engskolen.example/udeskole"


def clause(number: int, name: str, title: str, **enforce: Any) -> dict[str, Any]:
    return {
        "id": name,
        "number": number,
        "title": title,
        "text": f"{title}.",
        "why": f"Fordi {title.lower()} hjælper læseren.",
        "kind": "house",
        "source": {"title": "Prøvepolitikken"},
        "enforce": [enforce] if enforce else [],
    }


REASON, BO = "author-with-reason", "kommunikation"

POLICY: dict[str, Any] = {
    "id": "proeve",
    "title": "Sådan deler vi",
    "edition": "1",
    "mode": "tillid",
    "source": {"title": "Prøvepolitikken"},
    "audiences": {"foraeldre": "Forældre på skolen", "fagfaeller": "Kolleger og fagfæller andre steder"},
    "clause": [
        clause(3, "videre", "Vis vejen videre", check="missing-pointer", severity="block", exception=REASON),
        clause(8, "job", "Spørg, før du søger kolleger", check="low-job-level", severity="approval", approver=BO),
        clause(4, "ord", "Skriv, så alle er med", check="bureaucratic-wording", severity="advise"),
        clause(5, "alt", "Alle skal kunne læse med", check="missing-alt-text", severity="advise"),
        clause(9, "kritik", "Kritik er velkommen"),
    ],
    "place": [
        {"channel": "facebook", "purpose": "Det nære", "tone": "Uformel", "audience": "Forældre"},
        {"channel": "linkedin", "purpose": "Det faglige", "tone": "Uformel", "audience": "Fagfæller"},
    ],
    "route": [
        {
            "channel": "facebook",
            "reason": "Det handler direkte om børnene, og forældrene er dér.",
            "otherwise": "Facebook er til det, der handler om børnene.",
            "occasions": ["hverdag", "begivenhed"],
            "audiences": ["foraeldre"],
        },
        {
            "channel": "linkedin",
            "reason": "Det er fagligt, og fagfæller kan bruge det.",
            "otherwise": "LinkedIn er til det faglige. Fortæl dér, hvad I har lært.",
            "audiences": ["fagfaeller"],
        },
        {
            "channel": "none",
            "reason": "Det er til få og kendte mennesker.",
            "otherwise": "Ikke sociale medier: når det er til få og kendte mennesker.",
            "words": ["klassen"],
            "weight": 3,
            "instead": "Skriv til klassen, eller sig det på forældremødet.",
        },
    ],
}  # fmt: skip


@dataclass
class Cast:
    """Everybody and everything by name."""

    organisation: Organisation
    neighbour: Organisation
    root: Unit
    area: Unit
    school: Unit
    people: dict[str, Person] = field(default_factory=dict)
    profiles: dict[str, Profile] = field(default_factory=dict)

    def __getattr__(self, name: str) -> Person:
        try:
            return self.__dict__["people"][name]
        except KeyError:
            raise AttributeError(name) from None


def cast() -> Cast:
    """Build the cast in a fresh database; call inside no scope."""
    ours = Organisation.objects.create(name="Nordkyst Kommune", slug="nordkyst")
    theirs = Organisation.objects.create(name="Fjordklit Kommune", slug="fjordklit")
    with scope(ours):
        made = _our_units(ours, theirs)
        _our_people(made)
        _our_profiles(made)
        adopt(made.area, POLICY, by=SYSTEM)
    with scope(theirs):
        place = Unit.objects.create(name="Fjordklit Kommune", slug="fjordklit", kind="koncern")
        made.people["dan"] = _person("Dan Dam", "Kommunikation", theirs, place, Role.COMMUNICATIONS)
    return made


def _our_units(ours: Organisation, theirs: Organisation) -> Cast:
    root = Unit.objects.create(name="Nordkyst Kommune", slug="nordkyst", kind="koncern")
    area = Unit.objects.create(name="Børn og Unge", slug="boern-og-unge", kind="direktoeromraade", parent=root)
    pointer = {"label": "Læs om onsdagene i skoven", "url": "engskolen.example/udeskole"}
    school = Unit.objects.create(
        name="Engskolen", slug="engskolen", kind="arbejdsplads", parent=area, parameters={"pointer": pointer}
    )
    Contact.objects.create(unit=root, function="fortrolighed", name="Fie Frost", mailbox="fie@nordkyst.example")
    return Cast(ours, theirs, root, area, school)


def _our_people(made: Cast) -> None:
    for name, title, unit, role in (
        ("Anna Ager", "Skoleleder", made.school, Role.LEADER),
        ("Tea Toft", "Lærer", made.school, Role.EMPLOYEE),
        ("Bo Bang", "Kommunikationskonsulent", made.root, Role.COMMUNICATIONS),
        ("Carla Crone", "Direktør", made.root, Role.DIRECTORS),
        ("Fie Frost", "Databeskyttelsesrådgiver", made.root, Role.CONFIDENTIALITY),
        ("Adam Holm", "Administrator", made.root, Role.ADMINISTRATOR),
    ):
        key = name.split()[0].lower()
        made.people[key] = _person(name, title, made.organisation, unit, role)


def _person(name: str, title: str, organisation: Organisation, unit: Unit, role: Role) -> Person:
    email = f"{name.split()[0].lower()}@{organisation.slug}.example"
    person = Person.objects.create_person(email, name, organisation, unit=unit, title=title)
    RoleGrant.objects.create(person=person, role=role.value, unit=unit, valid_from=dt.date(2026, 1, 1))
    return person


def _our_profiles(made: Cast) -> None:
    for key, unit, channel, level, name, open_ in (
        ("facebook", made.school, "facebook", "workplace", "Engskolen", False),
        ("linkedin", made.root, "linkedin", "main", "Nordkyst Kommune", False),
        ("website", made.school, "website", "workplace", "Engskolen", False),
        ("intranet", made.root, "intranet", "intranet", "Intranet", True),
    ):
        made.profiles[key] = Profile.objects.create(
            unit=unit,
            channel=channel,
            level=level,
            name=name,
            sender=unit.name,
            owner=made.people["anna" if unit == made.school else "bo"],
            open_for_others=open_,
        )
