"""Envelopes (kuverter): what is sent, as JSON that never changes after the first attempt."""

import hashlib
import json
from collections.abc import Mapping
from datetime import datetime
from typing import Any

from opslag.core.domain.channel import Envelope
from opslag.core.domain.channel import Picture as SentPicture
from opslag.core.language.sentences import split
from opslag.media.models import Picture
from opslag.media.queries import picture_bytes
from opslag.posts.models import Variant
from opslag.publishing.models import Delivery

TITLE_LENGTH = 120


class BrokenPicture(Exception):
    """A picture's bytes are no longer those that were approved."""


def frozen(variant: Variant, delivery: Delivery, *, at: datetime) -> dict[str, Any]:
    """The content of the variant as it stands, to be sent at this instant (frys)."""
    return {
        "key": str(delivery.key),
        "channel": delivery.channel,
        "title": title_of(variant),
        "text": variant.text,
        "sender": variant.sender,
        "language": variant.language or "da",
        "created_at": at.isoformat(timespec="milliseconds"),
        "pictures": [_picture(variant.picture, variant.alt_text)] if variant.picture else [],
    }


def title_of(variant: Variant) -> str:
    """A heading for feeds and lists: the first words of the text, so that it has been read through with the rest."""
    return shortened(variant.text)


def shortened(text: str, length: int = TITLE_LENGTH) -> str:
    """The first sentence of the first line, cut at a word when it is long."""
    first = next((line.strip() for line in text.splitlines() if line.strip()), "")
    line = next((first[span.start : span.end] for span in split(first)), "")
    if len(line) <= length:
        return line
    return line[:length].rsplit(" ", 1)[0].rstrip(" ,.;:") + " …"


def digest(envelope: Mapping[str, Any]) -> str:
    """SHA-256 over the frozen envelope, so that the archive can tell what was sent (aftryk)."""
    canonical = json.dumps(envelope, sort_keys=True, ensure_ascii=False, separators=(",", ":"))
    return hashlib.sha256(canonical.encode()).hexdigest()


def opened(delivery: Delivery) -> Envelope:
    """The envelope as a channel takes it, with the pictures' bytes (åbn); raises `BrokenPicture`."""
    kept = delivery.envelope
    return Envelope(
        key=kept["key"],
        channel=kept["channel"],
        text=kept["text"],
        title=kept["title"],
        sender=kept["sender"],
        language=kept["language"],
        created_at=datetime.fromisoformat(kept["created_at"]),
        pictures=tuple(_with_bytes(picture) for picture in kept["pictures"]),
        memory=dict(delivery.memory),
    )


def _picture(picture: Picture, alt_text: str) -> dict[str, Any]:
    return {
        "id": picture.pk,
        "sha256": picture.sha256,
        "media_type": picture.media_type,
        "width": picture.width,
        "height": picture.height,
        "alt_text": alt_text,
    }


def _with_bytes(kept: Mapping[str, Any]) -> SentPicture:
    picture = Picture.objects.get(pk=kept["id"])
    try:
        data = picture_bytes(picture)
    except OSError as error:
        raise BrokenPicture(picture.sha256) from error
    if hashlib.sha256(data).hexdigest() != kept["sha256"]:
        raise BrokenPicture(picture.sha256)
    size = kept["width"], kept["height"]
    return SentPicture(data, kept["media_type"], kept["alt_text"], picture.file_name, *size)
