"""Reading policy packs (politikpakker): TOML data in, validated `PolicyPack` out.

A built-in pack is a folder below `opslag/core/packs/`: `pack.toml`, and any number of further `*.toml` files with
clauses, read in name order. Every error names file, clause and field.
"""

import datetime as dt
import hashlib
import json
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import fields
from enum import StrEnum
from importlib import resources
from typing import TYPE_CHECKING, Any, TypeVar

from opslag.core.domain.actor import Role
from opslag.core.domain.check import Check, SettingError, settings_for
from opslag.core.domain.policy import (
    AUTHOR_WITH_REASON,
    NO_EXCEPTION,
    Clause,
    ClauseKind,
    EffectivePolicy,
    Enforcement,
    Hashtag,
    Mode,
    Place,
    PolicyPack,
    Presence,
    Route,
    Selectors,
    Source,
    policy_of,
)
from opslag.core.domain.severity import Severity

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

PACKS = "opslag.core.packs"
Checks = Mapping[str, Check]
Data = Mapping[str, Any]
T = TypeVar("T", bound="DataclassInstance")
E = TypeVar("E", bound=StrEnum)


class PackError(ValueError):
    """A pack that cannot be used: names the file, the clause and the field."""

    def __init__(self, file: str, clause: str, field: str, message: str) -> None:
        where = ", ".join(p for p in (file, clause and f"bestemmelse »{clause}«", field and f"felt »{field}«") if p)
        super().__init__(f"{where}: {message}")
        self.file, self.clause, self.field, self.message = file, clause, field, message


class _Where:
    """The place being read, for error messages."""

    def __init__(self, file: str, clause: str = "") -> None:
        self.file, self.clause = file, clause

    def error(self, field: str, message: str) -> PackError:
        return PackError(self.file, self.clause, field, message)


def builtin_ids() -> tuple[str, ...]:
    """Ids of the packs that ship with Opslag, in alphabetical order."""
    folder = resources.files(PACKS)
    return tuple(sorted(p.name for p in folder.iterdir() if p.is_dir() and (p / "pack.toml").is_file()))


def builtin_data(pack_id: str) -> dict[str, Any]:
    """The raw data of a built-in pack. Raises `PackError` when there is no such pack or its TOML is broken."""
    folder = resources.files(PACKS) / pack_id
    if pack_id not in builtin_ids():
        raise PackError(pack_id, "", "", f"Pakken findes ikke. Kendte pakker: {', '.join(builtin_ids())}.")
    data = _toml(folder / "pack.toml", f"{pack_id}/pack.toml")
    clauses: list[dict[str, Any]] = list(data.pop("clause", []))
    for file in sorted(folder.iterdir(), key=lambda f: f.name):
        if file.name.endswith(".toml") and file.name != "pack.toml":
            more = _toml(file, f"{pack_id}/{file.name}")
            clauses += [{**clause, "file": f"{pack_id}/{file.name}"} for clause in more.get("clause", [])]
    return {**data, "clause": clauses}


def load_pack(pack_id: str, checks: Checks, parameters: Data | None = None) -> PolicyPack:
    """A built-in pack, validated against `checks`; `parameters` replace the pack's own `[parameters]`."""
    return pack_from(builtin_data(pack_id), checks, parameters=parameters, file=f"{pack_id}/pack.toml")


def builtin_policy(pack_id: str, checks: Checks, parameters: Data | None = None) -> EffectivePolicy:
    """The policy of one built-in pack together with every pack it includes (the floor first)."""
    pack = load_pack(pack_id, checks, parameters)
    included = [load_pack(other, checks, parameters) for other in pack.includes]
    return policy_of(*included, pack)


def pack_from(data: Data, checks: Checks, *, parameters: Data | None = None, file: str = "pakke") -> PolicyPack:
    """A pack from plain data (TOML or stored JSON). Raises `PackError` naming file, clause and field."""
    where = _Where(file)
    known = {
        "id", "title", "edition", "mode", "includes", "language", "intro", "source", "values", "positions",
        "themes", "audiences", "contacts", "parameters", "place", "hashtag", "route", "resource", "card", "clause",
    }  # fmt: skip
    _only(data, known, where)
    values = {**data.get("parameters", {}), **(parameters or {})}
    pack_id = _text(data, "id", where)
    clauses = tuple(_clause(c, pack_id, values, checks, file) for c in data.get("clause", []))
    _unique([c.id for c in clauses], where)
    return PolicyPack(
        id=pack_id,
        title=_text(data, "title", where),
        edition=_text(data, "edition", where),
        mode=_enum(Mode, data, "mode", where),
        clauses=clauses,
        places=tuple(_build(Place, p, where, "place") for p in data.get("place", [])),
        hashtags=tuple(_build(Hashtag, h, where, "hashtag") for h in data.get("hashtag", [])),
        routes=tuple(_build(Route, r, where, "route") for r in data.get("route", [])),
        includes=tuple(data.get("includes", [])),
        values=dict(data.get("values", {})),
        positions=tuple(data.get("positions", [])),
        themes=dict(data.get("themes", {})),
        audiences=dict(data.get("audiences", {})),
        contacts=dict(data.get("contacts", {})),
        resources=tuple(dict(r) for r in data.get("resource", [])),
        cards=tuple(dict(c) for c in data.get("card", [])),
        intro=data.get("intro", ""),
        source=_source(data["source"], where) if "source" in data else None,
        language=data.get("language", "da"),
        checksum=checksum(data),
    )


def checksum(data: Data) -> str:
    """SHA-256 in hex over the canonical JSON of a pack's data: what an export prints beside edition and date."""
    canonical = json.dumps(data, sort_keys=True, ensure_ascii=False, default=str, separators=(",", ":"))
    return hashlib.sha256(canonical.encode()).hexdigest()


