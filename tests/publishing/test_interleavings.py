"""Whatever people do between any two steps of a worker, what is sent is what was let through, and at most once."""

import contextlib
from collections.abc import Callable
from datetime import timedelta

import pytest
from django.db import transaction
from django.utils import timezone

from opslag.core.domain.states import IllegalMove
from opslag.posts.errors import ApprovalNeeded, Stopped
from opslag.publishing import steps
from tests.publishing.clock import travel
from tests.publishing.work import no_scope, work

pytestmark = pytest.mark.django_db

OTHER = "Noget helt andet. Se engskolen.example/udeskole"
WORKER_STEPS = ("claimed", "intent", "calling", "called", "recorded", "errand", "errand-done")


class Story:
    """One post, one delivery, and what the people in it may do."""

    def __init__(self, us, fake, delivery) -> None:
        self.us, self.fake, self.delivery = us, fake, delivery
        self.let_through = {str(delivery.key): delivery.variant.text}

    def stop(self) -> None:
        from opslag.publishing.actions import stop_delivery

        stop_delivery(self.delivery, by=self.us.anna)

    def edit(self) -> None:
        from opslag.posts.actions import save_variant

        variant = self._variant()
        save_variant(variant, by=self.us.anna, version=variant.version, text=OTHER)

    def ask_again(self) -> None:
        from opslag.publishing.actions import publish_variant

        asked = publish_variant(self._variant(), by=self.us.anna)
        self.let_through.setdefault(str(asked.key), asked.variant.text)

    def stop_edit_and_ask_again(self) -> None:
        from opslag.publishing.actions.errands import run_errand

        self.stop()
        with no_scope():
            while run_errand():
                pass
        self.edit()
        self.ask_again()

    def pause_the_profile(self) -> None:
        profile = self.us.profiles["bluesky"]
        profile.state = "paused"
        profile.save()

    def leave(self) -> None:
        self.us.anna.is_active = False
        self.us.anna.save()

    def tamper(self) -> None:
        from opslag.posts.models import Variant

        Variant.objects.filter(pk=self.delivery.variant_id).update(text=OTHER)

    def withdraw(self) -> None:
        from opslag.publishing.actions import withdraw_delivery

        withdraw_delivery(self.delivery, by=self.us.anna, reason="Forkert dato")

    def _variant(self):
        from opslag.posts.models import Variant

        return Variant.objects.select_related("post", "profile").get(pk=self.delivery.variant_id)

    def holds(self) -> None:
        """Nothing arrived twice, and nothing but what was let through."""
        for key, times in self.fake.arrived.items():
            assert times <= 1
            assert self.fake.bodies[key] == self.let_through[key]


ACTS: list[Callable[[Story], None]] = [
    Story.stop,
    Story.edit,
    Story.ask_again,
    Story.stop_edit_and_ask_again,
    Story.pause_the_profile,
    Story.leave,
    Story.tamper,
    Story.withdraw,
]
ENDS = ("sent", "lost", "arrives", "arrives-raises", "refused", "unavailable")


class Killed(BaseException):
    """The worker's process is gone."""


@contextlib.contextmanager
def rolled_back():
    """One story after the other in the same town: what happened in one is forgotten before the next."""
    with transaction.atomic():
        yield
        transaction.set_rollback(True)


def rest(ticks: int) -> None:
    """Time goes by, and workers work, until nothing more can happen by itself."""
    start = timezone.now()
    for minutes in range(1, 2 * ticks, 2):
        with travel(start + timedelta(minutes=minutes)):
            work()


@pytest.mark.parametrize("label", WORKER_STEPS)
@pytest.mark.parametrize("ends", ["sent", "lost", "arrives-raises"])
def test_whatever_people_do_at_a_step(us, fake, publish, label: str, ends: str):
    for act in ACTS:
        with rolled_back():
            _one_story(Story(us, _fresh(fake, ends), publish(on="bluesky")), label, act)
        us.profiles["bluesky"].refresh_from_db()
        us.anna.refresh_from_db()


def _one_story(story: Story, label: str, act: Callable[[Story], None]) -> None:
    done: list[str] = []

    def meanwhile(reached: str) -> None:
        if reached == label and not done:
            done.append(reached)
            with contextlib.suppress(IllegalMove, Stopped, ApprovalNeeded):
                act(story)

    with steps.watched(meanwhile):
        work()
    rest(4)
    story.holds()
    story.delivery.refresh_from_db()
    assert not story.delivery.moving, (act.__name__, story.delivery.state)
    if story.delivery.out:
        assert story.fake.arrived[str(story.delivery.key)] == 1


@pytest.mark.parametrize("label", WORKER_STEPS)
def test_a_worker_that_dies_at_any_step_neither_loses_nor_doubles(us, fake, publish, label: str):
    def die(reached: str) -> None:
        if reached == label:
            raise Killed

    for ends in ENDS:
        with rolled_back():
            story = Story(us, _fresh(fake, ends), publish(on="bluesky"))
            with steps.watched(die), contextlib.suppress(Killed):
                work()
            rest(5)
            story.holds()
            story.delivery.refresh_from_db()
            assert story.delivery.state in ("sendt", "afvist"), (ends, story.delivery.state)
            assert sum(fake.arrived.values()) == (1 if story.delivery.out else 0)


def _fresh(fake, ends: str):
    fake.__init__()
    fake.ends = [ends, "sent"]
    return fake
