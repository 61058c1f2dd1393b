"""The one door: who may, what may, and what the archive is told when it may not."""

import pytest

from opslag.core.domain.states import IllegalMove, NotAllowed
from tests.cast import JOB, NO_POINTER, SECRET
from tests.publishing.work import work

pytestmark = pytest.mark.django_db


def kinds() -> list[str]:
    from opslag.ground.archive.queries import entries

    return [entry.kind for entry in entries()]


@pytest.fixture
def door():
    from opslag.publishing.actions import publish_variant

    return publish_variant


def test_a_clean_text_by_its_leader_goes_straight_out(us, write, door):
    delivery = door(write(), by=us.anna)
    assert delivery.state == "venter"
    work()
    delivery.refresh_from_db()
    assert delivery.state == "sendt"
    assert {"publishing.asked", "publishing.delivery.send", "publishing.delivery.arrive"} <= set(kinds())


@pytest.mark.parametrize("text", [NO_POINTER, SECRET])
def test_a_stopped_text_is_refused_and_the_archive_told(us, write, door, text: str):
    from opslag.posts.errors import Stopped
    from opslag.publishing.models import Delivery

    with pytest.raises(Stopped):
        door(write(text), by=us.anna)
    assert not Delivery.objects.exists()
    assert kinds()[0] == "publishing.refused"


def test_what_is_refused_is_told_without_its_words(us, write, door):
    from opslag.ground.archive.queries import entries
    from opslag.posts.errors import Stopped

    with pytest.raises(Stopped):
        door(write(SECRET), by=us.anna)
    assert "111111" not in str(entries()[0].facts)
    assert "Emil" not in str(entries()[0].facts)


def test_a_text_to_be_approved_waits_for_approval(us, write, door):
    from opslag.posts.actions import approve_variant, submit_variant
    from opslag.posts.errors import ApprovalNeeded

    variant = write(JOB)
    with pytest.raises(ApprovalNeeded):
        door(variant, by=us.anna)
    submit_variant(variant, by=us.anna)
    variant.refresh_from_db()
    with pytest.raises(NotAllowed):
        approve_variant(variant, by=us.anna)
    approve_variant(variant, by=us.bo)
    variant.refresh_from_db()
    delivery = door(variant, by=us.anna)
    work()
    delivery.refresh_from_db()
    assert delivery.state == "sendt"


def test_one_letter_after_the_approval_voids_it(us, write, door):
    from opslag.posts.actions import approve_variant, save_variant, submit_variant
    from opslag.posts.errors import ApprovalNeeded

    variant = write(JOB)
    submit_variant(variant, by=us.anna)
    variant.refresh_from_db()
    approve_variant(variant, by=us.bo)
    variant.refresh_from_db()
    save_variant(variant, by=us.anna, version=variant.version, text=f"{variant.text} a")
    variant.refresh_from_db()
    with pytest.raises(ApprovalNeeded):
        door(variant, by=us.anna)


def test_a_teacher_asks_her_leader(us, write, door):
    from opslag.posts.errors import ApprovalNeeded

    variant = write(by=us.tea)
    with pytest.raises(ApprovalNeeded):
        door(variant, by=us.tea)


def test_carla_and_adam_publish_nothing_for_anna(us, write, door):
    variant = write()
    for person in (us.carla, us.adam):
        with pytest.raises(NotAllowed):
            door(variant, by=person)


def test_dan_publishes_nothing_of_ours(us, write, door):
    with pytest.raises(NotAllowed):
        door(write(), by=us.dan)


def test_asked_twice_it_is_one_delivery(us, write, door):
    variant = write()
    first = door(variant, by=us.anna)
    assert door(variant, by=us.anna).pk == first.pk
    work()
    variant.refresh_from_db()
    assert door(variant, by=us.anna).pk == first.pk


def test_a_paused_profile_is_no_way_out(us, write, door):
    from opslag.publishing.actions import NoProfile

    us.profiles["website"].state = "paused"
    us.profiles["website"].save()
    variant = write()
    variant.refresh_from_db()
    with pytest.raises(NoProfile):
        door(variant, by=us.anna)


@pytest.mark.parametrize("state", ["haandholdt", "usikker"])
def test_asked_again_because_the_answer_was_lost_it_shows_what_waits_for_a_person(us, write, door, state: str):
    from opslag.publishing.models import Delivery

    variant = write(on="facebook")
    first = door(variant, by=us.anna)
    work()
    Delivery.objects.update(state=state)
    told = kinds()
    variant.refresh_from_db()
    again = door(variant, by=us.anna)
    assert (again.pk, again.state) == (first.pk, state)
    assert kinds() == told, "nothing happened, so nothing is told"


@pytest.mark.parametrize("state", ["traekkes", "nedtages", "trukket_tilbage"])
def test_what_is_taken_down_does_not_go_up_again_by_asking(us, write, door, state: str):
    from opslag.publishing.models import Delivery

    variant = write()
    door(variant, by=us.anna)
    work()
    Delivery.objects.update(state=state)
    variant.refresh_from_db()
    with pytest.raises(IllegalMove):
        door(variant, by=us.anna)


def test_the_archive_keeps_the_published_copy(us, write, door, picture):
    from opslag.ground.archive.queries import history

    delivery = door(write(picture=picture, alt_text="Et højt træ."), by=us.anna)
    work()
    sent = history(delivery).get(kind="publishing.delivery.send")
    assert sent.facts["text"] == delivery.variant.text
    assert sent.facts["pictures"] == [picture.sha256]
    assert sent.facts["alt_texts"] == ["Et højt træ."]
    assert sent.facts["content_hash"] == delivery.content_hash
    assert "text" in sent.payload.personal, "the words can be erased, the hash stays"


def test_the_chain_holds_after_all_of_it(us, write, door):
    from opslag.ground.archive.verification import verify

    door(write(), by=us.anna)
    work()
    report = verify(us.organisation)
    assert report.ok
    assert report.entries > 5
