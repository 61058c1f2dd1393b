"""The scope (omfang): the one organisation whose rows may be seen right now."""

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import TYPE_CHECKING

from django.apps import apps

if TYPE_CHECKING:
    from opslag.ground.tenancy.models import Organisation

_scope: ContextVar["Organisation | None"] = ContextVar("opslag_scope", default=None)


class OutOfScope(RuntimeError):
    """Organisation-owned rows were asked for outside any organisation's scope (uden for omfang)."""


class ForeignOrganisation(RuntimeError):
    """A row of one organisation met the scope of another (fremmed organisation)."""


@contextmanager
def scope(organisation: "Organisation") -> Iterator["Organisation"]:
    """See and write this organisation's rows and no others, until the block ends (omfang)."""
    token = _scope.set(organisation)
    try:
        yield organisation
    finally:
        _scope.reset(token)


def current() -> "Organisation":
    """The organisation of the scope; raises `OutOfScope` when there is none."""
    organisation = _scope.get()
    if organisation is None:
        raise OutOfScope("Der er spurgt efter en organisations rækker uden for dens omfang.")
    return organisation


def in_scope() -> bool:
    """Is there a scope at all?"""
    return _scope.get() is not None


def every_organisation() -> Iterator["Organisation"]:
    """Enter each organisation's scope in turn (worker, reports); never inside another scope."""
    if in_scope():
        raise ForeignOrganisation("Alle organisationer kan ikke gennemgås inde fra én organisations omfang.")
    for organisation in apps.get_model("tenancy", "Organisation").objects.order_by("pk"):
        with scope(organisation):
            yield organisation
