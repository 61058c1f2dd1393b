"""The decoder: only pixels come out, and what is too much never gets in."""

import io
import struct
import zlib

import pytest
from PIL import Image

from opslag.media import decode, intake


def jpeg(size=(40, 30), **options):
    out = io.BytesIO()
    Image.new("RGB", size, (200, 30, 30)).save(out, "JPEG", **options)
    return out.getvalue()


def opened(data):
    return Image.open(io.BytesIO(data))


def with_gps():
    exif = Image.Exif()
    exif[0x010E] = "Anna ved svømmehallen"
    exif.get_ifd(0x8825)[2] = (56.0, 9.0, 30.0)
    return jpeg(exif=exif, comment=b"hemmelig")


def flood(side):
    """A PNG of a few bytes that claims to be enormous."""
    head = struct.pack(">IIBBBBB", side, side, 8, 2, 0, 0, 0)

    def chunk(name, body):
        return struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))

    return (
        b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(b"\0" * 100)) + chunk(b"IEND", b"")
    )


def test_place_name_and_comment_are_gone_and_the_pixels_are_left():
    assert b"hemmelig" in with_gps()
    cleaned = intake.clean(with_gps())
    picture = opened(cleaned.data)
    assert not picture.getexif()
    assert "comment" not in picture.info
    assert b"hemmelig" not in cleaned.data
    assert (cleaned.media_type, cleaned.width, cleaned.height) == ("image/jpeg", 40, 30)


def test_a_picture_taken_on_its_side_stands_upright():
    exif = Image.Exif()
    exif[0x0112] = 6
    cleaned = intake.clean(jpeg((40, 20), exif=exif))
    assert (cleaned.width, cleaned.height) == (20, 40)


def test_the_same_pixels_get_the_same_name():
    assert intake.clean(jpeg()).sha256 == intake.clean(jpeg(comment=b"et andet ord")).sha256


def test_a_see_through_picture_stays_see_through():
    out = io.BytesIO()
    Image.new("RGBA", (10, 10), (0, 0, 0, 0)).save(out, "PNG")
    cleaned = intake.clean(out.getvalue())
    assert cleaned.media_type == "image/png"
    assert opened(cleaned.data).mode == "RGBA"


def test_a_large_picture_is_made_no_larger_than_a_reader_needs():
    assert max(intake.clean(jpeg((4000, 100))).width, 0) == decode.MAX_SIDE


@pytest.mark.parametrize("data", [b"", b"GIF89a\x01\x00\x01\x00", b"<svg onload='x'/>", jpeg()[:200]])
def test_what_is_no_whole_picture_is_refused(data):
    with pytest.raises(decode.Rejected) as refused:
        intake.clean(data)
    assert refused.value.reason == decode.NOT_A_PICTURE


@pytest.mark.parametrize("format_", ["GIF", "BMP", "TIFF", "WEBP"])
def test_other_formats_are_not_opened_at_all(format_):
    out = io.BytesIO()
    Image.new("RGB", (4, 4)).save(out, format_)
    with pytest.raises(decode.Rejected) as refused:
        intake.clean(out.getvalue())
    assert refused.value.reason == decode.NOT_A_PICTURE


@pytest.mark.parametrize("side", [9_000, 40_000])
def test_a_flood_of_pixels_is_refused_before_it_is_unpacked(side):
    with pytest.raises(decode.Rejected) as refused:
        intake.clean(flood(side))
    assert refused.value.reason == decode.TOO_LARGE


def test_too_many_bytes_never_reach_the_decoder(monkeypatch):
    monkeypatch.setattr(intake, "MAX_BYTES", 10)
    monkeypatch.setattr(intake.subprocess, "run", lambda *a, **k: pytest.fail("started"))
    with pytest.raises(decode.Rejected) as refused:
        intake.clean(jpeg())
    assert refused.value.reason == intake.TOO_MANY_BYTES


def test_the_decoder_gets_no_secrets_and_a_dead_one_is_a_refusal(monkeypatch):
    seen = {}

    def run(command, **options):
        seen.update(options)
        return intake.subprocess.CompletedProcess(command, -9, b"", b"")

    monkeypatch.setattr(intake.subprocess, "run", run)
    with pytest.raises(decode.Rejected) as refused:
        intake.clean(jpeg())
    assert refused.value.reason == decode.TOO_LARGE
    assert set(seen["env"]) == {"PYTHONPATH", "LC_ALL"}


def test_a_decoder_that_never_answers_is_given_up(monkeypatch):
    def run(command, **options):
        raise intake.subprocess.TimeoutExpired(command, options["timeout"])

    monkeypatch.setattr(intake.subprocess, "run", run)
    with pytest.raises(decode.Rejected):
        intake.clean(jpeg())
