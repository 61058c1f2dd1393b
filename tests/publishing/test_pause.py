"""Half a minute to say "Vent lidt": what is asked for on a screen waits that long, and nothing else does."""

from datetime import timedelta

import pytest
from django.utils import timezone

from opslag.publishing.actions import publish_variant, send_now
from opslag.publishing.models import Delivery
from tests.publishing.addresses import answer, thanks
from tests.publishing.clock import later
from tests.publishing.work import work

pytestmark = pytest.mark.django_db
HALF_A_MINUTE = timedelta(seconds=30)


@pytest.fixture(autouse=True)
def paused(settings) -> None:
    settings.PUBLISHING_PAUSE = HALF_A_MINUTE


@pytest.fixture
def pressed(us, as_, write):
    """A post that Anna has just pressed »Udgiv« on."""

    def press(door: str = "udgiv", **kwargs: object) -> Delivery:
        variant = write(**kwargs)
        as_(us.anna).post(f"/opslag/{variant.pk}/{door}/")
        return Delivery.objects.get(variant=variant)

    return press


class TestVentLidt:
    @pytest.mark.parametrize("door", ["udgiv", "ud"])
    def test_nothing_is_sent_for_half_a_minute_and_then_it_is(self, pressed, door: str):
        delivery = pressed(door)
        work()
        delivery.refresh_from_db()
        assert delivery.state == "venter"
        with later(seconds=31):
            work()
        delivery.refresh_from_db()
        assert delivery.state == "sendt"

    def test_the_receipt_says_so_and_offers_both_ways(self, us, as_, pressed):
        page = as_(us.anna).get(thanks(pressed())).content.decode()
        assert "så du kan nå at fortryde" in page
        assert "Vent lidt, og send det ikke" in page
        assert "Send nu" in page

    def test_waiting_means_that_it_is_never_sent(self, us, as_, pressed):
        delivery = pressed()
        as_(us.anna).post(answer(delivery), do="stop")
        with later(minutes=2):
            work()
        delivery.refresh_from_db()
        assert (delivery.state, delivery.sent_at) == ("holdt", None)
        delivery.variant.refresh_from_db()
        assert delivery.variant.state == "kladde"

    def test_who_cannot_wait_sends_it_at_once(self, us, as_, pressed):
        delivery = pressed()
        as_(us.anna).post(answer(delivery), do="now")
        work()
        delivery.refresh_from_db()
        assert delivery.state == "sendt"

    def test_too_late_is_said_truthfully(self, us, as_, pressed):
        delivery = pressed()
        with later(seconds=31):
            work()
        said = as_(us.anna).post(answer(delivery), do="stop")
        assert said.status_code == 409

    def test_others_may_not_hurry_it(self, us, as_, pressed):
        delivery = pressed()
        assert as_(us.tea).post(answer(delivery), do="now").status_code == 403
        work()
        delivery.refresh_from_db()
        assert delivery.state == "venter"


class TestWhatNeedsNoPause:
    def test_what_a_person_carries_is_made_ready_at_once(self, pressed):
        delivery = pressed(on="facebook")
        work()
        delivery.refresh_from_db()
        assert delivery.state == "haandholdt"

    def test_an_hour_of_its_own_stands(self, us, as_, pressed):
        at = timezone.now() + timedelta(days=1)
        delivery = pressed(send_at=at, send_zone="Europe/Copenhagen")
        assert delivery.due_at == delivery.intended_at == at
        send_now(delivery, by=us.anna)
        assert delivery.due_at == at
        assert "Send nu" not in as_(us.anna).get(thanks(delivery)).content.decode()

    def test_a_worker_that_has_it_in_hand_is_not_disturbed(self, us, pressed):
        delivery = pressed()
        Delivery.objects.filter(pk=delivery.pk).update(lease="a" * 32)
        send_now(delivery, by=us.anna)
        delivery.refresh_from_db()
        assert delivery.lease == "a" * 32

    def test_the_other_doors_do_not_wait(self, us, write):
        delivery = publish_variant(write(), by=us.anna)
        assert delivery.due_at == delivery.intended_at
