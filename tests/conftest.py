"""What every test stands on: an environment of its own, and the rule that a skipped test is a failed run."""

from __future__ import annotations

import atexit
import os
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests import databases

# The settings read these when they are imported, so they are set before DJANGO_SETTINGS_MODULE is.
_memory = Path("/dev/shm")
HOME = Path(tempfile.mkdtemp(prefix="opslag-tests-", dir=_memory if os.access(_memory, os.W_OK) else None))
atexit.register(shutil.rmtree, HOME, ignore_errors=True)
os.environ["OPSLAG_DATA"] = str(HOME)
os.environ["OPSLAG_SECRET_KEY"] = "only-for-tests-" + "x" * 50
# A process that a test starts finds no key file beside the database, and makes none.
os.environ["OPSLAG_SEALING_KEYS"] = "only-for-tests-" + "y" * 50
os.environ["OPSLAG_PAUSE_SECONDS"] = "0"
os.environ["OPSLAG_HOSTS"] = "localhost,127.0.0.1,testserver"
os.environ.pop("OPSLAG_DEMO", None)
os.environ.setdefault("DJANGO_ALLOW_ASYNC_UNSAFE", "1")
if not os.environ.get("OPSLAG_DATABASE_URL"):
    os.environ.pop("OPSLAG_DATABASE_URL", None)
os.environ["DJANGO_SETTINGS_MODULE"] = "opslag.web.settings"

pytest_plugins = ["tests.everyday"]

_skipped: list[str] = []


def pytest_configure(config: pytest.Config) -> None:
    """Static files by their plain names: the tests need no collected manifest."""
    from django.conf import settings

    plain = {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"}
    settings.STORAGES = {**settings.STORAGES, "staticfiles": plain}
    # Workers inherit the settings of the first process, and one test's lost picture would be another's.
    settings.MEDIA_ROOT = HOME / "media"
    # Sign-in in tests is not about password strength in hashing time.
    settings.PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher", *settings.PASSWORD_HASHERS]


@pytest.fixture(scope="session")
def django_db_modify_db_settings() -> None:
    """SQLite in a file, as in the product: several connections, real locks, WAL. The file lies in memory."""
    databases.name_test_databases(HOME)


@pytest.fixture(scope="session")
def django_db_setup(django_db_setup: None, django_db_blocker: object) -> Iterator[None]:
    """Keep a copy of the migrated database; a test that commits gets it back afterwards."""
    with django_db_blocker.unblock(), databases.snapshot():
        yield


def pytest_runtest_logreport(report: pytest.TestReport) -> None:
    if report.skipped and not hasattr(report, "wasxfail"):
        _skipped.append(report.nodeid)


def pytest_collectreport(report: pytest.CollectReport) -> None:
    if report.skipped:
        _skipped.append(report.nodeid)


@pytest.hookimpl(trylast=True)
def pytest_sessionfinish(session: pytest.Session) -> None:
    """A required test that did not run has not passed."""
    if _skipped and session.exitstatus == pytest.ExitCode.OK:
        session.exitstatus = pytest.ExitCode.TESTS_FAILED


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    if _skipped:
        terminalreporter.write_line(f"A skipped test is a failure here: {', '.join(_skipped)}", red=True)
