"""From Anna's draft to the readers: the worker sends it, and a program that is not ours reads it back."""

from __future__ import annotations

import io
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

import pytest
from atproto import Client, models

from tests.real.bluesky.pds import Login, Pds

if TYPE_CHECKING:
    from opslag.publishing.models import Delivery
    from tests.cast import Cast

pytestmark = pytest.mark.django_db(transaction=True)

LINK = "https://engskolen.example/udeskole"
TEXT = f"I dag har 2.b på Ærøskolen målt skovens højeste træ med en pind 🌳. Læs om det på {LINK} #udeskole"
ALT = "Et højt træ i skoven, set fra jorden op."


@pytest.fixture
def us() -> Iterator[Cast]:
    from opslag.ground.tenancy.scope import scope
    from tests.cast import cast

    made = cast()
    with scope(made.organisation):
        yield made


@pytest.fixture
def connected(us: Cast, pds: Pds, login: Login) -> Login:
    """The school's profile, connected to its account by Anna as the page does it."""
    from opslag.core.domain.channel import Account
    from opslag.organisation.models import Profile
    from opslag.publishing.actions.connecting import confirm_account, connect_profile

    profile = us.profiles["bluesky"] = Profile.objects.create(
        unit=us.school, channel="bluesky", level="workplace", name="Engskolen", sender="Engskolen", owner=us.anna
    )
    typed = {"server": pds.url, "handle": login.handle, "app_password": login.app_password}
    assert isinstance(connect_profile(profile, by=us.anna, values=typed), Account)
    confirm_account(profile, by=us.anna)
    profile.refresh_from_db()
    return login


@contextmanager
def worker() -> Iterator[None]:
    """The product's own worker, in a process of its own, on the database of the tests."""
    from django.db import connection

    here = {**os.environ, "OPSLAG_DATABASE_URL": f"sqlite:///{connection.settings_dict['NAME']}"}
    process = subprocess.Popen([sys.executable, "-m", "opslag.cli", "worker"], env=here)
    try:
        yield
    finally:
        process.terminate()
        assert process.wait(30) == 0


def published(us: Cast, *, picture: bytes) -> Delivery:
    from django.core.files.uploadedfile import SimpleUploadedFile

    from opslag.media.actions import add_picture, describe
    from opslag.posts import actions
    from opslag.publishing.actions import publish_variant

    taken = add_picture(SimpleUploadedFile("skov.jpg", picture), unit=us.school, by=us.anna)
    described = describe(taken, by=us.anna, alt_text=ALT, recognisable=False)
    variant = actions.start_post(
        unit=us.school,
        by=us.anna,
        profile=us.profiles["bluesky"],
        occasion="hverdag",
        why="vise udeskole",
        whom="forældre",
        picture=described,
    )
    saved = actions.save_variant(variant, by=us.anna, version=variant.version, text=TEXT)
    return publish_variant(saved, by=us.anna)


def until(delivery: Delivery, state: str, *, seconds: float = 30) -> None:
    end = time.monotonic() + seconds
    while delivery.state != state and time.monotonic() < end:
        time.sleep(0.1)
        delivery.refresh_from_db()
    assert delivery.state == state, delivery.reason


def photograph() -> bytes:
    from PIL import Image

    out = io.BytesIO()
    Image.new("RGB", (640, 480), (90, 140, 60)).save(out, "JPEG")
    return out.getvalue()


def test_a_post_with_picture_and_alt_text_is_read_back_by_the_sdk(us: Cast, pds: Pds, connected: Login) -> None:
    from opslag.media.queries import picture_bytes
    from opslag.publishing.actions import withdraw_delivery

    with worker():
        delivery = published(us, picture=photograph())
        until(delivery, "sendt")
        value, blob = read_back(pds, delivery.remote_id)
        assert value.text == TEXT
        assert value.langs == ["da"]
        (image,) = value.embed.images
        assert image.alt == ALT
        assert (image.aspect_ratio.width, image.aspect_ratio.height) == (640, 480)
        assert blob == picture_bytes(delivery.variant.picture)
        assert marked(value) == {LINK: LINK, "#udeskole": "udeskole"}
        withdraw_delivery(delivery, by=us.anna, reason="Forkert dato")
        until(delivery, "trukket_tilbage")
        assert not pds.posts(connected.did)


def read_back(pds: Pds, remote_id: str) -> tuple[models.AppBskyFeedPost.Record, bytes]:
    """By the AT Protocol's own Python SDK; not signed in, as a reader."""
    sdk = Client(f"{pds.url}/xrpc")
    _, _, repo, collection, key = remote_id.split("/")
    where = models.ComAtprotoRepoGetRecord.Params(repo=repo, collection=collection, rkey=key)
    value = sdk.com.atproto.repo.get_record(where).value
    assert isinstance(value, models.AppBskyFeedPost.Record)
    cid = value.embed.images[0].image.cid.encode()
    return value, sdk.com.atproto.sync.get_blob(models.ComAtprotoSyncGetBlob.Params(did=repo, cid=cid))


def marked(value: models.AppBskyFeedPost.Record) -> dict[str, str]:
    """What is marked in the text, and what it leads to."""
    raw = value.text.encode()
    found = {}
    for facet in value.facets or []:
        (feature,) = facet.features
        shown = raw[facet.index.byte_start : facet.index.byte_end].decode()
        found[shown] = getattr(feature, "uri", None) or feature.tag
    return found
