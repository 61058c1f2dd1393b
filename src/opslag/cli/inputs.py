"""What is to be looked at (input): files, standard input, or JSON lines; errors name line and field."""

import json
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from opslag.core.domain.draft import Draft, DraftError, draft_from

STDIN = Path("-")


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
    """One draft to judge with its name and pack, or the error of a line that is none."""

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
        if request.jsonl:
            yield from _lines(name, text, request.pack)
        else:
            yield _file(name, text, request)


def unreadable(error: Exception) -> str:
    """Why a file could not be read, and what to do."""
    if isinstance(error, UnicodeDecodeError):
        return "Filen er ikke UTF-8-tekst. Gem den som UTF-8, og prøv igen."
    if isinstance(error, FileNotFoundError):
        return "Filen findes ikke."
    if isinstance(error, IsADirectoryError):
        return "Det er en mappe. Skriv filerne i den, fx mappe/*.md."
    if isinstance(error, PermissionError):
        return "Du har ikke lov til at læse filen."
    return f"Filen kan ikke læses: {getattr(error, 'strerror', None) or error}."


def _file(name: str, text: str, request: Request) -> Item:
    try:
        return Item(name, request.pack, draft_from(_draft_data(name, text, request)))
    except DraftError as error:
        return Item(name, request.pack, error=f"{error.field}: {error.message}")


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
    return f"Linjen er ikke gyldig JSON. Se ved tegn {error.pos + 1}."


def _read(line: Line) -> Item:
    data: Any = None
    where, pack = line.where, line.pack
    try:
        data = json.loads(line.text)
        draft = draft_from(data)
        return Item(where, data.get("pack") or pack, draft, id=draft.id)
    except json.JSONDecodeError as error:
        return Item(where, pack, error=not_json(error))
    except DraftError as error:
        known = data.get("id") if isinstance(data, dict) else None
        return Item(where, pack, id=str(known or ""), error=f"{error.field}: {error.message}")
