"""What could not begin is told in one line: what happened, what was kept, what to do; never with a trace."""

import os
import socket
from pathlib import Path

import pytest

from tests.cli.terminal import opslag

RUN = ("run", "--no-demo", "--port", str(8900 + os.getpid() % 1000))
AWAY = "postgresql://op:hemmeligt@127.0.0.1:9/opslag"
FILE = "/dev/null/data"


@pytest.mark.parametrize(
    ("words", "variables", "told"),
    [
        (RUN, {"OPSLAG_DATABASE_URL": "mysql://op@db/opslag"}, "OPSLAG_DATABASE_URL begynder med »mysql«."),
        (RUN, {"OPSLAG_DATABASE_URL": AWAY}, "Databasen opslag (127.0.0.1:9) svarer ikke."),
        (("worker",), {"OPSLAG_DATABASE_URL": "mysql://op@db/opslag"}, "OPSLAG_DATABASE_URL begynder med »mysql«."),
        (RUN, {"OPSLAG_DATA": FILE}, f"Opslag kan ikke skrive i datamappen {FILE}."),
        (("run", "--port", "99999"), {}, "--port skal være et helt tal fra 1 til 65535, ikke »99999«."),
        (("archive", "verify"), {}, "Der er ingen database i "),
        (("archive", "verify"), {"OPSLAG_DATABASE_URL": AWAY}, "Databasen opslag (127.0.0.1:9) svarer ikke."),
        (RUN, {"OPSLAG_SMTP_HOST": "mail", "OPSLAG_SMTP_PORT": "smtp"}, "OPSLAG_SMTP_PORT skal være et helt tal"),
    ],
)
def test_what_could_not_begin_is_told_in_a_line(words, variables, told, tmp_path: Path) -> None:
    refused = opslag(tmp_path / "data", *words, **variables)
    assert refused.returncode == 2
    assert refused.stderr.startswith(told)
    assert "Traceback" not in refused.stderr
    assert "hemmeligt" not in refused.stderr
    assert not refused.stdout


def test_a_database_that_goes_away_later_is_told_without_its_password(tmp_path: Path) -> None:
    keys = {"OPSLAG_SECRET_KEY": "x" * 40, "OPSLAG_SEALING_KEYS": "y" * 40}
    refused = opslag(tmp_path / "data", *RUN, OPSLAG_DATABASE_URL=AWAY, **keys)
    assert refused.returncode == 2
    assert refused.stderr.startswith("Databasen opslag (127.0.0.1) svarede ikke, som den skulle: ")
    assert "Det, der var gemt, er stadig gemt." in refused.stderr
    assert "Traceback" not in refused.stderr
    assert "hemmeligt" not in refused.stderr


def test_a_second_opslag_on_a_port_in_use_starts_nothing_and_makes_nothing(tmp_path: Path) -> None:
    with socket.socket() as door:
        door.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEPORT, 1)  # as the web server's processes do
        door.bind(("127.0.0.1", 0))
        door.listen()
        refused = opslag(tmp_path / "data", "run", "--port", str(door.getsockname()[1]))
    assert refused.returncode == 2
    assert "Intet er startet. Prøv --port " in refused.stderr
    assert not (tmp_path / "data").exists()


def test_reading_an_empty_folder_leaves_it_empty(tmp_path: Path) -> None:
    opslag(tmp_path / "data", "archive", "verify")
    assert not (tmp_path / "data").exists()


def test_in_english_the_same_is_told_in_english(tmp_path: Path) -> None:
    refused = opslag(tmp_path, "worker", OPSLAG_DATABASE_URL="mysql://op@db/opslag", LC_ALL="en_GB.UTF-8")
    assert refused.stderr.startswith("OPSLAG_DATABASE_URL begins with")


def test_lost_keys_stop_every_start_until_new_ones_are_asked_for(tmp_path: Path) -> None:
    assert opslag(tmp_path, "manage", "migrate", "--verbosity", "0").returncode == 0
    for key in (tmp_path / "keys").iterdir():
        key.unlink()
    for words in (RUN, ("worker",), ("manage", "check"), ("archive", "verify")):
        refused = opslag(tmp_path, *words)
        assert refused.returncode == 2, words
        assert "mangler, men databasen er i brug. Intet er startet" in refused.stderr
        assert not list((tmp_path / "keys").iterdir())
    assert opslag(tmp_path, "manage", "check", OPSLAG_NEW_KEYS="1").returncode == 0
    assert len(list((tmp_path / "keys").iterdir())) == 2
