"""The receipt: it says what happens next, offers what a person can do, and never the wrong thing."""

from datetime import timedelta

import pytest
from django.utils import timezone, translation

from opslag.ground.archive.models import Entry
from opslag.posts.actions import save_variant
from opslag.publishing.actions.people import STOPPED_BY_PERSON, bring_proof
from opslag.publishing.archive.telling import lines
from opslag.publishing.models import Delivery
from tests.cast import JOB, NO_POINTER, SECRET
from tests.publishing.addresses import answer, thanks
from tests.publishing.clock import later, travel
from tests.publishing.work import work

pytestmark = pytest.mark.django_db


class TestPressingTheButton:
    def test_it_leads_to_the_receipt(self, us, as_, write):
        variant = write()
        response = as_(us.anna).post(f"/opslag/{variant.pk}/udgiv/")
        assert response.url == f"/opslag/{variant.pk}/tak/"

    @pytest.mark.parametrize("text", [NO_POINTER, JOB])
    def test_what_may_not_go_leads_back_to_the_text(self, us, as_, write, text: str):
        variant = write(text)
        response = as_(us.anna).post(f"/opslag/{variant.pk}/udgiv/")
        assert response.url == f"/opslag/{variant.pk}/"

    @pytest.mark.parametrize("address", ["udgiv", "ud"])
    def test_opening_the_address_publishes_nothing_and_leads_to_the_text(self, us, as_, write, address):
        variant = write()
        opened = as_(us.anna).get(f"/opslag/{variant.pk}/{address}/")
        assert (opened.status_code, opened.headers["Location"]) == (302, f"/opslag/{variant.pk}/")
        assert "Intet er sendt. Teksten står her" in as_(us.anna).get(f"/opslag/{variant.pk}/").content.decode()
        assert not Delivery.objects.exists()

    def test_opening_the_address_of_an_answer_leads_to_the_receipt(self, us, as_, publish):
        delivery = publish()
        assert as_(us.anna).get(answer(delivery)).headers["Location"] == thanks(delivery)

    def test_dan_finds_nothing_there(self, us, as_, write):
        assert as_(us.dan).post(f"/opslag/{write().pk}/udgiv/").status_code == 404

    def test_carla_is_told_whose_it_is(self, us, as_, write):
        assert as_(us.carla).post(f"/opslag/{write().pk}/udgiv/").status_code == 403


class TestTheReceipt:
    def test_before_it_was_asked_for_there_is_none(self, us, as_, write):
        assert as_(us.anna).get(f"/opslag/{write().pk}/tak/").status_code == 404

    def test_it_follows_along_while_it_moves_and_then_rests(self, us, as_, publish):
        delivery = publish()
        assert 'hx-trigger="every 2s"' in as_(us.anna).get(thanks(delivery)).content.decode()
        work()
        page = as_(us.anna).get(thanks(delivery)).content.decode()
        assert "hx-trigger" not in page
        assert "Tak, fordi du deler" in page
        delivery.refresh_from_db()
        assert f'href="{delivery.url}"' in page

    def test_what_a_person_carries_is_made_ready_and_not_sent(self, us, as_, publish):
        delivery = publish(on="facebook")
        page = as_(us.anna).get(thanks(delivery)).content.decode()
        assert "Vi gør opslaget klar til Facebook" in page
        assert "Den er ikke ude endnu" in page
        assert "Vent lidt, og gør det ikke klar" in page
        assert "Vi sender til" not in page
        work()
        assert "Klar til at blive lagt på Facebook af dig" in as_(us.anna).get(thanks(delivery)).content.decode()

    def test_what_the_author_writes_after_it_came_back_is_not_on_the_receipt_of_others(self, us, as_, publish):
        at = timezone.now() + timedelta(days=1)
        delivery = publish(send_at=at, send_zone="Europe/Copenhagen")
        as_(us.anna).post(answer(delivery), do="stop")
        work()
        variant = delivery.variant
        variant.refresh_from_db()
        save_variant(variant, by=us.anna, version=variant.version, text=SECRET)
        assert "Emil" not in as_(us.bo).get(thanks(delivery)).content.decode()
        assert "Emil" in as_(us.anna).get(thanks(delivery)).content.decode()

    def test_a_planned_post_says_when_and_can_be_stopped(self, us, as_, publish):
        at = timezone.now() + timedelta(days=1)
        delivery = publish(send_at=at, send_zone="Europe/Copenhagen")
        page = as_(us.anna).get(thanks(delivery)).content.decode()
        assert "i morgen kl." in page
        assert as_(us.anna).post(answer(delivery), do="stop").status_code == 302
        delivery.refresh_from_db()
        assert delivery.state == "holdt"

    def test_unknown_says_when_we_look_and_asks_for_nothing(self, us, as_, fake, publish):
        fake.ends = ["arrives"]
        delivery = publish(on="bluesky")
        work()
        page = as_(us.anna).get(thanks(delivery)).content.decode()
        assert "Vi ved ikke, om Bluesky tog imod opslaget" in page
        assert "Vi kigger efter kl." in page
        assert 'value="stop"' not in page
        assert "/udgiv/" not in page

    def test_uncertain_asks_and_takes_yes_for_an_answer(self, us, as_, fake, publish):
        delivery = self._uncertain(fake, publish, "arrives")
        page = as_(us.anna).get(thanks(delivery)).content.decode()
        assert "Det er ude" in page
        assert "/udgiv/" not in page, "nobody sends again what may be out"
        as_(us.anna).post(answer(delivery), do="sent", url="https://bluesky.example/1")
        delivery.refresh_from_db()
        assert (delivery.state, delivery.url) == ("sendt", "https://bluesky.example/1")

    def test_uncertain_takes_no_for_an_answer_and_can_be_sent_again(self, us, as_, fake, publish):
        delivery = self._uncertain(fake, publish, "lost")
        as_(us.anna).post(answer(delivery), do="absent")
        with later(minutes=3):
            work()
        fake.ends, fake.looks = ["sent"], ["true"]
        assert "Send opslaget igen" in as_(us.anna).get(thanks(delivery)).content.decode()
        as_(us.anna).post(f"/opslag/{delivery.variant_id}/udgiv/")
        work()
        delivery.refresh_from_db()
        assert delivery.state == "sendt"
        assert sum(fake.arrived.values()) == 1

    def test_uncertain_can_be_looked_up_again(self, us, as_, fake, publish):
        delivery = self._uncertain(fake, publish, "arrives")
        fake.looks = ["true"]
        as_(us.anna).post(answer(delivery), do="look")
        with later(minutes=3):
            work()
        delivery.refresh_from_db()
        assert delivery.state == "sendt"
        assert sum(fake.arrived.values()) == 1

    def test_withdrawing_asks_why(self, us, as_, publish):
        delivery = publish()
        work()
        blank = as_(us.anna).post(answer(delivery), do="withdraw", reason=" ")
        assert blank.status_code == 422
        field = blank.content.decode().split('id="id_reason"')[1].split("</div>")[0]
        assert "autofocus" in field
        assert "Skriv med en enkelt linje hvorfor." in field
        assert as_(us.anna).post(answer(delivery), do="withdraw", reason="Forkert dato").status_code == 302
        work()
        assert "trukket tilbage" in as_(us.anna).get(thanks(delivery)).content.decode()

    def test_too_late_is_said_kindly(self, us, as_, publish):
        delivery = publish()
        work()
        response = as_(us.anna).post(answer(delivery), do="stop")
        assert response.status_code == 409
        assert "Udgivet" in response.content.decode()

    def test_an_answer_to_nothing_is_no_answer(self, us, as_, publish):
        assert as_(us.anna).post(answer(publish()), do="explode").status_code == 400

    def test_tea_may_look_and_not_touch(self, us, as_, publish):
        delivery = publish()
        work()
        page = as_(us.tea).get(thanks(delivery)).content.decode()
        assert "Tak, fordi du deler" in page
        assert "<form" not in page.split("<main")[1].split("</main>")[0]
        assert as_(us.tea).post(answer(delivery), do="withdraw", reason="Nej").status_code == 403

    def test_dan_sees_nothing(self, us, as_, publish):
        delivery = publish()
        assert as_(us.dan).get(thanks(delivery)).status_code == 404
        assert as_(us.dan).post(answer(delivery), do="stop").status_code == 404

    def test_it_speaks_english_to_who_reads_english(self, us, as_, publish):
        us.anna.language = "en"
        us.anna.save()
        delivery = publish()
        work()
        assert "Tak, fordi du deler" not in as_(us.anna).get(thanks(delivery)).content.decode()

    def _uncertain(self, fake, publish, ends: str):
        fake.ends, fake.looks = [ends], ["cannot"]
        delivery = publish(on="bluesky")
        work()
        with travel(timezone.now() + timedelta(seconds=61)):
            work()
        delivery.refresh_from_db()
        assert delivery.state == "usikker"
        return delivery


