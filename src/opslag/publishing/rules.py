"""Who may do what in publishing (hvem må); who may publish a variant is asked of posts."""

import rules

from opslag.core.domain.actor import Role
from opslag.ground.archive.models import Entry
from opslag.organisation.models import Person, Profile, Unit
from opslag.organisation.queries import has_role, roles_of, root_unit
from opslag.posts.rules import has_publish_right
from opslag.publishing.archive.placing import spots
from opslag.publishing.models import Delivery

ARCHIVE_READERS = frozenset((Role.LEADER, Role.COMMUNICATIONS, Role.ARCHIVIST))
CONNECTORS = frozenset((Role.ADMINISTRATOR, Role.COMMUNICATIONS))


@rules.predicate
def asked_for_it(person: Person, delivery: Delivery | None) -> bool:
    """The one who pressed the button, and the author."""
    if delivery is None:
        return False
    return person.pk in (delivery.requested_by_id, delivery.variant.post.author_id)


@rules.predicate
def publishes_there(person: Person, delivery: Delivery | None) -> bool:
    """Somebody who publishes on that profile."""
    return delivery is not None and bool(has_publish_right(person, delivery.variant))


@rules.predicate
def sees_the_text(person: Person, delivery: Delivery | None) -> bool:
    """Those who may see the variant see how it went."""
    return delivery is not None and person.has_perm("posts.see_variant", delivery.variant)


@rules.predicate
def connects(person: Person, profile: Profile | None) -> bool:
    """The administrator and communications of the profile's unit, its owner and its deputy."""
    if profile is None:
        return False
    return person.pk in (profile.owner_id, profile.deputy_id) or bool(CONNECTORS & roles_of(person, profile.unit))


@rules.predicate
def reads_archive(person: Person, entry: object = None) -> bool:
    """Somebody who leads, communicates or keeps the archive, somewhere; which entries is asked of `records`."""
    return has_role(person, ARCHIVE_READERS)


@rules.predicate
def keeps_archive(person: Person, entry: Entry | None = None) -> bool:
    """The archivist of the unit the entry is about; of the whole organisation where it is about no unit."""
    if entry is None:
        return has_role(person, (Role.ARCHIVIST,))
    place = spots([entry])[entry.number].place
    unit = Unit.objects.filter(pk=place).first() if place else root_unit()
    return unit is not None and Role.ARCHIVIST in roles_of(person, unit)


rules.add_perm("publishing.see_delivery", asked_for_it | publishes_there | sees_the_text)
rules.add_perm("publishing.run_delivery", asked_for_it | publishes_there)
rules.add_perm("publishing.connect_profile", connects)
rules.add_perm("publishing.read_archive", reads_archive)
rules.add_perm("publishing.read_entry", reads_archive)
rules.add_perm("publishing.erase_entry", keeps_archive)
