"""Secrets (hemmeligheder): tokens sealed with keys that lie outside the database.

The settings give the keys, newest first (`OPSLAG_SEALING_KEYS`, or a file of its own beside the data). The first
seals; all may open, so that a key is changed by putting the new one in front and running `reseal` over what is kept.
"""

import base64
import hashlib
from functools import lru_cache

from cryptography.fernet import Fernet, InvalidToken, MultiFernet
from django.conf import settings


class CannotOpen(RuntimeError):
    """Sealed with a key that is gone, or tampered with (kan ikke åbnes)."""

    def __init__(self) -> None:
        super().__init__("En gemt hemmelighed kan ikke åbnes med den nøgle, der er sat op. Forbind kontoen igen.")


def seal(text: str) -> str:
    """Seal a secret for the database (forsegl)."""
    return _ring().encrypt(text.encode()).decode()


def open_sealed(sealed: str) -> str:
    """The secret again (åbn); raises `CannotOpen`, which names nothing of it."""
    try:
        return _ring().decrypt(sealed.encode()).decode()
    except InvalidToken:
        raise CannotOpen from None


def reseal(sealed: str) -> str:
    """The same secret under the newest key (skift nøgle)."""
    try:
        return _ring().rotate(sealed.encode()).decode()
    except InvalidToken:
        raise CannotOpen from None


def _ring() -> MultiFernet:
    return _ring_of(tuple(settings.SEALING_KEYS))


@lru_cache(maxsize=4)
def _ring_of(keys: tuple[str, ...]) -> MultiFernet:
    return MultiFernet([Fernet(_fernet_key(key)) for key in keys])


def _fernet_key(key: str) -> bytes:
    return base64.urlsafe_b64encode(hashlib.sha256(key.encode()).digest())