class TestTakenDown:
    """What is withdrawn says so wherever it stands, and since when."""

    @pytest.fixture
    def withdrawn(self, us, as_, publish) -> Delivery:
        delivery = publish()
        work()
        as_(us.anna).post(answer(delivery), do="withdraw", reason="Forkert dato")
        work()
        delivery.refresh_from_db()
        return delivery

    def test_the_post_itself_is_withdrawn(self, withdrawn):
        variant = withdrawn.variant
        variant.refresh_from_db()
        assert (variant.state, withdrawn.state) == ("trukket_tilbage", "trukket_tilbage")
        assert variant.withdrawn_at is not None

    def test_what_a_person_takes_down_by_hand_is_withdrawn_as_well(self, us, as_, publish):
        delivery = publish(on="facebook")
        work()
        bring_proof(delivery, by=us.anna, url="https://facebook.example/1")
        work()
        as_(us.anna).post(answer(delivery), do="withdraw", reason="Forkert dato")
        work()
        as_(us.anna).post(answer(delivery), do="taken-down")
        work()
        delivery.variant.refresh_from_db()
        assert delivery.variant.state == "trukket_tilbage"

    def test_page_and_lists_say_so_and_when(self, us, as_, withdrawn):
        pk = withdrawn.variant_id
        when = "Trukket tilbage i dag kl."
        assert when in as_(us.anna).get(thanks(withdrawn)).content.decode()
        page = as_(us.bo).get(f"/opslag/{pk}/gennemse/").content.decode()
        assert when in page
        assert "Udgivet" not in page
        assert when in as_(us.anna).get("/").content.decode()

    def test_english_readers_meet_no_danish_state_or_reason_of_ours(self, us, as_, publish):
        us.anna.language = "en"
        us.anna.save()
        delivery = publish(on="facebook")
        work()
        as_(us.anna).post(answer(delivery), do="stop", reason=STOPPED_BY_PERSON)
        work()
        shown = as_(us.anna).get(thanks(delivery)).content.decode() + as_(us.anna).get("/").content.decode()
        assert "Du stoppede" not in shown
        assert "Holdt tilbage" not in shown
        with translation.override("en"):
            told = [said for entry in Entry.objects.all() for _label, said in lines(entry, is_open=True)]
        assert not {"Venter på dine hænder", "Holdt tilbage", "Udgives", STOPPED_BY_PERSON}.intersection(told)
