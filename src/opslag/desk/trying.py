"""Trying a rule (prøv reglen): what a changed clause, or a whole pack, would find in posts that are there already.

Only reads: nothing of a trial is kept, and nobody is bound by it. Confidential texts are no samples, and what the
floor finds is never quoted.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import islice

from django.utils.translation import gettext as _

from opslag.core.channels import channel_facts
from opslag.core.checks import all_checks
from opslag.core.domain.channel import UNKNOWN_CHANNEL
from opslag.core.domain.check import Check, Example
from opslag.core.domain.draft import Draft, meta_from
from opslag.core.domain.finding import Finding, Judgement
from opslag.core.domain.judging import judge
from opslag.core.domain.packs import load_pack
from opslag.core.domain.policy import BindingClause, EffectivePolicy, Mode, PolicyPack, policy_of
from opslag.core.domain.severity import Severity
from opslag.core.domain.trial import Difference, compare, with_clause
from opslag.organisation.models import Person
from opslag.posts.drafting import draft_of
from opslag.posts.marks import Piece, marks_of, pieces
from opslag.posts.models import Variant
from opslag.posts.queries import sees, with_all
from opslag.posts.rights import rights_among, rights_of
from opslag.posts.states import NOT_SOCIAL, PUBLISHED, UNSENT
from opslag.publishing.states import TAKE_DOWN, WITHDRAWING, WITHDRAWN

MOST, LOOKED_AT = 60, 240
QUOTED = 80

Counts = list[tuple[Severity, int]]


@dataclass(frozen=True, slots=True)
class Sample:
    """A text to try on (prøvetekst): what it is called, and the draft."""

    title: str
    draft: Draft


@dataclass(frozen=True, slots=True)
class Line:
    """What would be otherwise in a sample (forskel). Without `words` when they must not be quoted."""

    verb: str
    severity: Severity
    heading: str
    words: str
    clause: str
    was: Severity | None = None


@dataclass(frozen=True, slots=True)
class Shown:
    """A sample as the page shows it (prøvetekst): strictest before and after, its marked text, and what differs."""

    title: str
    channel: str
    language: str
    before: Severity | None
    after: Severity | None
    lines: tuple[Line, ...]
    text: tuple[Piece, ...]
    withheld: bool


@dataclass(frozen=True, slots=True)
class Group:
    """Samples of one kind (gruppe): how much is found before and after, which are touched and which not."""

    tried: int
    before: Counts
    after: Counts
    touched: tuple[Shown, ...]
    same: tuple[Shown, ...]


@dataclass(frozen=True, slots=True)
class Answer:
    """The whole answer (svaret): the organisation's own posts, and the examples of the checks."""

    own: Group
    examples: Group


# ---- samples


def own_samples(person: Person) -> list[Sample]:
    """The newest texts that are let go of: all published, and those on their way that the person may see."""
    down = (WITHDRAWING, TAKE_DOWN, WITHDRAWN)
    rows = with_all(Variant.objects.filter(confidential=False)).exclude(state__in=UNSENT).exclude(text="")
    rows = rows.exclude(post__state=NOT_SOCIAL).exclude(deliveries__state__in=down)
    mine = rights_of(person)
    newest = rows.order_by("-updated_at", "-pk")[:LOOKED_AT]
    let_go = (variant for variant in newest if variant.state == PUBLISHED or sees(person, mine, variant))
    seen = list(islice(let_go, MOST))
    held = rights_among({variant.author for variant in seen})
    return [Sample(one.post.label, draft_of(one, held[one.post.author_id].roles(one.post.unit_id))) for one in seen]


def examples_of_clause(binding: BindingClause) -> list[Sample]:
    """Every example of the clause's checks (eksempler)."""
    return [sample for check in _checks([binding]) for sample in _examples(check, check.fails, check.passes)]


def examples_of_policy(policy: EffectivePolicy) -> list[Sample]:
    """One example of each check that the policy enforces (eksempler)."""
    return [sample for check in _checks(policy.clauses) for sample in _examples(check, check.fails[:1], ())]


def _checks(bindings: Iterable[BindingClause]) -> list[Check]:
    named = dict.fromkeys(e.check for binding in bindings for e in binding.clause.enforcements)
    return [all_checks()[name] for name in named if name in all_checks()]


def _examples(check: Check, fails: Iterable[Example], passes: Iterable[Example]) -> Iterator[Sample]:
    title = _(check.title)
    for example in fails:
        yield Sample(_("%(check)s: skal findes") % {"check": title}, _draft(example))
    for example in passes:
        yield Sample(_("%(check)s: skal gå fri") % {"check": title}, _draft(example))


def _draft(example: Example) -> Draft:
    return Draft(
        text=example.text,
        channel=example.channel,
        kind=example.kind,
        author_role=example.author_role,
        has_image=example.has_image,
        alt_text=example.alt_text,
        meta=meta_from(example.meta),
    )


# ---- trials


def try_clause(person: Person, policy: EffectivePolicy, now: BindingClause, then: BindingClause) -> Answer:
    """What the changed clause would find, beside what it finds now; other checks are left out of the account."""
    watched = frozenset(e.check for e in now.clause.enforcements)
    before = _narrowed(policy, watched)
    return _answer(own_samples(person), examples_of_clause(now), before, with_clause(before, then), watched)


