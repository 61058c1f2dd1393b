"""The kills to be made (the board): laid out before the first fork, and taken by whichever process gets there."""

from __future__ import annotations

import fcntl
import mmap
import random
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

NETWORK = ("bluesky", "mastodon")
SHELF = ("website",)
BLIND = ("newsletter",)
BY_HAND = ("facebook",)
CHANNELS = (*SHELF, *BY_HAND, *NETWORK, *BLIND)

ANY = "*"
SENDING = ("claimed", "intent", "calling", "called", "recorded", "looked")
BEFORE_A_LOOK = ("intent", "calling", "called")
"""A death here leaves it unknown whether the post is out, so that a look-up follows."""

ERRANDS = ("errand", "errand-done")
PRESSING = ("begun", "writing", "asking", "asked", "answered")
"""Steps of a request by web: before anything, at a random write, round the commit, before the answer is sent."""

PROVING = ("proving", "proved")


@dataclass(frozen=True, order=True)
class Fault:
    """`what` is killed when `who` reaches `label` with a delivery to `channel`: there, or within what follows.

    Within: just before the next commit, or with a request sent and not yet answered.
    """

    what: str
    who: str
    label: str
    channel: str = ANY
    within: bool = False

    def __str__(self) -> str:
        return f"{self.what} {'within' if self.within else 'at'} {self.who}'s {self.label} ({self.channel})"


class Board:
    """The faults, and a byte of shared memory for each: has somebody taken it?"""

    def __init__(self, faults: Sequence[Fault], lock: Path) -> None:
        self.faults = tuple(faults)
        self._taken = mmap.mmap(-1, max(1, len(self.faults)))
        self._lock = lock
        self._by_place: dict[tuple[str, str], list[int]] = {}
        for number, fault in enumerate(self.faults):
            self._by_place.setdefault((fault.who, fault.label), []).append(number)

    def take(self, who: str, label: str, channel: str = ANY) -> Fault | None:
        """A fault that waits here, now this process's to carry out."""
        waiting = [n for n in self._waiting(who, label) if self.faults[n].channel in (ANY, channel)]
        if not waiting:
            return None
        with self._lock.open("w") as alone:
            fcntl.flock(alone, fcntl.LOCK_EX)
            free = [number for number in waiting if not self._taken[number]]
            if not free:
                return None
            self._taken[free[0]] = 1
            return self.faults[free[0]]

    def last_chance(self, label: str, channel: str) -> bool:
        """A look-up comes only of a death in the middle of a call: when no such death is left, this may be the last."""
        return label == "looked" and not any(
            fault.channel == channel and fault.label in BEFORE_A_LOOK for fault in self.left
        )

    @property
    def left(self) -> list[Fault]:
        """What nobody has reached yet."""
        return [fault for number, fault in enumerate(self.faults) if not self._taken[number]]

    @property
    def done(self) -> list[Fault]:
        """What has been carried out."""
        return [fault for number, fault in enumerate(self.faults) if self._taken[number]]

    def _waiting(self, who: str, label: str) -> list[int]:
        return [number for number in self._by_place.get((who, label), ()) if not self._taken[number]]


def laid_out(kills: int, *, server: bool, chance: random.Random) -> list[Fault]:
    """So many faults: first each once, the most telling first, and then again from the top."""
    each = list(_each(server=server))
    faults: list[Fault] = []
    while len(faults) < kills:
        faults += each[: kills - len(faults)]
    chance.shuffle(faults)
    return faults


def _each(*, server: bool) -> Iterable[Fault]:
    """Every step of every channel. A database without a server dies with the process that is writing to it."""
    yield from _worker("worker", within=False)
    yield from (Fault("web", "web", label) for label in (*PRESSING, *PROVING))
    if server:
        yield from _worker("database", within=False)
        yield from (Fault("database", "web", label) for label in (*PRESSING, *PROVING))
    yield from _worker("worker" if server else "database", within=True)
    if server:
        yield from _worker("database", within=True)


def _worker(what: str, *, within: bool) -> Iterable[Fault]:
    for channel in (*SHELF, *NETWORK):
        yield from (Fault(what, "worker", label, channel, within) for label in SENDING)
    yield from (Fault(what, "worker", label, channel, within) for channel in BLIND for label in ("calling", "called"))
    yield from (Fault(what, "worker", "claimed", channel, within) for channel in BY_HAND)
    yield from (Fault(what, "worker", label, ANY, within) for label in ERRANDS)
