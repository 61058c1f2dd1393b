"""Pictures for programs: taken in, answered for and put on a draft as on the screens, and shown without their place."""

from __future__ import annotations

import io
import re
import struct
import zlib

import pytest
from django.db import connection
from django.test import Client
from PIL import Image

from opslag.ground.archive.models import Entry
from opslag.ground.tenancy.scope import scope
from opslag.media import intake
from opslag.media.models import Picture
from opslag.media.people import QUESTIONS
from opslag.organisation.tokens import Scope
from opslag.publishing.actions import deliver_next
from tests.cast import SILENT, Cast, cast
from tests.web.programs import Program, begin, kinds

CALM = {"formaal": "ja", "udstillet": "nej", "alder": "ja", "foelsomt": "nej", "oplyst": "ja"}
ALT = "Et højt træ i skoven med en pind foran."
GPS = {1: "N", 2: (56.0, 9.0, 25.9), 3: "E", 4: (10.0, 12.0, 13.7)}
CAMERA = "Mølleåkamera 3000"


def photo(size: tuple[int, int] = (64, 48)) -> bytes:
    """As a telephone makes it: the place and the camera stand in the file."""
    exif = Image.Exif()
    exif[0x0110] = CAMERA
    exif.get_ifd(0x8825).update(GPS)
    out = io.BytesIO()
    Image.new("RGB", size, (90, 140, 60)).save(out, "JPEG", exif=exif.tobytes(), comment=b"taget hjemme")
    return out.getvalue()


def bomb(side: int = 50_000) -> bytes:
    """A small PNG that says it is enormous."""

    def chunk(name: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))

    head = struct.pack(">IIBBBBB", side, side, 8, 0, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(b"\0" * 1000)) + chunk(b"IEND", b"")
    )


def nobody_in(program: Program, picture: dict) -> dict:
    return program.put(f"/pictures/{picture['id']}/people", {"recognisable": False}).json()


# ---- from a program to the reader


def test_a_program_uploads_a_picture_and_readers_meet_it_without_its_place(us: Cast, anna: Program) -> None:
    sent = photo()
    assert Image.open(io.BytesIO(sent)).getexif().get_ifd(0x8825), "the place stands in what is sent"
    picture = anna.upload(sent).json()
    assert picture["missing"] == ["recognisable"]
    draft = begin(anna, us)
    change = {"picture": picture["id"], "alt_text": ALT}
    draft = anna.patch(f"/drafts/{draft['id']}", change, If_Match=f'"{draft["version"]}"').json()
    assert (draft["picture"], draft["alt_text"]) == (picture["id"], ALT)
    refused = anna.post(f"/drafts/{draft['id']}/publish")
    assert (refused.status_code, refused.json()["missing"]) == (422, ["picture"])
    assert nobody_in(anna, picture)["missing"] == []
    delivery = anna.post(f"/drafts/{draft['id']}/publish").json()
    while deliver_next():
        pass
    url = anna.get(f"/deliveries/{delivery['id']}").json()["url"]
    page = Client().get(url).content.decode()
    (shown,) = re.findall(r'<img[^>]*src="([^"]+)"[^>]*alt="([^"]+)"', page)
    assert shown[1] == ALT
    bytes_shown = Client().get(shown[0]).content
    read = Image.open(io.BytesIO(bytes_shown))
    assert (read.format, read.size) == ("JPEG", (64, 48))
    assert dict(read.getexif()) == {}
    assert read.getexif().get_ifd(0x8825) == {}
    for trace in (b"Exif", b"GPS", b"taget hjemme", CAMERA.encode()):
        assert trace not in bytes_shown


# ---- taking in


def test_a_picture_taken_in_is_answered_with_what_is_known_and_missing(us: Cast, anna: Program) -> None:
    answer = anna.upload(photo((3000, 1500)))
    assert answer.status_code == 201
    told = answer.json()
    assert answer.headers["Location"] == f"/api/v1/pictures/{told['id']}"
    assert (told["width"], told["height"], told["media_type"]) == (2560, 1280, "image/jpeg")
    assert (told["unit"], told["page"]) == (us.school.pk, f"/media/{told['id']}/")
    assert told["missing"] == ["recognisable"]
    assert anna.get(f"/pictures/{told['id']}").json() == told
    assert kinds(us)[-1] == "picture.added"
    with scope(us.organisation):
        assert "IMG_2041" not in str(Picture.objects.get().path)


