"""The marks behind the text (mærker): a text cut in pieces, each with the look of what was found there. Pure."""

from collections.abc import Sequence
from dataclasses import dataclass

from opslag.core.domain.finding import Finding
from opslag.core.domain.severity import Severity

LOOK = {
    Severity.BLOCK: "m-stop",
    Severity.APPROVAL: "m-godk",
    Severity.ADVISE: "m-raad",
    Severity.INFO: "m-tip",
}
PLACE = "m-ind"


@dataclass(frozen=True, slots=True)
class Piece:
    """Some of the text (stykke); `look` is "" where nothing was found, `number` is the card's."""

    text: str
    look: str = ""
    number: int = 0


@dataclass(frozen=True, slots=True)
class Mark:
    """One place that was found (mærke)."""

    start: int
    end: int
    look: str
    number: int


def marks_of(findings: Sequence[tuple[int, Finding]]) -> list[Mark]:
    """The marks of numbered findings, in the order of the text; of two that overlap the stricter or shorter one."""
    taken: list[Mark] = []
    found = ((f.severity.rank, end - start, n, f, start, end) for n, f in findings for start, end in f.spans)
    for *_order, number, finding, start, end in sorted(found, key=lambda one: one[:3]):
        look = LOOK[finding.severity] if end > start else f"{LOOK[finding.severity]} {PLACE}"
        if end == start or not any(start < mark.end and mark.start < end for mark in taken):
            taken.append(Mark(start, end, look, number))
    return sorted(taken, key=lambda mark: (mark.start, mark.end))


def pieces(text: str, marks: Sequence[Mark]) -> list[Piece]:
    """The whole text, cut at the marks (stykker)."""
    out: list[Piece] = []
    at = 0
    for mark in marks:
        start, end = max(mark.start, at), min(mark.end, len(text))
        out.append(Piece(text[at:start]))
        out.append(Piece(text[start:end], mark.look, mark.number))
        at = max(at, end)
    out.append(Piece(text[at:]))
    return [piece for piece in out if piece.text or piece.look]


_ENDS_SENTENCE = (".", "!", "?", "…")


def word_at(text: str, caret: int) -> tuple[int, int]:
    """Where the word that is being typed begins and ends (ordet under markøren)."""
    caret = max(0, min(caret, len(text)))
    start, end = caret, caret
    while start > 0 and not text[start - 1].isspace():
        start -= 1
    while end < len(text) and not text[end].isspace():
        end += 1
    return start, end


def being_typed(finding: Finding, text: str, caret: int) -> bool:
    """Is the finding about the very word that is being typed? One with its full stop is finished."""
    if text[max(0, caret - 1) : caret].endswith(_ENDS_SENTENCE):
        return False
    start, end = word_at(text, caret)
    return finding.field == "text" and any(a < end and start < b for a, b in finding.spans if b > a)
