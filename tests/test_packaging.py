"""The two commands, the built assets and the rule about skipped tests."""

from __future__ import annotations

import gzip
import re
import subprocess
import sys
from pathlib import Path

import pytest

from development import check, tasks

ROOT = Path(__file__).resolve().parent.parent
BUILT = ROOT / "src" / "opslag" / "web" / "static" / "built"
PACKED_CSS = 16 * 1024


def packed(path: Path) -> int:
    return len(gzip.compress(path.read_bytes(), 9, mtime=0))


def test_the_stylesheet_weighs_at_most_sixteen_kilobytes_packed() -> None:
    assert packed(BUILT / "opslag.css") <= PACKED_CSS


def test_a_page_never_needs_more_than_two_font_files() -> None:
    assert len(list((BUILT / "fonts").iterdir())) == 2


def test_every_file_the_stylesheet_names_is_there_and_ours() -> None:
    css = (BUILT / "opslag.css").read_text(encoding="utf-8")
    named = re.findall(r"""url\(["']?([^"')]+)""", css)
    assert named
    assert [name for name in named if not (BUILT / name).is_file()] == []
    assert "sourceMappingURL" not in css
    assert "@import" not in css


@pytest.mark.parametrize("name", ["dkfds.md", "IBM-Plex-Sans-OFL.txt"])
def test_the_licences_of_what_we_pass_on_lie_beside_it(name: str) -> None:
    assert (BUILT / "licences" / name).stat().st_size > 1000


def test_the_locks_name_no_host() -> None:
    assert check.hosts_in_locks() == []


def test_the_developers_command_lists_its_tasks() -> None:
    shown = subprocess.run([ROOT / "dev"], capture_output=True, text=True, check=True).stdout
    assert [name for name in tasks.TASKS if f"  {name} " not in shown] == []


def test_an_unknown_task_is_refused_with_the_list() -> None:
    done = subprocess.run([ROOT / "dev", "tset"], capture_output=True, text=True)
    assert done.returncode == 1
    assert "no task 'tset'" in done.stderr


def test_a_skipped_test_fails_the_run(tmp_path: Path) -> None:
    """The skip below stands in a file of its own, written here: no test of ours is skipped."""
    (tmp_path / "test_lazy.py").write_text("import pytest\ndef test_lazy(): pytest.skip('not today')\n")
    command = [sys.executable, "-m", "pytest", "-c", ROOT / "pyproject.toml", "-p", "tests.conftest", "-q", tmp_path]
    done = subprocess.run([*command, "--rootdir", tmp_path], cwd=ROOT, capture_output=True, text=True)
    assert done.returncode == 1, done.stdout + done.stderr
    assert "A skipped test is a failure here" in done.stdout
