"""Secrets at rest (forsegling): a text field that is sealed in the database, with keys that lie outside it."""

from django.db import models
from django.db.backends.base.base import BaseDatabaseWrapper

from opslag.ground.tenancy.secrets import open_sealed, seal


class SealedTextField(models.TextField):
    """Text sealed before it is stored and opened when read (forseglet tekst). Never searchable, never in `repr`."""

    description = "Encrypted text"

    def get_prep_value(self, value: object) -> str:
        """The sealed token that is stored; nothing is stored as nothing."""
        return seal(str(value)) if value else ""

    def from_db_value(self, value: str | None, expression: object, connection: BaseDatabaseWrapper) -> str:
        """The text as it was before it was sealed; raises `CannotOpen`."""
        return open_sealed(value) if value else ""
