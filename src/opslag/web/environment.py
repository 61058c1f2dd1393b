"""What the surroundings decide (omgivelserne): variables, key files, database address. No Django."""

import ipaddress
import os
import secrets
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, unquote, urlsplit

YES = {"1", "true", "yes", "ja", "on"}
NAMES_OF_HERE = {"localhost", "testserver"}
MIN_KEY = 32


_ = str  # marked here, translated by whoever tells it


class BadEnvironment(Exception):
    """Something that Opslag cannot start with; the Danish text says what it is and what to write instead."""

    def __init__(self, text: str, **values: object) -> None:
        super().__init__(text.format(**values))
        self.text, self.values = text, values


def flag(environ: Mapping[str, str], name: str) -> bool:
    """Is this switch on?"""
    return environ.get(name, "").strip().lower() in YES


def words(environ: Mapping[str, str], name: str) -> list[str]:
    """The comma-separated words of a variable."""
    return [word.strip() for word in environ.get(name, "").split(",") if word.strip()]


def number(environ: Mapping[str, str], name: str, default: int) -> int:
    """The whole number of a variable."""
    given = environ.get(name, "").strip()
    if given and not given.isdecimal():
        raise BadEnvironment(_("{name} skal være et helt tal, ikke »{given}«."), name=name, given=given)
    return int(given or default)


def keys(environ: Mapping[str, str], name: str, file: Path, allowed: Callable[[Path], None]) -> list[str]:
    """The keys of a variable, else the one in `file`, which is made at the first start for its owner only.

    `allowed` is asked before one is made, and raises when there should have been one.
    """
    given = words(environ, name)
    if not given:
        if not file.exists():
            allowed(file)
        given = [_kept(file)]
    if any(len(key) < MIN_KEY for key in given):
        raise BadEnvironment(_("{name} skal være mindst {least} tegn lang."), name=name, least=MIN_KEY)
    return given


def _kept(file: Path) -> str:
    """Written whole to a name of its own and then linked, so that two first starts agree on one key."""
    if not file.exists():
        file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        draft = file.with_name(f"{file.name}.{os.getpid()}.{secrets.token_hex(4)}")
        descriptor = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(descriptor, "w", encoding="ascii") as handle:
            handle.write(secrets.token_urlsafe(64))
        try:
            os.link(draft, file)
        except FileExistsError:
            pass
        finally:
            draft.unlink()
    return file.read_text(encoding="ascii").strip()


def is_here(host: str) -> bool:
    """Is this host the machine itself, unreachable from any other?"""
    name = host.strip().strip("[]").rstrip(".").lower()
    if name in NAMES_OF_HERE or name.endswith(".localhost"):
        return True
    try:
        return ipaddress.ip_address(name).is_loopback
    except ValueError:
        return False


def host_of(address: str) -> str:
    """The host part of `host:port`, `[::1]:port` or a bare host."""
    return urlsplit(f"//{address}").hostname or ""


def refuse_open_demo(listen: str, hosts: Sequence[str]) -> None:
    """Demo sign-ins have no passwords: they may be offered to this machine only."""
    reachable = [host for host in (host_of(listen), *hosts) if not is_here(host)]
    if reachable:
        raise BadEnvironment(
            _(
                "Demoen har login uden adgangskode og kører kun på maskinen selv, men OPSLAG_LISTEN og OPSLAG_HOSTS "
                "nævner {reachable}. Intet er startet. Brug 127.0.0.1, eller start uden demo (--no-demo)."
            ),
            reachable=", ".join(f"»{host}«" for host in reachable),
        )


def database(url: str) -> dict[str, Any]:
    """Django's settings for a database address: `sqlite:///path` or `postgresql://user:word@host/name`."""
    parts = urlsplit(url)
    if parts.scheme == "sqlite":
        return _sqlite(unquote(parts.path[1:]))
    if parts.scheme in {"postgres", "postgresql"}:
        return _postgresql(url)
    told = _(
        "OPSLAG_DATABASE_URL begynder med »{scheme}«. Intet er startet eller ændret. "
        "Opslag bruger sqlite:///sti eller postgresql://bruger@maskine/navn."
    )
    raise BadEnvironment(told, scheme=parts.scheme)


def _sqlite(path: str) -> dict[str, Any]:
    pragmas = ("journal_mode=WAL", "synchronous=FULL", "busy_timeout=20000", "foreign_keys=ON", "secure_delete=ON")
    return {
        "ENGINE": "django.db.backends.sqlite3",
        "NAME": path or ":memory:",
        "OPTIONS": {
            "init_command": ";".join(f"PRAGMA {pragma}" for pragma in pragmas),
            "transaction_mode": "IMMEDIATE",
            "timeout": 20,
        },
    }


def _postgresql(url: str) -> dict[str, Any]:
    parts = urlsplit(url)
    options = dict(parse_qsl(parts.query))
    host = options.pop("host", "") or unquote(parts.hostname or "")
    return {
        "ENGINE": "django.db.backends.postgresql",
        "NAME": unquote(parts.path[1:]),
        "USER": unquote(parts.username or ""),
        "PASSWORD": unquote(parts.password or ""),
        "HOST": host,
        "PORT": str(parts.port or options.pop("port", "")),
        "CONN_MAX_AGE": 60,
        "CONN_HEALTH_CHECKS": True,
        "OPTIONS": options,
    }
