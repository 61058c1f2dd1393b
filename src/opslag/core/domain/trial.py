"""Trying a rule before anybody is bound by it (prøv reglen): what a changed policy would find in sample drafts."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace

from opslag.core.domain.draft import Draft
from opslag.core.domain.finding import Finding, Judgement
from opslag.core.domain.policy import BindingClause, EffectivePolicy

Judge = Callable[[Draft, EffectivePolicy], Judgement]


@dataclass(frozen=True, slots=True)
class Difference:
    """One sample under both policies: findings that would come, go, or get another severity (before, after)."""

    draft: Draft
    come: tuple[Finding, ...] = ()
    gone: tuple[Finding, ...] = ()
    changed: tuple[tuple[Finding, Finding], ...] = ()
    before: Judgement = field(default_factory=Judgement)
    after: Judgement = field(default_factory=Judgement)

    @property
    def confidential(self) -> bool:
        """Does either policy find what must not be quoted? The text is then not shown either."""
        return any(f.confidential for f in (*self.before.findings, *self.after.findings))

    @property
    def is_same(self) -> bool:
        """Would the author notice nothing?"""
        return not (self.come or self.gone or self.changed)


@dataclass(frozen=True, slots=True)
class Trial:
    """The samples under both policies, in the order given; nothing of it is stored."""

    differences: tuple[Difference, ...]

    @property
    def touched(self) -> tuple[Difference, ...]:
        """The samples that would be judged otherwise."""
        return tuple(d for d in self.differences if not d.is_same)

    @property
    def come(self) -> int:
        """How many findings would come."""
        return sum(len(d.come) for d in self.differences)

    @property
    def gone(self) -> int:
        """How many findings would go."""
        return sum(len(d.gone) for d in self.differences)


def compare(samples: Iterable[Draft], before: EffectivePolicy, after: EffectivePolicy, judge: Judge) -> Trial:
    """Judge every sample by both policies (`judge` is the engine with the registries in hand)."""
    return Trial(tuple(_difference(d, judge(d, before), judge(d, after)) for d in samples))


def with_clause(policy: EffectivePolicy, changed: BindingClause) -> EffectivePolicy:
    """The policy with one clause replaced, or added when it is new."""
    kept = [changed if b.clause.id == changed.clause.id else b for b in policy.clauses]
    if not any(b.clause.id == changed.clause.id for b in policy.clauses):
        kept.append(changed)
    return replace(policy, clauses=tuple(kept))


def without_clause(policy: EffectivePolicy, clause_id: str) -> EffectivePolicy:
    """The policy without one clause; the floor stays whatever is asked."""
    kept = tuple(b for b in policy.clauses if b.clause.id != clause_id or b.clause.floor)
    return replace(policy, clauses=kept)


def _difference(draft: Draft, before: Judgement, after: Judgement) -> Difference:
    old, new = _by_place(before), _by_place(after)
    return Difference(
        draft,
        come=tuple(f for key, f in new.items() if key not in old),
        gone=tuple(f for key, f in old.items() if key not in new),
        changed=tuple((old[k], new[k]) for k in old.keys() & new.keys() if old[k].severity is not new[k].severity),
        before=before,
        after=after,
    )


def _by_place(judgement: Judgement) -> dict[tuple[str, str, tuple[tuple[int, int], ...]], Finding]:
    """One finding for each place, the strictest: a judgement holds the strictest first."""
    return {(f.check, f.field, f.spans): f for f in reversed(judgement.findings)}
