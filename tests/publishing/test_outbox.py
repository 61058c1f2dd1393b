"""What a worker does with one delivery: send once, look before trying again, and say when nobody can know.

Rows X11.
"""

from datetime import timedelta

import pytest
from django.utils import timezone

from opslag.core.domain.states import IllegalMove
from tests.publishing.clock import later, travel
from tests.publishing.work import work

pytestmark = pytest.mark.django_db


class TestTheFourOutcomes:
    def test_sent_is_sent_once_and_told(self, fake, publish):
        delivery = publish(on="bluesky")
        work()
        delivery.refresh_from_db()
        assert delivery.state == "sendt"
        assert delivery.url == "https://fake.example/1"
        assert delivery.sent_at
        assert dict(fake.arrived) == {str(delivery.key): 1}
        delivery.variant.refresh_from_db()
        assert delivery.variant.state == "udgivet"

    def test_refused_goes_back_to_the_author_with_the_reason(self, us, fake, publish):
        from opslag.organisation.queries import unread_notices

        fake.ends = ["refused"]
        delivery = publish(on="bluesky")
        work()
        delivery.refresh_from_db()
        assert delivery.state == "afvist"
        assert delivery.reason == "Kanalen kan ikke bruge opslaget."
        delivery.variant.refresh_from_db()
        assert delivery.variant.state == "kladde"
        assert "tog ikke imod" in unread_notices(us.anna)[0].text

    def test_unavailable_is_tried_again_later_and_never_at_once(self, fake, publish):
        fake.ends = ["unavailable", "sent"]
        delivery = publish(on="bluesky")
        work()
        delivery.refresh_from_db()
        assert delivery.state == "utilgaengelig"
        assert delivery.due_at > timezone.now() + timedelta(seconds=30)
        with later(minutes=2):
            work()
        delivery.refresh_from_db()
        assert delivery.state == "sendt"
        assert delivery.attempts == 2

    @pytest.mark.parametrize("how", ["arrives", "arrives-raises"])
    def test_unknown_but_arrived_is_found_and_not_sent_again(self, fake, publish, how: str):
        fake.ends = [how]
        delivery = publish(on="bluesky")
        work()
        delivery.refresh_from_db()
        assert delivery.state == "uvist"
        assert fake.looked == 0, "not before the longest request has passed"
        with later(seconds=61):
            work()
        delivery.refresh_from_db()
        assert delivery.state == "sendt"
        assert fake.arrived[str(delivery.key)] == 1

    @pytest.mark.parametrize("how", ["lost", "lost-raises"])
    def test_unknown_and_absent_is_sent_again_with_the_same_key(self, fake, publish, how: str):
        fake.ends = [how, "sent"]
        delivery = publish(on="bluesky")
        work()
        with later(seconds=61):
            work()
        delivery.refresh_from_db()
        assert delivery.state == "sendt"
        assert delivery.attempts == 2
        assert dict(fake.arrived) == {str(delivery.key): 1}

    def test_unknown_on_a_channel_that_cannot_be_asked_is_a_question_to_a_person(self, us, fake, publish):
        from opslag.organisation.queries import unread_notices

        fake.ends, fake.looks = ["arrives"], ["cannot"]
        delivery = publish(on="bluesky")
        work()
        with later(seconds=61):
            work()
        delivery.refresh_from_db()
        assert delivery.state == "usikker"
        assert "Vi ved ikke" in unread_notices(us.anna)[0].text
        assert sum(fake.arrived.values()) == 1

    @pytest.mark.parametrize("look", ["unavailable", "raises"])
    def test_a_channel_that_does_not_answer_is_asked_for_a_while_and_then_a_person(self, fake, publish, look: str):
        fake.ends, fake.looks = ["arrives"], [look]
        delivery = publish(on="bluesky")
        work()
        start = timezone.now()
        for seconds in range(60, 400, 10):
            with travel(start + timedelta(seconds=seconds)):
                work()
        delivery.refresh_from_db()
        assert delivery.state == "usikker"
        assert sum(fake.arrived.values()) == 1
        assert 3 < fake.looked < 20

    def test_absent_five_times_is_a_question_to_a_person(self, fake, publish):
        fake.ends = ["lost"]
        delivery = publish(on="bluesky")
        start = timezone.now()
        for minutes in range(0, 30, 2):
            with travel(start + timedelta(minutes=minutes)):
                work()
        delivery.refresh_from_db()
        assert (delivery.state, delivery.attempts) == ("usikker", 5)


