"""Organisation (organisation) and the models that belong to one."""

from collections.abc import Collection, Iterable
from functools import cache
from typing import Any, Self

from django.db import models
from django.utils.translation import gettext_lazy as _

from opslag.ground.tenancy.scope import ForeignOrganisation, current


class Organisation(models.Model):
    """One municipality, region or authority; the wall that nothing is seen through."""

    name = models.CharField(_("navn"), max_length=200)
    slug = models.SlugField(_("kortnavn"), max_length=60, unique=True)
    created_at = models.DateTimeField(_("oprettet"), auto_now_add=True)

    class Meta:
        verbose_name = _("organisation")
        verbose_name_plural = _("organisationer")
        ordering = ["name"]

    def __str__(self) -> str:
        return self.name

    @property
    def key(self) -> str:
        """The opaque id by which the archive knows the organisation (nøgle)."""
        return str(self.pk)


class ScopedQuerySet(models.QuerySet):
    """Rows of one organisation; bulk writes meet the same wall as `save`."""

    def bulk_create(self, objs: Iterable[Any], *args: object, **kwargs: object) -> list[Any]:
        """As Django's, after each row is found to be ours."""
        owned = list(objs)
        for obj in owned:
            obj.settle_in(current().pk)
        return super().bulk_create(owned, *args, **kwargs)

    def bulk_update(self, objs: Iterable[Any], fields: Iterable[str], batch_size: int | None = None) -> int:
        """As Django's, after each row is found to be ours."""
        owned = list(objs)
        for obj in owned:
            obj.settle_in(current().pk)
        return super().bulk_update(owned, fields, batch_size)

    def update(self, **kwargs: object) -> int:
        """As Django's, but no row changes hands."""
        if {"organisation", "organisation_id"} & set(kwargs):
            raise ForeignOrganisation("En række kan ikke flyttes til en anden organisation.")
        return super().update(**kwargs)


class ScopedManager(models.Manager.from_queryset(ScopedQuerySet)):
    """Only the rows of the current organisation; outside a scope every query raises `OutOfScope`."""

    def get_queryset(self) -> models.QuerySet:
        """The rows that may be seen here and now."""
        return super().get_queryset().filter(organisation=current())


class OwnedModel(models.Model):
    """A row that belongs to one organisation (ejet række)."""

    organisation = models.ForeignKey(
        Organisation,
        on_delete=models.PROTECT,
        related_name="+",
        verbose_name=_("organisation"),
        editable=False,
    )

    objects = ScopedManager()
    unscoped = models.Manager()

    class Meta:
        abstract = True

    @classmethod
    def from_db(cls, db: str | None, field_names: Collection[str], values: Collection[Any]) -> Self:
        """Remember the owner and the links the row was read with, so that neither changes behind the wall."""
        instance = super().from_db(db, field_names, values)
        kept = instance.__dict__
        instance._read_from = kept.get("organisation_id")
        instance._read_links = {link.attname: kept.get(link.attname) for link in _links(cls)}
        return instance

    def save(self, *args: object, **kwargs: object) -> None:
        """Save into the scope's organisation; raises `ForeignOrganisation` for any other."""
        self.settle_in(current().pk)
        super().save(*args, **kwargs)

    def delete(self, *args: object, **kwargs: object) -> tuple[int, dict[str, int]]:
        """Delete one of our own rows; raises `ForeignOrganisation` for any other."""
        self.settle_in(current().pk)
        return super().delete(*args, **kwargs)

    def settle_in(self, organisation_id: int) -> None:
        """Fill in the organisation, or refuse: the row, its past and what it points at have one owner."""
        if self.organisation_id is None:
            self.organisation_id = organisation_id
        owners = {self.organisation_id, getattr(self, "_read_from", None), *self._owners_pointed_at()} - {None}
        if owners != {organisation_id} or not all(self._holds(link) for link in _links(type(self))):
            raise ForeignOrganisation(f"{self._meta.label} hører til en anden organisation.")

    def _owners_pointed_at(self) -> set[int | None]:
        """Organisations of the related rows already in memory; the database is not asked."""
        related = (self._state.fields_cache.get(field.name) for field in self._meta.concrete_fields)
        return {getattr(other, "organisation_id", None) for other in related}

    def _holds(self, link: models.ForeignKey) -> bool:
        """A link set by its bare id, as a form or an API may do, is looked up: is it one of ours?"""
        pointed = self.__dict__.get(link.attname)
        known = link.is_cached(self) or pointed == getattr(self, "_read_links", {}).get(link.attname)
        if pointed is None or known:
            return True
        return link.related_model._base_manager.filter(pk=pointed, organisation_id=self.organisation_id).exists()


@cache
def _links(model: type[models.Model]) -> tuple[models.ForeignKey, ...]:
    """The model's links to rows that belong to an organisation."""
    links = (field for field in model._meta.concrete_fields if isinstance(field, models.ForeignKey))
    return tuple(link for link in links if _has_owner(link.related_model))


def _has_owner(model: type[models.Model]) -> bool:
    return any(field.name == "organisation" for field in model._meta.concrete_fields)
