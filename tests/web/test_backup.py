"""A backup is whole while others write, keeps keys, pictures and seals, and is laid back with every post."""

import os
import shutil
import sqlite3
import stat
import threading
from contextlib import closing
from pathlib import Path

import pytest

from opslag.web import backup, environment
from tests.cli.terminal import opslag

WRITE = """
import sys, time, django; django.setup()
from pathlib import Path
from django.db import transaction
from opslag.core.domain.actor import SYSTEM
from opslag.ground.archive import actions as archive
from opslag.ground.tenancy.models import Organisation
from opslag.ground.tenancy.scope import scope
told = archive.register(archive.Kind("test.told", "Fortalt", archive.Erasure()))
sandby = Organisation.objects.get_or_create(slug="sandby", defaults={"name": "Sandby"})[0]
done = Path(sys.argv[1])
with scope(sandby):
    for number in range(100000):
        with transaction.atomic():
            archive.record(told, subject=sandby, by=SYSTEM, payload={"n": number})
        done.with_name("writing").write_text(str(number + 1))
        done.with_name("writing").replace(done.with_name("written"))
        if done.exists():
            break
"""


@pytest.fixture
def begun(tmp_path: Path) -> Path:
    """A data folder with an empty database, keys and a picture."""
    data = tmp_path / "data"
    assert opslag(data, "manage", "migrate", "--verbosity", "0").returncode == 0
    (data / "media").mkdir()
    (data / "media" / "skov.webp").write_bytes(b"a picture")
    return data


def written(tmp_path: Path) -> int:
    file = tmp_path / "written"
    return int(file.read_text()) if file.exists() else 0


def test_a_backup_taken_while_others_write_holds_every_post_and_comes_back(begun: Path, tmp_path: Path) -> None:
    done, copy, new = tmp_path / "done", tmp_path / "copy", tmp_path / "new"
    writer = threading.Thread(target=lambda: opslag(begun, str(done), code=WRITE))
    writer.start()
    try:
        while written(tmp_path) < 20:
            assert writer.is_alive()
        before = written(tmp_path)
        assert opslag(begun, "backup", str(copy)).returncode == 0
        after = written(tmp_path)
    finally:
        done.touch()
        writer.join()
    assert after > before, "there was writing all the while"
    back = opslag(new, "restore", str(copy))
    assert back.returncode == 0, back.stdout + back.stderr
    with closing(sqlite3.connect(new / "opslag.sqlite3")) as found:
        posts = found.execute("SELECT count(*) FROM archive_entry").fetchone()[0]
    assert posts >= before
    assert f"Sandby: kæden holder ({posts} poster" in back.stdout
    assert (new / "media" / "skov.webp").read_bytes() == b"a picture"
    assert (new / "keys" / "sealing.key").read_text() == (begun / "keys" / "sealing.key").read_text()
    assert stat.S_IMODE((copy / "opslag.sqlite3").stat().st_mode) == 0o600
    assert stat.S_IMODE(copy.stat().st_mode) == stat.S_IMODE(new.stat().st_mode) == 0o700
    assert [*copy.parent.glob("*.part")] == []


def test_posts_cut_off_a_copy_are_told_by_its_seals(begun: Path, tmp_path: Path) -> None:
    (tmp_path / "done").touch()
    for _ in range(3):
        opslag(begun, str(tmp_path / "done"), code=WRITE)
    opslag(begun, "backup", str(tmp_path / "copy"))
    with closing(sqlite3.connect(tmp_path / "copy" / "opslag.sqlite3")) as cut:
        for (name,) in cut.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
            cut.execute(f'DROP TRIGGER "{name}"')
        cut.execute("DELETE FROM archive_payload WHERE entry_id IN (SELECT id FROM archive_entry WHERE number = 3)")
        cut.execute("DELETE FROM archive_entry WHERE number = 3")
        cut.execute("UPDATE archive_chain SET count = 2, digest = (SELECT digest FROM archive_entry WHERE number = 2)")
        cut.commit()
    told = opslag(tmp_path / "new", "restore", str(tmp_path / "copy"))
    assert told.returncode == 1
    assert "kæden er brudt ved post 3: kæden er kortere" in told.stdout


def test_nothing_is_copied_over_and_nothing_is_laid_back_over_what_is_there(begun: Path, tmp_path: Path) -> None:
    full = tmp_path / "full"
    full.mkdir()
    (full / "mine").touch()
    refused = opslag(begun, "backup", str(full))
    assert (refused.returncode, os.listdir(full)) == (2, ["mine"])
    assert refused.stderr == f"Mappen {full} er ikke tom. Intet er kopieret. Vælg en ny.\n"
    opslag(begun, "backup", str(tmp_path / "copy"))
    refused = opslag(begun, "restore", str(tmp_path / "copy"))
    assert refused.returncode == 2
    assert "ligger der allerede opslag.sqlite3, keys, media. Intet er ændret." in refused.stderr


