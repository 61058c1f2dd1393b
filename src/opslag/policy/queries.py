"""Reads: which policy is in force here, and what it says of a draft."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache
from typing import Any

from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext as _

from opslag.core.channels import channel_facts
from opslag.core.checks import all_checks
from opslag.core.domain.channel import UNKNOWN_CHANNEL
from opslag.core.domain.draft import Draft
from opslag.core.domain.finding import Judgement
from opslag.core.domain.judging import judge
from opslag.core.domain.layering import LayeredPack, effective
from opslag.core.domain.packs import builtin_data, pack_from
from opslag.core.domain.policy import BindingClause, EffectivePolicy, Layer, Place, PolicyPack
from opslag.organisation.models import Profile, Unit
from opslag.policy.models import PolicyVersion
from opslag.policy.states import DRAFT

FLOOR = "basis"


def effective_policy(unit: Unit, profile: Profile | None = None, at: datetime | None = None) -> EffectivePolicy:
    """The policy in force for the unit at a moment (now): floor, organisation, area, workplace.

    `profile` is the profile to be written on; its unit decides when it is not the author's own.
    """
    place = profile.unit if profile is not None else unit
    return effective(layers_for(place, at or timezone.now()))


def layers_for(unit: Unit, at: datetime) -> tuple[LayeredPack, ...]:
    """The layers that lie over a unit, uppermost first; the floor is always the first."""
    path = list(reversed(unit.ancestors()))
    versions = _in_force([u.pk for u in path], at)
    ordered = [v for u in path for v in versions if v.unit_id == u.pk]
    names = {u.pk: u.name for u in path}
    layers = tuple(layered(v, names[v.unit_id]) for v in sorted(ordered, key=lambda v: v.pack_id != FLOOR))
    return layers if any(x.pack.id == FLOOR for x in layers) else (builtin_floor(), *layers)


def _in_force(units: Iterable[int], at: datetime) -> list[PolicyVersion]:
    ends = Q(in_force_to__isnull=True) | Q(in_force_to__gt=at)
    found = PolicyVersion.objects.filter(ends, unit__in=units, in_force_from__lte=at).exclude(state=DRAFT)
    return list(found.order_by("pack_id", "number"))


def layered(version: PolicyVersion, unit_name: str) -> LayeredPack:
    """A stored version as a layer; the reading is kept by checksum, since content is frozen."""
    pack = _read(version.checksum, version.pk, version.content)
    layer = Layer(f"version-{version.pk}", unit_name, str(version.number), pack.mode)
    return LayeredPack(pack, layer, tuple(version.sets_aside))


class _Content:
    """Hashable by checksum, so that a frozen version is read once in each process."""

    def __init__(self, checksum: str, data: Mapping[str, Any]) -> None:
        self.checksum, self.data = checksum, data

    def __hash__(self) -> int:
        return hash(self.checksum)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Content) and other.checksum == self.checksum


def _read(checksum: str, number: int, data: Mapping[str, Any]) -> PolicyPack:
    return _pack(_Content(checksum, data), f"udgave {number}")


@lru_cache(maxsize=128)
def _pack(content: _Content, name: str) -> PolicyPack:
    return pack_from(content.data, all_checks(), file=name)


@lru_cache(maxsize=1)
def builtin_floor() -> LayeredPack:
    """The legal floor as it ships, for an organisation that has adopted nothing yet."""
    pack = pack_from(builtin_data(FLOOR), all_checks(), file=FLOOR)
    return LayeredPack(pack, Layer(FLOOR, pack.title, pack.edition, pack.mode))


def policy_of_version(version: PolicyVersion) -> EffectivePolicy:
    """One adopted version as it stood, by itself, over the legal floor."""
    own = layered(version, version.unit.name)
    return effective([own] if own.pack.id == FLOOR else [builtin_floor(), own])


@dataclass(frozen=True, slots=True)
class Help:
    """What the policies over a unit offer as help: the channels' purposes, advice cards, and where to read on."""

    places: tuple[tuple[str, Place], ...]
    """The channel's title, and what the policy says of it."""
    cards: tuple[Mapping[str, str], ...]
    resources: tuple[Mapping[str, str], ...]


def help_for(unit: Unit) -> Help:
    """Help of the unit's own policies, nearest first (hjælp). A resource that leads nowhere is left out."""
    packs = [layer.pack for layer in reversed(layers_for(unit, timezone.now()))]
    resources = tuple(r for pack in packs for r in pack.resources if r.get("url") or r.get("search"))
    facts = channel_facts()
    places = tuple((_(facts.get(p.channel, UNKNOWN_CHANNEL).title), p) for p in effective_policy(unit).places)
    return Help(places, tuple(card for pack in packs for card in pack.cards), resources)


def judge_draft(draft: Draft, *, unit: Unit, profile: Profile | None = None) -> Judgement:
    """The one gate (porten): what the policy in force says of this draft."""
    facts = channel_facts().get(draft.channel, UNKNOWN_CHANNEL)
    return judge(draft, effective_policy(unit, profile), all_checks(), facts)


def clause_in_version(layer_id: str, clause_id: str, unit: Unit) -> BindingClause | None:
    """A clause as it stood in the version that a finding cites; `layer_id` is the finding's layer."""
    if layer_id == FLOOR:
        return effective([builtin_floor()]).clause(clause_id)
    number = layer_id.removeprefix("version-")
    known = PolicyVersion.objects.filter(pk=number).select_related("unit") if number.isdecimal() else None
    version = known.first() if known is not None else None
    if version is None:
        return effective_policy(unit).clause(clause_id)
    return effective([layered(version, version.unit.name)]).clause(clause_id)
