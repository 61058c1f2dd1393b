"""The web server of the loop, and a browser: the product's own application, in a process that may be killed."""

from __future__ import annotations

import http.client
import json
import os
import signal
from collections.abc import Callable
from dataclasses import dataclass
from socketserver import TCPServer
from typing import Any
from urllib.parse import urlencode
from wsgiref.simple_server import WSGIRequestHandler, WSGIServer

from development.faulting import traps
from development.faulting.board import Board
from development.faulting.databases import Database

FORM_TOKEN = "f" * 32


class _Quiet(WSGIRequestHandler):
    def log_message(self, *parts: object) -> None:
        """Say nothing."""


class _Server(WSGIServer):
    def server_bind(self) -> None:
        """Without asking what the machine is called: there may be nobody to ask."""
        TCPServer.server_bind(self)
        self.server_name, self.server_port = "localhost", self.server_address[1]
        self.setup_environ()


def listening() -> WSGIServer:
    """The socket belongs to the parent: what is asked while the web server is dead waits for the next."""
    return _Server(("127.0.0.1", 0), _Quiet)


def serve(server: WSGIServer, board: Board, database: Database) -> None:
    """Answer until killed."""
    from opslag.web.wsgi import application

    signal.signal(signal.SIGTERM, lambda *_: os._exit(0))
    trap = traps.Trap("web", board, database)
    server.set_app(_passing(trap, application))
    with traps.watching(trap):
        server.serve_forever(poll_interval=0.2)


def _passing(trap: traps.Trap, application: Any) -> Callable[..., Any]:
    def passed(environ: dict[str, Any], start: Any) -> Any:
        trap.reach("begun")
        trap.reach("writing")
        answer = application(environ, start)
        trap.reach("answered")
        return answer

    return passed


@dataclass(frozen=True)
class Answer:
    """How the server answered; status 0 when the connection broke and nobody can tell."""

    status: int
    place: str = ""
    body: bytes = b""


@dataclass
class Browser:
    """A signed-in browser, or a program with a key."""

    port: int
    cookie: str = ""
    key: str = ""

    def submit(self, path: str, **said: str) -> Answer:
        """A form sent as the page sends it."""
        cookies = f"opslag={self.cookie}; opslag-form={FORM_TOKEN}"
        headers = {"Cookie": cookies, "X-CSRFToken": FORM_TOKEN, "Content-Type": "application/x-www-form-urlencoded"}
        return self._ask("POST", path, urlencode(said), headers)

    def patch(self, path: str, said: dict[str, Any], **headers: str) -> Answer:
        """A change through the API."""
        given = {name.replace("_", "-"): value for name, value in headers.items()}
        own = {"Authorization": f"Bearer {self.key}", "Content-Type": "application/json"}
        return self._ask("PATCH", path, json.dumps(said), {**own, **given})

    def _ask(self, method: str, path: str, body: str, headers: dict[str, str]) -> Answer:
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=30)
        try:
            connection.request(method, path, body, headers)
            answer = connection.getresponse()
            return Answer(answer.status, answer.headers.get("Location", ""), answer.read())
        except (OSError, http.client.HTTPException):
            return Answer(0)
        finally:
            connection.close()
