"""The data folder is its owner's alone, and new keys are never made beside old data unasked."""

import sqlite3
import stat
from contextlib import closing
from pathlib import Path

import pytest

from opslag.web import environment, kept
from opslag.web.environment import BadEnvironment


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def database(folder: Path, *, used: bool = True) -> dict[str, object]:
    file = folder / "opslag.sqlite3"
    with closing(sqlite3.connect(file)) as made:
        made.execute(f"CREATE TABLE {'django_migrations' if used else 'other'} (id)")
    return environment.database(f"sqlite:///{file}")


def test_a_new_folder_is_its_owners_alone(tmp_path: Path) -> None:
    kept.private(tmp_path / "a" / "b")
    assert mode(tmp_path / "a" / "b") == 0o700


def test_a_folder_of_ours_and_its_database_are_tightened(tmp_path: Path) -> None:
    database(tmp_path)
    tmp_path.chmod(0o755)
    (tmp_path / "opslag.sqlite3").chmod(0o644)
    kept.private(tmp_path)
    assert (mode(tmp_path), mode(tmp_path / "opslag.sqlite3")) == (0o700, 0o600)


def test_a_folder_with_other_things_in_it_is_left_as_it_is(tmp_path: Path) -> None:
    (tmp_path / "budget.ods").touch()
    tmp_path.chmod(0o755)
    kept.private(tmp_path)
    assert mode(tmp_path) == 0o755


def test_a_folder_that_cannot_be_written_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(BadEnvironment, match=r"kan ikke skrive i datamappen .*file\. Intet er startet"):
        kept.private(tmp_path / "file")


def test_a_first_start_may_make_its_keys(tmp_path: Path) -> None:
    kept.refuse_new_keys(environment.database(f"sqlite:///{tmp_path / 'opslag.sqlite3'}"), tmp_path / "secret.key")
    kept.refuse_new_keys(database(tmp_path, used=False), tmp_path / "secret.key")


def test_a_missing_key_beside_a_database_in_use_is_refused_with_the_way_on(tmp_path: Path) -> None:
    with pytest.raises(BadEnvironment) as refused:
        kept.refuse_new_keys(database(tmp_path), tmp_path / "keys" / "sealing.key")
    told = str(refused.value)
    assert str(tmp_path / "keys" / "sealing.key") in told
    for part in ("Intet er startet", "sikkerhedskopi", "--new-keys", "kanalerne forbindes igen"):
        assert part in told


@pytest.mark.django_db
def test_the_database_of_the_tests_is_known_to_be_in_use() -> None:
    from django.db import connection

    assert kept.holds_data(connection.settings_dict)


def test_a_database_that_is_away_is_named_without_its_password() -> None:
    away = environment.database("postgresql://op:hemmeligt@127.0.0.1:9/opslag")
    with pytest.raises(BadEnvironment) as refused:
        kept.holds_data(away)
    assert "opslag (127.0.0.1:9) svarer ikke" in str(refused.value)
    assert "hemmeligt" not in str(refused.value)
