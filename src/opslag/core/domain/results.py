"""A finding as data (fund som data): the result of the draft format, for command line and API alike."""

from typing import Any

from opslag.core.domain.finding import Finding, Translate


def as_data(finding: Finding, translate: Translate = str) -> dict[str, Any]:
    """A finding as the draft format's result has it."""
    return {
        "check": finding.check,
        "clause": finding.clause.id,
        "refs": list(finding.refs),
        "severity": finding.severity.value,
        "field": finding.field,
        "spans": [list(span) for span in finding.spans],
        "message": f"{finding.heading.text(translate)}. {finding.advice.text(translate)}",
        "why": finding.why.text(translate),
        "suggestion": finding.suggestion,
    }
