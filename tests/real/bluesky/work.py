"""A connection and an envelope as publishing would hand them to the channel."""

from __future__ import annotations

import dataclasses
import io
import uuid
from datetime import UTC, datetime
from typing import Any

from PIL import Image

from opslag.core.channels.bluesky.channel import CHANNEL
from opslag.core.domain.channel import Envelope, Picture
from opslag.core.egress import Egress
from tests.real.bluesky.pds import Login, Pds


class Connected:
    """The connection of a profile; what is remembered lies in `kept`, and each call is noted in `calls`."""

    def __init__(self, pds: Pds, login: Login) -> None:
        self.settings = {"server": pds.url, "handle": login.handle}
        self.secrets = {"app_password": login.app_password}
        self.kept: dict[str, Any] = {}
        self.calls: list[str] = []

    @property
    def out(self) -> Any:
        return self

    def request(self, method: str, url: str, **words: Any) -> Any:
        self.calls.append(url.rsplit(".", 1)[-1])
        return Egress.from_environment().request(method, url, **words)

    def remember(self, **values: Any) -> None:
        self.kept.update({name: value for name, value in values.items() if value not in ("", None)})

    def recall(self, name: str) -> Any:
        return self.kept.get(name)


def envelope(text: str, *pictures: Picture, language: str = "da") -> Envelope:
    """Frozen, with what the channel wants remembered."""
    made = Envelope(
        key=str(uuid.uuid4()),
        channel="bluesky",
        text=text,
        title=text[:40],
        sender="Engskolen",
        language=language,
        created_at=datetime.now(UTC),
        pictures=pictures,
    )
    assert CHANNEL.prepare is not None
    return dataclasses.replace(made, memory=CHANNEL.prepare(made))


def picture(alt_text: str, colour: tuple[int, int, int] = (90, 140, 60)) -> Picture:
    out = io.BytesIO()
    Image.new("RGB", (64, 48), colour).save(out, "JPEG")
    return Picture(out.getvalue(), "image/jpeg", alt_text, "skov.jpg", 64, 48)
