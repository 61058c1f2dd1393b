"""What is to be looked at (input): files, standard input, or JSON lines; errors name line and field."""

import json
import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any

from opslag.cli.language import gettext as _
from opslag.cli.nearest import did_you_mean
from opslag.core.domain.draft import Draft, DraftError, Meta, draft_from

STDIN = Path("-")
OWN_ID = r'"id"\s*:\s*("(?:[^"\\]|\\.)*"|-?\d+)'


@dataclass(frozen=True, slots=True)
class Request:
    """The words of one `opslag check` call."""

    paths: tuple[Path, ...] = ()
    pack: str = "basis"
    channel: str = "facebook"
    kind: str = "post"
    role: str | None = None
    image: bool | None = None
    alt_text: str = ""
    meta: tuple[str, ...] = ()
    jsonl: bool = False


@dataclass(frozen=True, slots=True)
class Item:
    """One draft to judge with its name and pack, or the error of a line that is none. An empty file is neither."""

    name: str
    pack: str
    draft: Draft | None = None
    id: str = ""
    error: str = ""


@dataclass(frozen=True, slots=True)
class Line:
    """One line of JSON that nobody has read yet, where it stands, and the pack when it names none."""

    where: str
    text: str
    pack: str


Source = Line | Item


def items(request: Request) -> Iterator[Item]:
    """Everything the request names, in order; a line or file that is no draft comes as an error."""
    return map(item_of, sources(request))


def item_of(source: Source) -> Item:
    """A line read as a draft; what has been read already stays as it is."""
    return source if isinstance(source, Item) else _read(source)


def sources(request: Request) -> Iterator[Source]:
    """Everything the request names, in order, lines of JSON unread."""
    for path in request.paths or (STDIN,):
        try:
            text = sys.stdin.read() if path == STDIN else path.read_text(encoding="utf-8-sig")
        except (OSError, UnicodeDecodeError) as error:
            yield Item(str(path), request.pack, error=unreadable(error))
            continue
        name = "stdin" if path == STDIN else str(path)
        told_if_empty(name, text)
        if request.jsonl:
            yield from _lines(name, text, request.pack)
        else:
            yield _file(name, text, request)


def told_if_empty(name: str, text: str) -> None:
    """One quiet line when there is nothing to read: it is no error, but silence would look like an answer."""
    if not text.strip():
        print(f"{name}:", _("Filen er tom."), file=sys.stderr)


def unreadable(error: Exception) -> str:
    """Why a file could not be read, and what to do."""
    if isinstance(error, UnicodeDecodeError):
        return _("Filen er ikke UTF-8-tekst. Gem filen som UTF-8, og prøv igen.")
    if isinstance(error, FileNotFoundError):
        return _("Filen findes ikke.") + _near_file(Path(error.filename))
    if isinstance(error, IsADirectoryError):
        return _("Det er en mappe. Skriv filerne i den, fx {files}.").format(files=Path(error.filename) / "*.md")
    if isinstance(error, PermissionError):
        return _("Du har ikke lov til at læse filen. Bed den, der ejer den, om adgang.")
    why = getattr(error, "strerror", None) or error
    return _("Filen kan ikke læses: {why}. Prøv med en kopi af den.").format(why=why)


def _near_file(path: Path) -> str:
    """Files in the same folder that were perhaps meant."""
    if not path.parent.is_dir():
        return " " + _("Mappen {folder} findes heller ikke.").format(folder=path.parent)
    there = [entry.name for entry in path.parent.iterdir() if entry.is_file()]
    return did_you_mean(path.name, there) or " " + _("Se efter, om navnet er skrevet rigtigt.")


def _file(name: str, text: str, request: Request) -> Item:
    if not text.strip() and not (request.image or request.alt_text or request.meta):
        return Item(name, request.pack)
    try:
        return Item(name, request.pack, draft_from(_draft_data(name, text, request)))
    except DraftError as error:
        return Item(name, request.pack, error=_wrong(error))


def _wrong(error: DraftError) -> str:
    """What is wrong with a field, and the key that was perhaps meant."""
    key = error.field.removeprefix("meta.")
    known = [one.name for one in fields(Meta)]
    near = did_you_mean(key, known) if key != error.field and key not in known else ""
    return f"{error.field}: {_(error.message)}{near}"


def _draft_data(name: str, text: str, request: Request) -> dict[str, Any]:
    return {
        "id": name,
        "text": text,
        "channel": request.channel,
        "kind": request.kind,
        "author_role": request.role,
        "has_image": request.image,
        "alt_text": request.alt_text,
        "meta": dict(_pair(p) for p in request.meta),
    }


def _pair(pair: str) -> tuple[str, Any]:
    key, sign, value = pair.partition("=")
    if not sign:
        raise DraftError(f"meta {key}", "Skriv nøgle=værdi.")
    try:
        return key, json.loads(value)
    except json.JSONDecodeError:
        return key, value


def _lines(name: str, text: str, pack: str) -> Iterator[Line]:
    for number, line in enumerate(text.split("\n"), 1):
        if line.strip():
            yield Line(f"{name}:{number}", line, pack)


def not_json(error: json.JSONDecodeError) -> str:
    """Where a line stops being JSON."""
    return _("Linjen er ikke gyldig JSON. Se ved tegn {place}.").format(place=error.pos + 1)


def own_id(line: str, data: Any = None) -> str:
    """The id that a line gives itself, as far as it can be read, also where the line is no JSON."""
    if data is not None:
        known = data.get("id") if isinstance(data, dict) else None
        return "" if known is None else str(known)
    found = re.search(OWN_ID, line)
    try:
        return str(json.loads(found[1])) if found else ""
    except json.JSONDecodeError:
        return ""


def _read(line: Line) -> Item:
    data: Any = None
    where, pack = line.where, line.pack
    try:
        data = json.loads(line.text)
        draft = draft_from(data)
        return Item(where, data.get("pack") or pack, draft, id=draft.id)
    except json.JSONDecodeError as error:
        return Item(where, pack, id=own_id(line.text), error=not_json(error))
    except DraftError as error:
        return Item(where, pack, id=own_id(line.text, data), error=_wrong(error))
