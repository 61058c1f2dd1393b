"""What could not begin (afslag): one line saying what happened, what was kept and what to do; exit status 2."""

import os
import sys
from collections.abc import Callable
from pathlib import Path

from opslag.cli.language import gettext as _

REFUSED = 2


def refuse(told: str) -> int:
    """Say why nothing was begun."""
    print(told, file=sys.stderr, flush=True)
    return REFUSED


def told_if_refused(begin: Callable[[], int]) -> int:
    """Begin; what the surroundings refuse is told in one line instead of a trace."""
    from django.core.exceptions import ImproperlyConfigured
    from django.db import DatabaseError

    try:
        return begin()
    except ImproperlyConfigured as error:
        return refuse(_said(error))
    except DatabaseError as error:
        return refuse(_database(error))


def _said(error: Exception) -> str:
    """The settings refuse in Danish, and keep the text apart from its values for whoever translates it."""
    cause = error.__cause__
    text = getattr(cause, "text", "")
    return _(text).format(**getattr(cause, "values", {})) if text else str(error)


def _database(error: Exception) -> str:
    told = _(
        "Databasen {database} svarede ikke, som den skulle: {why}. Det, der var gemt, er stadig gemt. "
        "Se, om den kører og kan skrives i, og om OPSLAG_DATABASE_URL peger på den rigtige."
    )
    return told.format(database=_where(), why=str(error).split("\n")[0][:200].rstrip("."))


def _where() -> str:
    from django.db import connection

    found = connection.settings_dict
    return f"{found['NAME']} ({found['HOST']})" if found.get("HOST") else str(found["NAME"])


def nothing_here() -> str:
    """What a person is told when there is no database to read; "" when there may be one."""
    if os.environ.get("OPSLAG_DATABASE_URL"):
        return ""
    folder = data_folder()
    if (folder / "opslag.sqlite3").is_file():
        return ""
    told = _("Der er ingen database i {folder}. Intet er lavet eller ændret. Peg OPSLAG_DATA på jeres datamappe.")
    return told.format(folder=folder)


def data_folder() -> Path:
    """Where the data lies, as the settings have it."""
    return Path(os.environ.get("OPSLAG_DATA") or "var").resolve()
