"""`opslag personal-data`: spans of personal data, one JSON object a line."""

import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from opslag.cli.inputs import not_json, own_id, told_if_empty, unreadable
from opslag.cli.language import gettext as _
from opslag.core.language.personal_data import spans


def run(paths: tuple[Path, ...], *, jsonl: bool, model: bool) -> int:
    """Write what was found in each text; a line that is none gives an error on that line and exit status 2."""
    failed = False
    for name, text, error in _texts(paths, jsonl):
        data: dict[str, Any] = {"id": name}
        if error:
            failed = True
            data["error"] = error
        else:
            data["spans"] = [
                {"start": s.start, "end": s.end, "type": s.type, "confidence": round(s.confidence, 2)}
                for s in spans(text, model=model)
            ]
        print(json.dumps(data, ensure_ascii=False))
    return 2 if failed else 0


def _texts(paths: tuple[Path, ...], jsonl: bool) -> Iterator[tuple[str, str, str]]:
    for path in paths or (Path("-"),):
        try:
            text = sys.stdin.read() if str(path) == "-" else path.read_text(encoding="utf-8-sig")
        except (OSError, UnicodeDecodeError) as error:
            yield str(path), "", f"{path}: {unreadable(error)}"
            continue
        name = "stdin" if str(path) == "-" else str(path)
        told_if_empty(name, text)
        if jsonl:
            yield from (_line(n, line) for n, line in enumerate(text.split("\n"), 1) if line.strip())
        else:
            yield name, text, ""


def _line(number: int, line: str) -> tuple[str, str, str]:
    try:
        data = json.loads(line)
    except json.JSONDecodeError as error:
        return own_id(line) or str(number), "", f"{_line_name(number)}: {not_json(error)}"
    name = own_id(line, data) or str(number)
    if not isinstance(data, dict) or not isinstance(data.get("text"), str):
        wrong = _("Teksten mangler eller er ikke tekst.")
        return name, "", f"{_line_name(number)}, text: {wrong}"
    return name, data["text"], ""


def _line_name(number: int) -> str:
    return _("linje {number}").format(number=number)
