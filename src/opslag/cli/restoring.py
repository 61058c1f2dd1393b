"""`opslag restore` (gendan): a backup laid back into an empty data folder, and its archive verified by its seals."""

import os
import shutil
from pathlib import Path

from opslag.cli import serving
from opslag.cli.language import gettext as _
from opslag.cli.refusals import data_folder, refuse

DATABASE, DUMP, SEALS = "opslag.sqlite3", "opslag.dump", "seals.txt"
FOLDERS = ("keys", "media")


def run(folder: Path) -> int:
    """Refuse what would overwrite or lose something; else lay back files, database, and verify."""
    source, target = folder.resolve(), data_folder()
    why_not = _why_not(source, target)
    if why_not:
        return refuse(why_not)
    os.umask(serving.PRIVATE)
    try:
        _copy(source, target)
    except OSError as error:
        told = _("Kopien kunne ikke lægges i {folder}: {why}. Flyt mappen væk, og prøv igen.")
        return refuse(told.format(folder=target, why=error.strerror or error))
    print(_("Nøgler og billeder er lagt tilbage i {folder}.").format(folder=target), flush=True)
    status = serving.manage_spoken("restore_database", str(source))
    if status or not (source / DATABASE).is_file():
        return status
    return serving.manage_spoken("archive_verify", "--seals", str(source / SEALS))


def _why_not(source: Path, target: Path) -> str:
    if not (source / SEALS).is_file() or not any((source / name).is_file() for name in (DATABASE, DUMP)):
        told = _("{folder} er ikke en hel sikkerhedskopi fra »opslag backup«. Intet er ændret.")
        return told.format(folder=source)
    if not (source / (DATABASE if _embedded() else DUMP)).is_file():
        told = _(
            "Kopien {folder} er af en anden slags database end den, OPSLAG_DATABASE_URL peger på. "
            "Intet er ændret. Ret OPSLAG_DATABASE_URL, og prøv igen."
        )
        return told.format(folder=source)
    there = [file.name for name in (f"{DATABASE}*", *FOLDERS) for file in sorted(target.glob(name))]
    if there:
        told = _(
            "I {folder} ligger der allerede {names}. Intet er ændret. Flyt mappen, eller peg OPSLAG_DATA på en ny."
        )
        return told.format(folder=target, names=", ".join(there))
    given = all(os.environ.get(name) for name in ("OPSLAG_SECRET_KEY", "OPSLAG_SEALING_KEYS"))
    if not given and not (source / "keys" / "sealing.key").is_file():
        told = _("Sikkerhedskopien har ingen nøgler (keys/). Intet er ændret. Læg dem i {folder}, og prøv igen.")
        return told.format(folder=source)
    return ""


def _embedded() -> bool:
    """Is the database to lay back a SQLite, as the settings have it?"""
    return (os.environ.get("OPSLAG_DATABASE_URL") or "sqlite:").startswith("sqlite:")


def _copy(source: Path, target: Path) -> None:
    target.mkdir(mode=0o700, parents=True, exist_ok=True)
    for name in FOLDERS:
        if (source / name).is_dir():
            shutil.copytree(source / name, target / name)
