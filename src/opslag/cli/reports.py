"""Forms of output (udskrifter): text for people, JSON and SARIF for programs."""

import json
import sys
from collections import Counter, defaultdict
from typing import Any, Protocol, TextIO

from opslag.cli.checking import Result
from opslag.cli.text_report import Span, finding_lines, summary_lines
from opslag.core.domain.draft import Draft
from opslag.core.domain.results import as_data


class Report(Protocol):
    """Takes results one at a time, and is closed at the end."""

    def add(self, result: Result) -> None: ...

    def close(self) -> None: ...


def report_for(output: str, *, jsonl: bool, out: TextIO | None = None) -> Report:
    """The report of that name: `text`, `json` (one line a draft with `--jsonl`) or `sarif`."""
    stream = out or sys.stdout
    if output == "sarif":
        from opslag.cli.sarif import SarifReport

        return SarifReport(stream)
    return JsonReport(stream) if output == "json" else TextReport(stream)


class JsonReport:
    """One JSON object a line, in the order of the input."""

    def __init__(self, out: TextIO) -> None:
        self.out = out

    def add(self, result: Result) -> None:
        self.out.write(json_line(result))

    def close(self) -> None:
        self.out.flush()


def json_line(result: Result) -> str:
    """One result as a line of JSON, its end included."""
    name = result.item.id or result.item.name
    if result.error:
        data: dict[str, Any] = {"id": name, "error": f"{result.item.name}: {result.error}"}
    else:
        data = {"id": name, "findings": [as_data(f) for f in result.judgement.findings]}
    return json.dumps(data, ensure_ascii=False) + "\n"


class TextReport:
    """For people: place, severity, heading; the line with its marks; what to do, why, and which clause."""

    def __init__(self, out: TextIO) -> None:
        self.out = out
        self.counts: Counter[str] = Counter()
        self.fixable = 0
        self.example = ""
        self.draft: Draft | None = None
        self.covered: dict[str, list[Span]] = defaultdict(list)

    def add(self, result: Result) -> None:
        if result.error:
            print(f"{result.item.name}: {result.error}", file=sys.stderr)
            return
        self._cover(result)
        for finding in result.judgement.findings:
            if result.item.draft is None:
                continue
            self.counts[finding.severity.value] += 1
            self.fixable += sum(1 for fix in finding.fixes if fix.edits)
            self.example = self.example or finding.check
            covered, colour = self.covered[finding.field], self.out.isatty()
            for line in finding_lines(finding, result.item.draft, result.item.name, colour=colour, covered=covered):
                self.out.write(line + "\n")
            self.out.write("\n")
        self.out.flush()

    def _cover(self, result: Result) -> None:
        """What is confidential in a draft is covered wherever its lines are shown, also in what is told of it later."""
        if result.item.draft is not self.draft:
            self.draft = result.item.draft
            self.covered.clear()
        for finding in result.judgement.findings:
            if finding.confidential:
                self.covered[finding.field] += [(span[0], span[1]) for span in finding.spans]

    def close(self) -> None:
        for line in summary_lines(self.counts, self.fixable, self.example, colour=self.out.isatty()):
            self.out.write(line + "\n")
        self.out.flush()