def try_policy(person: Person, before: EffectivePolicy, after: EffectivePolicy) -> Answer:
    """What a whole policy would find, beside the one in force."""
    return _answer(own_samples(person), examples_of_policy(after), before, after, None)


def pack_policy(pack: PolicyPack, mode: Mode) -> EffectivePolicy:
    """A built-in pack over what it includes, in this mode (pakken)."""
    included = (load_pack(other, all_checks()) for other in pack.includes)
    return policy_of(*included, replace(pack, mode=mode))


def _narrowed(policy: EffectivePolicy, checks: frozenset[str]) -> EffectivePolicy:
    """The clauses that use one of the checks, and the floor, which tells what must not be quoted."""
    kept = [b for b in policy.clauses if b.clause.floor or any(e.check in checks for e in b.clause.enforcements)]
    return replace(policy, clauses=tuple(kept))


def _answer(
    own: list[Sample],
    examples: list[Sample],
    before: EffectivePolicy,
    after: EffectivePolicy,
    watched: frozenset[str] | None,
) -> Answer:
    tried = _pairs(own, before, after)
    # What the policy in force already holds back is no sample.
    open_ = [(sample, d) for sample, d in tried if not any(f.confidential for f in d.before.findings)]
    return Answer(_group(open_, watched), _group(_pairs(examples, before, after), watched))


def _pairs(samples: list[Sample], before: EffectivePolicy, after: EffectivePolicy) -> list[tuple[Sample, Difference]]:
    trial = compare((sample.draft for sample in samples), before, after, _judge)
    return list(zip(samples, trial.differences, strict=True))


def _judge(draft: Draft, policy: EffectivePolicy) -> Judgement:
    return judge(draft, policy, all_checks(), channel_facts().get(draft.channel, UNKNOWN_CHANNEL))


# ---- as shown


def _group(tried: list[tuple[Sample, Difference]], watched: frozenset[str] | None) -> Group:
    shown = [(_shown(sample, difference, watched), difference) for sample, difference in tried]
    return Group(
        tried=len(tried),
        before=_counts(f for _s, d in tried for f in _watched(d.before, watched)),
        after=_counts(f for _s, d in tried for f in _watched(d.after, watched)),
        touched=tuple(s for s, difference in shown if not difference.is_same),
        same=tuple(s for s, difference in shown if difference.is_same),
    )


def _watched(judgement: Judgement, checks: frozenset[str] | None) -> list[Finding]:
    return [f for f in judgement.findings if checks is None or f.check in checks]


def _counts(findings: Iterable[Finding]) -> Counts:
    found = [f.severity for f in findings]
    return [(severity, found.count(severity)) for severity in Severity if severity in found]


def _shown(sample: Sample, difference: Difference, watched: frozenset[str] | None) -> Shown:
    draft = sample.draft
    withheld = difference.confidential
    return Shown(
        title=sample.title,
        channel=channel_facts().get(draft.channel, UNKNOWN_CHANNEL).title,
        language=draft.language,
        before=_strictest(_watched(difference.before, watched)),
        after=_strictest(_watched(difference.after, watched)),
        lines=tuple(_lines(difference, withheld)),
        text=() if withheld else tuple(_marked(difference)),
        withheld=withheld,
    )


def _strictest(findings: list[Finding]) -> Severity | None:
    return min((f.severity for f in findings), key=lambda s: s.rank, default=None)


def _lines(difference: Difference, withheld: bool) -> Iterator[Line]:
    draft = difference.draft
    for finding in difference.come:
        yield _line(_("Kommer"), finding, draft, withheld)
    for was, finding in sorted(difference.changed, key=lambda pair: pair[1].severity.rank):
        yield replace(_line(_("Ændres"), finding, draft, withheld), was=was.severity)
    for finding in difference.gone:
        yield _line(_("Går væk"), finding, draft, withheld)


def _line(verb: str, finding: Finding, draft: Draft, withheld: bool) -> Line:
    check = all_checks().get(finding.check)
    title = _(check.title) if check else finding.check
    return Line(
        verb=verb,
        severity=finding.severity,
        heading=title if withheld else finding.heading.text(_),
        words="" if withheld else _quoted(finding, draft),
        clause=f"{finding.clause.number}. {finding.clause.title}",
    )


def _quoted(finding: Finding, draft: Draft) -> str:
    """The words that were found, at most a line of them."""
    text = draft.words_in(finding.field)
    words = ", ".join(f"»{text[start:end].strip()}«" for start, end in finding.spans if end > start)
    return words if len(words) <= QUOTED else f"{words[:QUOTED].rstrip()} …"


def _marked(difference: Difference) -> list[Piece]:
    """The text with a mark on all that differs."""
    touched = [*difference.come, *(now for _was, now in difference.changed), *difference.gone]
    marks = marks_of([(number, f) for number, f in enumerate(touched, 1) if f.field == "text"])
    return pieces(difference.draft.text, marks)
