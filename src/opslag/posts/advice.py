"""What stands on the list and in which order (listen): stops and approvals always, of advice the three most useful.

What is about the wording is said once, however many checks say it. Pure.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from opslag.core.checks import all_checks
from opslag.core.domain.finding import Finding
from opslag.core.domain.severity import Severity

AT_ONCE = 3

Unit = tuple[Finding, ...]
"""What is said as one (enhed): a finding, or all the advice on wording, strictest first."""


@dataclass(frozen=True, slots=True)
class Listing:
    """The findings of a text as an author meets them (listen)."""

    held: tuple[Unit, ...] = ()
    """Up to the last that only the confidentiality role may release: whom one asks stands right after."""
    shown: tuple[Unit, ...] = ()
    waiting: tuple[Unit, ...] = ()
    """Advice that waits under one line."""
    left: tuple[Unit, ...] = ()
    """What a press has left to its author: folded, and counted no more."""
    tips: tuple[Unit, ...] = ()

    @property
    def counted(self) -> tuple[Unit, ...]:
        """All that is asked about now."""
        return (*self.held, *self.shown, *self.waiting)


def listing_of(findings: Sequence[Finding], used: Collection[str] = ()) -> Listing:
    """The listing of findings, strictest first; `used` are the checks whose fix has just been pressed."""
    said = units(findings)
    left = tuple(unit for unit in said if _is_left(unit, used))
    tips = tuple(unit for unit in said if unit[0].severity is Severity.INFO)
    listed = [unit for unit in said if unit not in left and unit not in tips]
    after = max((place for place, unit in enumerate(listed, 1) if unit[0].confidential), default=0)
    advice = [unit for unit in listed if unit[0].severity is Severity.ADVISE]
    chosen = at_once(advice)
    waiting = tuple(unit for unit in advice if unit not in chosen)
    shown = tuple(unit for unit in listed[after:] if unit not in waiting)
    return Listing(tuple(listed[:after]), shown, waiting, left, tips)


def units(findings: Sequence[Finding]) -> list[Unit]:
    """Each finding alone, except that the advice on wording stands together at the place of its first (samlet)."""
    wording = tuple(finding for finding in findings if is_about_wording(finding))
    said: list[Unit] = []
    for finding in findings:
        if finding not in wording:
            said.append((finding,))
        elif finding is wording[0]:
            said.append(wording)
    return said


def at_once(advice: Sequence[Unit]) -> list[Unit]:
    """What is shown at once: what one press mends, then what points at words."""
    if len(advice) <= AT_ONCE + 1:
        return list(advice)
    return sorted(advice, key=_wait)[:AT_ONCE]


def is_about_wording(finding: Finding) -> bool:
    """Does it advise on saying the same in plainer words? What stops or is approved is never gathered."""
    check = all_checks().get(finding.check)
    return check is not None and check.about_wording and finding.severity in (Severity.ADVISE, Severity.INFO)


def _is_left(unit: Unit, used: Collection[str]) -> bool:
    """Has its fix been pressed, so that what is there still is the author's to say?"""
    if unit[0].severity is not Severity.ADVISE or _is_pressed(unit):
        return False
    if is_about_wording(unit[0]):
        return any(all_checks()[name].about_wording for name in used if name in all_checks())
    return unit[0].check in used


def _wait(unit: Unit) -> tuple[bool, bool]:
    marked = any(end > start for finding in unit for start, end in finding.spans)
    return (not _is_pressed(unit), not marked)


def _is_pressed(unit: Unit) -> bool:
    return any(fix.edits for finding in unit for fix in finding.fixes)
