"""Real servers for a session; every test below here is marked `realserver`."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from development import real
from tests.real.bluesky.pds import Login, Pds, running

HERE = Path(__file__).parent


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if HERE in item.path.parents:
            item.add_marker("realserver")


@pytest.fixture(scope="session")
def programs() -> real.Programs:
    """The servers' programs; without them nothing here can run, and that is a failure."""
    installed = real.found()
    if installed is None:
        pytest.fail("Bluesky's server is not installed; ./dev real does that.")
    return installed


@pytest.fixture(scope="session")
def pds(programs: real.Programs) -> Iterator[Pds]:
    """Bluesky's own server."""
    with running(programs) as server:
        yield server


@pytest.fixture(autouse=True)
def may_call(pds: Pds, monkeypatch: pytest.MonkeyPatch) -> None:
    """The way out leads to this server, and nowhere else inside."""
    monkeypatch.setenv("OPSLAG_EGRESS_ALLOW", pds.place)


@pytest.fixture
def login(pds: Pds) -> Login:
    """A fresh account."""
    return pds.account()
