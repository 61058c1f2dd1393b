"""Backup (sikkerhedskopi): the database whole while it is written to, pictures, keys, and the archive's seals."""

import os
import shlex
import shutil
import sqlite3
import tempfile
from collections.abc import Mapping
from contextlib import closing, suppress
from pathlib import Path
from typing import Any

from django.conf import settings
from django.db import connection

from opslag.ground.archive.verification import heads

DATABASE, DUMP, SEALS = "opslag.sqlite3", "opslag.dump", "seals.txt"
FOLDERS = ("media", "keys")


class CannotBackUp(Exception):
    """The place for the copy cannot be used (kan ikke kopiere)."""


class InsideItself(CannotBackUp):
    """The copy would lie in what is copied (kopi i sig selv)."""


def save(folder: Path) -> list[str]:
    """Copy everything to `folder`, which gets its name when all of it is there; what was copied (kopiér)."""
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise CannotBackUp(str(folder))
    if any((settings.DATA / name).resolve() in (folder, *folder.parents) for name in FOLDERS):
        raise InsideItself(str(folder))
    folder.parent.mkdir(parents=True, exist_ok=True)
    begun = Path(tempfile.mkdtemp(prefix=f"{folder.name}.", suffix=".part", dir=folder.parent))
    try:
        _fill(begun)
        os.rename(begun, folder)
    except BaseException:
        shutil.rmtree(begun, ignore_errors=True)
        raise
    return sorted(child.name for child in folder.iterdir())


def _fill(begun: Path) -> None:
    # Seals before the database: it holds at least what they say.
    noted = "".join(f"{slug} {seal}\n" for slug, seal in heads())
    if connection.vendor == "sqlite":
        copy_database(Path(connection.settings_dict["NAME"]), begun / DATABASE)
    # Pictures after the database: those that it tells of are then there.
    for name in FOLDERS:
        _copy_folder(settings.DATA / name, begun / name)
    (begun / SEALS).write_text(noted, encoding="utf-8")


def copy_database(source: Path, target: Path) -> None:
    """SQLite's own online backup: one moment of the database, whoever writes meanwhile, in one file without a log."""
    target.touch(mode=0o600)
    reading = sqlite3.connect(f"{source.as_uri()}?mode=ro", uri=True, timeout=20)
    with closing(reading) as old, closing(sqlite3.connect(target)) as new:
        old.backup(new)
        new.execute("PRAGMA journal_mode=DELETE")
        found = new.execute("PRAGMA quick_check").fetchone()[0]
    if found != "ok":
        raise sqlite3.DatabaseError(found)


def _copy_folder(source: Path, target: Path) -> None:
    if source.is_dir():
        shutil.copytree(source, target, copy_function=_copy_file)


def _copy_file(source: str, target: str) -> None:
    """A picture that is erased meanwhile is not missed."""
    with suppress(FileNotFoundError):
        shutil.copy2(source, target)


def dump_line(database: Mapping[str, Any], folder: Path) -> str:
    """What to run to copy a PostgreSQL; it asks for the password itself."""
    return shlex.join(["pg_dump", "--format=custom", f"--file={folder / DUMP}", *_reach(database)])


def restore_line(database: Mapping[str, Any], folder: Path) -> str:
    """What to run to put that copy back into an empty PostgreSQL."""
    return shlex.join(["pg_restore", "--no-owner", "--exit-on-error", *_reach(database), str(folder / DUMP)])


def _reach(database: Mapping[str, Any]) -> list[str]:
    words = {"host": "HOST", "port": "PORT", "username": "USER", "dbname": "NAME"}
    return [f"--{word}={database[name]}" for word, name in words.items() if database[name]]


def put_back(folder: Path) -> None:
    """Lay the copied SQLite where the settings say, where there is none (læg tilbage)."""
    target = Path(connection.settings_dict["NAME"])
    if any(target.parent.glob(f"{target.name}*")):
        raise CannotBackUp(str(target))
    target.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    draft = target.with_name(f"{target.name}.part")
    shutil.copyfile(folder / DATABASE, draft)
    draft.chmod(0o600)
    os.rename(draft, target)
