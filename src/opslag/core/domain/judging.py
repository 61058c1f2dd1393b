"""The only engine (motoren): a draft, a policy, the checks and the channel's facts in; findings out."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from itertools import groupby

from opslag.core.domain.channel import UNKNOWN_CHANNEL, ChannelFacts
from opslag.core.domain.check import Check, Hit, usual
from opslag.core.domain.draft import Draft
from opslag.core.domain.finding import Finding, Judgement, Message, spans_of
from opslag.core.domain.marking import gettext_noop
from opslag.core.domain.policy import BindingClause, EffectivePolicy, Enforcement, Question
from opslag.core.domain.severity import Severity

PLACES = {
    "gate_why": gettext_noop("i svaret på hvorfor"),
    "gate_whom": gettext_noop("i svaret på for hvem"),
}
"""Where a finding in an answer stands, said at the end of its heading."""
_HOLDS = (Severity.BLOCK, Severity.APPROVAL)


def judge(
    draft: Draft,
    policy: EffectivePolicy,
    checks: Mapping[str, Check],
    facts: ChannelFacts = UNKNOWN_CHANNEL,
) -> Judgement:
    """Every finding that the policy makes of what the checks see in the draft.

    Each check is asked once for each distinct settings, however many clauses enforce it.
    """
    found = list(_found(draft, policy.questions(draft), checks, facts))
    found.extend(_found_in_answers(draft, policy, checks, facts))
    return Judgement(tuple(sorted(_merged(found), key=_order)))


def _found(
    draft: Draft, questions: Iterable[Question], checks: Mapping[str, Check], facts: ChannelFacts
) -> Iterator[Finding]:
    for name, settings, asked_by in questions:
        check = checks.get(name)
        if check is None or not check.applies_to(draft):
            continue
        hits = list(check.find(draft, usual(check.settings) if settings is None else settings, facts))
        for binding, enforcement in asked_by if hits else ():
            yield from _findings(hits, check, enforcement, binding)


def _found_in_answers(
    draft: Draft, policy: EffectivePolicy, checks: Mapping[str, Check], facts: ChannelFacts
) -> Iterator[Finding]:
    """What the legal floor holds back in the answers given before writing; no advice ever speaks of them.

    Each is looked at by itself, as words for colleagues: what it says changes nothing in how the text is read.
    """
    for field, words in draft.answers():
        alone = draft.answer(words)
        for finding in _found(alone, _of_floor(policy.questions(alone)), checks, replace(facts, internal=True)):
            if finding.field == "text":
                told = replace(finding.heading, place=PLACES[field])
                yield replace(finding, field=field, heading=told, fixes=(), suggestion="")


def _of_floor(questions: Iterable[Question]) -> Iterator[Question]:
    """The questions of the floor whose answer stops a draft or sends it to somebody."""
    for question in questions:
        asked_by = tuple((b, e) for b, e in question.asked_by if b.clause.floor and e.severity in _HOLDS)
        if asked_by:
            yield question._replace(asked_by=asked_by)


def _findings(hits: Iterable[Hit], check: Check, enforcement: Enforcement, binding: BindingClause) -> Iterator[Finding]:
    def kind(hit: Hit) -> tuple[str, str, str]:
        return (hit.field, hit.heading, hit.advice)

    for (field, heading, advice), group in groupby(sorted(hits, key=kind), key=kind):
        same = list(group)
        params = same[0].params
        yield Finding(
            check=check.id,
            clause=binding.clause,
            layer=binding.layer,
            severity=enforcement.severity.at_most(binding.cap),
            field=field,
            spans=spans_of(same),
            heading=Message(enforcement.heading or heading or check.heading, params),
            advice=Message(enforcement.advice or advice or check.advice, params),
            why=Message(binding.clause.why or check.why),
            method=check.method,
            fixes=tuple(h.fix for h in same if h.fix is not None),
            suggestion=next((h.suggestion for h in same if h.suggestion), ""),
            exception=enforcement.exception,
            approver=enforcement.approver,
        )


def _merged(found: list[Finding]) -> Iterator[Finding]:
    """One finding for the same check, field and words: the strictest stands, the others are named in `also`."""
    groups: dict[tuple[str, str, tuple[tuple[int, int], ...], str], list[Finding]] = {}
    for finding in found:
        groups.setdefault((finding.check, finding.field, finding.spans, finding.heading.id), []).append(finding)
    for group in groups.values():
        group.sort(key=lambda f: (f.severity.rank, not f.clause.floor))
        first, rest = group[0], group[1:]
        fixes = next((f.fixes for f in group if f.fixes), ())
        yield replace(first, fixes=fixes, also=tuple(f.clause for f in rest)) if rest else first


def _order(finding: Finding) -> tuple[int, int, int, str]:
    start = finding.spans[0][0] if finding.spans else 0
    return (finding.severity.rank, 0 if finding.field == "text" else 1, start, finding.check)