class TestBeforeSending:
    def test_nothing_is_sent_before_its_time(self, fake, publish):
        at = timezone.now() + timedelta(hours=3)
        delivery = publish(on="bluesky", send_at=at, send_zone="Europe/Copenhagen")
        work()
        assert not fake.arrived
        with travel(at + timedelta(seconds=1)):
            work()
        delivery.refresh_from_db()
        assert delivery.state == "sendt"

    def test_a_post_more_than_an_hour_late_asks_first(self, fake, publish):
        at = timezone.now() + timedelta(hours=3)
        delivery = publish(on="bluesky", send_at=at, send_zone="Europe/Copenhagen")
        with travel(at + timedelta(minutes=61)):
            work()
        delivery.refresh_from_db()
        assert delivery.state == "holdt"
        assert "overskredet" in delivery.reason
        assert not fake.arrived

    def test_a_held_post_is_sent_when_a_person_says_so_and_only_once(self, us, fake, publish):
        from opslag.publishing.actions import publish_variant

        at = timezone.now() + timedelta(hours=3)
        delivery = publish(on="bluesky", send_at=at, send_zone="Europe/Copenhagen")
        with travel(at + timedelta(minutes=61)):
            work()
            delivery.variant.refresh_from_db()
            publish_variant(delivery.variant, by=us.anna)
            work()
        delivery.refresh_from_db()
        assert delivery.state == "sendt"
        assert sum(fake.arrived.values()) == 1

    def test_a_paused_profile_sends_nothing(self, us, fake, publish):
        delivery = publish(on="bluesky")
        us.profiles["bluesky"].state = "paused"
        us.profiles["bluesky"].save()
        work()
        delivery.refresh_from_db()
        assert delivery.state == "holdt"
        assert not fake.arrived

    def test_the_gate_is_asked_again_because_the_policy_may_have_changed(self, us, fake, publish):
        from opslag.core.domain.actor import SYSTEM
        from opslag.policy.actions import adopt
        from tests.cast import POLICY, clause

        delivery = publish(on="bluesky")
        words = [clause(7, "spoerg", "Spørg", check="low-job-level", severity="block")]
        data = {**POLICY, "edition": "2", "clause": [*POLICY["clause"], *words]}
        adopt(us.area, data, by=SYSTEM)
        work()
        delivery.refresh_from_db()
        assert delivery.state == "sendt", "a stricter policy that does not touch the text stops nothing"

    def test_a_person_who_has_left_sends_nothing(self, us, fake, publish):
        delivery = publish(on="bluesky")
        us.anna.is_active = False
        us.anna.save()
        work()
        delivery.refresh_from_db()
        assert delivery.state == "holdt"
        assert not fake.arrived

    def test_words_changed_behind_our_back_are_not_sent(self, fake, publish):
        from opslag.posts.models import Variant

        delivery = publish(on="bluesky")
        Variant.objects.filter(pk=delivery.variant_id).update(text="Noget andet. Se engskolen.example")
        work()
        delivery.refresh_from_db()
        assert delivery.state == "holdt"
        assert not fake.arrived

    def test_what_is_sent_is_what_was_let_through(self, us, fake, publish):
        delivery = publish("Ærligt, ægte & »citeret«. Se engskolen.example/udeskole", on="bluesky")
        work()
        delivery.refresh_from_db()
        assert delivery.content_hash == delivery.variant.current_hash()
        assert fake.bodies[str(delivery.key)] == delivery.variant.text == delivery.envelope["text"]

    def test_pictures_are_sent_as_they_were_taken_in(self, us, fake, publish, picture):
        delivery = publish(on="bluesky", picture=picture)
        taken_in = picture.path.read_bytes()
        picture.path.write_bytes(b"another picture")
        work()
        picture.path.write_bytes(taken_in)
        delivery.refresh_from_db()
        assert delivery.state == "holdt"
        assert not fake.arrived


