"""The file as text and tables (kilden): finds the line of a table or a field, and keeps every fault that is met."""

import datetime as dt
import re
import tomllib
from collections.abc import Collection, Mapping
from enum import StrEnum
from typing import Any, TypeVar

from django.core.exceptions import ValidationError
from django.core.validators import validate_email
from django.utils.translation import gettext as _

from opslag.web.founding.description import Fault, Faulty, Spot

E = TypeVar("E", bound=StrEnum)
SLUG = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
_CONTROL = re.compile(r"[\x00-\x1f\x7f]")
_HEADER = re.compile(r"\s*\[")
_LINE = re.compile(r"\(at line (\d+), column \d+\)")


class Source:
    """A TOML file that is being read; `faults` grows as it is."""

    def __init__(self, text: str) -> None:
        self.lines = text.splitlines()
        self.faults: list[Fault] = []
        try:
            self.data: dict[str, Any] = tomllib.loads(text)
        except tomllib.TOMLDecodeError as error:
            raise Faulty([self._broken(str(error))]) from error

    def _broken(self, said: str) -> Fault:
        found = _LINE.search(said)
        line = int(found[1]) if found else len(self.lines)
        return Fault(
            Spot(line), "", _("Linjen kan ikke læses som TOML: er der anførselstegn om teksten, og lighedstegn?")
        )

    def whole(self) -> "Table":
        """What stands before the first heading."""
        return Table(self, self.data, 0, Spot(1))

    def tables(self, name: str) -> list["Table"]:
        """Every `[[name]]`, in the order of the file."""
        found = self.data.get(name, [])
        if not isinstance(found, list) or not all(isinstance(one, dict) for one in found):
            self.faults.append(Fault(Spot(1), name, _("Skriv en overskrift i dobbelte kantede parenteser.")))
            return []
        starts = [number for number, line in enumerate(self.lines, 1) if _is_heading(line, name)]
        return [self._table(name, index, one, starts) for index, one in enumerate(found)]

    def _table(self, name: str, index: int, data: dict[str, Any], starts: list[int]) -> "Table":
        start = starts[index] if index < len(starts) else 1
        called = str(data.get("mail") or data.get("slug") or data.get("navn") or data.get("pakke") or index + 1)
        return Table(self, data, start, Spot(start, f"{name} {called}"))

    def line_of(self, field: str, start: int) -> int:
        """The line of a field in the table that begins on line `start`; else that line itself."""
        key = re.compile(rf"\s*{re.escape(field)}\s*=")
        for number, line in enumerate(self.lines[start:], start + 1):
            if _HEADER.match(line):
                break
            if key.match(line):
                return number
        return max(start, 1)


def _is_heading(line: str, name: str) -> bool:
    return re.match(rf"\s*\[\[\s*{re.escape(name)}\s*\]\]", line) is not None


def is_line(text: str) -> bool:
    """Is it one line, without signs that a database cannot keep?"""
    return len(text.splitlines()) < 2 and _CONTROL.search(text.strip()) is None


def is_mail(text: str) -> bool:
    """Is it a mail address in form?"""
    try:
        validate_email(text)
    except ValidationError:
        return False
    return True


class Table:
    """One table of the file; each reading gives a value that can be used, and notes a fault when there is none."""

    def __init__(self, source: Source, data: Mapping[str, Any], start: int, spot: Spot) -> None:
        self.source, self.data, self.start, self.spot = source, data, start, spot

    def fault(self, field: str, message: str) -> None:
        """Something is wrong with a field."""
        line = self.source.line_of(field, self.start)
        self.source.faults.append(Fault(Spot(line, self.spot.name), field, message))

    def only(self, *known: str) -> None:
        """A field of another name is a slip of the pen."""
        for name in self.data:
            if name not in known:
                told = _("Feltet kendes ikke. Kendte felter: %(known)s.") % {"known": ", ".join(known)}
                self.fault(name, told)

    def text(self, field: str, *, needed: bool = True, longest: int = 160) -> str:
        """A text on one line."""
        value = self.data.get(field, "")
        if not isinstance(value, str) or not is_line(value):
            self.fault(field, _("Skriv en tekst på én linje i anførselstegn."))
            return ""
        if needed and not value.strip():
            self.fault(field, _("Feltet mangler eller er tomt."))
        if len(value) > longest:
            self.fault(field, _("Teksten er for lang: højst %(longest)s tegn.") % {"longest": longest})
        return value.strip()

    def slug(self, field: str, *, longest: int = 60) -> str:
        """A short name for addresses."""
        value = self.text(field, longest=longest)
        if value and not SLUG.fullmatch(value):
            self.fault(
                field, _("»%(value)s« kan ikke stå i en adresse. Brug a-z, 0-9 og bindestreg.") % {"value": value}
            )
        return value

    def mail(self, field: str, *, needed: bool = True) -> str:
        """A mail address, in small letters."""
        value = self.text(field, needed=needed, longest=254).lower()
        if value and not is_mail(value):
            self.fault(field, _("»%(value)s« er ikke en e-mailadresse.") % {"value": value})
        return value

    def date(self, field: str, *, needed: bool = True) -> dt.date | None:
        """A day."""
        value = self.data.get(field)
        if isinstance(value, dt.datetime):
            value = value.date()
        if isinstance(value, dt.date) or (value is None and not needed):
            return value
        self.fault(field, _("Skriv en dato uden anførselstegn, for eksempel 2026-03-01."))
        return None

    def flag(self, field: str) -> bool | None:
        """Yes, no, or not said."""
        value = self.data.get(field)
        if value is None or isinstance(value, bool):
            return value
        self.fault(field, _("Skriv true eller false uden anførselstegn."))
        return None

    def one_of(self, field: str, known: Mapping[str, Any] | Collection[str], otherwise: str = "") -> str:
        """One of the words there are."""
        value = self.text(field, needed=not otherwise) or otherwise
        if value and value not in known:
            words = {"value": value, "known": ", ".join(known)}
            self.fault(field, _("»%(value)s« kendes ikke. Brug en af disse: %(known)s.") % words)
            return ""
        return value
