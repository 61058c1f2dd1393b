"""The archive's tables (arkivets tabeller); database triggers refuse all but what `actions` does."""

import json
from typing import Any

from django.db import models
from django.utils.translation import gettext_lazy as _

from opslag.ground.archive import chain, kinds
from opslag.ground.tenancy.scope import current


class CanonicalJSON(models.TextField):
    """JSON kept as the very text that was committed to; a jsonb column would respell it."""

    def from_db_value(self, value: str | None, *_ignored: object) -> object:
        """Read the value; what somebody made unreadable is kept as its own text, so that verification names it."""
        if value is None:
            return None
        try:
            read = json.loads(value, parse_constant=_no_number)
        except ValueError:
            return {"?": value}
        return read if isinstance(read, dict) else {"?": value}

    def get_prep_value(self, value: object) -> str | None:
        """Write the canonical text."""
        return None if value is None else chain.canonical(value)


def _no_number(said: str) -> None:
    raise ValueError(said)


class ArchiveManager(models.Manager):
    """The archive of the current organisation, which it knows by an opaque key."""

    def get_queryset(self) -> models.QuerySet:
        """The entries that may be seen here and now."""
        return super().get_queryset().filter(organisation=current().key)


class Chain(models.Model):
    """The head of one organisation's chain (kædens hoved): locked while appending."""

    organisation = models.CharField(max_length=40, unique=True)
    count = models.PositiveBigIntegerField(default=0)
    digest = models.CharField(max_length=64, default=chain.GENESIS)

    def __str__(self) -> str:
        return f"{self.organisation}: {self.count}"


class Entry(models.Model):
    """One thing that happened (arkivpost)."""

    organisation = models.CharField(max_length=40)
    number = models.PositiveBigIntegerField(_("nummer"))
    kind = models.CharField(_("slags"), max_length=80)
    at = models.DateTimeField(_("tidspunkt"))
    actor_id = models.CharField(_("hvem"), max_length=64)
    subject_type = models.CharField(_("emnets slags"), max_length=80)
    subject_id = models.CharField(_("emne"), max_length=64)
    commitment = models.CharField(max_length=64)
    personal_commitment = models.CharField(max_length=64, blank=True)
    previous = models.CharField(max_length=64)
    digest = models.CharField(max_length=64)

    objects = ArchiveManager()
    unscoped = models.Manager()

    class Meta:
        verbose_name = _("arkivpost")
        verbose_name_plural = _("arkivposter")
        ordering = ["organisation", "number"]
        constraints = [
            models.UniqueConstraint(fields=["organisation", "number"], name="archive_number_once"),
        ]
        indexes = [
            models.Index(fields=["organisation", "subject_type", "subject_id"], name="archive_subject"),
            models.Index(fields=["organisation", "kind"], name="archive_kind"),
        ]

    def __str__(self) -> str:
        return f"{self.number}. {self.title}"

    @property
    def title(self) -> str:
        """The Danish title of the kind (hvad der skete)."""
        return kinds.title_of(self.kind)

    @property
    def facts(self) -> dict[str, Any]:
        """All that is left of the payload, facts and personal data together."""
        return {**(self.payload.body or {}), **(self.payload.personal or {})}

    @property
    def erased(self) -> bool:
        """Has the personal data been erased?"""
        return bool(self.personal_commitment) and self.payload.personal is None

    def link(self) -> dict[str, str | int]:
        """What the digest is made of, beside the entry before."""
        names = ("organisation", "number", "kind", "actor_id", "subject_type", "subject_id")
        kept = {name: getattr(self, name) for name in (*names, "commitment", "personal_commitment")}
        return {**kept, "at": chain.instant(self.at)}


class Payload(models.Model):
    """What an entry tells (indhold): facts that stay, and personal data that a rule may erase to NULL."""

    entry = models.OneToOneField(Entry, on_delete=models.PROTECT, primary_key=True, related_name="payload")
    salt = models.CharField(max_length=64)
    body = CanonicalJSON()
    personal_salt = models.CharField(max_length=64, null=True, blank=True)
    personal = CanonicalJSON(null=True, blank=True)

    def __str__(self) -> str:
        return str(self.entry_id)