def test_its_own_bytes_are_given_once_and_without_the_place(anna: Program) -> None:
    told = anna.upload(photo()).json()
    file = anna.get(f"/pictures/{told['id']}/file")
    assert (file.headers["Content-Type"], len(file.content)) == ("image/jpeg", told["byte_size"])
    assert "private" in file.headers["Cache-Control"]
    assert not Image.open(io.BytesIO(file.content)).getexif()
    again = anna.get(f"/pictures/{told['id']}/file", If_None_Match=file.headers["ETag"])
    assert (again.status_code, again.content) == (304, b"")


@pytest.mark.parametrize("language", ["da", "en"])
@pytest.mark.parametrize(
    ("data", "status", "name", "said"),
    [
        (b"%PDF-1.7", 422, "not-a-picture", {"da": "JPEG- eller PNG-billede", "en": "not a JPEG or PNG"}),
        (b"", 422, "not-a-picture", {"da": "JPEG- eller PNG-billede", "en": "not a JPEG or PNG"}),
        (photo()[:600], 422, "not-a-picture", {"da": "JPEG- eller PNG-billede", "en": "not a JPEG or PNG"}),
        (bomb(), 422, "too-many-pixels", {"da": "for mange punkter", "en": "too many"}),
        (b"x" * 20_000_001, 413, "too-large", {"da": "20 MB", "en": "20 MB"}),
        (b"x" * 20_200_000, 413, "too-large", {"da": "20 MB", "en": "20 MB"}),
    ],
    ids=["another kind", "empty", "cut short", "bomb", "too large", "far too large"],
)
def test_what_cannot_be_used_is_told_apart(us: Cast, language, data, status, name, said) -> None:
    answer = Program(us.anna, language=language).upload(data)
    assert answer.status_code == status
    assert answer.headers["Content-Type"] == "application/problem+json"
    assert answer.headers["Content-Language"] == language
    told = answer.json()
    assert told["type"] == f"/api/v1/#problem-{name}"
    assert said[language] in told["detail"]
    with scope(us.organisation):
        assert not Picture.objects.exists()


@pytest.mark.parametrize("language", ["da", "en"])
def test_without_a_file_the_field_is_named(us: Cast, language: str) -> None:
    program = Program(us.anna, language=language)
    said = {"da": "Feltet mangler.", "en": "The field is missing."}[language]
    for answer in (program.upload(photo(), name="foto"), program.post("/pictures", {"picture": "x"})):
        assert answer.status_code == 422
        (error,) = answer.json()["errors"]
        assert (error["field"], error["message"]) == ("file.picture", said)


def test_a_form_that_cannot_be_read_is_malformed(anna: Program) -> None:
    answer = anna.ask("POST", "/pictures", b"--x", kind="multipart/form-data")
    assert (answer.status_code, answer.json()["type"]) == (400, "/api/v1/#problem-malformed")


def test_a_key_for_reading_takes_nothing_in(us: Cast, anna: Program) -> None:
    told = anna.upload(photo()).json()
    reader = Program(us.anna, Scope.READ_DRAFTS, language="en")
    for refused in (reader.upload(photo()), reader.put(f"/pictures/{told['id']}/people", {"recognisable": False})):
        assert refused.status_code == 403
        assert (refused.json()["type"], refused.json()["scope"]) == ("/api/v1/#problem-scope-missing", "drafts:write")
    assert reader.get(f"/pictures/{told['id']}").status_code == 200
    writer = Program(us.anna, Scope.WRITE_DRAFTS)
    for path in ("", "/file"):
        assert writer.get(f"/pictures/{told['id']}{path}").json()["scope"] == "drafts:read"


