"""A rule is tried on samples before anybody is bound by it."""

from dataclasses import replace

from opslag.core.checks import all_checks
from opslag.core.domain.draft import Draft
from opslag.core.domain.judging import judge
from opslag.core.domain.packs import builtin_policy
from opslag.core.domain.policy import BindingClause, EffectivePolicy
from opslag.core.domain.severity import Severity
from opslag.core.domain.trial import compare, with_clause, without_clause

SAMPLES = (
    Draft("Vi målte et træ.", "facebook", has_image=False),
    Draft("Vi målte et træ. Læs på https://a.example/b", "facebook", has_image=True, alt_text="Et træ"),
)


def policy() -> EffectivePolicy:
    return builtin_policy("aarhus-bu", all_checks())


def judged(draft: Draft, by: EffectivePolicy):
    return judge(draft, by, all_checks())


def binding(slug: str) -> BindingClause:
    return next(b for b in policy().clauses if b.clause.id == slug)


def test_the_same_policy_changes_nothing() -> None:
    assert not compare(SAMPLES, policy(), policy(), judged).touched


def test_a_clause_taken_away_shows_what_would_go() -> None:
    trial = compare(SAMPLES, policy(), without_clause(policy(), "aarhus-bu.videre"), judged)
    assert [d.draft for d in trial.touched] == [SAMPLES[0]]
    assert (trial.come, trial.gone) == (0, 1)


def test_a_milder_clause_shows_the_changed_severity() -> None:
    old = binding("aarhus-bu.videre")
    milder = tuple(replace(e, severity=Severity.INFO) for e in old.clause.enforcements)
    after = with_clause(policy(), replace(old, clause=replace(old.clause, enforcements=milder)))
    ((before, now),) = compare(SAMPLES, policy(), after, judged).differences[0].changed
    assert (before.severity, now.severity) == (Severity.BLOCK, Severity.INFO)


def test_a_new_clause_shows_what_would_come() -> None:
    without = without_clause(policy(), "aarhus-bu.videre")
    assert compare(SAMPLES, without, with_clause(without, binding("aarhus-bu.videre")), judged).come == 1


def test_the_floor_cannot_be_tried_away() -> None:
    floor = next(b for b in policy().clauses if b.clause.floor)
    assert without_clause(policy(), floor.clause.id) == policy()


def test_a_sample_in_which_the_floor_finds_something_is_not_to_be_quoted() -> None:
    told = Draft("Emil, 111111-0000, klarede det flot.", "facebook")
    secret, plain = compare((told, SAMPLES[1]), policy(), policy(), judged).differences
    assert secret.confidential
    assert not plain.confidential


def test_where_two_clauses_find_the_same_the_strictest_is_compared() -> None:
    old = binding("aarhus-bu.videre")
    told = tuple(replace(e, severity=Severity.INFO, heading="Med andre ord") for e in old.clause.enforcements)
    other = replace(old, clause=replace(old.clause, id="eget.videre", enforcements=told))
    assert not compare(SAMPLES, policy(), with_clause(policy(), other), judged).differences[0].changed
