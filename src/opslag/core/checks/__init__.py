"""The checks, one module each (tjek); found by walking this package."""

from collections.abc import Mapping
from dataclasses import replace
from functools import cache
from types import MappingProxyType

from opslag.core.domain.check import Check
from opslag.core.domain.registry import modules_of


@cache
def all_checks() -> Mapping[str, Check]:
    """Every check by its id, which is its module's name in kebab case."""
    found = modules_of(__name__, attribute="CHECK")
    return MappingProxyType({name: replace(check, id=name) for name, check in found.items()})
