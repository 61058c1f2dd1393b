"""Who may do what with pictures (hvem må)."""

import rules

from opslag.core.domain.actor import Role
from opslag.media.models import Picture
from opslag.organisation.models import Person, Unit
from opslag.organisation.queries import roles_of

WRITERS = frozenset((Role.EMPLOYEE, Role.LEADER, Role.LOCAL_EDITOR, Role.AREA_EDITOR, Role.COMMUNICATIONS))
SEERS = WRITERS | {Role.DIRECTORS, Role.CONFIDENTIALITY}


@rules.predicate
def works_in_unit(person: Person, unit: Unit | None) -> bool:
    """Does the person tell stories for this unit?"""
    return unit is not None and bool(WRITERS & roles_of(person, unit))


@rules.predicate
def may_see(person: Person, picture: Picture | None) -> bool:
    """The one who took it in, and those with a part in the unit's stories."""
    if picture is None:
        return False
    return picture.uploaded_by_id == person.pk or bool(SEERS & roles_of(person, picture.unit))


@rules.predicate
def took_it_in(person: Person, picture: Picture | None) -> bool:
    """Whoever took it in answers for who is in it, and why they may be shown."""
    return picture is not None and picture.uploaded_by_id == person.pk


rules.add_perm("media.add_picture", works_in_unit)
rules.add_perm("media.describe_picture", took_it_in)
rules.add_perm("media.see_picture", may_see)
