"""Anna publishes; a channel of our own making stands where Bluesky does, and misbehaves on request.

What needs Django is imported inside: this file is read before the settings are.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

import pytest

from tests.publishing.fakes import FakeChannel

if TYPE_CHECKING:
    from django.http import HttpResponse
    from django.test import Client

    from opslag.organisation.models import Person
    from opslag.posts.models import Variant
    from opslag.publishing.models import Delivery
    from tests.cast import Cast


@pytest.fixture
def us(db: None) -> Iterator[Cast]:
    from opslag.ground.tenancy.scope import scope
    from tests.cast import cast

    made = cast()
    with scope(made.organisation):
        yield made


@pytest.fixture
def fake(us: Cast, monkeypatch: pytest.MonkeyPatch) -> FakeChannel:
    """Bluesky's place taken by a channel that does as it is told; Anna's school has a profile on it."""
    return taken_by_fake(us, monkeypatch)


def taken_by_fake(us: Cast, monkeypatch: pytest.MonkeyPatch) -> FakeChannel:
    from opslag.core import channels
    from opslag.organisation.models import Profile

    channel = FakeChannel()
    real = channels.channels()
    monkeypatch.setattr(channels, "channels", lambda: {**real, "bluesky": channel.as_channel()})
    us.profiles["bluesky"] = Profile.objects.create(
        unit=us.school, channel="bluesky", level="workplace", name="Engskolen", sender="Engskolen", owner=us.anna
    )
    return channel


@pytest.fixture
def write(us: Cast) -> Callable[..., Variant]:
    """Write a post that may go: `write("text", by=us.anna, on="website")`."""
    from opslag.posts import actions
    from tests.cast import SILENT

    def written(text: str = SILENT, *, by=None, on: str = "website", picture=None, **changes) -> Variant:
        writer = by or us.anna
        answers = {"why": "vise udeskole", "whom": "forældre", "occasion": "hverdag", "picture": picture}
        variant = actions.start_post(unit=writer.unit, by=writer, profile=us.profiles[on], **answers)
        return actions.save_variant(variant, by=writer, version=variant.version, text=text, **changes)

    return written


@pytest.fixture
def publish(us: Cast, write: Callable[..., Variant]) -> Callable[..., Delivery]:
    """Write a post and ask for it to be sent."""
    from opslag.publishing.actions import publish_variant

    def published(*args, by=None, **kwargs) -> Delivery:
        return publish_variant(write(*args, by=by, **kwargs), by=by or us.anna)

    return published


@pytest.fixture
def as_(client: Client) -> type:
    """`as_(us.anna).get(...)`, outside any scope, as a browser is."""
    from tests.publishing.work import no_scope

    class Browser:
        def __init__(self, person: Person) -> None:
            client.force_login(person)

        def get(self, path: str) -> HttpResponse:
            with no_scope():
                return client.get(path)

        def post(self, path: str, **said: str) -> HttpResponse:
            with no_scope():
                return client.post(path, said)

    return Browser


@pytest.fixture
def picture(us: Cast):
    """A green picture of Anna's in which nobody can be recognised."""
    import io

    from django.core.files.uploadedfile import SimpleUploadedFile
    from PIL import Image

    from opslag.media.actions import add_picture, describe

    out = io.BytesIO()
    Image.new("RGB", (64, 48), (90, 140, 60)).save(out, "JPEG")
    taken = add_picture(SimpleUploadedFile("skov.jpg", out.getvalue()), unit=us.school, by=us.anna)
    return describe(taken, by=us.anna, alt_text="Et højt træ i skoven.", recognisable=False)