@pytest.mark.parametrize(
    ("lost", "told"), [("seals.txt", "er ikke en hel sikkerhedskopi"), ("keys/sealing.key", "ingen nøgler")]
)
def test_a_copy_that_is_not_whole_is_refused_before_anything_is_made(begun, tmp_path, lost, told) -> None:
    opslag(begun, "backup", str(tmp_path / "copy"))
    (tmp_path / "copy" / lost).unlink()
    refused = opslag(tmp_path / "new", "restore", str(tmp_path / "copy"))
    assert refused.returncode == 2
    assert told in refused.stderr
    assert not (tmp_path / "new").exists()


def test_the_log_of_an_old_database_is_something_that_is_there(begun, tmp_path) -> None:
    opslag(begun, "backup", str(tmp_path / "copy"))
    new = tmp_path / "new"
    new.mkdir()
    (new / "opslag.sqlite3-wal").touch()
    refused = opslag(new, "restore", str(tmp_path / "copy"))
    assert refused.returncode == 2
    assert "ligger der allerede opslag.sqlite3-wal. Intet er ændret." in refused.stderr
    assert os.listdir(new) == ["opslag.sqlite3-wal"]


def test_a_copy_of_another_kind_of_database_is_refused_before_anything_is_made(begun, tmp_path) -> None:
    copy = tmp_path / "copy"
    opslag(begun, "backup", str(copy))
    wrong = opslag(tmp_path / "new", "restore", str(copy), OPSLAG_DATABASE_URL="postgresql://op@127.0.0.1:9/opslag")
    (copy / "opslag.sqlite3").rename(copy / "opslag.dump")
    wrong_too = opslag(tmp_path / "new", "restore", str(copy))
    for refused in (wrong, wrong_too):
        assert refused.returncode == 2
        assert "er af en anden slags database" in refused.stderr
    assert not (tmp_path / "new").exists()


@pytest.mark.parametrize("place", ["media", "media/i-dag", "keys/i-dag"])
def test_a_copy_is_not_laid_in_what_is_copied(begun, place) -> None:
    shutil.rmtree(begun / "media")
    (begun / "media").mkdir()
    refused = opslag(begun, "backup", str(begun / place))
    assert refused.returncode == 2
    assert "ligger i det, der kopieres. Intet er kopieret." in refused.stderr
    assert os.listdir(begun / "media") == []


def test_a_folder_beside_the_copy_is_left_alone(begun, tmp_path) -> None:
    (tmp_path / "copy.part").mkdir()
    (tmp_path / "copy.part" / "mine").touch()
    assert opslag(begun, "backup", str(tmp_path / "copy")).returncode == 0
    assert os.listdir(tmp_path / "copy.part") == ["mine"]


def test_a_database_that_cannot_be_copied_is_told_and_leaves_nothing(begun, tmp_path) -> None:
    code = """
import sys, django; django.setup()
from opslag.web import backup
from opslag.cli import serving
def full(source, target):
    target.touch()
    raise backup.sqlite3.OperationalError("database or disk is full")
backup.copy_database = full
sys.exit(serving.manage_spoken("backup", sys.argv[1]))
"""
    refused = opslag(begun, str(tmp_path / "copy"), code=code)
    assert refused.returncode == 2, refused.stderr
    assert "blev ikke færdig og er fjernet igen: database or disk is full." in refused.stderr
    assert [child.name for child in tmp_path.iterdir()] == ["data"]


def test_what_is_erased_is_not_left_in_the_pages_of_the_database(tmp_path) -> None:
    options = environment.database(f"sqlite:///{tmp_path / 'x.sqlite3'}")["OPTIONS"]
    assert "PRAGMA secure_delete=ON" in options["init_command"].split(";")


def test_the_lines_for_postgresql_name_everything_but_the_password() -> None:
    database = environment.database("postgresql://op:hemmeligt@db.example:5433/opslag")
    reach = "--host=db.example --port=5433 --username=op --dbname=opslag"
    assert backup.dump_line(database, Path("/b")) == f"pg_dump --format=custom --file=/b/opslag.dump {reach}"
    line = backup.restore_line(database, Path("/b"))
    assert line == f"pg_restore --no-owner --exit-on-error {reach} /b/opslag.dump"
