"""Who and what the demo holds (rollebesætning), as data. All people, places and addresses are invented."""

from dataclasses import dataclass, field
from typing import Any

from opslag.core.domain.actor import Role
from opslag.organisation.models import ProfileLevel, UnitKind


@dataclass(frozen=True, slots=True)
class Place:
    """A unit (enhed)."""

    slug: str
    name: str
    kind: UnitKind
    parent: str = ""
    town: str = ""
    parameters: dict[str, Any] = field(default_factory=dict)
    packs: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Somebody:
    """A person with one role, in their own unit or at `role_at` (person)."""

    email: str
    name: str
    title: str
    unit: str
    role: Role
    role_at: str = ""


@dataclass(frozen=True, slots=True)
class Account:
    """A profile (profil)."""

    unit: str
    channel: str
    level: ProfileLevel
    name: str
    sender: str
    owner: str
    deputy: str = ""
    handle: str = ""
    settings: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Desk:
    """A contact by function (kontakt)."""

    unit: str
    function: str
    name: str
    mailbox: str
    hours: str = ""


@dataclass(frozen=True, slots=True)
class Town:
    """An organisation with all it holds (organisation)."""

    slug: str
    name: str
    units: tuple[Place, ...]
    people: tuple[Somebody, ...]
    profiles: tuple[Account, ...]
    contacts: tuple[Desk, ...]


def _pointer(label: str, url: str) -> dict[str, Any]:
    return {"label": label, "url": url}


NORDKYST = Town(
    "nordkyst",
    "Nordkyst Kommune",
    units=(
        Place(
            "nordkyst",
            "Nordkyst Kommune",
            UnitKind.ROOT,
            town="Nordkyst",
            parameters={
                "own_domain": "nordkyst.example",
                "adopted_name": "Nordkyst Kommune",
                "pointer": _pointer("Læs mere", "https://nordkyst.example/nyt"),
            },
            packs=("basis", "norddjurs"),
        ),
        Place("kommunikation", "Kommunikation", UnitKind.WORKPLACE, "nordkyst", town="Nordkyst"),
        Place("direktionen", "Direktionen", UnitKind.WORKPLACE, "nordkyst", town="Nordkyst"),
        Place("staben", "Staben", UnitKind.WORKPLACE, "nordkyst", town="Nordkyst"),
        Place("boern-og-unge", "Børn og Unge", UnitKind.AREA, "nordkyst", packs=("aarhus-bu",)),
        Place(
            "engskolen",
            "Engskolen",
            UnitKind.WORKPLACE,
            "boern-og-unge",
            town="Engby",
            parameters={
                "own_domain": "engskolen.example",
                "adopted_name": "Engskolen",
                "pointer": _pointer("Læs om onsdagene i skoven", "https://engskolen.example/udeskole"),
            },
        ),
        Place(
            "solstraalen",
            "Solstrålen",
            UnitKind.WORKPLACE,
            "boern-og-unge",
            town="Engby",
            parameters={"own_domain": "solstraalen.example", "adopted_name": "Daginstitutionen Solstrålen"},
        ),
        Place(
            "lillebakken",
            "Lillebakken",
            UnitKind.WORKPLACE,
            "boern-og-unge",
            town="Bakkeby",
            parameters={"own_domain": "lillebakken.example", "adopted_name": "Børnehuset Lillebakken"},
        ),
        Place("teknik-og-miljoe", "Teknik og Miljø", UnitKind.AREA, "nordkyst"),
        Place("vej-og-park", "Vej og Park", UnitKind.WORKPLACE, "teknik-og-miljoe", town="Nordkyst"),
    ),
    people=(
        Somebody("anna@nordkyst.example", "Anna Holm", "Skoleleder", "engskolen", Role.LEADER),
        Somebody(
            "bo@nordkyst.example",
            "Bo Krag",
            "Kommunikationskonsulent",
            "kommunikation",
            Role.COMMUNICATIONS,
            "nordkyst",
        ),
        Somebody("carla@nordkyst.example", "Carla Winther", "Direktør", "direktionen", Role.DIRECTORS, "nordkyst"),
        Somebody("ditte@nordkyst.example", "Ditte Lund", "Fagredaktør", "teknik-og-miljoe", Role.AREA_EDITOR),
        Somebody("erik@nordkyst.example", "Erik Bang", "Lærer", "engskolen", Role.EMPLOYEE),
        Somebody("fie@nordkyst.example", "Fie Dahl", "Jurist", "staben", Role.CONFIDENTIALITY, "nordkyst"),
        Somebody("gorm@nordkyst.example", "Gorm Hald", "Arkivar", "staben", Role.ARCHIVIST, "nordkyst"),
        Somebody(
            "helle@nordkyst.example", "Helle Frost", "Systemadministrator", "staben", Role.ADMINISTRATOR, "nordkyst"
        ),
        Somebody("ina@nordkyst.example", "Ina Bech", "Borgerrådgiver", "kommunikation", Role.MODERATOR, "nordkyst"),
    ),
    profiles=(
        Account(
            "nordkyst",
            "facebook",
            ProfileLevel.MAIN,
            "Nordkyst på Facebook",
            "Nordkyst Kommune",
            "bo",
            "ina",
            "nordkystkommune",
        ),
        Account(
            "nordkyst",
            "linkedin",
            ProfileLevel.MAIN,
            "Nordkyst på LinkedIn",
            "Nordkyst Kommune",
            "bo",
            "ina",
            "nordkyst-kommune",
        ),
        Account(
            "nordkyst",
            "instagram",
            ProfileLevel.MAIN,
            "Nordkyst på Instagram",
            "Nordkyst Kommune",
            "bo",
            "ina",
            "nordkystkommune",
        ),
        Account("nordkyst", "website", ProfileLevel.MAIN, "Nordkysts nyheder", "Nordkyst Kommune", "bo", "ina"),
        Account("nordkyst", "intranet", ProfileLevel.INTRANET, "Intranet", "Nordkyst Kommune", "bo", "ina"),
        Account(
            "engskolen",
            "facebook",
            ProfileLevel.WORKPLACE,
            "Engskolen på Facebook",
            "Engskolen",
            "anna",
            "erik",
            "engskolen",
        ),
        Account(
            "engskolen",
            "linkedin",
            ProfileLevel.WORKPLACE,
            "Engskolen på LinkedIn",
            "Engskolen",
            "anna",
            "erik",
            "engskolen",
        ),
        Account("engskolen", "website", ProfileLevel.WORKPLACE, "Engskolens nyheder", "Engskolen", "anna", "erik"),
    ),
    contacts=(
        Desk("nordkyst", "kommunikation", "Kommunikation", "kommunikation@nordkyst.example", "Hverdage kl. 8-15"),
        Desk("nordkyst", "presse", "Pressevagten", "presse@nordkyst.example", "Hele døgnet"),
        Desk("nordkyst", "fortrolighed", "Fie Dahl", "fortrolighed@nordkyst.example", "Hverdage kl. 9-14"),
        Desk("nordkyst", "administrator", "Helle Frost", "it@nordkyst.example", "Hverdage kl. 8-15"),
        Desk("boern-og-unge", "kommunikation", "Børn og Unges redaktion", "bu@nordkyst.example", "Hverdage kl. 9-14"),
        Desk("engskolen", "kontor", "Engskolens kontor", "kontor@engskolen.example", "Skoledage kl. 7.30-14"),
    ),
)

