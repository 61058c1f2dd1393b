"""A finding in the terminal (fund i terminalen), laid out like the best linters do."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any

from click import style

from opslag.core.domain.draft import Draft
from opslag.core.domain.finding import Finding
from opslag.core.domain.policy import ClauseKind
from opslag.core.domain.severity import Severity

MARK = {Severity.BLOCK: "^", Severity.APPROVAL: "=", Severity.ADVISE: "~", Severity.INFO: "."}
COLOUR = {Severity.BLOCK: "red", Severity.APPROVAL: "yellow", Severity.ADVISE: "blue", Severity.INFO: "bright_black"}
KIND = {
    ClauseKind.LAW: "lov",
    ClauseKind.GUIDANCE: "vejledning",
    ClauseKind.ADVICE: "råd",
    ClauseKind.HOUSE: "husregel",
}
Span = tuple[int, int]
SENTENCES = re.compile(r"(?<=[.?])\s+(?=[A-ZÆØÅ#»])")
COUNTED = {"block": "stop", "approval": "til godkendelse", "advise": "råd", "info": "tip"}
WIDTH = 9


def finding_lines(
    finding: Finding, draft: Draft, name: str, *, colour: bool, covered: Iterable[Span] = ()
) -> Iterator[str]:
    """The lines of one finding. What is confidential on its line is covered, found by it or another (`covered`), since
    a terminal's log is read by others."""

    def paint(text: str, **how: Any) -> str:
        return style(text, **how) if colour else text

    text = draft.words_in(finding.field)
    start, end = finding.spans[0] if finding.spans else (0, 0)
    row, column, line = _locate(text, start)
    tone = COLOUR[finding.severity]
    star = paint(" [*]", fg="green") if any(f.edits for f in finding.fixes) else ""
    place = f"{name}:{row}:{column + 1}" if finding.field == "text" else f"{name} ({_field(finding.field)})"
    head = f"{paint(place, bold=True)} {paint(finding.severity.word, fg=tone, bold=True)} {finding.heading.text()}"
    yield f"{head} {paint(f'[{finding.check}]', dim=True)}{star}"
    if line:
        number = str(row)
        bar = paint(f"  {number} |", dim=True)
        length = max(1, min(end, start + len(line) - column) - start)
        yield f"{bar} {_covered(line, start - column, covered)}"
        here = MARK[finding.severity] * length + (" her" if end == start else "")
        yield f"{paint('  ' + ' ' * len(number) + ' |', dim=True)} {' ' * column}{paint(here, fg=tone)}"
    yield from _advice(finding, paint)


def _advice(finding: Finding, paint: Callable[..., str]) -> Iterator[str]:
    def label(word: str) -> str:
        return paint(word.ljust(WIDTH), fg="cyan")

    if finding.suggestion and not finding.confidential:
        yield f"  {label('ret')}{finding.suggestion}"
    advice, why = said_once(finding.advice.text(), finding.why.text())
    yield f"  {label('gør')}{advice}"
    if why:
        yield f"  {label('hvorfor')}{why}"
    clause = finding.clause
    yield (
        f"  {label('følger')}bestemmelse {clause.number}, {clause.title} · {finding.layer.title}, "
        f"udgave {finding.layer.version} · {KIND[clause.kind]}"
    )


def said_once(advice: str, why: str) -> tuple[str, str]:
    """What to do and why, where a sentence that both have stands in one of them alone.

    The first sentence of the advice always stays; a later one goes when the why begins with its words and says more.
    """
    first, *later = SENTENCES.split(advice)
    does = [first, *(one for one in later if not why.startswith(one.rstrip(".?")))]
    return " ".join(does), " ".join(one for one in SENTENCES.split(why) if one not in does)


def summary_lines(counts: Mapping[str, int], fixable: int, example: str, *, colour: bool) -> Iterator[str]:
    """How many of each, what `--fix` can do, and where to read more; nothing when nothing was found."""
    if not any(counts.values()):
        return
    yield ", ".join(f"{counts[s]} {word}" for s, word in COUNTED.items() if counts.get(s)) + "."
    if fixable:
        star = style("[*]", fg="green") if colour else "[*]"
        yield f"{star} {fixable} kan rettes med --fix. Mere om et fund: opslag explain {example}"
    else:
        yield f"Mere om et fund: opslag explain {example}"


def _locate(text: str, start: int) -> tuple[int, int, str]:
    """Row (from 1), column (from 0) and the whole line of a code point offset."""
    begin = text.rfind("\n", 0, start) + 1
    stop = text.find("\n", start)
    return text.count("\n", 0, start) + 1, start - begin, text[begin : stop if stop >= 0 else len(text)]


def _covered(line: str, at: int, spans: Iterable[Span]) -> str:
    """The line, which begins at that offset of its field, with these places of the field covered."""
    for start, end in spans:
        first, last = max(0, start - at), min(len(line), end - at)
        if first < last:
            line = line[:first] + "•" * (last - first) + line[last:]
    return line


def _field(field: str) -> str:
    names = {
        "alt_text": "alt-tekst",
        "image": "billede",
        "channel": "kanal",
        "gate_why": "hvorfor",
        "gate_whom": "for hvem",
    }
    return "filnavn" if field.startswith("file_names") else names.get(field, field)
