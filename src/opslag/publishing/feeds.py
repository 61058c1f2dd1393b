"""Feeds (nyhedsstrømme): the same items as Atom 1.0 and as JSON Feed 1.1, each whole, with alt texts. No database."""

import json
import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from io import StringIO

from django.utils.html import format_html, linebreaks, urlize
from django.utils.translation import gettext as _
from django.utils.xmlutils import SimplerXMLGenerator

_NOT_XML = re.compile(r"[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


@dataclass(frozen=True, slots=True)
class FeedPicture:
    """A picture of an item, at its public address (billede)."""

    url: str
    media_type: str
    alt_text: str
    byte_size: int


@dataclass(frozen=True, slots=True)
class FeedItem:
    """One item (indslag); a withdrawn one keeps its id and dates and loses its words."""

    id: str
    url: str
    title: str
    text: str
    sender: str
    language: str
    published: datetime
    updated: datetime
    pictures: tuple[FeedPicture, ...] = ()
    withdrawn: datetime | None = None

    @property
    def heading(self) -> str:
        """What a list shows."""
        return _("Trukket tilbage") if self.withdrawn else self.title

    @property
    def html(self) -> str:
        """The words as HTML, with the pictures and their alt texts after them."""
        shown = [linebreaks(urlize(self.words, autoescape=True))]
        shown += [format_html('<p><img src="{}" alt="{}"></p>', p.url, p.alt_text) for p in self.pictures]
        return "\n".join(shown)

    @property
    def words(self) -> str:
        """The text, or the line that stands in its place."""
        return _("Opslaget er trukket tilbage.") if self.withdrawn else self.text


@dataclass(frozen=True, slots=True)
class Feed:
    """A feed (strøm): where it is read, where it is itself, and its items, newest first."""

    id: str
    title: str
    home: str
    address: str
    author: str
    language: str
    updated: datetime
    items: tuple[FeedItem, ...]


def atom(feed: Feed) -> bytes:
    """The feed as Atom 1.0 (RFC 4287)."""
    out = StringIO()
    xml = _Atom(out, "utf-8")
    xml.startDocument()
    xml.startElement("feed", {"xmlns": "http://www.w3.org/2005/Atom", "xml:lang": feed.language})
    xml.say("id", feed.id)
    xml.say("title", feed.title)
    xml.say("updated", _instant(feed.updated))
    xml.point("alternate", feed.home, type="text/html")
    xml.point("self", feed.address, type="application/atom+xml")
    xml.author(feed.author)
    for item in feed.items:
        xml.entry(item)
    xml.endElement("feed")
    xml.endDocument()
    return out.getvalue().encode()


def json_feed(feed: Feed) -> bytes:
    """The feed as JSON Feed 1.1."""
    told = {
        "version": "https://jsonfeed.org/version/1.1",
        "title": feed.title,
        "home_page_url": feed.home,
        "feed_url": feed.address,
        "language": feed.language,
        "authors": [{"name": feed.author}],
        "items": [_json_item(item) for item in feed.items],
    }
    return json.dumps(told, ensure_ascii=False).encode()


class _Atom(SimplerXMLGenerator):
    """XML that leaves out the characters XML cannot hold."""

    def say(self, name: str, text: str, **attributes: str) -> None:
        self.addQuickElement(name, _NOT_XML.sub("", text), attributes)

    def point(self, rel: str, href: str, **attributes: str) -> None:
        self.addQuickElement("link", None, {"rel": rel, "href": href, **attributes})

    def author(self, name: str) -> None:
        self.startElement("author", {})
        self.say("name", name)
        self.endElement("author")

    def entry(self, item: FeedItem) -> None:
        self.startElement("entry", {"xml:lang": item.language})
        self.say("id", item.id)
        self.say("title", item.heading)
        self.say("published", _instant(item.published))
        self.say("updated", _instant(item.updated))
        self.point("alternate", item.url, type="text/html")
        for picture in item.pictures:
            size, alt = str(picture.byte_size), _NOT_XML.sub("", picture.alt_text)
            self.point("enclosure", picture.url, type=picture.media_type, length=size, title=alt)
        self.author(item.sender)
        self.say("content", item.html, type="html")
        self.endElement("entry")


def _json_item(item: FeedItem) -> dict[str, object]:
    told: dict[str, object] = {
        "id": item.id,
        "url": item.url,
        "title": item.heading,
        "content_text": item.words,
        "content_html": item.html,
        "date_published": _instant(item.published),
        "date_modified": _instant(item.updated),
        "authors": [{"name": item.sender}],
        "language": item.language,
    }
    if item.withdrawn:
        told["_opslag"] = {"withdrawn": _instant(item.withdrawn)}
    if item.pictures:
        told["image"] = item.pictures[0].url
        told["attachments"] = _attachments(item.pictures)
    return told


def _attachments(pictures: Iterable[FeedPicture]) -> list[dict[str, object]]:
    return [
        {"url": p.url, "mime_type": p.media_type, "title": p.alt_text, "size_in_bytes": p.byte_size} for p in pictures
    ]


def _instant(at: datetime) -> str:
    return at.isoformat(timespec="seconds")
