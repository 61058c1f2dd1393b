"""Who acts (aktør), and the roles of an organisation (roller)."""

from dataclasses import dataclass
from enum import StrEnum


class Role(StrEnum):
    """Roles of a public organisation (MATRIX 3.3); the values are the words of the draft format."""

    EMPLOYEE = "medarbejder"
    LEADER = "leder"
    LOCAL_EDITOR = "lokal_redaktoer"
    AREA_EDITOR = "fagredaktoer"
    COMMUNICATIONS = "kommunikation"
    DIRECTORS = "direktion"
    POLITICIAN = "politiker"
    COORDINATION_GROUP = "koordineringsgruppe"
    HEARING_PARTY = "hoeringspart"
    MODERATOR = "moderator"
    CONFIDENTIALITY = "fortrolighedsansvarlig"
    TEACHER = "underviser"
    ARCHIVIST = "arkivar"
    ADMINISTRATOR = "administrator"


@dataclass(frozen=True, slots=True)
class Actor:
    """A person or the system at work, with the roles that hold here and now (aktør).

    The calling action has asked which roles hold; nobody below it asks again.
    """

    id: str
    name: str
    roles: frozenset[Role] = frozenset()
    is_system: bool = False

    def has(self, *roles: Role) -> bool:
        """Does the actor hold at least one of these roles here?"""
        return bool(self.roles.intersection(roles))


SYSTEM = Actor(id="system", name="Opslag", is_system=True)
