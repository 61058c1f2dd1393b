"""Secrets at rest (forsegling): text that is encrypted in the database with keys that lie outside it."""

import base64
import hashlib
from typing import Any

from cryptography.fernet import Fernet, InvalidToken, MultiFernet
from django.conf import settings
from django.db import models
from django.db.backends.base.base import BaseDatabaseWrapper


class CannotOpen(Exception):
    """A secret was sealed with a key that is no longer here; the profile must be connected again."""


class SealedTextField(models.TextField):
    """Text sealed before it is stored and opened when read (forseglet tekst). Never searchable, never in `repr`."""

    description = "Encrypted text"

    def get_prep_value(self, value: Any) -> str:
        """The sealed token that is stored; nothing is stored as nothing."""
        return _ring().encrypt(str(value).encode()).decode() if value else ""

    def from_db_value(self, value: str | None, expression: object, connection: BaseDatabaseWrapper) -> str:
        """The text as it was before it was sealed."""
        if not value:
            return ""
        try:
            return _ring().decrypt(value.encode()).decode()
        except InvalidToken as error:
            raise CannotOpen("The key that sealed this secret is not among OPSLAG_SEALING_KEYS.") from error


def _ring() -> MultiFernet:
    """All keys: the first seals, every one opens, so a key can be changed without a stop."""
    return MultiFernet([Fernet(_fernet_key(key)) for key in settings.SEALING_KEYS])


def _fernet_key(key: str) -> bytes:
    return base64.urlsafe_b64encode(hashlib.sha256(key.encode()).digest())