def _toml(path: Any, name: str) -> dict[str, Any]:
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except tomllib.TOMLDecodeError as error:
        raise PackError(name, "", "", f"Filen er ikke gyldig TOML: {error}") from error


def _clause(data: Data, pack_id: str, values: Data, checks: Checks, file: str) -> Clause:
    slug = str(data.get("id", ""))
    where = _Where(str(data.get("file", file)), slug)
    known = {f.name for f in fields(Clause)} - {"enforcements"} | {"enforce", "file"}
    _only(data, known, where)
    if not isinstance(data.get("number"), int):
        raise where.error("number", "Bestemmelsen mangler et nummer.")
    if not isinstance(data.get("source"), Mapping):
        raise where.error("source", "Bestemmelsen mangler en kilde.")
    plain = ("good", "bad", "modality", "expect_of_us", "expect_of_you", "owner")
    return Clause(
        id=f"{pack_id}.{_text(data, 'id', where)}",
        number=data["number"],
        title=_text(data, "title", where),
        text=_text(data, "text", where),
        why=_text(data, "why", where),
        kind=_enum(ClauseKind, data, "kind", where),
        source=_source(data["source"], where),
        refs=tuple(data.get("refs", [])),
        values=tuple(data.get("values", [])),
        presence=_enum(Presence, data, "presence", where, Presence.PRESENT),
        floor=bool(data.get("floor", False)),
        locally_decidable=bool(data.get("locally_decidable", False)),
        enforcements=tuple(_enforcement(e, values, checks, where) for e in data.get("enforce", [])),
        **{name: data[name] for name in plain if name in data},
    )


def _enforcement(data: Data, values: Data, checks: Checks, where: _Where) -> Enforcement:
    selector_names = {f.name for f in fields(Selectors)}
    own = {"check", "severity", "exception", "approver", "heading", "advice", "settings"}
    _only(data, own | selector_names, where, "enforce.")
    check = checks.get(data.get("check", ""))
    if check is None:
        raise where.error("enforce.check", f"Tjekket »{data.get('check')}« findes ikke.")
    exception = data.get("exception", NO_EXCEPTION)
    if exception not in (NO_EXCEPTION, AUTHOR_WITH_REASON, *Role):
        raise where.error("enforce.exception", f"»{exception}« er hverken none, author-with-reason eller en rolle.")
    raw = {name: _filled(value, values, where, name) for name, value in data.get("settings", {}).items()}
    try:
        settings = settings_for(check, raw)
    except SettingError as error:
        raise where.error(f"enforce.settings.{error.name}", error.message) from error
    return Enforcement(
        check=check.id,
        severity=_enum(Severity, data, "severity", where),
        selectors=_selectors({k: v for k, v in data.items() if k in selector_names}),
        settings=settings,
        raw_settings=raw,
        exception=exception,
        approver=data.get("approver", ""),
        heading=data.get("heading", ""),
        advice=data.get("advice", ""),
    )


def _selectors(data: Data) -> Selectors:
    values: dict[str, Any] = {k: tuple(v) if isinstance(v, list) else v for k, v in data.items()}
    return Selectors(**values)


def _filled(value: Any, values: Data, where: _Where, name: str) -> Any:
    """`"$name"` stands for the pack's or the organisation's parameter of that name."""
    if not (isinstance(value, str) and value.startswith("$")):
        return value
    if value[1:] not in values:
        raise where.error(f"enforce.settings.{name}", f"Parameteren »{value[1:]}« er ikke sat i pakken.")
    return values[value[1:]]


def _source(data: Data, where: _Where) -> Source:
    dates = {"in_force_from", "in_force_to", "last_checked", "review_by"}
    ready = {k: _date(v, where, f"source.{k}") if k in dates else v for k, v in data.items()}
    return _build(Source, ready, where, "source")


def _date(value: Any, where: _Where, field: str) -> dt.date:
    try:
        return value if isinstance(value, dt.date) else dt.date.fromisoformat(value)
    except (TypeError, ValueError):
        raise where.error(field, f"»{value}« er ikke en dato (ÅÅÅÅ-MM-DD).") from None


def _build(kind: type[T], data: Data, where: _Where, field: str) -> T:
    _only(data, {f.name for f in fields(kind)}, where, f"{field}.")
    try:
        return kind(**{k: tuple(v) if isinstance(v, list) else v for k, v in data.items()})
    except TypeError as error:
        raise where.error(field, f"Der mangler noget: {error}") from error


def _only(data: Data, known: set[str], where: _Where, prefix: str = "") -> None:
    if not isinstance(data, Mapping):
        raise where.error(prefix.rstrip("."), "Her skal stå en tabel.")
    for name in data:
        if name not in known:
            raise where.error(f"{prefix}{name}", "Feltet kendes ikke.")


def _text(data: Data, name: str, where: _Where) -> str:
    value = data.get(name)
    if not isinstance(value, str) or not value.strip():
        raise where.error(name, "Feltet skal være tekst og må ikke være tomt.")
    return value


def _enum(kind: type[E], data: Data, name: str, where: _Where, default: E | None = None) -> E:
    value = data.get(name, default)
    try:
        return kind(value)
    except ValueError:
        raise where.error(name, f"»{value}« kendes ikke. Brug {', '.join(kind)}.") from None


def _unique(ids: list[str], where: _Where) -> None:
    for repeated in _repeated(ids):
        raise PackError(where.file, repeated, "id", "To bestemmelser har samme id.")


def _repeated(ids: list[str]) -> Iterator[str]:
    seen: set[str] = set()
    for one in ids:
        if one in seen:
            yield one
        seen.add(one)
