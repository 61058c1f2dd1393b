"""Do the parts of a description agree (stemmer det)? Names that point at something, and what must be there."""

from collections.abc import Iterable, Iterator

from django.utils import timezone
from django.utils.translation import gettext as _

from opslag.core.domain.actor import Role
from opslag.organisation.models import UnitKind
from opslag.web.founding.description import Description, Fault, Spot


def agree(description: Description) -> list[Fault]:
    """Everything that does not fit together."""
    return [
        *_tree(description),
        *_twice((p.spot, "mail", p.mail) for p in description.people),
        *_profiles(description),
        *_twice((c.spot, "funktion", f"{c.function} ({c.unit})") for c in description.contacts),
        *_twice((d.spot, "pakke", f"{d.pack} ({d.unit})") for d in description.decisions),
        *_units_named(description),
        *_decided(description),
        *_administered(description),
    ]


def _tree(description: Description) -> Iterator[Fault]:
    """One whole, first and with the organisation's own slug; every other unit under one that stands higher up."""
    yield from _twice((unit.spot, "slug", unit.slug) for unit in description.units)
    if not description.units or description.units[0].slug != description.slug or description.units[0].parent:
        spot = description.units[0].spot if description.units else Spot(1)
        told = _("Den første [[enhed]] er hele organisationen: uden »under« og med samme slug som organisationen.")
        yield Fault(spot, "slug", told)
        return
    known: set[str] = set()
    for unit in description.units:
        if (unit.kind is UnitKind.ROOT) != (not known):
            yield Fault(unit.spot, "slags", _("Den første enhed, og kun den, er »koncern«."))
        if known and unit.parent not in known:
            told = _("»%(unit)s« skal være en enhed, der står højere oppe i filen.") % {"unit": unit.parent}
            yield Fault(unit.spot, "under", told)
        known.add(unit.slug)


def _twice(found: Iterable[tuple[Spot, str, str]]) -> Iterator[Fault]:
    seen: set[str] = set()
    for spot, field, value in found:
        if value in seen:
            yield Fault(spot, field, _("»%(value)s« står her mere end én gang.") % {"value": value})
        seen.add(value)


def _profiles(description: Description) -> Iterator[Fault]:
    yield from _twice((p.spot, "navn", f"{p.name} ({p.channel}, {p.unit})") for p in description.profiles)
    people = {somebody.mail for somebody in description.people}
    for profile in description.profiles:
        for field, mail in (("ejer", profile.owner), ("stedfortraeder", profile.deputy)):
            if mail and mail not in people:
                told = _("»%(mail)s« er ikke en [[person]] i filen.") % {"mail": mail}
                yield Fault(profile.spot, field, told)


def _units_named(description: Description) -> Iterator[Fault]:
    known = {unit.slug for unit in description.units}
    people = [(p.spot, "enhed", p.unit) for p in description.people]
    roles = [(p.spot, "roller", held.unit) for p in description.people for held in p.roles]
    others = (*description.profiles, *description.contacts, *description.decisions)
    for spot, field, unit in dict.fromkeys([*people, *roles, *((one.spot, "enhed", one.unit) for one in others)]):
        if unit not in known:
            yield Fault(spot, field, _("Enheden »%(unit)s« står ikke i filen.") % {"unit": unit})


def _decided(description: Description) -> Iterator[Fault]:
    """The floor holds for the whole; and nobody has decided something tomorrow."""
    today = timezone.localdate()
    for decision in description.decisions:
        if decision.on > today:
            yield Fault(decision.spot, "dato", _("Datoen ligger ude i fremtiden. Skriv dagen, det blev besluttet."))
        if decision.pack == "basis" and decision.unit != description.slug:
            yield Fault(decision.spot, "enhed", _("»basis« gælder altid for det hele og vedtages øverst."))


def _administered(description: Description) -> Iterator[Fault]:
    """Somebody must be able to sign in and look after it today."""
    held = (held for somebody in description.people for held in somebody.roles if held.unit == description.slug)
    if not any(one.role is Role.ADMINISTRATOR and one.holds(timezone.localdate()) for one in held):
        told = _("Ingen er administrator for det hele lige nu. Giv mindst én person rollen i den øverste enhed.")
        yield Fault(Spot(1), "person", told)
