"""Saves on trial: what the web server has acknowledged is there when it, or the database, has been killed.

`python -m development.faulting.saving sqlite|postgresql KILLS SEED`: half of the kills in the middle of a save, half
right after its acknowledgement; half of the saves by the screen's form, half through the API.
"""

from __future__ import annotations

import os
import random
import signal
import sys
import tempfile
import time
from collections import Counter
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path

from development.faulting import web, world
from development.faulting.board import Board, Fault
from development.faulting.databases import Database, begin
from development.faulting.family import Family

STEPS = ("begun", "writing", "answered")
PATIENCE = 60.0


@dataclass
class Trial:
    """A draft, who saves it, and what has been acknowledged."""

    database: Database
    servers: Family
    browser: web.Browser
    place: world.World
    variant: int
    said: int = 0
    acknowledged: list[str] = field(default_factory=list)
    lost: list[str] = field(default_factory=list)
    kills: Counter[str] = field(default_factory=Counter)
    broken: int = 0

    def save(self) -> None:
        """One more text, sent until it is acknowledged; a person presses again when the page does not come."""
        self.said += 1
        text = f"Udgave {self.said}: 2.b målte skovens højeste træ på {self.said} m æøå 🌳."
        until = time.monotonic() + PATIENCE
        while time.monotonic() < until:
            version, standing = self.stands()
            if standing not in (text, self.acknowledged[-1] if self.acknowledged else ""):
                self.lost.append(f"{standing!r} stands where {self.acknowledged[-1]!r} was acknowledged")
            if self._sent(text, version):
                self.acknowledged.append(text)
                return
            self.broken += 1
        self.lost.append(f"{text!r} was never acknowledged")

    def stands(self) -> tuple[int, str]:
        """The version and the text that a reader meets, once the database is up again."""
        from django.db import InterfaceError, OperationalError, connections

        from opslag.posts.models import Variant

        until = time.monotonic() + PATIENCE
        while True:
            self.database.tend()
            try:
                version, text = Variant.unscoped.values_list("version", "text").get(pk=self.variant)
            except (OperationalError, InterfaceError):
                if time.monotonic() > until:
                    raise
                time.sleep(0.02)
            else:
                return version, text
            finally:
                connections.close_all()
                self.servers.tend()

    def kill(self, what: str) -> None:
        """Now: the web server, or the database's."""
        self.kills[what] += 1
        if what == "database":
            self.database.kill(0)
        else:
            for pid in self.servers.alive:
                os.kill(pid, signal.SIGKILL)
            self.servers.replace()

    def _sent(self, text: str, version: int) -> bool:
        if self.said % 2:
            answer = self.browser.submit(f"/opslag/{self.variant}/", text=text, version=str(version))
        else:
            path = f"/api/v1/drafts/{self.variant}"
            answer = self.browser.patch(path, {"text": text}, If_Match=f'"{version}"')
        if not answer.status:
            self.servers.replace()
        return answer.status == (302 if self.said % 2 else 200)


def main(kind: str, kills: int, seed: int) -> int:
    with ExitStack() as stack:
        home = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="opslag-saving-")))
        database = begin(stack, kind, home, seed)
        chance = random.Random(seed)
        board = Board([_amid(database, chance) for _ in range(kills // 2)], home / "board.lock")
        server = web.listening()
        place = world.made()
        servers = Family("web", 1, lambda: web.serve(server, board, database), home / "web.log")
        stack.callback(servers.end)
        browser = web.Browser(server.server_port, place.cookie, _key(place))
        trial = Trial(database, servers, browser, place, world.write_post(place, "website", ""))
        return _tried(trial, board, kills, chance)


def _tried(trial: Trial, board: Board, kills: int, chance: random.Random) -> int:
    started = time.monotonic()
    while board.left and not trial.lost:
        trial.save()
    trial.kills.update(fault.what for fault in board.done)
    while trial.kills.total() < kills and not trial.lost:
        trial.save()
        trial.kill(chance.choice(("web", "database") if trial.database.server else ("web",)))
    trial.stands()
    trial.lost += _missing(trial)
    each = ", ".join(f"{name} {count}" for name, count in sorted(trial.kills.items()))
    print(
        f"{trial.kills.total()} kills ({each}) on {trial.database.name} in {time.monotonic() - started:.0f} s; "
        f"{len(trial.acknowledged)} saves acknowledged, {trial.broken} broken off and made again; "
        f"acknowledged saves lost: {len(trial.lost)}"
    )
    print("\n".join(trial.lost[:10]))
    return 1 if trial.lost else 0


def _missing(trial: Trial) -> list[str]:
    """Every acknowledged text is a revision, each once and in order, and the archive's chain holds."""
    from opslag.ground.archive.verification import verify
    from opslag.posts.models import Revision

    kept = Revision.unscoped.filter(variant_id=trial.variant, aside=False).order_by("number")
    texts = [text for text in kept.values_list("text", flat=True) if text]
    missing = [] if texts == trial.acknowledged else [f"{len(texts)} revisions, {len(trial.acknowledged)} acknowledged"]
    chain = verify(trial.place.organisation)
    return missing if chain.ok else [*missing, f"the archive's chain is broken at {chain.first_broken}"]


def _amid(database: Database, chance: random.Random) -> Fault:
    what = chance.choice(("web", "database")) if database.server else "web"
    return Fault(what, "web", chance.choice(STEPS))


def _key(place: world.World) -> str:
    from django.db import connections

    from opslag.ground.tenancy.scope import scope
    from opslag.organisation.actions import make_token
    from opslag.organisation.tokens import Scope

    with scope(place.organisation):
        _token, key = make_token(by=place.anna, name="Prøve", scopes=tuple(Scope), days=1)
    connections.close_all()
    return key


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], int(sys.argv[2]), int(sys.argv[3])))
