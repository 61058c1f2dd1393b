"""Channels for the loop that count every arrival and know no keys, so that nothing sent twice is hidden.

Mastodon's place is taken by one that can be asked what is there; the newsletter's by one that cannot.
"""

from __future__ import annotations

import contextlib
import json
import time
from collections import Counter
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs, urlsplit

from opslag.core.channels import channel_facts
from opslag.core.domain.channel import (
    Absent,
    Channel,
    Connection,
    Envelope,
    Found,
    Outcome,
    Refused,
    Sent,
    Unavailable,
    Unknown,
)
from opslag.core.egress import EgressError, NoAnswer, NotPermitted

DELAY = 0.01
"""Seconds a request takes on either side of its arrival, so that a kill can come between."""


class Ledger:
    """The channel at work, as our other channels are written."""

    def __init__(self, url: str) -> None:
        self.url = url

    def publish(self, envelope: Envelope, connection: Connection) -> Outcome:
        """Each call is a new post, whatever its key."""
        try:
            answer = connection.out.request("POST", self.url, json={"text": envelope.text}, timeout=10)
        except NotPermitted as error:
            return Refused(str(error))
        except NoAnswer:
            return Unknown("Kanalen svarede ikke tydeligt.")
        except EgressError:
            return Unavailable("Kanalen kan ikke nås lige nu.")
        return Sent(envelope.text) if answer.status == 201 else Unknown("Kanalen svarede ikke tydeligt.")

    def find(self, envelope: Envelope, connection: Connection) -> Found:
        """By its words."""
        try:
            answer = connection.out.request("GET", self.url, params={"text": envelope.text}, timeout=10)
        except EgressError:
            return Unavailable("Kanalen kan ikke nås lige nu.")
        return Sent(envelope.text) if answer.json() else Absent()

    def withdraw(self, remote_id: str, connection: Connection) -> Outcome:
        """By its words."""
        try:
            connection.out.request("DELETE", self.url, params={"text": remote_id}, timeout=10)
        except EgressError:
            return Unavailable("Kanalen kan ikke nås lige nu.")
        return Sent(remote_id)


def channels(url: str) -> dict[str, Channel]:
    """The two channels, under the names of channels that have no client of their own."""
    from dataclasses import replace

    ledger, facts = Ledger(url), channel_facts()
    seen = Channel(replace(facts["mastodon"], delivered_by=""), publish=ledger, find=ledger, withdraw=ledger)
    blind = Channel(replace(facts["newsletter"], delivered_by=""), publish=ledger)
    return {"mastodon": seen, "newsletter": blind}


class Counting(BaseHTTPRequestHandler):
    """POST adds one, GET says how many, DELETE takes all away; without a text GET says everything that ever came."""

    arrived: Counter[str] = Counter()
    standing: Counter[str] = Counter()

    def do_POST(self) -> None:
        try:
            text = json.loads(self.rfile.read(int(self.headers["Content-Length"])))["text"]
        except (ValueError, OSError):
            return  # half a request: whoever sent it has been killed
        time.sleep(DELAY)
        self.arrived[text] += 1
        self.standing[text] += 1
        time.sleep(DELAY)
        self._answer(201, True)

    def do_GET(self) -> None:
        text = self._text()
        self._answer(200, self.standing[text] if text else [dict(self.arrived), dict(+self.standing)])

    def do_DELETE(self) -> None:
        self.standing.pop(self._text(), None)
        self._answer(200, True)

    def _text(self) -> str:
        return parse_qs(urlsplit(self.path).query).get("text", [""])[0]

    def _answer(self, status: int, told: Any) -> None:
        body = json.dumps(told).encode()
        self.send_response(status)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        with contextlib.suppress(OSError):  # whoever asked may have been killed
            self.wfile.write(body)

    def log_message(self, *parts: object) -> None:
        """Say nothing."""


def server() -> ThreadingHTTPServer:
    """A server on a free port; it must be given a process to serve in."""
    made = ThreadingHTTPServer(("127.0.0.1", 0), Counting)
    made.daemon_threads = True
    return made
