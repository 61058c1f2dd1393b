"""What a policy keeps of which enforcements look at a draft never differs from asking every selector anew."""

from __future__ import annotations

from dataclasses import fields

from hypothesis import given, settings
from hypothesis import strategies as st

from opslag.core.checks import all_checks
from opslag.core.domain.draft import Draft, Meta
from opslag.core.domain.packs import builtin_ids, builtin_policy
from opslag.core.domain.policy import MANY_FACETS, Selectors

POLICIES = [builtin_policy(pack, all_checks()) for pack in builtin_ids()]


def named(field: str) -> list[str]:
    """Every value that some selector of a built-in pack picks by, and one that none does."""
    each = (e.selectors for p in POLICIES for b in p.clauses for e in b.clause.enforcements)
    both = {value for s in each for name in (field, f"except_{field}") for value in getattr(s, name, ())}
    return [*sorted(both), "noget helt andet"]


def maybe(field: str) -> st.SearchStrategy[str | None]:
    return st.none() | st.sampled_from(named(field))


METAS = st.builds(
    Meta,
    language=st.sampled_from([None, "da", "en", "de"]),
    profile_level=maybe("profile_levels"),
    content_type=maybe("content_types"),
    on_behalf=maybe("on_behalf"),
    occasion=maybe("occasions"),
    audience=maybe("audiences"),
    crisis=st.sampled_from([None, True, False]),
    election_period=st.sampled_from([None, True, False]),
    sponsored=st.none() | st.just({"purpose": "x", "budget_approved": True}),
)
DRAFTS = st.builds(
    Draft,
    text=st.just("Vi har plantet et træ."),
    channel=st.sampled_from(named("channels")),
    kind=st.sampled_from(named("kinds")),
    author_role=maybe("author_roles"),
    meta=METAS,
)


@settings(max_examples=300)
@given(DRAFTS, st.sampled_from(POLICIES))
def test_what_is_kept_is_what_the_selectors_say(draft: Draft, policy: object) -> None:
    asked = [(b, e) for b in policy.clauses for e in b.clause.enforcements if e.selectors.match(draft)]
    questions = policy.questions(draft)
    together = [pair for question in questions for pair in question.asked_by]
    assert sorted(map(repr, together)) == sorted(map(repr, asked))
    assert all((e.check, e.settings) == (q.check, q.settings) for q in questions for _, e in q.asked_by)
    assert len({(q.check, q.settings) for q in questions}) == len(questions)


def test_no_selector_reads_what_the_drafts_above_do_not_vary() -> None:
    varied = {"channels", "profile_levels", "content_types", "author_roles", "kinds", "on_behalf", "occasions"}
    varied |= {"audiences", "languages", "crisis", "election_period", "sponsored"}
    assert {f.name.removeprefix("except_") for f in fields(Selectors)} == varied


def test_what_is_kept_does_not_grow_for_ever() -> None:
    policy = builtin_policy("basis", all_checks())
    for number in range(MANY_FACETS + 10):
        policy.questions(Draft("x", f"kanal-{number}"))
    assert len(policy._questions) <= MANY_FACETS
