"""Which advice is shown at once (råd): the three most useful; the rest waits under one line, its marks too. Pure."""

from collections.abc import Collection, Sequence

from opslag.core.domain.finding import Finding

AT_ONCE = 3
LANGUAGE = frozenset(
    """
    bureaucratic-wording casual-register formal-register hard-to-read insider-talk institution-voice misspelt-word
    passive-verbs
    """.split()
)
"""Checks that say, each in its own way, how the words could be lighter: one of them at a time is enough."""


def at_once(advice: Sequence[Finding], mended: Collection[str] = ()) -> frozenset[str]:
    """The keys of what is shown at once: what one press mends, then what points at words; of language only one.

    `mended` are the checks whose fix has just been used: what is left of them can wait.
    """
    if len(advice) <= AT_ONCE + 1:
        return frozenset(finding.key for finding in advice)
    chosen: list[Finding] = []
    for finding in sorted(advice, key=lambda finding: _wait(finding, mended)):
        if len(chosen) < AT_ONCE and not (_is_language(finding) and any(map(_is_language, chosen))):
            chosen.append(finding)
    return frozenset(finding.key for finding in chosen)


def together(advice: Sequence[Finding]) -> list[Finding]:
    """In the order of the text, with what is about language side by side (samlet)."""
    language = [finding for finding in advice if _is_language(finding)]
    first = advice.index(language[0]) if language else 0
    others = [finding for finding in advice if not _is_language(finding)]
    before = [finding for finding in advice[:first] if not _is_language(finding)]
    return [*before, *language, *others[len(before) :]]


def _is_language(finding: Finding) -> bool:
    return finding.check in LANGUAGE


def _wait(finding: Finding, mended: Collection[str]) -> tuple[bool, bool, bool]:
    pressed = any(fix.edits for fix in finding.fixes)
    marked = any(end > start for start, end in finding.spans)
    return (finding.check in mended and not pressed, not pressed, not marked)
