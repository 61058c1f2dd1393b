"""SARIF 2.1.0 (OASIS), for tools that collect findings from many programs."""

import json
from typing import Any, TextIO

from opslag import __version__
from opslag.cli.checking import Result
from opslag.core.checks import all_checks
from opslag.core.domain.finding import Finding
from opslag.core.domain.severity import Severity

LEVEL = {Severity.BLOCK: "error", Severity.APPROVAL: "error", Severity.ADVISE: "warning", Severity.INFO: "note"}


class SarifReport:
    """Collects the results and writes one document at the end."""

    def __init__(self, out: TextIO) -> None:
        self.out = out
        self.results: list[dict[str, Any]] = []
        self.notes: list[dict[str, Any]] = []

    def add(self, result: Result) -> None:
        if result.error:
            text = f"{result.item.name}: {result.error}"
            self.notes.append({"level": "error", "message": {"text": text}})
        self.results += [_result(f, result.item.name) for f in result.judgement.findings]

    def close(self) -> None:
        run = {
            "tool": {"driver": {"name": "opslag", "version": __version__, "rules": _rules()}},
            "columnKind": "unicodeCodePoints",
            "invocations": [{"executionSuccessful": not self.notes, "toolExecutionNotifications": self.notes}],
            "results": self.results,
        }
        json.dump({"version": "2.1.0", "runs": [run]}, self.out, ensure_ascii=False)
        self.out.write("\n")
        self.out.flush()


def _rules() -> list[dict[str, Any]]:
    return [
        {"id": c.id, "shortDescription": {"text": c.title}, "fullDescription": {"text": c.why}}
        for c in all_checks().values()
    ]


def _result(finding: Finding, name: str) -> dict[str, Any]:
    start, end = finding.spans[0] if finding.spans else (0, 0)
    clause = finding.clause
    return {
        "ruleId": finding.check,
        "level": LEVEL[finding.severity],
        "message": {"text": f"{finding.heading.text()}. {finding.advice.text()}"},
        "locations": [
            {
                "physicalLocation": {
                    "artifactLocation": {"uri": name},
                    "region": {"charOffset": start, "charLength": end - start},
                }
            }
        ],
        "properties": {
            "severity": finding.severity.value,
            "clause": clause.id,
            "clauseTitle": clause.title,
            "version": finding.layer.version,
            "field": finding.field,
            "refs": list(finding.refs),
        },
    }
