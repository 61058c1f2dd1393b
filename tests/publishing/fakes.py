"""A channel that counts what arrives, and ends each call as the test says."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from datetime import timedelta
from typing import Any

from opslag.core.channels import channel_facts
from opslag.core.domain.channel import (
    Absent,
    CannotLook,
    Channel,
    Connection,
    Envelope,
    Found,
    Outcome,
    Refused,
    Sent,
    Unavailable,
    Unknown,
)


class Hangs(Exception):
    """What a reset, a time-out or a garbled answer looks like from inside."""


class FakeChannel:
    """`ends` and `looks` say how the next calls end; the last one is repeated."""

    def __init__(self) -> None:
        self.ends: list[str] = ["sent"]
        self.looks: list[str] = ["true"]
        self.taking_down: list[str] = ["sent"]
        self.arrived: Counter[str] = Counter()
        self.bodies: dict[str, str] = {}
        self.looked = 0
        self.longest_request = timedelta(seconds=60)

    def as_channel(self) -> Channel:
        return Channel(
            channel_facts()["bluesky"],
            publish=self,
            find=self,
            withdraw=self,
            prepare=self.prepare,
            longest_request=self.longest_request,
        )

    def prepare(self, envelope: Envelope) -> Mapping[str, Any]:
        return {"rkey": f"r-{envelope.key}"}

    def publish(self, envelope: Envelope, connection: Connection) -> Outcome:
        how = _next(self.ends)
        if "arrives" in how or how == "sent":
            self.arrived[envelope.key] += 1
            self.bodies[envelope.key] = envelope.text
        if "raises" in how:
            raise Hangs(how)
        return {
            "sent": Sent(f"id-{envelope.key}", "https://fake.example/1"),
            "refused": Refused("Kanalen kan ikke bruge opslaget."),
            "unavailable": Unavailable("Kanalen har for travlt."),
        }.get(how, Unknown("Kanalen svarede 500."))

    def find(self, envelope: Envelope, connection: Connection) -> Found:
        self.looked += 1
        how = _next(self.looks)
        if how == "raises":
            raise Hangs(how)
        if how == "true":
            there = self.arrived[envelope.key] > 0
            return Sent(f"id-{envelope.key}", "https://fake.example/1") if there else Absent()
        return {"unavailable": Unavailable("Kanalen svarer ikke."), "cannot": CannotLook()}[how]

    def withdraw(self, remote_id: str, connection: Connection) -> Outcome:
        how = _next(self.taking_down)
        if how == "raises":
            raise Hangs(how)
        return {"sent": Sent(remote_id), "refused": Refused("Det kan ikke tages ned.")}.get(how, Unavailable("Vent."))


def _next(answers: list[str]) -> str:
    return answers.pop(0) if len(answers) > 1 else answers[0]
