"""A lower unit tightens anything, loosens only what is open to it, and never touches the floor."""

from dataclasses import replace

from opslag.core.domain.layering import LayeredPack, effective, refusals
from opslag.core.domain.policy import Clause, ClauseKind, Enforcement, Layer, Mode, PolicyPack, Source
from opslag.core.domain.severity import Severity


def clause(slug: str, severity: Severity, **rest: object) -> Clause:
    return Clause(
        slug, 1, slug, "t", "w", ClauseKind.HOUSE, Source("k"), enforcements=(Enforcement("c", severity),), **rest
    )


def layer(name: str, *clauses: Clause, sets_aside: tuple[str, ...] = ()) -> LayeredPack:
    pack = PolicyPack(name, name, "1", Mode.TRUST, clauses)
    return LayeredPack(pack, Layer(name, name, "1", Mode.TRUST), sets_aside)


LOCKED = clause("låst", Severity.APPROVAL)
OPEN = clause("åben", Severity.APPROVAL, locally_decidable=True)
FLOOR = clause("gulv", Severity.BLOCK, floor=True)
TOP = layer("top", LOCKED, OPEN, FLOOR)


def severity_of(slug: str, *layers: LayeredPack) -> Severity | None:
    found = effective(layers).clause(slug)
    return found.clause.enforcements[0].severity if found else None


def test_a_lower_unit_may_tighten_what_is_locked() -> None:
    lower = layer("lav", replace(LOCKED, enforcements=(Enforcement("c", Severity.BLOCK),)))
    assert severity_of("låst", TOP, lower) is Severity.BLOCK
    assert not refusals([TOP], lower)


def test_loosening_a_locked_clause_is_refused_with_a_reason() -> None:
    lower = layer("lav", replace(LOCKED, enforcements=(Enforcement("c", Severity.INFO),)))
    assert severity_of("låst", TOP, lower) is Severity.APPROVAL
    (refusal,) = refusals([TOP], lower)
    assert "fastlagt af top" in refusal.reason


def test_an_open_clause_may_be_loosened_or_set_aside() -> None:
    assert effective([TOP, layer("lav", replace(OPEN, enforcements=()))]).clause("åben").clause.enforcements == ()
    assert severity_of("åben", TOP, layer("lav", sets_aside=("åben",))) is None
    assert not refusals([TOP], layer("lav", sets_aside=("åben",)))


def test_the_floor_stays_whatever_is_asked() -> None:
    lower = layer("lav", replace(FLOOR, floor=False, enforcements=()), sets_aside=("gulv",))
    assert severity_of("gulv", TOP, lower) is Severity.BLOCK
    assert {r.clause_id for r in refusals([TOP], lower)} == {"gulv"}
    assert "gælder altid" in refusals([TOP], lower)[0].reason


def test_it_can_be_told_which_layer_decided() -> None:
    lower = layer("lav", clause("ny", Severity.INFO))
    policy = effective([TOP, lower])
    assert policy.clause("låst").layer.title == "top"
    assert policy.clause("ny").layer.title == "lav"
