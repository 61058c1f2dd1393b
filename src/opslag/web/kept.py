"""The data folder (datamappen): for its owner only, and never with new keys beside old data. No Django."""

import os
import sqlite3
import stat
from collections.abc import Mapping
from contextlib import closing
from pathlib import Path
from typing import Any

from opslag.web.environment import BadEnvironment

_ = str  # marked here, translated by whoever tells it
OURS = ("opslag.sqlite3", "keys")


def private(folder: Path) -> None:
    """Make the folder, or tighten ours: nobody but its owner reads what lies in it."""
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        if not os.access(folder, os.W_OK | os.X_OK):
            raise PermissionError
        _tighten(folder)
    except OSError as error:
        raise BadEnvironment(_UNWRITABLE, folder=str(folder), user=os.geteuid()) from error


_UNWRITABLE = _(
    "Opslag kan ikke skrive i datamappen {folder}. Intet er startet eller ændret. "
    "Giv bruger {user} ret til mappen, eller peg OPSLAG_DATA på en anden."
)


def _tighten(folder: Path) -> None:
    """A folder of ours and the databases in it. A shared one, such as /tmp, is left as it is."""
    found = folder.stat()
    names = {child.name for child in folder.iterdir()}
    if found.st_uid != os.geteuid() or found.st_mode & stat.S_ISVTX or (names and names.isdisjoint(OURS)):
        return
    folder.chmod(0o700)
    for file in folder.glob("opslag.sqlite3*"):
        file.chmod(0o600)


def refuse_new_keys(database: Mapping[str, Any], missing: Path) -> None:
    """New keys beside old data would lose what the old ones sealed: that is a person's choice."""
    if holds_data(database):
        raise BadEnvironment(_NO_KEY, file=str(missing), folder=str(missing.parent))


_NO_KEY = _(
    "Nøglen {file} mangler, men databasen er i brug. Intet er startet eller ændret. Læg mappen {folder} tilbage "
    "fra jeres sikkerhedskopi. Findes den ikke mere: »opslag run --new-keys« laver nye nøgler. "
    "Så skal kanalerne forbindes igen, totrinslogin sættes op igen, og alle logge ind igen."
)


def holds_data(database: Mapping[str, Any]) -> bool:
    """Has Opslag been at work in this database?"""
    if database["ENGINE"].endswith("sqlite3"):
        return _sqlite_holds(str(database["NAME"]))
    return _postgresql_holds(database)


def _sqlite_holds(name: str) -> bool:
    file = Path(name)
    if name == ":memory:" or not file.is_file() or not file.stat().st_size:
        return False
    asked = "SELECT 1 FROM sqlite_master WHERE name = 'django_migrations'"
    try:
        with closing(sqlite3.connect(file, timeout=20)) as found:
            return found.execute(asked).fetchone() is not None
    except sqlite3.Error as error:
        raise BadEnvironment(DATABASE_AWAY, database=name) from error


def _postgresql_holds(database: Mapping[str, Any]) -> bool:
    import psycopg

    words = {"dbname": "NAME", "user": "USER", "password": "PASSWORD", "host": "HOST", "port": "PORT"}
    given = {word: database[name] for word, name in words.items() if database[name]}
    try:
        with psycopg.connect(**given, **database["OPTIONS"], connect_timeout=10) as found:
            row = found.execute("SELECT to_regclass('django_migrations')").fetchone()
    except psycopg.OperationalError as error:
        raise BadEnvironment(DATABASE_AWAY, database=place(database)) from error
    return row is not None and row[0] is not None


DATABASE_AWAY = _(
    "Databasen {database} svarer ikke. Intet er startet eller ændret. Se, om den kører, "
    "og om OPSLAG_DATABASE_URL peger på den rigtige."
)


def place(database: Mapping[str, Any]) -> str:
    """Where a database is, without its password."""
    where = f"{database.get('HOST') or ''}{':' if database.get('PORT') else ''}{database.get('PORT') or ''}"
    return f"{database['NAME']} ({where})" if where else str(database["NAME"])