class TestAWorkerDies:
    def test_after_the_claim_and_the_next_takes_over_when_the_lease_is_out(self, fake, publish):
        from opslag.publishing.actions.lease import claim

        delivery = publish(on="bluesky")
        assert claim().pk == delivery.pk
        work()
        assert not fake.arrived, "it is in somebody's hands"
        with later(seconds=91):
            work()
        delivery.refresh_from_db()
        assert delivery.state == "sendt"

    @pytest.mark.parametrize("arrived", [False, True])
    def test_in_the_middle_of_the_call_and_the_next_looks_first(self, fake, publish, arrived: bool):
        from opslag.publishing import steps

        def die(label: str) -> None:
            if label == ("called" if arrived else "calling"):
                raise KeyboardInterrupt

        delivery = publish(on="bluesky")
        with steps.watched(die), pytest.raises(KeyboardInterrupt):
            work()
        delivery.refresh_from_db()
        assert delivery.state == "sender"
        with later(seconds=91):
            work()
        delivery.refresh_from_db()
        assert delivery.state == "sendt"
        assert fake.arrived[str(delivery.key)] == 1

    def test_a_worker_that_wakes_up_late_writes_nothing(self, fake, publish):
        from opslag.ground.tenancy.scope import scope
        from opslag.publishing.actions import outbox
        from opslag.publishing.actions.lease import claim

        delivery = publish(on="bluesky")
        slow = claim()
        with later(seconds=91):
            work()
            with scope(slow.organisation):
                outbox._work(slow)
        delivery.refresh_from_db()
        assert delivery.state == "sendt"
        assert fake.arrived[str(delivery.key)] == 1


class TestSideWork:
    def test_a_failing_errand_cannot_fail_the_delivery(self, fake, publish, monkeypatch):
        from opslag.publishing.actions import errands
        from opslag.publishing.models import Errand

        def breaks(errand) -> None:
            raise RuntimeError("side work")

        monkeypatch.setitem(errands.VERBS, "published", breaks)
        delivery = publish(on="bluesky")
        work()
        delivery.refresh_from_db()
        assert delivery.state == "sendt"
        assert fake.arrived[str(delivery.key)] == 1
        errand = Errand.objects.get(delivery=delivery)
        assert errand.attempts == 1
        assert errand.done_at is None

    def test_an_errand_that_never_succeeds_is_given_up(self, fake, publish, monkeypatch):
        from opslag.publishing.actions import errands
        from opslag.publishing.models import Errand

        def breaks(errand) -> None:
            raise RuntimeError("side work")

        monkeypatch.setitem(errands.VERBS, "published", breaks)
        publish(on="bluesky")
        start = timezone.now()
        for hours in range(0, 9):
            with travel(start + timedelta(hours=hours)):
                work()
        assert Errand.objects.get().done_at


class TestWithdrawing:
    def test_it_is_taken_down_once_asked_with_a_reason(self, us, fake, publish):
        from opslag.core.domain.states import ReasonNeeded
        from opslag.publishing.actions import withdraw_delivery

        delivery = publish(on="bluesky")
        work()
        with pytest.raises(ReasonNeeded):
            withdraw_delivery(delivery, by=us.anna, reason=" ")
        withdraw_delivery(delivery, by=us.anna, reason="Forkert dato")
        work()
        delivery.refresh_from_db()
        assert delivery.state == "trukket_tilbage"

    def test_a_channel_that_will_not_let_go_is_given_to_a_person(self, us, fake, publish):
        from opslag.publishing.actions import confirm_taken_down, withdraw_delivery

        fake.taking_down = ["refused"]
        delivery = publish(on="bluesky")
        work()
        withdraw_delivery(delivery, by=us.anna, reason="Forkert dato")
        work()
        delivery.refresh_from_db()
        assert delivery.state == "nedtages"
        confirm_taken_down(delivery, by=us.anna)
        delivery.refresh_from_db()
        assert delivery.state == "trukket_tilbage"

    def test_a_silent_channel_is_asked_some_times_and_then_a_person(self, us, fake, publish):
        from opslag.publishing.actions import withdraw_delivery

        fake.taking_down = ["raises"]
        delivery = publish(on="bluesky")
        work()
        withdraw_delivery(delivery, by=us.anna, reason="Forkert dato")
        start = timezone.now()
        for seconds in range(0, 600, 20):
            with travel(start + timedelta(seconds=seconds)):
                work()
        delivery.refresh_from_db()
        assert delivery.state == "nedtages"


class TestStopping:
    def test_what_is_stopped_in_time_is_not_sent(self, us, fake, publish):
        from opslag.publishing.actions import stop_delivery

        delivery = publish(on="bluesky")
        stop_delivery(delivery, by=us.anna)
        work()
        delivery.refresh_from_db()
        assert delivery.state == "holdt"
        assert not fake.arrived
        delivery.variant.refresh_from_db()
        assert delivery.variant.state == "kladde"

    def test_what_is_sent_can_no_longer_be_stopped(self, us, fake, publish):
        from opslag.publishing.actions import stop_delivery

        delivery = publish(on="bluesky")
        work()
        with pytest.raises(IllegalMove):
            stop_delivery(delivery, by=us.anna)