def test_who_does_not_write_for_the_place_lays_nothing_in_and_nothing_is_opened(us: Cast, monkeypatch) -> None:
    monkeypatch.setattr(intake, "clean", lambda data: pytest.fail("opened"))
    assert Program(us.adam).upload(photo()).status_code == 403
    assert Program(us.anna).upload(photo(), f"/pictures?unit={us.root.pk}").status_code == 403
    unknown = Program(us.dan).upload(photo(), f"/pictures?unit={us.school.pk}")
    assert (unknown.status_code, unknown.json()["errors"][0]["field"]) == (422, "query.unit")


def test_another_organisations_picture_is_not_there(us: Cast, anna: Program) -> None:
    told = anna.upload(photo()).json()
    dan = Program(us.dan)
    for answer in (
        dan.get(f"/pictures/{told['id']}"),
        dan.get(f"/pictures/{told['id']}/file"),
        dan.put(f"/pictures/{told['id']}/people", {"recognisable": False}),
    ):
        assert (answer.status_code, answer.json()["type"]) == (404, "/api/v1/#problem-not-found")


def test_sent_again_with_the_same_key_it_is_taken_in_once(us: Cast, anna: Program) -> None:
    first = anna.upload(photo(), Idempotency_Key="k1")
    again = anna.upload(photo(), Idempotency_Key="k1")
    assert (again.status_code, again.content) == (201, first.content)
    assert again.headers["Idempotency-Replayed"] == "true"
    other = anna.upload(photo((30, 30)), Idempotency_Key="k1")
    assert other.json()["type"].endswith("idempotency-mismatch")
    form = anna.upload(photo())
    assert form.json()["id"] != first.json()["id"]
    with scope(us.organisation):
        assert Picture.objects.count() == 2


def test_another_boundary_is_the_same_form(us: Cast, anna: Program) -> None:
    """As curl does it: each request has a boundary of its own."""
    answers = []
    for mark in (b"en-graense", b"en-anden"):
        part = b'Content-Disposition: form-data; name="picture"; filename="a.jpg"\r\nContent-Type: image/jpeg\r\n\r\n'
        form = b"--" + mark + b"\r\n" + part + photo() + b"\r\n--" + mark + b"--\r\n"
        kind = f"multipart/form-data; boundary={mark.decode()}"
        answers.append(anna.ask("POST", "/pictures", form, kind=kind, Idempotency_Key="k1"))
    assert [one.status_code for one in answers] == [201, 201]
    assert answers[0].content == answers[1].content


@pytest.mark.django_db(transaction=True)
def test_while_a_picture_is_opened_nobody_waits_for_the_database(monkeypatch) -> None:
    us = cast()
    real, open_then = intake.clean, []
    monkeypatch.setattr(intake, "clean", lambda data: open_then.append(connection.in_atomic_block) or real(data))
    for key in ({}, {"Idempotency_Key": "k1"}):
        assert Program(us.anna).upload(photo(), **key).status_code == 201
    assert open_then == [False, False]


# ---- who is in it


def test_the_answers_are_those_of_the_screen_and_the_archive_keeps_them(us: Cast, anna: Program) -> None:
    from opslag.media.api import Assessment

    assert list(Assessment.model_fields) == [question.id for question in QUESTIONS]
    address = f"/pictures/{anna.upload(photo()).json()['id']}/people"

    def missing(**said: object) -> list[str]:
        answer = anna.put(address, said)
        assert answer.status_code == 200, answer.content
        return answer.json()["missing"]

    assert missing(recognisable=None) == ["recognisable"]
    assert missing(recognisable=True) == ["basis", "assessment"]
    assert missing(recognisable=True, basis="task", assessment=CALM) == []
    assert missing(recognisable=True, basis="consent", assessment=CALM) == ["consent"]
    assert missing(recognisable=True, basis="consent", consent="withdrawn", assessment=CALM) == ["consent"]
    assert missing(recognisable=True, basis="consent", consent="ok", assessment=CALM) == []
    exposed = anna.put(address, {"recognisable": True, "basis": "task", "assessment": {**CALM, "udstillet": "ja"}})
    assert (exposed.json()["missing"], exposed.json()["careful"]) == (["assessment"], ["udstillet"])
    assert missing(recognisable=False) == []
    assert anna.get(address.removesuffix("/people")).json()["basis"] == "none-recognisable"
    with scope(us.organisation):
        assert Entry.objects.filter(kind="picture.described").count() == 8


