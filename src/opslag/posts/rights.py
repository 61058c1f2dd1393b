"""All roles of a person, or of several (rettigheder), read at once: for lists, where each row would ask anew."""

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass

from django.utils import timezone

from opslag.core.domain.actor import Role
from opslag.organisation.models import Absence, Person, RoleGrant, Unit

_GRANT = ("role", "unit_id", "profile_id")


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
    return rights_among([person])[person.pk]


def rights_among(people: Collection[Person]) -> Mapping[int, Rights]:
    """The roles of each by key, with those they cover today, in three questions however many they are."""
    day = timezone.localdate()
    speaks_for = {person.pk: {person.pk} for person in people if person.is_active}
    for cover, away in Absence.in_force(day).filter(cover__in=speaks_for).values_list("cover", "person"):
        speaks_for[cover].add(away)
    given = defaultdict(list)
    everyone = set().union(*speaks_for.values())
    for holder, *grant in RoleGrant.in_force(day).filter(person__in=everyone).values_list("person", *_GRANT):
        given[holder].append(tuple(grant))
    parents = dict(Unit.objects.values_list("pk", "parent_id"))
    return {
        person.pk: Rights(tuple(grant for one in speaks_for.get(person.pk, ()) for grant in given[one]), parents)
        for person in people
    }
