"""The fault loop (./dev faults) kills at every step there is: a step that is added is a step that is killed at."""

from __future__ import annotations

import random

import pytest

from development.faulting.board import ANY, BLIND, BY_HAND, NETWORK, SHELF, Board, Fault, laid_out

HALF = 75
"""So many kills ./dev test makes on each database."""


def board(*, server: bool, kills: int = HALF) -> list[Fault]:
    return laid_out(kills, server=server, chance=random.Random(1))


@pytest.mark.parametrize("server", [False, True])
def test_every_labelled_step_is_killed_at(server: bool) -> None:
    from opslag.publishing import steps

    reached = {(fault.who, fault.label) for fault in board(server=server)}
    wanted = {("web", label) for label in steps.WEB} | {("worker", label) for label in steps.WORKER}
    assert wanted <= reached


@pytest.mark.parametrize("server", [False, True])
def test_worker_web_and_database_are_all_killed_on_every_channel(server: bool) -> None:
    faults = board(server=server)
    assert {fault.what for fault in faults} == {"worker", "web", "database"}
    for what in ("worker", "database"):
        channels = {fault.channel for fault in faults if fault.what == what}
        assert channels == {*SHELF, *NETWORK, *BLIND, *BY_HAND, ANY}


def test_a_fault_is_taken_once(tmp_path) -> None:
    fault = Fault("worker", "worker", "called", "website")
    shared = Board([fault], tmp_path / "lock")
    assert shared.take("worker", "called", "bluesky") is None
    assert shared.take("worker", "called", "website") == fault
    assert shared.take("worker", "called", "website") is None
    assert (shared.left, shared.done) == ([], [fault])


def test_a_look_up_is_not_spared_when_no_other_death_leads_to_one(tmp_path) -> None:
    leading, looking = Fault("worker", "worker", "called", "mastodon"), Fault("worker", "worker", "looked", "mastodon")
    shared = Board([leading, looking], tmp_path / "lock")
    assert not shared.last_chance("looked", "mastodon"), "another death is still to come"
    assert shared.take("worker", "called", "mastodon") == leading
    assert shared.last_chance("looked", "mastodon")
    assert not shared.last_chance("claimed", "mastodon"), "every delivery is claimed"