FJORDKLIT = Town(
    "fjordklit",
    "Fjordklit Kommune",
    units=(
        Place(
            "fjordklit",
            "Fjordklit Kommune",
            UnitKind.ROOT,
            town="Fjordklit",
            parameters={"own_domain": "fjordklit.example", "adopted_name": "Fjordklit Kommune"},
            packs=("basis",),
        ),
        Place("kommunikation", "Kommunikation", UnitKind.WORKPLACE, "fjordklit", town="Fjordklit"),
        Place("skoler", "Skoler", UnitKind.AREA, "fjordklit"),
        Place("klitskolen", "Klitskolen", UnitKind.WORKPLACE, "skoler", town="Klitby"),
    ),
    people=(
        Somebody("dan@fjordklit.example", "Dan Juul", "Skoleleder", "klitskolen", Role.LEADER),
        Somebody(
            "eva@fjordklit.example", "Eva Riis", "Kommunikationschef", "kommunikation", Role.COMMUNICATIONS, "fjordklit"
        ),
    ),
    profiles=(
        Account("klitskolen", "facebook", ProfileLevel.WORKPLACE, "Klitskolen på Facebook", "Klitskolen", "dan"),
        Account("klitskolen", "website", ProfileLevel.WORKPLACE, "Klitskolens nyheder", "Klitskolen", "dan"),
        Account("fjordklit", "intranet", ProfileLevel.INTRANET, "Intranet", "Fjordklit Kommune", "eva"),
    ),
    contacts=(
        Desk("fjordklit", "kommunikation", "Kommunikation", "kommunikation@fjordklit.example", "Hverdage kl. 9-14"),
    ),
)

TOWNS = (NORDKYST, FJORDKLIT)
EMAILS = tuple(somebody.email for town in TOWNS for somebody in town.people)
