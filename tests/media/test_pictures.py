"""Taking pictures in: who may, what is kept, and who sees it before readers do."""

import io
from types import SimpleNamespace

import pytest
from PIL import Image

from opslag.core.domain.states import NotAllowed
from opslag.ground.archive.queries import history
from opslag.ground.tenancy.scope import scope
from opslag.media.actions import BadPicture, add_picture, describe
from opslag.media.models import Picture
from opslag.media.queries import picture_bytes
from opslag.posts import actions
from opslag.posts.queries import gate
from tests.cast import SILENT

CALM = {"formaal": "ja", "udstillet": "nej", "alder": "ja", "foelsomt": "nej", "oplyst": "ja"}


@pytest.fixture
def photo(us, jpeg):
    return add_picture(jpeg(), unit=us.school, by=us.anna)


def test_the_file_gets_a_name_of_its_own_in_a_private_place(us, photo):
    assert photo.path.name == f"{photo.sha256}.jpg"
    assert photo.path.parent.name == str(us.organisation.pk)
    assert photo.path.stat().st_mode & 0o077 == 0
    assert "IMG_2041" not in str(photo.path)


def test_the_bytes_are_those_of_the_fingerprint_and_open_as_a_picture(photo):
    data = picture_bytes(photo)
    assert (len(data), Image.open(io.BytesIO(data)).size) == (photo.byte_size, (photo.width, photo.height))


def test_the_archive_knows_the_fingerprint_and_no_file_name(us, photo):
    (entry,) = history(photo)
    assert entry.payload.body["sha256"] == photo.sha256


@pytest.mark.parametrize("who", ["adam", "dan"])
def test_only_who_writes_for_the_place_lays_pictures_in(us, jpeg, who):
    with pytest.raises(NotAllowed):
        add_picture(jpeg(), unit=us.school, by=getattr(us, who))
    assert not Picture.objects.exists()


@pytest.mark.parametrize("who", ["tea", "bo", "carla", "dan"])
def test_whoever_took_it_in_answers_for_who_is_in_it(us, photo, who):
    with pytest.raises(NotAllowed):
        describe(photo, by=getattr(us, who), recognisable=False)
    photo.refresh_from_db()
    assert photo.missing == ("recognisable",)


@pytest.mark.parametrize("data", [b"", b"%PDF-1.7", b"<svg xmlns='http://www.w3.org/2000/svg'/>"])
def test_what_is_no_picture_is_refused_in_plain_words(us, jpeg, data):
    with pytest.raises(BadPicture, match="ikke et JPEG- eller PNG-billede"):
        add_picture(jpeg(data=data), unit=us.school, by=us.anna)


def test_a_file_that_is_too_big_is_refused_before_it_is_read(us):
    upload = SimpleNamespace(size=30_000_000, read=lambda: pytest.fail("read"))
    with pytest.raises(BadPicture, match="20 MB"):
        add_picture(upload, unit=us.school, by=us.anna)


def test_saying_that_nobody_can_be_recognised_is_a_basis_with_a_name_and_a_time(us, photo):
    describe(photo, by=us.anna, recognisable=False)
    assert (photo.basis, photo.assessed_by, photo.missing) == ("none-recognisable", us.anna, ())
    assert history(photo).last().kind == "picture.described"


def test_a_picture_nobody_has_looked_at_for_people_cannot_go_out(us, begin, photo):
    variant = begin(SILENT)
    variant = actions.save_variant(variant, by=us.anna, version=variant.version, picture=photo, alt_text="En pind.")
    opening = gate(variant, by=us.anna)
    assert (opening.verdict, opening.missing) == ("stop", ("picture",))
    describe(photo, by=us.anna, recognisable=True, basis="task", assessment=CALM)
    variant.picture.refresh_from_db()
    assert gate(variant, by=us.anna).verdict == "free"


def test_a_consent_that_is_withdrawn_stops_the_post_again(us, begin, photo):
    describe(photo, by=us.anna, recognisable=True, basis="consent", assessment=CALM, consent="ok")
    variant = begin(SILENT)
    variant = actions.save_variant(variant, by=us.anna, version=variant.version, picture=photo, alt_text="En pind.")
    assert gate(variant, by=us.anna).verdict == "free"
    describe(photo, by=us.anna, recognisable=True, basis="consent", assessment=CALM, consent="withdrawn")
    variant.picture.refresh_from_db()
    assert gate(variant, by=us.anna).missing == ("picture",)


def test_another_picture_or_alt_text_is_another_content(us, begin, photo, jpeg):
    other = add_picture(jpeg(size=(30, 30)), unit=us.school, by=us.anna)
    variant, hashes = begin(SILENT), set()
    for change in ({"picture": photo}, {"alt_text": "En pind."}, {"picture": other}):
        variant = actions.save_variant(variant, by=us.anna, version=variant.version, **change)
        hashes.add(variant.content_hash)
    assert len(hashes) == 3


def test_an_unpublished_picture_is_shown_to_the_place_and_to_nobody_else(us, photo, as_, client):
    address = f"/media/{photo.pk}/"
    assert client.get(address).status_code == 302
    for person, status in ((us.anna, 200), (us.tea, 200), (us.bo, 200), (us.adam, 403)):
        assert as_(person).get(address).status_code == status, person
    with scope(us.neighbour):
        assert as_(us.dan).get(address).status_code == 404


def test_the_answer_says_what_it_is_and_may_not_be_kept_by_others(us, photo, as_):
    shown = as_(us.anna).get(f"/media/{photo.pk}/")
    assert shown["Content-Type"] == "image/jpeg"
    assert shown["X-Content-Type-Options"] == "nosniff"
    assert "private" in shown["Cache-Control"]
    again = as_(us.anna).get(f"/media/{photo.pk}/", headers={"If-None-Match": shown["ETag"]})
    assert again.status_code == 304


def test_a_picture_that_the_disk_has_lost_is_missing_and_no_error(us, photo, as_):
    photo.path.unlink()
    assert as_(us.anna).get(f"/media/{photo.pk}/").status_code == 404
