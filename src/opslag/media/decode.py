"""Decode one picture in a process of its own (afkodning): bytes in, clean bytes out.

    python -m opslag.media.decode < upload > answer

The answer is one line of JSON, `{"media_type", "width", "height"}` or `{"error"}`, and then the bytes of the new
picture. Nothing but the pixels survives: no EXIF, no GPS, no comments, no colour profile. This file imports no
Django and nothing of ours, so that a picture that breaks out finds an empty room with little memory and time.
"""

import io
import json
import resource
import sys
import warnings
from typing import BinaryIO

from PIL import Image, ImageCms, ImageOps

FORMATS = ("JPEG", "PNG")
MAX_PIXELS = 60_000_000
MAX_SIDE = 2560
MEMORY = 1024 * 1024 * 1024
SECONDS = 15
NOT_A_PICTURE = "not-a-picture"
TOO_LARGE = "too-large"


class Rejected(Exception):
    """The picture is not taken in; `reason` is one of the words above."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


def lock_down() -> None:
    """Give this process little memory, little time, no files to write and no children (spærret inde)."""
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS))
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def decode(data: bytes) -> tuple[bytes, str, int, int]:
    """The pixels of a JPEG or PNG, encoded anew: (bytes, media type, width, height).

    Raises `Rejected` for anything else, for a picture of too many pixels and for one that is cut short.
    """
    Image.MAX_IMAGE_PIXELS = MAX_PIXELS
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error", Image.DecompressionBombWarning)
            return _encoded(_upright(data))
    except (Image.DecompressionBombError, Image.DecompressionBombWarning, MemoryError):
        raise Rejected(TOO_LARGE) from None
    except (OSError, ValueError, SyntaxError, EOFError, OverflowError):
        raise Rejected(NOT_A_PICTURE) from None


def _upright(data: bytes) -> Image.Image:
    with Image.open(io.BytesIO(data), formats=FORMATS) as opened:
        if opened.format == "JPEG":
            opened.draft("RGB", (MAX_SIDE, MAX_SIDE))
        opened.load()
        picture = ImageOps.exif_transpose(opened)
    picture.thumbnail((MAX_SIDE, MAX_SIDE))
    return _plain_colours(picture)


def _plain_colours(picture: Image.Image) -> Image.Image:
    mode = "RGBA" if picture.has_transparency_data else "RGB"
    profile = picture.info.get("icc_profile")
    if profile and picture.mode == "RGB":
        try:
            source = ImageCms.ImageCmsProfile(io.BytesIO(profile))
            picture = ImageCms.profileToProfile(picture, source, ImageCms.createProfile("sRGB")) or picture
        except (ImageCms.PyCMSError, OSError):
            pass
    return picture.convert(mode)


def _encoded(picture: Image.Image) -> tuple[bytes, str, int, int]:
    clean = Image.frombytes(picture.mode, picture.size, picture.tobytes())
    out = io.BytesIO()
    if clean.mode == "RGBA":
        clean.save(out, "PNG", optimize=True)
        return out.getvalue(), "image/png", *clean.size
    clean.save(out, "JPEG", quality=88, optimize=True, progressive=True)
    return out.getvalue(), "image/jpeg", *clean.size


def answer(data: bytes, out: BinaryIO) -> None:
    """Write the answer to `out`: one line of JSON, then the bytes."""
    try:
        encoded, media_type, width, height = decode(data)
    except Rejected as rejected:
        out.write(json.dumps({"error": rejected.reason}).encode() + b"\n")
        return
    head = {"media_type": media_type, "width": width, "height": height}
    out.write(json.dumps(head).encode() + b"\n" + encoded)


if __name__ == "__main__":
    lock_down()
    answer(sys.stdin.buffer.read(), sys.stdout.buffer)
