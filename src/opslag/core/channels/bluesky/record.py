"""The post as Bluesky's lexicon wants it (opslaget som data): facets in UTF-8 bytes, a key of our own. Pure."""

import hashlib
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime, timedelta
from typing import Any

import regex

from opslag.core.domain.channel import Envelope, Picture

POST = "app.bsky.feed.post"
_FACET = "app.bsky.richtext.facet"
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_SIGNS = "234567abcdefghijklmnopqrstuvwxyz"

_TOP_DOMAINS = "dk|com|org|net|eu|info|gov|edu|io|nu|fo|gl|no|se|de|uk|app|dev|social"
_LINK = regex.compile(
    rf"(?i:https?)://[^\s<>\"»«]+|(?<![\w@.#/-])(?:[\w-]+\.)+(?:{_TOP_DOMAINS})(?![\w-])(?:/[^\s<>\"»«]*)?"
)
_TAG = regex.compile(r"(?<![\w&/#])#(\p{L}[\p{L}\p{M}\p{N}_]*|\p{N}+[\p{L}_][\p{L}\p{M}\p{N}_]*)")
_TRAILING = ".,;:!?»«\"'"


def record_key(envelope: Envelope) -> str:
    """Our own record key (TID): the envelope's instant, and its key where the clock has no more to say.

    The same envelope has the same key for ever, so a second attempt meets the first.
    """
    noise = int.from_bytes(hashlib.sha256(envelope.key.encode()).digest()[:4])
    millis = (envelope.created_at - _EPOCH) // timedelta(milliseconds=1)
    number = (millis * 1000 + noise % 1000) << 10 | (noise // 1000) % 1024
    return "".join(_SIGNS[number >> shift & 31] for shift in range(60, -1, -5))


def record(envelope: Envelope, blobs: list[Mapping[str, Any]]) -> dict[str, Any]:
    """The record; the same envelope and blobs give the same bytes every time."""
    made: dict[str, Any] = {
        "$type": POST,
        "text": envelope.text,
        "createdAt": instant(envelope.created_at),
        "langs": [envelope.language],
    }
    found = list(facets(envelope.text))
    if found:
        made["facets"] = found
    if blobs:
        shown = [_image(picture, blob) for picture, blob in zip(envelope.pictures, blobs, strict=True)]
        made["embed"] = {"$type": "app.bsky.embed.images", "images": shown}
    return made


def instant(at: datetime) -> str:
    """The instant as the lexicon spells it."""
    return at.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def facets(text: str) -> Iterator[dict[str, Any]]:
    """Links and hashtags, in order, at their places in UTF-8 bytes."""
    found = [*_links(text), *_tags(text)]
    taken = 0
    for start, end, feature in sorted(found, key=lambda facet: facet[:2]):
        if start >= taken:
            taken = end
            yield {"index": {"byteStart": _bytes(text, start), "byteEnd": _bytes(text, end)}, "features": [feature]}


def _links(text: str) -> Iterator[tuple[int, int, dict[str, str]]]:
    for match in _LINK.finditer(text):
        shown = _without_tail(match.group())
        uri = shown if "://" in shown else f"https://{shown}"
        yield match.start(), match.start() + len(shown), {"$type": f"{_FACET}#link", "uri": uri}


def _without_tail(link: str) -> str:
    """The link without the sentence's own signs; a closing bracket belongs to it only when it opened one."""
    while link[-1] in _TRAILING or (link[-1] == ")" and link.count(")") > link.count("(")):
        link = link[:-1]
    return link


def _tags(text: str) -> Iterator[tuple[int, int, dict[str, str]]]:
    for match in _TAG.finditer(text):
        if len(match[1]) <= 64:
            yield match.start(), match.end(), {"$type": f"{_FACET}#tag", "tag": match[1]}


def _bytes(text: str, place: int) -> int:
    return len(text[:place].encode())


def _image(picture: Picture, blob: Mapping[str, Any]) -> dict[str, Any]:
    """The alt key is required by the lexicon, also when there is no alt text."""
    image: dict[str, Any] = {"alt": picture.alt_text, "image": blob}
    if picture.width and picture.height:
        image["aspectRatio"] = {"width": picture.width, "height": picture.height}
    return image
