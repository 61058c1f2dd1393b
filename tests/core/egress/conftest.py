"""Servers on loopback that the egress tests call, or must never reach."""

import threading
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import pytest


class Server:
    """A small HTTP server; `answer(handler)` says what it does, `heard` what reached it."""

    def __init__(self, host: str = "127.0.0.1") -> None:
        self.heard: list[tuple[str, str, dict[str, str], bytes]] = []
        self.answer: Callable[[Any], None] = lambda handler: handler.say(200, b"ok")
        self.http = ThreadingHTTPServer((host, 0), _handler(self))
        self.http.daemon_threads = True
        self.port = self.http.server_address[1]
        self.place = f"{host}:{self.port}"
        self.url = f"http://{self.place}/"
        threading.Thread(target=self.http.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True).start()

    def close(self) -> None:
        self.http.shutdown()
        self.http.server_close()


def _handler(server: Server) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        def do_any(self) -> None:
            body = self.rfile.read(int(self.headers.get("content-length") or 0))
            headers = {name.lower(): value for name, value in self.headers.items()}
            server.heard.append((self.command, self.path, headers, body))
            server.answer(self)

        def say(self, status: int, body: bytes = b"", **headers: str) -> None:
            self.send_response(status)
            for name, value in headers.items():
                self.send_header(name.replace("_", "-"), value)
            self.send_header("content-length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *args: object) -> None:
            pass

    for method in ("GET", "HEAD", "POST", "PUT", "DELETE"):
        setattr(Handler, f"do_{method}", Handler.do_any)
    return Handler


@pytest.fixture
def server() -> Iterator[Server]:
    made = Server()
    yield made
    made.close()


@pytest.fixture(scope="module")
def canary() -> Iterator[Server]:
    """Stands on loopback and must never be reached."""
    made = Server()
    yield made
    made.close()
