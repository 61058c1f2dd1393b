"""What stands on a shelf (hylden set udefra): publications as items of a page or a feed."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime

from django.db.models import Max, QuerySet
from django.urls import reverse

from opslag.ground.tenancy.scope import current
from opslag.publishing.feeds import Feed, FeedItem, FeedPicture
from opslag.publishing.models import Publication, PublishedPicture

PAGE = 30

Absolute = Callable[[str], str]
"""Makes an absolute address of a path."""

PicturePath = Callable[[str], str]
"""The path at which a picture of this file name is served to whoever asked."""


@dataclass(frozen=True, slots=True)
class Shown:
    """Some items of a shelf, and all that they depend on (vist)."""

    items: tuple[FeedItem, ...]
    updated: datetime | None
    stamp: str
    home: str
    page: int = 1
    more: bool = False

    def feed(self, title: str, author: str, address: str) -> Feed:
        """The items as a feed with this title."""
        updated = self.updated or datetime(2026, 1, 1, tzinfo=UTC)
        return Feed(f"{self.home}#feed", title, self.home, address, author, "da", updated, self.items)


def public_picture(name: str) -> str:
    """The path of a picture on the public shelf."""
    return reverse("public_picture", args=[current().slug, name])


def shown(channel: str, absolute: Absolute, *, page: int = 1, picture: PicturePath = public_picture) -> Shown:
    """A page of the shelf, newest first (hylden)."""
    rows = Publication.objects.filter(channel=channel)
    count = rows.count()
    updated = rows.aggregate(last=Max("updated_at"))["last"]
    here = _with_pictures(rows)[(page - 1) * PAGE : page * PAGE]
    items = tuple(_item(row, absolute, picture) for row in here)
    return Shown(items, updated, f"{count} {updated}", _home(channel, absolute), page, count > page * PAGE)


def one(channel: str, slug: str, absolute: Absolute, *, picture: PicturePath = public_picture) -> Shown | None:
    """One item of the shelf, or None."""
    row = _with_pictures(Publication.objects.filter(channel=channel, slug=slug)).first()
    if row is None:
        return None
    return Shown((_item(row, absolute, picture),), row.updated_at, str(row.updated_at), _home(channel, absolute))


def address_of(publication: Publication) -> str:
    """Where an item is read (adresse)."""
    if publication.channel == "intranet":
        return reverse("intranet_item", args=[publication.slug])
    return reverse("public_item", args=[publication.organisation.slug, publication.slug])


def _with_pictures(rows: QuerySet[Publication]) -> QuerySet[Publication]:
    return rows.select_related("organisation").prefetch_related("pictures__picture").order_by("-published_at", "-pk")


def standing_picture(channel: str, name: str) -> PublishedPicture | None:
    """The picture of this public name, while an item on the shelf shows it."""
    rows = PublishedPicture.objects.filter(
        sha256=name.split(".")[0], publication__channel=channel, publication__withdrawn_at=None
    )
    found = rows.select_related("picture").first()
    return found if found is not None and found.file_name == name else None


def _item(row: Publication, absolute: Absolute, picture: PicturePath) -> FeedItem:
    gone = row.withdrawn_at is not None
    return FeedItem(
        id=f"urn:uuid:{row.key}",
        # An address holds words of the title, so a withdrawn item points at the list.
        url=_home(row.channel, absolute) if gone else absolute(address_of(row)),
        title=row.title,
        text=row.text,
        sender=row.sender,
        language=row.language,
        published=row.published_at,
        updated=row.updated_at,
        pictures=() if gone else tuple(_picture(p, absolute, picture) for p in row.pictures.all()),
        withdrawn=row.withdrawn_at,
    )


def _picture(shown: PublishedPicture, absolute: Absolute, picture: PicturePath) -> FeedPicture:
    url = absolute(picture(shown.file_name))
    return FeedPicture(url, shown.media_type, shown.alt_text, shown.picture.byte_size)


def _home(channel: str, absolute: Absolute) -> str:
    return absolute(reverse("intranet") if channel == "intranet" else reverse("public_news", args=[current().slug]))
