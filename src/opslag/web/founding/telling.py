"""What was done, one line for each thing (fortælling)."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from enum import StrEnum

from django.utils.translation import gettext as _


class Sign(StrEnum):
    """How a line begins (tegn)."""

    NEW = "+"
    CHANGED = "~"
    GONE = "-"
    NOTE = "!"


@dataclass(frozen=True, slots=True)
class Line:
    """One thing that was made, changed or taken away, or a remark (linje)."""

    sign: Sign
    text: str

    def __str__(self) -> str:
        return f"{self.sign} {self.text}"


def line(sign: Sign, what: str, name: str) -> Line:
    """»+ enhed: Åskolen under Skoler«."""
    return Line(sign, f"{what}: {name}")


def changed(what: str, name: str, fields: Collection[str]) -> Iterator[Line]:
    """Which fields of a thing are other than before; nothing when none are."""
    if fields:
        words = _words()
        yield line(Sign.CHANGED, what, f"{name} ({', '.join(words.get(field, field) for field in fields)})")


def _words() -> dict[str, str]:
    return {
        "name": _("navn"),
        "slug": "slug",
        "kind": _("slags"),
        "parent": _("plads i træet"),
        "place": _("sted"),
        "parameters": _("domæne, navn eller henvisninger"),
        "title": _("stilling"),
        "unit": _("enhed"),
        "level": _("niveau"),
        "handle": _("konto"),
        "sender": _("afsender"),
        "owner": _("ejer"),
        "deputy": _("stedfortræder"),
        "open_for_others": _("åben for andre"),
        "mailbox": _("e-mail"),
        "phone": _("telefon"),
        "hours": _("tid"),
    }
