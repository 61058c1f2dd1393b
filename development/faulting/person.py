"""Anna at her browser: she asks for posts to be published, and answers what the machine cannot know.

What she does goes by web to a server that may die under her hands; then she looks, and does it again. What she
sees she reads from the database, as the pages would show it.
"""

from __future__ import annotations

import json
import random
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from development.faulting.board import ANY, BY_HAND, CHANNELS, PROVING, Board
from development.faulting.web import Answer, Browser
from development.faulting.world import World, write_post

AT_ONCE = 6
"""So many posts may be on their way at the same time."""


@dataclass
class Told:
    """One post as Anna knows it: when she was told that it is on its way, and how it ended."""

    variant: int
    channel: str
    text: str
    withdraw: bool
    acknowledged: bool = False
    since: float = 0
    rested_after: float = 0
    overdue: float = 0
    asked_about: int = 0
    held: int = 0
    state: str = ""
    reason: str = ""


class Anna:
    """One person's work, until the board is empty and everything has come to rest."""

    def __init__(self, world: World, board: Board, port: int, ledger: Callable[[str], bool], report: Path) -> None:
        self.world, self.board, self.report = world, board, report
        self.browser = Browser(port, cookie=world.cookie)
        self.is_there = ledger
        self.posts: dict[int, Told] = {}
        self.failed_requests = 0
        self.answers: Counter[str] = Counter()
        self.chance = random.Random(len(board.faults))

    def work(self) -> None:
        """Round and round: look, answer, ask for one more."""
        while True:
            self.look()
            waiting = [post for post in self.posts.values() if not post.rested_after]
            for post in waiting:
                self.answer(post)
            self._keep()
            if not self.board.left and not waiting:
                return
            if self.board.left and len(waiting) < AT_ONCE:
                self.ask_for_one()
            time.sleep(0.02)

    def look(self) -> None:
        """Read how all is going; a database that is away shows nothing new."""
        from django.db import InterfaceError, OperationalError, close_old_connections

        from opslag.publishing.models import Delivery

        open_ = [pk for pk, post in self.posts.items() if not post.rested_after]
        try:
            close_old_connections()
            rows = Delivery.unscoped.filter(variant_id__in=open_).select_related("variant")
            for row in rows:
                self._see(self.posts[row.variant_id], row)
        except (OperationalError, InterfaceError):
            time.sleep(0.1)

    def answer(self, post: Told) -> None:
        """Do what the post waits for."""
        if not post.acknowledged:
            self._publish(post)
        elif post.state == "haandholdt":
            self._send(post, "haandholdt", url=f"https://facebook.example/{post.variant}")
        elif post.state == "usikker":
            there = self.is_there(post.text)
            self._send(post, "svar", do="sent" if there else "absent", url="")
            post.asked_about += 1
        elif post.state in ("holdt", "afvist"):
            post.held += 1
            self._publish(post)
        elif post.state == "sendt" and post.withdraw:
            self._send(post, "svar", do="withdraw", reason="Forkert dato")

    def ask_for_one(self) -> None:
        """A new post on a channel where the board still has something to see."""
        from django.db import InterfaceError, OperationalError, close_old_connections

        left = self.board.left
        wanted = sorted({fault.channel for fault in left} - {ANY}) or list(CHANNELS)
        if any(fault.label in PROVING for fault in left):
            wanted += BY_HAND
        channel = self.chance.choice(wanted)
        text = f"I dag målte 2.b træ nr. {len(self.posts) + 1} i skoven. Læs mere på engskolen.example/udeskole"
        try:
            close_old_connections()
            number = write_post(self.world, channel, text)
        except (OperationalError, InterfaceError):
            return
        may_go = channel in ("website", "bluesky", "mastodon")
        self.posts[number] = Told(number, channel, text, withdraw=may_go and self.chance.random() < 0.1)

    def _see(self, post: Told, row: Any) -> None:
        from django.utils import timezone

        post.state, post.reason = row.state, row.reason
        if not post.acknowledged and not row.waits_for_a_person:
            post.acknowledged, post.since = True, time.monotonic()  # the answer was lost; the page tells it
        if row.moving:
            free_since = max(row.due_at, row.lease_until or row.due_at)
            post.overdue = max(post.overdue, (timezone.now() - free_since).total_seconds())
        rests = ("trukket_tilbage", "trukket_tilbage") if post.withdraw else ("sendt", "udgivet")
        if post.acknowledged and (row.state, row.variant.state) == rests:
            post.rested_after = time.monotonic() - post.since

    def _publish(self, post: Told) -> None:
        answer = self._send(post, "udgiv")
        if answer.status == 302 and answer.place.endswith("/tak/"):
            post.acknowledged, post.since = True, post.since or time.monotonic()

    def _send(self, post: Told, verb: str, **said: str) -> Answer:
        answer = self.browser.submit(f"/opslag/{post.variant}/{verb}/", **said)
        self.failed_requests += not answer.status
        self.answers[f"{verb} {answer.status} {answer.place.rstrip('/').rpartition('/')[2]}".rstrip()] += 1
        return answer

    def _keep(self) -> None:
        """Leave word for the verdict, whatever becomes of us."""
        told: dict[str, Any] = {
            "posts": [asdict(post) for post in self.posts.values()],
            "failed_requests": self.failed_requests,
        }
        told["answers"] = dict(self.answers)
        draft = self.report.with_suffix(".draft")
        draft.write_text(json.dumps(told))
        draft.rename(self.report)
