"""What stands on a finding's card in the composer (kortet): what a press changes, what it leaves, and the buttons."""

from collections.abc import Collection, Iterator

from django.utils.translation import gettext as _

from opslag.core.domain.check import Edit
from opslag.core.domain.draft import ANSWERS
from opslag.core.domain.finding import Finding
from opslag.core.domain.severity import Severity
from opslag.ground.interface.cards import CardButton
from opslag.posts.fixes import fixes_of
from opslag.posts.models import Variant
from opslag.posts.pointers import pointer_line

GOES_TO = {"add-picture": "billede", "assess-picture": "billede", "move-to-website": "kanal"}
"""Fixes that are no change of words, and the page where they are made."""
MADE_HERE = ("insert-pointer", "split-post")
FIRST_WORDS = 5


def changes_of(variant: Variant, finding: Finding) -> tuple[tuple[str, str], ...]:
    """What the first button takes away and puts in; never what must not be quoted (før og efter)."""
    if finding.confidential:
        return ()
    if _asks_for_pointer(finding):
        line = pointer_line(variant)
        return (("", line),) if line else ()
    texts = {"text": variant.text, "alt_text": variant.alt_text}
    words = ((texts[e.field][e.start : e.end], e.replacement.strip()) for e in _edits(variant, finding))
    return tuple((before if after else before.strip(" ,\n"), after) for before, after in words)


def note_of(variant: Variant, finding: Finding, *, number: int, used: Collection[str]) -> str:
    """What the first button does and leaves, or which words it is about, where the card does not show it.

    `used` are the checks whose fix has just been used.
    """
    edits = _edits(variant, finding)
    if finding.confidential:
        return _("Hele sætningen ved mærket tages ud.") if edits and not finding.fixes else ""
    mended = sum(1 for span in finding.spans if any(e.start <= span[0] and span[1] <= e.end for e in edits))
    if 0 < mended < len(finding.spans):
        told = {"n": mended, "all": len(finding.spans)}
        return _("%(n)s af %(all)s steder kan rettes her. Resten er op til dig.") % told
    if finding.check in used and not edits:
        return _("Det, der er tilbage, er op til dig. Sig det på din egen måde.")
    return "" if number else _where(variant, finding)


def _where(variant: Variant, finding: Finding) -> str:
    """The first words of what was found, when other marks stand in it."""
    start, end = finding.spans[0] if finding.spans else (0, 0)
    words = variant.text[start:end].split()
    if finding.severity is not Severity.ADVISE or finding.field != "text" or not words:
        return ""
    if words == variant.text.split() or variant.text[max(0, start - 1) : start].strip():
        return ""
    said = " ".join(words[:FIRST_WORDS]).rstrip(".,:;") + (" …" if len(words) > FIRST_WORDS else "")
    return _("Det gælder »%(words)s«") % {"words": said}


def buttons_of(variant: Variant, finding: Finding) -> Iterator[CardButton]:
    """The fixes first, the way round last; only what the page can do (knapper)."""
    tone = "primary" if finding.severity is Severity.BLOCK else "secondary"
    if finding.field in ANSWERS:
        yield CardButton(_("Ret svarene"), "go", "svar", tone)
    for place, group in enumerate(fixes_of(finding, variant.text)):
        label, action = group[0].label, group[0].action
        if action in GOES_TO:
            yield CardButton(_(label), "go", GOES_TO[action], tone)
        elif _can_be_pressed(variant, action, group[0].edits):
            yield CardButton(_(label), "fix", f"{finding.key}:{place}", tone if place == 0 else "secondary")
    if _asks_for_pointer(finding):
        yield CardButton(_("Vælg et andet sted"), "go", f"henvis:{finding.key}")
    if finding.severity in (Severity.ADVISE, Severity.INFO):
        yield CardButton(_("Behold min tekst"), "keep", finding.key, "tertiary")


def _can_be_pressed(variant: Variant, action: str, edits: tuple[Edit, ...]) -> bool:
    if action == "insert-pointer":
        return bool(pointer_line(variant))
    return bool(edits) or action in MADE_HERE


def _asks_for_pointer(finding: Finding) -> bool:
    return any(fix.action == "insert-pointer" for fix in finding.fixes)


def _edits(variant: Variant, finding: Finding) -> list[Edit]:
    """What the first button does, and any other that only takes words out: no two of those are choices."""
    groups = [[edit for fix in group for edit in fix.edits] for group in fixes_of(finding, variant.text)]
    return [edit for place, group in enumerate(groups) if place == 0 or _takes_out(group) for edit in group]


def _takes_out(edits: list[Edit]) -> bool:
    return all(not edit.replacement for edit in edits)
