"""The test databases: where they lie, and how a test that commits is undone.

Django empties every table after such a test, which the archive's triggers rightly refuse. Instead the
migrated database is kept as a copy and put back: quicker, and what migrations wrote is still there.
"""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest


def name_test_databases(folder: Path) -> None:
    from django.db import connections

    worker = os.environ.get("PYTEST_XDIST_WORKER", "single")
    for alias in connections:
        details = connections[alias].settings_dict
        on_file = details["ENGINE"].endswith("sqlite3")
        details["TEST"]["NAME"] = str(folder / f"{alias}.sqlite3") if on_file else f"test_opslag_{worker}"


@contextmanager
def snapshot() -> Iterator[None]:
    """Copy the database now; until the end, put the copy back after every test that commits."""
    from django.db import connection
    from django.test import TransactionTestCase

    keep, put_back = (_keep_file, _put_back_file) if connection.vendor == "sqlite" else (_keep_pg, _put_back_pg)
    keep()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(TransactionTestCase, "_fixture_teardown", lambda test: put_back())
        yield


def _file() -> str:
    from django.db import connection

    return str(connection.settings_dict["NAME"])


def _keep_file() -> None:
    _copy_file(_file(), f"{_file()}.kept")


def _put_back_file() -> None:
    from django.db import connections

    connections.close_all()
    _copy_file(f"{_file()}.kept", _file())


def _copy_file(source: str, target: str) -> None:
    """Page by page, so that no trigger is asked and open connections see the change."""
    with closing(sqlite3.connect(source)) as old, closing(sqlite3.connect(target, timeout=20)) as new:
        old.backup(new)


def _keep_pg() -> None:
    _clone(_file(), f"{_file()}_kept")


def _put_back_pg() -> None:
    _clone(f"{_file()}_kept", _file())


def _clone(source: str, target: str) -> None:
    from django.db import connection, connections

    connections.close_all()
    with connection._nodb_cursor() as cursor:
        cursor.execute(f'DROP DATABASE IF EXISTS "{target}" WITH (FORCE)')
        cursor.execute(f'CREATE DATABASE "{target}" TEMPLATE "{source}"')
