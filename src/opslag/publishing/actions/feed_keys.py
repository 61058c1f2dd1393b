"""Keys to the intranet feed (nøgler): the address holds a name and its seal; the database alone gives no access."""

import hmac
import uuid

from django.utils import timezone
from django.utils.crypto import salted_hmac

from opslag.organisation.models import Person
from opslag.publishing.models import FeedKey

_SEAL = 32


def key_of(person: Person) -> FeedKey:
    """The person's key, made the first time it is asked for (nøgle)."""
    return FeedKey.objects.get_or_create(person=person)[0]


def new_key(person: Person) -> FeedKey:
    """A new key; addresses with the old one answer no more (ny nøgle)."""
    key = key_of(person)
    key.name, key.created_at = uuid.uuid4(), timezone.now()
    key.save(update_fields=["name", "created_at"])
    return key


def token_of(key: FeedKey) -> str:
    """What stands in the address."""
    return f"{key.name.hex}{_seal(key.name.hex)}"


def reader_of(token: str) -> Person | None:
    """The active person whose key this is, or None; asked before there is any scope."""
    name, seal = token[:32], token[32:]
    if len(seal) != _SEAL or not seal.isascii() or not hmac.compare_digest(seal, _seal(name)):
        return None
    found = FeedKey.unscoped.filter(name=name, person__is_active=True).select_related("person__organisation").first()
    return found.person if found else None


def _seal(name: str) -> str:
    return salted_hmac("opslag.publishing.feed", name, algorithm="sha256").hexdigest()[:_SEAL]
