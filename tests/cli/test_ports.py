"""A port that is taken is told before anything is started, also when whoever has it would share it."""

import socket
from collections.abc import Iterator

import pytest

from opslag.cli import ports


@pytest.fixture(autouse=True)
def danish(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LC_ALL", "C.UTF-8")


@pytest.fixture
def shared() -> Iterator[int]:
    """A port with somebody on it who lets others listen too, as the web server does."""
    with socket.socket() as door:
        door.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEPORT, 1)
        door.bind(("127.0.0.1", 0))
        door.listen()
        yield door.getsockname()[1]


def test_a_port_that_another_would_share_is_taken_and_a_free_one_is_named(shared: int) -> None:
    told = ports.taken("127.0.0.1", shared)
    assert f"lytter allerede på port {shared}" in told
    assert "Intet er startet." in told
    free = int(told.rpartition("--port ")[2].rstrip("."))
    assert free > shared
    assert ports.taken("127.0.0.1", free) == ""


def test_a_port_just_left_is_free(shared: int) -> None:
    with socket.socket() as door:
        door.bind(("127.0.0.1", 0))
        left = door.getsockname()[1]
    assert ports.taken("127.0.0.1", left) == ""


def test_a_port_that_is_held_is_taken_for_others_and_lets_the_server_listen(shared: int) -> None:
    with socket.socket() as door:
        door.bind(("127.0.0.1", 0))
        port = door.getsockname()[1]
    held = ports.hold("127.0.0.1", port)
    assert held
    with held:
        assert f"lytter allerede på port {port}" in ports.taken("127.0.0.1", port)
        with socket.socket() as server:
            server.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEPORT, 1)
            server.bind(("127.0.0.1", port))
            server.listen()
            for _ in range(20):
                socket.create_connection(("127.0.0.1", port), timeout=5).close()
                server.accept()[0].close()


def test_an_address_that_is_not_the_machines_is_told() -> None:
    assert "kan ikke lytte på adressen 192.0.2.1" in ports.taken("192.0.2.1", 8000)