@pytest.mark.parametrize(
    ("said", "field"),
    [
        ({}, "body.recognisable"),
        ({"recognisable": False, "basis": "task"}, "body.basis"),
        ({"recognisable": True, "basis": "task", "consent": "ok"}, "body.consent"),
        ({"recognisable": True, "basis": "none-recognisable"}, "body.basis"),
        ({"recognisable": True, "assessment": {"formaal": "måske"}}, "body.assessment.formaal"),
        ({"recognisable": True, "assessment": {"formål": "ja"}}, "body.assessment.formål"),
    ],
)
def test_answers_that_no_screen_could_give_are_refused(anna: Program, said: dict, field: str) -> None:
    answer = anna.put(f"/pictures/{anna.upload(photo()).json()['id']}/people", said)
    assert answer.status_code == 422
    assert [one["field"] for one in answer.json()["errors"]] == [field]


def test_a_colleague_may_see_it_and_does_not_answer_for_it(us: Cast, anna: Program) -> None:
    told = anna.upload(photo()).json()
    bo = Program(us.bo)
    assert bo.get(f"/pictures/{told['id']}").status_code == 200
    assert bo.put(f"/pictures/{told['id']}/people", {"recognisable": False}).status_code == 403
    assert anna.get(f"/pictures/{told['id']}").json()["missing"] == ["recognisable"]


# ---- on a draft


def test_a_draft_may_begin_with_a_picture_and_lose_it_again(us: Cast, anna: Program) -> None:
    picture = nobody_in(anna, anna.upload(photo()).json())
    draft = begin(anna, us, picture=picture["id"])
    assert draft["picture"] == picture["id"]
    address = f"/drafts/{draft['id']}"
    saved = anna.patch(address, {"alt_text": ALT}, If_Match=f'"{draft["version"]}"').json()
    same = anna.patch(address, {"picture": picture["id"]}, If_Match=f'"{saved["version"]}"').json()
    assert (same["alt_text"], same["version"]) == (ALT, saved["version"])
    bare = anna.patch(address, {"picture": None}, If_Match=f'"{same["version"]}"').json()
    assert (bare["picture"], bare["alt_text"]) == (None, "")


def test_another_picture_does_not_inherit_the_words_about_the_first(us: Cast, anna: Program) -> None:
    first, second = (anna.upload(photo(size)).json()["id"] for size in ((64, 48), (48, 64)))
    draft = begin(anna, us, picture=first)
    address = f"/drafts/{draft['id']}"
    saved = anna.patch(address, {"alt_text": ALT}, If_Match=f'"{draft["version"]}"').json()
    changed = anna.patch(address, {"picture": second}, If_Match=f'"{saved["version"]}"').json()
    assert (changed["picture"], changed["alt_text"]) == (second, "")
    assert changed["content_hash"] != saved["content_hash"]


def test_a_stale_picture_overwrites_nothing(us: Cast, anna: Program) -> None:
    picture = anna.upload(photo()).json()["id"]
    draft = begin(anna, us)
    address, old = f"/drafts/{draft['id']}", f'"{draft["version"]}"'
    anna.patch(address, {"text": f"{SILENT} i dag"}, If_Match=old)
    assert anna.patch(address, {"picture": picture, "alt_text": ALT}, If_Match=old).status_code == 412
    assert anna.get(address).json()["picture"] is None


def test_only_ones_own_picture_of_the_same_unit_is_put_on_a_draft(us: Cast, anna: Program) -> None:
    theirs = Program(us.dan).upload(photo()).json()["id"]
    colleagues = Program(us.tea).upload(photo()).json()["id"]
    draft = begin(anna, us)
    words = {"occasion": "hverdag", "why": "a", "whom": "b", "profile": us.profiles["website"].pk}
    for pk in (theirs, colleagues, 999_999):
        change = anna.patch(f"/drafts/{draft['id']}", {"picture": pk}, If_Match=f'"{draft["version"]}"')
        for answer in (change, anna.post("/drafts", {**words, "picture": pk})):
            assert answer.status_code == 422
            assert answer.json()["errors"][0]["field"] == "body.picture"
