"""What a person is told (anmærkning): a hit, the clause it follows from, and the way on."""

import zlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from opslag.core.domain.check import Fix, Hit
from opslag.core.domain.policy import AUTHOR_WITH_REASON, NO_EXCEPTION, Clause, Layer
from opslag.core.domain.severity import Severity

Translate = Callable[[str], str]


@dataclass(frozen=True, slots=True)
class Message:
    """A Danish message id and what fills its `{names}`; translated at the edge of the house."""

    id: str
    params: Mapping[str, str] = field(default_factory=dict)
    place: str = ""
    """A message id that says where, at the end of the sentence (»i svaret på hvorfor«)."""

    def text(self, translate: Translate = str) -> str:
        """The sentence, translated by `translate` (Danish as it stands when none is given)."""
        said = translate(self.id).format(**self.params) if self.id else ""
        return f"{said} {translate(self.place)}" if self.place else said


@dataclass(frozen=True, slots=True)
class Finding:
    """One finding (anmærkning): cites clause, version and source, says what to do, offers the fix."""

    check: str
    clause: Clause
    layer: Layer
    severity: Severity
    field: str
    spans: tuple[tuple[int, int], ...]
    heading: Message
    advice: Message
    why: Message
    method: str
    fixes: tuple[Fix, ...] = ()
    suggestion: str = ""
    exception: str = NO_EXCEPTION
    approver: str = ""
    also: tuple[Clause, ...] = ()
    """Other clauses that say the same about the same words, milder or equal."""

    @property
    def refs(self) -> tuple[str, ...]:
        """Matrix rows of the clause and of those that say the same."""
        rows = dict.fromkeys(self.clause.refs)
        for clause in self.also:
            rows.update(dict.fromkeys(clause.refs))
        return tuple(rows)

    @property
    def confidential(self) -> bool:
        """True when what was found must not be quoted anywhere but in the author's own field."""
        return self.clause.floor and self.severity is Severity.BLOCK

    @property
    def author_may_except(self) -> bool:
        """May the author go on with a written reason?"""
        return self.exception == AUTHOR_WITH_REASON and not self.clause.floor

    @property
    def key(self) -> str:
        """Stable within one draft: what a screen uses to point at this finding.

        One check may say several things of the same words; what it says tells them apart.
        """
        start = self.spans[0][0] if self.spans else 0
        said = zlib.crc32(f"{self.heading.id}\x1f{self.advice.id}".encode())
        return f"{self.check}.{self.clause.id}.{self.field}.{start}.{said:08x}"


@dataclass(frozen=True, slots=True)
class Judgement:
    """All findings on one draft, strictest first, then in the order of the text. Empty is silence, not approval."""

    findings: tuple[Finding, ...] = ()

    def of(self, severity: Severity) -> tuple[Finding, ...]:
        """The findings of one severity."""
        return tuple(f for f in self.findings if f.severity is severity)

    @property
    def stops(self) -> tuple[Finding, ...]:
        return self.of(Severity.BLOCK)

    @property
    def approvals(self) -> tuple[Finding, ...]:
        return self.of(Severity.APPROVAL)


def spans_of(hits: list[Hit]) -> tuple[tuple[int, int], ...]:
    """The places of hits, in text order, each once."""
    return tuple(sorted({(h.start, h.end) for h in hits}))
