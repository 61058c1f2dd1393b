"""What a file says of an organisation (beskrivelse), as data; every part knows its line in the file."""

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from opslag.core.domain.actor import Role
from opslag.organisation.models import ProfileLevel, UnitKind


@dataclass(frozen=True, slots=True)
class Spot:
    """Where in the file something stands (sted): its line, and what it is called there."""

    line: int
    name: str = ""


@dataclass(frozen=True, slots=True)
class Fault:
    """Something in the file that cannot be used (fejl): where, which field, and what to do."""

    spot: Spot
    field: str
    message: str


class Faulty(ValueError):
    """The file cannot be used as it stands; `faults` are all that was found, in the order of the file."""

    def __init__(self, faults: Sequence[Fault]) -> None:
        super().__init__(" ".join(fault.message for fault in faults))
        self.faults = tuple(sorted(faults, key=lambda fault: fault.spot.line))


@dataclass(frozen=True, slots=True)
class Place:
    """A unit (enhed); `parent` is the slug of the unit over it, empty for the whole."""

    spot: Spot
    slug: str
    name: str
    kind: UnitKind
    parent: str = ""
    town: str = ""
    parameters: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Held:
    """A role in a unit, perhaps from a day and to a day (rolle)."""

    role: Role
    unit: str
    valid_from: dt.date | None = None
    valid_to: dt.date | None = None

    def holds(self, day: dt.date) -> bool:
        """Does it hold on this day?"""
        return (self.valid_from or day) <= day <= (self.valid_to or day)


@dataclass(frozen=True, slots=True)
class Somebody:
    """A person (person), known by the mail address."""

    spot: Spot
    mail: str
    name: str
    unit: str
    title: str = ""
    roles: tuple[Held, ...] = ()


@dataclass(frozen=True, slots=True)
class Account:
    """A profile on a channel (profil); `in_use` is None when the file leaves that to the people."""

    spot: Spot
    unit: str
    channel: str
    level: ProfileLevel
    name: str
    sender: str
    owner: str
    deputy: str = ""
    handle: str = ""
    open_for_others: bool = False
    connected: bool = False
    in_use: bool | None = None


@dataclass(frozen=True, slots=True)
class Desk:
    """Whom to ask about something (kontakt)."""

    spot: Spot
    unit: str
    function: str
    name: str
    mailbox: str = ""
    phone: str = ""
    place: str = ""
    hours: str = ""


@dataclass(frozen=True, slots=True)
class Decision:
    """A pack adopted for a unit (politik): who decided it, on which day, and what they set in it."""

    spot: Spot
    unit: str
    pack: str
    by: str
    on: dt.date
    settings: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Description:
    """An organisation with all it holds (organisation). Units stand in order: the one above first."""

    slug: str
    name: str
    units: tuple[Place, ...]
    people: tuple[Somebody, ...]
    profiles: tuple[Account, ...] = ()
    contacts: tuple[Desk, ...] = ()
    decisions: tuple[Decision, ...] = ()
