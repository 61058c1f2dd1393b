"""Layers of policy (lag): floor, organisation, area, workplace. A lower unit may tighten anything and loosen only
what is marked `locally_decidable`; the floor is never loosened."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import zip_longest

from opslag.core.domain.policy import BindingClause, Clause, EffectivePolicy, Layer, PolicyPack, Route, has_floor


@dataclass(frozen=True, slots=True)
class LayeredPack:
    """One unit's policy: the pack, the layer it is cited as, and the clauses of upper layers it sets aside."""

    pack: PolicyPack
    layer: Layer
    sets_aside: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Refusal:
    """A loosening that is not allowed (afvist lempelse): which clause, and why, in Danish."""

    clause_id: str
    reason: str


def effective(layers: Sequence[LayeredPack]) -> EffectivePolicy:
    """The clauses in force when these layers lie on top of each other, uppermost first.

    What a lower layer may not set aside stays in force; `refusals` tells which those are.
    """
    chosen: dict[str, BindingClause] = {}
    for layered, below in zip_longest(layers, layers[1:]):
        mode = below.layer.mode if below and has_floor(layered.pack) else layered.layer.mode
        layer = replace(layered.layer, mode=mode)
        for clause_id in layered.sets_aside:
            if clause_id in chosen and _may_go(chosen[clause_id].clause):
                del chosen[clause_id]
        for clause in layered.pack.clauses:
            upper = chosen.get(clause.id)
            if upper is None or _may_replace(upper.clause, clause):
                chosen[clause.id] = BindingClause(clause, layer)
    packs = [layered.pack for layered in layers]
    return EffectivePolicy(
        clauses=tuple(chosen.values()),
        places=tuple({p.channel: p for pack in packs for p in pack.places}.values()),
        hashtags=tuple(h for pack in packs for h in pack.hashtags),
        routes=_lowest_routes(packs),
        layers=tuple(layered.layer for layered in layers),
    )


def refusals(upper: Sequence[LayeredPack], lower: LayeredPack) -> tuple[Refusal, ...]:
    """Every loosening that `lower` asks for and may not have; adopting it must then be refused."""
    above = {c.clause.id: c for c in effective(upper).clauses}
    return tuple(_refused(above, lower))


def _refused(above: dict[str, BindingClause], lower: LayeredPack) -> Iterable[Refusal]:
    for clause_id in lower.sets_aside:
        binding = above.get(clause_id)
        if binding and not _may_go(binding.clause):
            yield Refusal(clause_id, _locked(binding))
    for clause in lower.pack.clauses:
        binding = above.get(clause.id)
        if binding and not _may_replace(binding.clause, clause):
            yield Refusal(clause.id, _locked(binding))


def _locked(binding: BindingClause) -> str:
    if binding.clause.floor:
        return f"»{binding.clause.title}« gælder altid og kan ikke lempes."
    return f"»{binding.clause.title}« er fastlagt af {binding.layer.title} og kan kun strammes her."


def _may_go(clause: Clause) -> bool:
    return clause.locally_decidable and not clause.floor


def _may_replace(upper: Clause, lower: Clause) -> bool:
    return _may_go(upper) or (lower.floor == upper.floor and _as_strict(upper, lower))


def _as_strict(upper: Clause, lower: Clause) -> bool:
    """Does the lower clause keep every enforcement of the upper, at least as severe and no narrower?"""
    kept = {(e.check, e.selectors): e.severity.rank for e in lower.enforcements}
    return all(kept.get((e.check, e.selectors), 99) <= e.severity.rank for e in upper.enforcements)


def _lowest_routes(packs: Sequence[PolicyPack]) -> tuple[Route, ...]:
    """The channel guide nearest the workplace: the lowest layer that has routes."""
    return next((pack.routes for pack in reversed(packs) if pack.routes), ())
