"""Fixtures of the everyday: Anna writes, Bo reads, and nobody else's rows are in sight.

What needs Django is imported inside: this file is read before the settings are.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from django.test import Client

    from opslag.organisation.models import Person
    from opslag.posts.models import Variant
    from tests.cast import Cast


@pytest.fixture
def us(db: None) -> Iterator[Cast]:
    """The cast, in the scope of Nordkyst."""
    from opslag.ground.tenancy.scope import scope
    from tests.cast import cast

    made = cast()
    with scope(made.organisation):
        yield made


@pytest.fixture
def begin(us: Cast) -> Callable[..., Variant]:
    """Begin a post: `begin("text", by=us.anna, on="facebook")`."""
    from opslag.posts import actions
    from tests.cast import SILENT

    def begun(text: str = SILENT, *, by=None, on: str = "facebook", **more) -> Variant:
        writer = by or us.anna
        answers = {"why": "vise udeskole", "whom": "forældre", "occasion": "hverdag", **more}
        variant = actions.start_post(unit=writer.unit, by=writer, profile=us.profiles[on], **answers)
        return actions.save_variant(variant, by=writer, version=variant.version, text=text)

    return begun


@pytest.fixture
def as_(client: Client) -> Callable[[Person], Client]:
    """A browser signed in as somebody: `as_(us.anna).get("/")`."""

    def signed_in(person: Person) -> Client:
        client.force_login(person, backend="allauth.account.auth_backends.AuthenticationBackend")
        return client

    return signed_in


@pytest.fixture
def jpeg() -> Callable[..., bytes]:
    """A small picture as a file: `jpeg(name="IMG_1.jpg")`."""
    import io

    from django.core.files.uploadedfile import SimpleUploadedFile
    from PIL import Image

    def made(*, name: str = "IMG_2041.jpg", size: tuple[int, int] = (64, 36), data: bytes | None = None):
        out = io.BytesIO()
        Image.new("RGB", size, (120, 150, 90)).save(out, "JPEG")
        return SimpleUploadedFile(name, out.getvalue() if data is None else data, "image/jpeg")

    return made
