"""Our own shelves (hylder): the public page and the intranet as channels publish on them."""

from django.db import transaction
from django.utils import timezone
from django.utils.text import slugify

from opslag.core.domain.channel import Envelope
from opslag.publishing.models import Delivery, Publication, PublishedPicture
from opslag.publishing.shelves import address_of

_SPELLED = str.maketrans({"æ": "ae", "ø": "oe", "å": "aa", "Æ": "Ae", "Ø": "Oe", "Å": "Aa"})


class DeliveryShelf:
    """The shelf as one delivery meets it; every call is idempotent by the envelope's key."""

    def __init__(self, delivery: Delivery) -> None:
        self.delivery = delivery

    def put(self, envelope: Envelope) -> str:
        """Stand it on the shelf, once; the address where it is read (stil frem)."""
        with transaction.atomic():
            publication, new = Publication.objects.get_or_create(key=envelope.key, defaults=self._content(envelope))
            if new:
                self._hang_pictures(publication)
        return address_of(publication)

    def address(self, key: str) -> str:
        """Where the item with this key is read, or "" when it is not on the shelf (opslag)."""
        publication = Publication.objects.filter(key=key).first()
        return address_of(publication) if publication else ""

    def remove(self, key: str) -> None:
        """Take it down; it is shown as withdrawn, without its words (tag ned)."""
        now = timezone.now()
        standing = Publication.objects.filter(key=key, withdrawn_at__isnull=True)
        standing.update(withdrawn_at=now, updated_at=now)

    def _content(self, envelope: Envelope) -> dict[str, object]:
        return {
            "channel": envelope.channel,
            "unit": self.delivery.unit,
            "slug": slug_of(envelope),
            "title": envelope.title[:200],
            "text": envelope.text,
            "sender": envelope.sender,
            "language": envelope.language,
            "published_at": envelope.created_at,
            "updated_at": envelope.created_at,
        }

    def _hang_pictures(self, publication: Publication) -> None:
        for position, kept in enumerate(self.delivery.envelope["pictures"]):
            PublishedPicture.objects.create(
                publication=publication,
                picture_id=kept["id"],
                sha256=kept["sha256"],
                media_type=kept["media_type"],
                alt_text=kept["alt_text"],
                position=position,
            )


def slug_of(envelope: Envelope) -> str:
    """The readable end of an item's address, unique by the key's first letters (adresse)."""
    words = slugify(envelope.title.translate(_SPELLED))[:60].strip("-")
    return f"{words or 'opslag'}-{envelope.key[:8]}"
