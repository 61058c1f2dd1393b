"""All roles of one person (rettigheder), read at once: for lists, where asking row by row would be slow."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from django.utils import timezone

from opslag.core.domain.actor import Role
from opslag.organisation.models import Person, RoleGrant, Unit
from opslag.organisation.queries import covered_by


@dataclass(frozen=True, slots=True)
class Rights:
    """Where one person holds which role; answers as `organisation.queries.roles_of` does, without the database."""

    grants: tuple[tuple[str, int, int | None], ...]
    parents: Mapping[int, int | None]

    def roles(self, unit: int, profile: int | None = None) -> frozenset[Role]:
        """The roles for a unit: given there or above, on all profiles or on this one."""
        path = set(self._path(unit))
        held = (role for role, at, on in self.grants if at in path and (on is None or on == profile))
        return frozenset(Role(role) for role in held)

    def _path(self, unit: int | None) -> Iterator[int]:
        while unit is not None:
            yield unit
            unit = self.parents.get(unit)


def rights_of(person: Person) -> Rights:
    """The person's roles everywhere, with those they cover today, in three questions."""
    if not person.is_active:
        return Rights((), {})
    day = timezone.localdate()
    people = [person.pk, *covered_by(person, day)]
    grants = RoleGrant.in_force(day).filter(person__in=people).values_list("role", "unit_id", "profile_id")
    return Rights(tuple(grants), dict(Unit.objects.values_list("pk", "parent_id")))
