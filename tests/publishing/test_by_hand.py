"""By hand: Facebook has no door for programs yet, so a person carries the post and shows that it is there."""

import io

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from PIL import Image

from tests.publishing.work import no_scope, work

pytestmark = pytest.mark.django_db

LINK = "https://facebook.example/engskolen/posts/1"


@pytest.fixture
def delivery(us, publish):
    made = publish(on="facebook")
    work()
    made.refresh_from_db()
    assert made.state == "haandholdt"
    return made


@pytest.fixture
def page(client, us, delivery):
    """`page(by=us.anna)` or `page(by=us.anna, url=LINK)`."""

    def shown(*, by, **said):
        client.force_login(by)
        address = f"/opslag/{delivery.variant_id}/haandholdt/"
        with no_scope():
            return client.post(address, said) if said else client.get(address)

    return shown


def test_nothing_is_published_before_a_person_has_been_there(us, delivery):
    assert delivery.envelope["text"] == delivery.variant.text
    delivery.variant.refresh_from_db()
    assert delivery.variant.state == "udgives"


def test_the_page_has_the_text_to_copy(us, page, delivery):
    shown = page(by=us.anna).content.decode()
    assert "Læg det på Facebook" in shown
    assert f"{delivery.variant.text}</textarea>" in shown


def test_the_picture_can_be_saved(us, client, publish, picture):
    made = publish(on="facebook", picture=picture, alt_text="Et højt træ i skoven.")
    work()
    client.force_login(us.anna)
    with no_scope():
        shown = client.get(f"/opslag/{made.variant_id}/haandholdt/").content.decode()
    assert f'href="/media/{picture.pk}/" download' in shown
    assert "Et højt træ i skoven." in shown


def test_a_link_is_proof(us, page, delivery):
    response = page(by=us.anna, url=LINK)
    assert response.status_code == 302
    delivery.refresh_from_db()
    assert (delivery.state, delivery.url) == ("sendt", LINK)
    assert delivery.proofs.get().by == us.anna
    work()
    delivery.variant.refresh_from_db()
    assert delivery.variant.state == "udgivet"


def test_a_photograph_is_proof_and_is_not_public(us, client, page, delivery):
    out = io.BytesIO()
    Image.new("RGB", (20, 20)).save(out, "PNG")
    response = page(by=us.anna, photo=SimpleUploadedFile("skærm.png", out.getvalue()))
    assert response.status_code == 302
    proof = delivery.proofs.get()
    assert proof.photo.uploaded_by == us.anna
    client.logout()
    with no_scope():
        assert client.get(f"/nordkyst/nyt/billeder/{proof.photo.file_name}").status_code == 404


def test_something_that_is_no_picture_is_refused_kindly(us, page, delivery):
    response = page(by=us.anna, photo=SimpleUploadedFile("skærm.png", b"<svg onload=alert(1)>"))
    assert response.status_code == 422
    assert "ikke et JPEG- eller PNG-billede" in response.content.decode()
    delivery.refresh_from_db()
    assert delivery.state == "haandholdt"


@pytest.mark.parametrize("url", ["", "javascript:alert(1)", "ikke et link"])
def test_nothing_is_no_proof(us, page, delivery, url: str):
    response = page(by=us.anna, url=url)
    assert response.status_code == 422
    delivery.refresh_from_db()
    assert delivery.state == "haandholdt"


def test_proof_twice_changes_nothing(us, page, delivery):
    page(by=us.anna, url=LINK)
    page(by=us.anna, url="https://facebook.example/other")
    delivery.refresh_from_db()
    assert delivery.url == LINK
    assert delivery.proofs.count() == 1


def test_the_archive_holds_who_and_where(us, page, delivery):
    from opslag.ground.archive.queries import history

    page(by=us.anna, url=LINK)
    told = history(delivery).get(kind="publishing.delivery.prove").facts
    assert told["url"] == LINK
    assert told["by_name"] == us.anna.name
    handed = history(delivery).get(kind="publishing.delivery.hand_over").facts
    assert handed["text"] == delivery.variant.text


def test_it_can_be_given_up_with_a_reason(us, client, delivery):
    client.force_login(us.anna)
    address = f"/opslag/{delivery.variant_id}/svar/"
    with no_scope():
        assert client.post(address, {"do": "stop", "reason": ""}).status_code == 422
        assert client.post(address, {"do": "stop", "reason": "Facebook er nede"}).status_code == 302
    work()
    delivery.refresh_from_db()
    assert delivery.state == "holdt"
    delivery.variant.refresh_from_db()
    assert delivery.variant.state == "kladde"


def test_what_has_been_stopped_since_is_not_shown_to_be_copied(us, page, delivery):
    us.profiles["facebook"].state = "paused"
    us.profiles["facebook"].save()
    shown = page(by=us.anna).content.decode()
    assert "sat på pause" in shown
    assert "skovens højeste" not in shown


def test_dan_and_a_stranger_see_nothing(us, client, page, delivery):
    assert page(by=us.dan).status_code == 404
    assert page(by=us.dan, url=LINK).status_code == 404
    client.logout()
    with no_scope():
        assert client.get(f"/opslag/{delivery.variant_id}/haandholdt/").status_code == 302


def test_carla_may_not_prove_for_anna(us, page, delivery):
    assert page(by=us.carla, url=LINK).status_code == 403


def test_a_channel_that_is_not_connected_is_carried_by_hand(us, publish):
    from opslag.organisation.models import Profile

    us.profiles["bluesky"] = Profile.objects.create(
        unit=us.school, channel="bluesky", level="workplace", name="Engskolen", sender="Engskolen", owner=us.anna
    )
    made = publish(on="bluesky")
    work()
    made.refresh_from_db()
    assert (made.state, made.carrier) == ("haandholdt", "by-hand")


def test_taking_it_down_again_is_for_hands_too(us, page, delivery):
    from opslag.publishing.actions import confirm_taken_down, withdraw_delivery

    page(by=us.anna, url=LINK)
    withdraw_delivery(delivery, by=us.anna, reason="Forkert dato")
    work()
    delivery.refresh_from_db()
    assert delivery.state == "nedtages"
    confirm_taken_down(delivery, by=us.anna)
    delivery.refresh_from_db()
    assert delivery.state == "trukket_tilbage"
