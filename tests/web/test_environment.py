"""What the surroundings decide: keys, the database, and a demo that nobody else can reach."""

import os
import stat
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from opslag.web import environment
from opslag.web.environment import BadEnvironment

START = "import django; django.setup(); from django.conf import settings; print(settings.SECRET_KEY)"


def start(tmp_path: Path, code: str = START, **variables: str) -> subprocess.CompletedProcess[str]:
    clean = {name: value for name, value in os.environ.items() if not name.startswith("OPSLAG_")}
    given = {"OPSLAG_DATA": str(tmp_path), "DJANGO_SETTINGS_MODULE": "opslag.web.settings", "PYTHONPATH": "src"}
    return subprocess.run(
        [sys.executable, "-c", code],
        env={**clean, **given, **variables},
        capture_output=True,
        text=True,
        cwd=Path(__file__).parents[2],
    )


def test_there_is_no_default_secret_each_data_folder_makes_its_own(tmp_path: Path) -> None:
    first, again = start(tmp_path / "a"), start(tmp_path / "a")
    other = start(tmp_path / "b")
    assert len(first.stdout.strip()) >= 50
    assert first.stdout == again.stdout
    assert first.stdout != other.stdout
    for name in ("secret.key", "sealing.key"):
        mode = (tmp_path / "a" / "keys" / name).stat().st_mode
        assert stat.S_IMODE(mode) == 0o600, "only its owner reads it"


def test_two_first_starts_agree_on_one_key(tmp_path: Path) -> None:
    file = tmp_path / "keys" / "secret.key"
    with ThreadPoolExecutor(8) as pool:
        found = list(
            pool.map(lambda _: environment.keys({}, "OPSLAG_SECRET_KEY", file, lambda missing: None), range(8))
        )
    assert len({tuple(keys) for keys in found}) == 1
    assert list(file.parent.iterdir()) == [file]


def test_a_short_secret_is_refused_in_words(tmp_path: Path) -> None:
    refused = start(tmp_path, OPSLAG_SECRET_KEY="kort")
    assert refused.returncode
    assert "OPSLAG_SECRET_KEY skal være mindst 32 tegn" in refused.stderr


@pytest.mark.parametrize(
    "variables",
    [
        {"OPSLAG_LISTEN": "0.0.0.0:8000"},
        {"OPSLAG_LISTEN": "[::]:8000"},
        {"OPSLAG_LISTEN": "192.168.1.4:8000"},
        {"OPSLAG_HOSTS": "opslag.nordkyst.example"},
        {"OPSLAG_HOSTS": "localhost,*"},
    ],
)
def test_the_demo_refuses_to_be_reached_by_others(tmp_path: Path, variables: dict[str, str]) -> None:
    refused = start(tmp_path, OPSLAG_DEMO="1", **variables)
    assert refused.returncode
    assert "kører kun på maskinen selv" in refused.stderr


def test_the_demo_starts_on_this_machine(tmp_path: Path) -> None:
    started = start(tmp_path, OPSLAG_DEMO="1", OPSLAG_LISTEN="127.0.0.1:8123")
    assert started.returncode == 0, started.stderr


@pytest.mark.parametrize(
    ("host", "here"),
    [
        ("localhost", True),
        ("127.0.0.1", True),
        ("127.3.4.5", True),
        ("[::1]", True),
        ("opslag.localhost", True),
        ("0.0.0.0", False),
        ("", False),
        ("*", False),
        ("localhost.example", False),
        ("10.0.0.1", False),
    ],
)
def test_only_this_machine_counts_as_here(host: str, here: bool) -> None:
    assert environment.is_here(host) is here


def test_sqlite_is_kept_safe() -> None:
    found = environment.database("sqlite:////var/lib/opslag/opslag.sqlite3")
    assert found["NAME"] == "/var/lib/opslag/opslag.sqlite3"
    assert found["OPTIONS"]["transaction_mode"] == "IMMEDIATE"
    for pragma in ("journal_mode=WAL", "synchronous=FULL", "busy_timeout=20000"):
        assert pragma in found["OPTIONS"]["init_command"]


def test_postgresql_is_read_from_one_address() -> None:
    found = environment.database("postgresql://op:s%40g@db.example:5433/opslag?sslmode=require")
    assert (found["USER"], found["PASSWORD"], found["HOST"], found["PORT"]) == ("op", "s@g", "db.example", "5433")
    assert found["OPTIONS"] == {"sslmode": "require"}
    socket = environment.database("postgresql:///opslag?host=/tmp/pg&port=5555")
    assert (socket["HOST"], socket["PORT"], socket["OPTIONS"]) == ("/tmp/pg", "5555", {})


def test_another_database_is_refused() -> None:
    with pytest.raises(BadEnvironment, match=r"begynder med »mysql«\. Intet er startet"):
        environment.database("mysql://x/y")


def test_a_port_that_is_no_number_is_named() -> None:
    assert environment.number({"OPSLAG_SMTP_PORT": " 25 "}, "OPSLAG_SMTP_PORT", 587) == 25
    assert environment.number({}, "OPSLAG_SMTP_PORT", 587) == 587
    with pytest.raises(BadEnvironment, match="OPSLAG_SMTP_PORT skal være et helt tal, ikke »smtp«"):
        environment.number({"OPSLAG_SMTP_PORT": "smtp"}, "OPSLAG_SMTP_PORT", 587)


COOKIES = """
import django; django.setup()
from django.conf import settings as s
print(s.SESSION_COOKIE_NAME, s.SESSION_COOKIE_SECURE, s.CSRF_COOKIE_SECURE, s.LANGUAGE_COOKIE_SECURE,
      s.SECURE_HSTS_SECONDS > 31_000_000, s.SECURE_SSL_REDIRECT, s.DEBUG)
"""


def test_elsewhere_than_on_this_machine_everything_is_for_https_only(tmp_path: Path) -> None:
    public = start(tmp_path, COOKIES, OPSLAG_HOSTS="opslag.nordkyst.example", OPSLAG_BEHIND_PROXY="1")
    assert public.stdout.split() == ["__Host-opslag", "True", "True", "True", "True", "True", "False"]
    here = start(tmp_path, COOKIES)
    assert here.stdout.split() == ["opslag", "False", "False", "False", "False", "False", "False"]


MAIL = "import django; django.setup(); from django.conf import settings as s; print(s.EMAIL_BACKEND.split('.')[-2])"


@pytest.mark.parametrize(
    ("variables", "how"),
    [
        ({}, "dummy"),
        ({"OPSLAG_DEMO": "1"}, "console"),
        ({"OPSLAG_SMTP_HOST": "mail.sandby.example"}, "smtp"),
        ({"OPSLAG_SMTP_HOST": "mail.sandby.example", "OPSLAG_DEMO": "1"}, "console"),
    ],
)
def test_only_the_demo_writes_its_mails_in_the_log(tmp_path: Path, variables: dict[str, str], how: str) -> None:
    assert start(tmp_path, MAIL, **variables).stdout.strip() == how
