"""Who may do what in the organisation (hvem må), and the predicate that the rooms above build their rights from."""

from typing import Any

import rules

from opslag.core.domain.actor import Role
from opslag.organisation.models import ApiToken, Notice, Person, Unit
from opslag.organisation.queries import has_role


def holds(*roles: Role) -> rules.Predicate:
    """True for who holds one of the roles where the thing belongs; asked of no thing: anywhere (har rollen)."""

    def test(person: Person, thing: Any = None) -> bool:
        return has_role(person, roles, unit_of(thing))

    return rules.predicate(test, name=f"holds:{','.join(roles)}")


def unit_of(thing: Any) -> Unit | None:
    """The unit that a thing belongs to: itself, or its `unit` (enhed)."""
    return thing if isinstance(thing, Unit) or thing is None else thing.unit


@rules.predicate
def is_theirs(person: Person, notice: Notice | None) -> bool:
    """A notice is read by the one it was written to."""
    return notice is not None and notice.person_id == person.pk


@rules.predicate
def is_own_token(person: Person, token: ApiToken | None) -> bool:
    """A key is revoked by the one it was made for."""
    return token is not None and token.person_id == person.pk


rules.add_perm("organisation.revoke_token", is_own_token)
rules.add_perm("organisation.read_notice", is_theirs)
rules.add_perm("organisation.administer", holds(Role.ADMINISTRATOR))
