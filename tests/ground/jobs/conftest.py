"""What every job test needs: the marks that jobs leave, and a periodic table of its own."""

from collections.abc import Callable
from pathlib import Path

import pytest


@pytest.fixture
def marks(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[], list[str]]:
    """The lines that jobs have written so far."""
    file = tmp_path / "marks"
    monkeypatch.setenv("OPSLAG_TEST_MARKS", str(file))
    return lambda: file.read_text().splitlines() if file.exists() else []


@pytest.fixture
def table(monkeypatch: pytest.MonkeyPatch) -> dict:
    """An empty periodic table."""
    from opslag.ground.jobs import periodic

    empty: dict = {}
    monkeypatch.setattr(periodic, "PERIODIC", empty)
    return empty
