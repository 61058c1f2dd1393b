"""What one press can mend (rettelser): a finding's own fixes, and taking out the one sentence that stops. Pure."""

from collections.abc import Sequence

from django.utils.translation import gettext_noop

from opslag.core.domain.check import Edit, Fix
from opslag.core.domain.finding import Finding
from opslag.core.language import sentences

REMOVE = gettext_noop("Fjern sætningen")
WITH_SENTENCE = "remove-sentence"
"""What a check asks for where the place cannot go without breaking its sentence."""


def fixes_of(finding: Finding, text: str) -> list[list[Fix]]:
    """The finding's fixes, those with the same word on the button together: one press mends all its places."""
    groups: dict[tuple[str, str], list[Fix]] = {}
    own = [fix for fix in finding.fixes if fix.action != WITH_SENTENCE]
    for fix in (*own, *_removal(finding, own, text)):
        groups.setdefault((fix.label, fix.action), []).append(fix)
    return list(groups.values())


def _removal(finding: Finding, own: Sequence[Fix], text: str) -> tuple[Fix, ...]:
    """Where one sentence holds the whole matter that must not be told, or what else cannot go, it can be taken out."""
    asked = (finding.confidential and not own) or len(own) < len(finding.fixes)
    if not asked or finding.field != "text":
        return ()
    gone = [(edit.start, edit.end) for fix in own for edit in fix.edits]
    left = [span for span in finding.spans if not any(start <= span[0] and span[1] <= end for start, end in gone)]
    edit = without_sentence(text, left)
    return (Fix(REMOVE, (edit,)),) if edit else ()


def without_sentence(text: str, spans: Sequence[tuple[int, int]]) -> Edit | None:
    """Take out the sentence that holds all the spans, with the space or line it leaves; None when two hold them, or
    when nothing would be left (uden sætningen)."""
    words = [span for span in spans if span[1] > span[0]]
    holding = {_sentence_around(text, span) for span in words}
    if len(holding) != 1 or None in holding:
        return None
    start, end = _with_its_space(text, *holding.pop())
    rest = text[:start] + text[end:]
    return Edit("text", start, end, "") if any(sign.isalpha() for sign in rest) else None


def _sentence_around(text: str, span: tuple[int, int]) -> tuple[int, int] | None:
    return next(((s.start, s.end) for s in sentences.split(text) if s.start <= span[0] and span[1] <= s.end), None)


def _with_its_space(text: str, start: int, end: int) -> tuple[int, int]:
    line = text.rfind("\n", 0, start) + 1
    if not any(sign.isalpha() for sign in text[line:start]):
        start = line
    after = len(text) - len(text[end:].lstrip(" \t"))
    if text[after : after + 1] not in ("", "\n"):
        return start, after
    if start > line:
        return len(text[:start].rstrip(" \t")), after
    if text[after:].strip():
        return start, len(text) - len(text[after:].lstrip())
    return len(text[:start].rstrip()), len(text)
