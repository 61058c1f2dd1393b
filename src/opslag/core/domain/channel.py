"""What a channel is (kanal): its facts, what it can do, and the four ways a call can end."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Any, Protocol


class Ability(StrEnum):
    """What a channel can do (evne)."""

    PUBLISH = "publish"
    FIND = "find"
    COLLECT = "collect"
    ANSWER = "answer"
    HIDE = "hide"
    WITHDRAW = "withdraw"
    MEASURE = "measure"


def code_points(text: str) -> int:
    """Length in Unicode code points: the arithmetic of a channel that has no other."""
    return len(text)


@dataclass(frozen=True, slots=True)
class ChannelFacts:
    """Limits and nature of a channel (kanalfakta). `max_length` is in the channel's own arithmetic, `count`."""

    id: str
    title: str
    max_length: int | None = None
    count: Callable[[str], int] = code_points
    max_images: int = 10
    max_image_bytes: int | None = None
    needs_image: bool = False
    supports_alt_text: bool = True
    internal: bool = False
    social: bool = True
    purpose: str = ""
    delivered_by: str = ""
    """Id of the channel whose client carries the post while this one has none of its own (by-hand)."""
    abilities: frozenset[Ability] = frozenset()


UNKNOWN_CHANNEL = ChannelFacts(id="", title="Ukendt kanal")


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture as it is sent (billede): final bytes, their media type and the alt text."""

    data: bytes
    media_type: str
    alt_text: str
    file_name: str
    width: int = 0
    height: int = 0


@dataclass(frozen=True, slots=True)
class Envelope:
    """Exactly what is to be sent, frozen before the first attempt (kuvert).

    `key` is our own unique key for this delivery; `created_at` is UTC and never changes between attempts.
    """

    key: str
    channel: str
    text: str
    title: str
    sender: str
    language: str
    created_at: datetime
    link: str = ""
    pictures: tuple[Picture, ...] = ()
    memory: Mapping[str, Any] = field(default_factory=dict)
    """What the channel asked us to remember from an earlier attempt (record key, container id)."""


@dataclass(frozen=True, slots=True)
class Sent:
    """The post is out (sendt): where it can be seen, and the channel's own id."""

    remote_id: str
    url: str = ""


@dataclass(frozen=True, slots=True)
class Refused:
    """The channel said no for good (afvist); a person must act. `reason` is a Danish message id."""

    reason: str
    field: str = ""


@dataclass(frozen=True, slots=True)
class Unavailable:
    """Nothing was sent; try again, not before `retry_at` when the channel named a time."""

    reason: str
    retry_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Unknown:
    """The call ended unclearly (uvist): it may be out. Look on the channel before anything else."""

    reason: str


Outcome = Sent | Refused | Unavailable | Unknown


@dataclass(frozen=True, slots=True)
class Absent:
    """A look-up proved that the post is not on the channel (ikke fundet)."""


@dataclass(frozen=True, slots=True)
class CannotLook:
    """The channel offers no look-up, so only a person can tell (kan ikke slås op)."""


Found = Sent | Absent | Unavailable | CannotLook


@dataclass(frozen=True, slots=True)
class Account:
    """Who we are on the channel (konto), shown to a person before the connection is kept."""

    id: str
    name: str
    url: str = ""


class Shelf(Protocol):
    """A place of our own to publish on (hylde), public page or intranet; every call is idempotent by key."""

    def put(self, envelope: Envelope) -> str:
        """Stand it on the shelf, once; the address where it is read."""

    def address(self, key: str) -> str:
        """Where the item with this key is read, or "" when it is not on the shelf."""

    def remove(self, key: str) -> None:
        """Take it down; it is shown as withdrawn."""


class Connection(Protocol):
    """What a channel is handed at work: its settings, its secrets and the one way out of the house."""

    settings: Mapping[str, Any]
    secrets: Mapping[str, str]

    @property
    def shelf(self) -> Shelf:
        """The shelf of a channel of our own."""

    @property
    def out(self) -> Any:
        """The HTTP client made by `core.egress`: `request(method, url, ...)`."""

    def remember(self, **values: Any) -> None:
        """Keep values (handles, refreshed tokens) for this profile; empty values never overwrite."""

    def recall(self, name: str) -> Any:
        """A value kept earlier, or None."""


class Publishes(Protocol):
    """The ability to publish: one call, never retried by itself."""

    def publish(self, envelope: Envelope, connection: Connection) -> Outcome: ...


class Finds(Protocol):
    """The ability to look up whether a post with our key is out."""

    def find(self, envelope: Envelope, connection: Connection) -> Found: ...


class Withdraws(Protocol):
    """The ability to take a post down again; idempotent."""

    def withdraw(self, remote_id: str, connection: Connection) -> Outcome: ...


class Connects(Protocol):
    """The ability to sign in with what a person typed; what must be kept is told to `connection.remember`."""

    def connect(self, connection: Connection) -> Account | Refused | Unavailable: ...


@dataclass(frozen=True, slots=True)
class NoSettings:
    """Settings of a channel that has none (ingen indstillinger)."""


@dataclass(frozen=True, slots=True)
class Channel:
    """A channel at work (kanal): its facts and its abilities, each a small object; one it lacks is None.

    `prepare` gives, before the first attempt, what must be the same in every attempt (a record key). No
    request older than `longest_request` can still arrive, so only then does a look-up prove absence.
    """

    facts: ChannelFacts
    publish: Publishes | None = None
    find: Finds | None = None
    withdraw: Withdraws | None = None
    connect: Connects | None = None
    prepare: Callable[[Envelope], Mapping[str, Any]] | None = None
    settings: type = NoSettings
    longest_request: timedelta = timedelta(seconds=60)

    @property
    def needs_connection(self) -> bool:
        """Must a profile be connected (forbundet) before the channel can carry to it?"""
        return self.settings is not NoSettings

    @property
    def abilities(self) -> frozenset[Ability]:
        """What it can do, read from the objects it has."""
        has = {Ability.PUBLISH: self.publish, Ability.FIND: self.find, Ability.WITHDRAW: self.withdraw}
        return frozenset(ability for ability, thing in has.items() if thing is not None)
