"""Policies of the file (politik): a pack is adopted when the file tells of a decision that has not been carried out."""

import datetime as dt
from collections.abc import Iterator

from django.utils.translation import gettext as _

from opslag.core.domain.actor import SYSTEM, Actor
from opslag.core.domain.packs import PackError, builtin_data
from opslag.ground.archive.queries import history
from opslag.organisation.models import Unit
from opslag.policy.actions import LooseningRefused, adopt_pack
from opslag.policy.models import PolicyVersion
from opslag.policy.queries import FLOOR
from opslag.policy.states import IN_FORCE
from opslag.web.founding.description import Decision, Description, Fault, Faulty
from opslag.web.founding.telling import Line, Sign, line


def arrange(description: Description, units: dict[str, Unit]) -> Iterator[Line]:
    """The floor first, then every decision from the top of the tree down; what the file leaves out goes on."""
    top = units[description.slug]
    if not any(decision.pack == FLOOR for decision in description.decisions) and _standing(top, FLOOR) is None:
        adopt_pack(top, FLOOR, by=SYSTEM)
        yield line(Sign.NEW, _("politik"), _("%(pack)s gælder altid") % {"pack": FLOOR})
    order = [place.slug for place in description.units]
    for decision in sorted(description.decisions, key=lambda d: (order.index(d.unit), d.pack != FLOOR)):
        yield from _decision(decision, units[decision.unit])
    yield from _left_out(description)


def _standing(unit: Unit, pack: str) -> PolicyVersion | None:
    return PolicyVersion.objects.filter(unit=unit, pack_id=pack, state=IN_FORCE).first()


def _decision(decision: Decision, unit: Unit) -> Iterator[Line]:
    standing = _standing(unit, decision.pack)
    if standing is None or _decided_on(standing) != decision.on:
        _adopt(decision, unit)
        words = {"pack": decision.pack, "unit": unit.name, "by": decision.by, "on": decision.on.isoformat()}
        told = _("%(pack)s for %(unit)s, besluttet af %(by)s den %(on)s") % words
        yield line(Sign.CHANGED if standing else Sign.NEW, _("politik"), told)
    elif _is_other(decision, standing):
        told = _(
            "%(pack)s er kommet i en ny udgave eller sat anderledes. Skriv dagen, I besluttede det: så vedtages det."
        )
        yield line(Sign.NOTE, _("politik"), told % {"pack": decision.pack})


def _adopt(decision: Decision, unit: Unit) -> None:
    """In force from now: what was judged before was judged by what held then."""
    try:
        by = Actor("system", decision.by, is_system=True)
        adopt_pack(unit, decision.pack, by=by, parameters=decision.settings, decided_on=decision.on)
    except (LooseningRefused, PackError) as error:
        raise Faulty([Fault(decision.spot, "pakke", str(error))]) from error


def _decided_on(version: PolicyVersion) -> dt.date | None:
    """The day that was told when it was adopted, None when there was none."""
    told = [entry.facts.get("decided_on") for entry in history(version) if entry.kind == "policy.version.adopt"]
    return dt.date.fromisoformat(told[0]) if told and told[0] else None


def _is_other(decision: Decision, version: PolicyVersion) -> bool:
    """Would it be another policy than the one that holds? Nobody has decided that yet."""
    now = builtin_data(decision.pack)
    settings = {**now.get("parameters", {}), **decision.settings}
    return (version.content.get("edition"), version.content.get("parameters", {})) != (now.get("edition"), settings)


def _left_out(description: Description) -> Iterator[Line]:
    named = {(decision.unit, decision.pack) for decision in description.decisions} | {(description.slug, FLOOR)}
    for version in PolicyVersion.objects.filter(state=IN_FORCE).select_related("unit"):
        if (version.unit.slug, version.pack_id) not in named:
            told = _("%(pack)s for %(unit)s står ikke i filen og gælder fortsat")
            yield line(Sign.NOTE, _("politik"), told % {"pack": version.pack_id, "unit": version.unit.name})
