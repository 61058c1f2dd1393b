"""Finding members by walking a package (register): nobody edits a list to add a check or a channel."""

import importlib
import pkgutil
from functools import cache
from types import MappingProxyType, ModuleType
from typing import Any


class BadMember(ValueError):
    """A module in a walked package that lacks what every member must have."""


def kebab(name: str) -> str:
    """`missing_visual` -> `missing-visual`."""
    return name.replace("_", "-")


def modules_of(package: str, *, attribute: str, inner: str = "") -> dict[str, Any]:
    """Every member of `package` by kebab-case name.

    A member is a module (or, with `inner`, a sub-package's module of that name) that has `attribute`.
    Modules whose name begins with an underscore are skipped. Raises `BadMember` when one lacks the attribute.
    """
    root = importlib.import_module(package)
    members: dict[str, Any] = {}
    for info in pkgutil.iter_modules(root.__path__):
        if info.name.startswith("_") or (inner and not info.ispkg):
            continue
        path = f"{package}.{info.name}" + (f".{inner}" if inner else "")
        members[kebab(info.name)] = _attribute(importlib.import_module(path), attribute)
    return members


def _attribute(module: ModuleType, attribute: str) -> Any:
    try:
        return getattr(module, attribute)
    except AttributeError:
        raise BadMember(f"{module.__name__} mangler {attribute}.") from None


@cache
def frozen_members(package: str, attribute: str, inner: str = "") -> MappingProxyType[str, Any]:
    """`modules_of`, found once for each process and read-only."""
    return MappingProxyType(modules_of(package, attribute=attribute, inner=inner))
