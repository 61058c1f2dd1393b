"""The kills themselves: a child looks at the board at every step it reaches, and dies, or kills the database, there."""

from __future__ import annotations

import os
import random
import signal
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any
from unittest import mock

from development.faulting.board import ANY, Board, Fault
from development.faulting.databases import Database

WRITES = ("INSERT", "UPDATE", "DELETE")
SPARED = 0.4
"""So often a process passes a step where it might have been killed; else no delivery would ever get far."""


class Trap:
    """One process's trap; only its main thread is caught in it."""

    def __init__(self, who: str, board: Board, database: Database) -> None:
        self.who, self.board, self.database = who, board, database
        self.channel = ANY
        self._within: Fault | None = None
        self._writes_left = 0
        self._chance = random.Random(os.getpid())

    def reach(self, label: str) -> None:
        """A step: is a kill wanted here, or within what follows?"""
        if not _main() or self._within is not None:
            return
        spared = self._chance.random() < SPARED and not self.board.last_chance(label, self.channel)
        fault = None if spared else self.board.take(self.who, label, self.channel)
        if fault is None:
            return
        if fault.within:
            self._within = fault
        elif label == "writing":
            self._within, self._writes_left = fault, self._chance.randint(1, 8)
        else:
            self._strike(fault)

    def meet(self) -> None:
        """Within what followed the step: a commit about to be made, or a request sent and not answered."""
        if self._within is not None and _main():
            fault, self._within = self._within, None
            self._strike(fault)

    def sent_some(self) -> None:
        """A part of a request has been sent: now and then that is all that ever comes."""
        if self._chance.random() < 0.3:
            self.meet()

    def wrote(self) -> None:
        """A write has been made inside a transaction."""
        if self._writes_left and _main():
            self._writes_left -= 1
            if not self._writes_left:
                self.meet()

    def _strike(self, fault: Fault) -> None:
        if fault.what == "database":
            self.database.kill(_backend())
        else:
            os.kill(os.getpid(), signal.SIGKILL)


@contextmanager
def watching(trap: Trap) -> Iterator[None]:
    """Everything the process does now passes the trap."""
    from django.db.backends.base.base import BaseDatabaseWrapper
    from django.db.backends.signals import connection_created

    from opslag.core.egress.wire import WatchedStream
    from opslag.publishing import steps

    def noted(*call: Any) -> Any:
        return _write(trap, *call)

    def listen(connection: Any, **_: Any) -> None:
        if noted not in connection.execute_wrappers:
            connection.execute_wrappers.append(noted)

    def before_commit(commit: Callable[..., Any]) -> Callable[..., Any]:
        return lambda wrapper: (trap.meet(), commit(wrapper))[1]

    def after_send(write: Callable[..., Any]) -> Callable[..., Any]:
        return lambda stream, *words, **named: (write(stream, *words, **named), trap.sent_some())[0]

    def before_answer(read: Callable[..., Any]) -> Callable[..., Any]:
        return lambda stream, *words, **named: (trap.meet(), read(stream, *words, **named))[1]

    connection_created.connect(listen, weak=False)
    with (
        steps.watched(trap.reach),
        mock.patch.object(BaseDatabaseWrapper, "_commit", before_commit(BaseDatabaseWrapper._commit)),
        mock.patch.object(WatchedStream, "write", after_send(WatchedStream.write)),
        mock.patch.object(WatchedStream, "read", before_answer(WatchedStream.read)),
    ):
        yield


@contextmanager
def told_of_channels(trap: Trap) -> Iterator[None]:
    """The trap knows which channel the delivery in hand goes to."""
    from opslag.publishing.actions import outbox

    claim = outbox.claim

    def noted() -> Any:
        claimed = claim()
        trap.channel = claimed.channel if claimed else ANY
        return claimed

    with mock.patch.object(outbox, "claim", noted):
        yield


def _write(trap: Trap, execute: Callable[..., Any], sql: str, parameters: Any, many: bool, context: Any) -> Any:
    done = execute(sql, parameters, many, context)
    if context["connection"].in_atomic_block and sql.lstrip().startswith(WRITES):
        trap.wrote()
    return done


def _backend() -> int:
    from django.db import connection

    raw = connection.connection
    return raw.info.backend_pid if connection.vendor == "postgresql" and raw is not None and not raw.closed else 0


def _main() -> bool:
    return threading.current_thread() is threading.main_thread()
