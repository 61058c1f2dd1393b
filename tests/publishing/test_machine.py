"""Any sequence of people, deaths, clocks and moods of the channel: never twice, never lost, never stuck."""

import contextlib
from datetime import timedelta

import pytest
from django.db import transaction
from django.utils import timezone
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from opslag.core.domain.states import IllegalMove, NotAllowed
from opslag.posts.errors import ApprovalNeeded, Stopped
from opslag.publishing import steps
from tests.publishing.clock import travel
from tests.publishing.fakes import FakeChannel
from tests.publishing.work import work

ENDS = ("sent", "lost", "lost-raises", "arrives", "arrives-raises", "refused", "unavailable")
LOOKS = ("true", "unavailable", "raises", "cannot")


class Killed(BaseException):
    """The worker's process is gone."""


class Machine(RuleBasedStateMachine):
    """One post on one channel; `us`, `fake` and `write` are given by the test."""

    us = fake = write = None

    @initialize()
    def begin(self) -> None:
        self.atomic = transaction.atomic()
        self.atomic.__enter__()
        self.now = timezone.now()
        self.fake.__init__()
        self.let_through: dict[str, str] = {}
        self.edits = 0
        with travel(self.now):
            self.variant = self.write(on="bluesky")
            self.ask()

    def teardown(self) -> None:
        if hasattr(self, "atomic"):
            transaction.set_rollback(True)
            self.atomic.__exit__(None, None, None)

    # ---- what can happen

    @rule()
    def ask(self) -> None:
        from opslag.publishing.actions import publish_variant

        self.variant.refresh_from_db()
        asked = self._try(lambda: publish_variant(self.variant, by=self.us.anna))
        if asked is not None:
            self.delivery = asked
            self.let_through.setdefault(str(asked.key), self.variant.text)

    @rule(ends=st.sampled_from(ENDS), looks=st.sampled_from(LOOKS))
    def mood(self, ends: str, looks: str) -> None:
        self.fake.ends, self.fake.looks = [ends], [looks]

    @rule(seconds=st.sampled_from((1, 10, 61, 95, 300, 4000)))
    def time_passes(self, seconds: int) -> None:
        self.now += timedelta(seconds=seconds)

    @rule()
    def work(self) -> None:
        with travel(self.now):
            work()

    @rule(label=st.sampled_from(("claimed", "intent", "calling", "called", "recorded", "looked", "errand")))
    def work_and_die(self, label: str) -> None:
        def die(reached: str) -> None:
            if reached == label:
                raise Killed

        with travel(self.now), steps.watched(die), contextlib.suppress(Killed):
            work()

    @rule()
    def edit(self) -> None:
        from opslag.posts.actions import save_variant

        self.edits += 1
        self.variant.refresh_from_db()
        text = f"Udgave {self.edits}. Se engskolen.example/udeskole"
        self._try(lambda: save_variant(self.variant, by=self.us.anna, version=self.variant.version, text=text))

    @rule()
    def stop(self) -> None:
        from opslag.publishing.actions import stop_delivery

        self._try(lambda: stop_delivery(self.delivery, by=self.us.anna))

    @rule()
    def look_again(self) -> None:
        from opslag.publishing.actions import look_again

        self._try(lambda: look_again(self.delivery, by=self.us.anna))

    @rule()
    def a_person_looks_and_tells_the_truth(self) -> None:
        from opslag.publishing.actions import confirm_sent, deny_sent

        self.delivery.refresh_from_db()
        there = self.fake.arrived[str(self.delivery.key)] > 0
        answer = confirm_sent if there else deny_sent
        self._try(lambda: answer(self.delivery, by=self.us.anna))

    # ---- what always holds

    @invariant()
    def nothing_arrives_twice_or_altered(self) -> None:
        for key, times in getattr(self, "fake", FakeChannel()).arrived.items():
            assert times <= 1
            assert self.fake.bodies[key] == self.let_through[key]

    @invariant()
    @precondition(lambda self: hasattr(self, "delivery"))
    def what_is_said_is_true(self) -> None:
        self.delivery.refresh_from_db()
        there = self.fake.arrived[str(self.delivery.key)] > 0
        if self.delivery.state == "sendt":
            assert there
        if self.delivery.state in ("holdt", "afvist", "venter", "utilgaengelig"):
            assert not there
        if self.delivery.waits_for_a_person:
            assert self.delivery.reason

    @rule()
    def everything_becomes_well_and_it_comes_to_rest(self) -> None:
        self.fake.ends, self.fake.looks = ["sent"], ["true"]
        for _ in range(20):
            self.now += timedelta(minutes=16)
            self.work()
        self.delivery.refresh_from_db()
        assert not self.delivery.moving

    def _try(self, act):
        try:
            with travel(self.now), transaction.atomic():
                return act()
        except (IllegalMove, NotAllowed, Stopped, ApprovalNeeded):
            return None


@pytest.mark.django_db
def test_a_delivery_is_never_doubled_lost_or_stuck(us, fake, write):
    Machine.us, Machine.fake, Machine.write = us, fake, staticmethod(write)
    quick = settings(
        max_examples=40,
        stateful_step_count=15,
        deadline=None,
        suppress_health_check=list(HealthCheck),
        database=None,
    )
    run_state_machine_as_test(Machine, settings=quick)
