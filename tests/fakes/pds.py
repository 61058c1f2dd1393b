"""A small AT Protocol server of our own, made from what was measured on PDS 0.5.35; it is ours, and says so.

It keeps records under our keys as the real one does (an identical put changes nothing, another content is
InvalidSwap, createRecord on a known key is 500) and fails on request: `pds.fault = "write-then-500"`.
"""

from __future__ import annotations

import base64
import hashlib
import json
import socket
import struct
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qsl, urlsplit

DID = "did:plc:engskolen"
HANDLE = "engskolen.test"
PASSWORD = "abcd-efgh-ijkl-mnop"


class Pds:
    """The server: `records` by key, `arrivals` of new records, `asked` calls by name."""

    def __init__(self) -> None:
        self.records: dict[str, dict[str, Any]] = {}
        self.arrivals: list[str] = []
        self.asked: list[str] = []
        self.fault = ""
        self.token_life = 7200
        self.refresh_is_good = True
        self._number = 0
        self._lock = threading.Lock()
        self.http = ThreadingHTTPServer(("127.0.0.1", 0), type("Handler", (_Handler,), {"pds": self}))
        self.http.daemon_threads = True
        self.place = f"127.0.0.1:{self.http.server_address[1]}"
        self.url = f"http://{self.place}"

    def token(self, kind: str) -> str:
        with self._lock:
            self._number += 1
            claims = {"exp": time.time() + self.token_life, "n": self._number, "kind": kind}
        body = base64.urlsafe_b64encode(json.dumps(claims).encode()).decode().rstrip("=")
        return f"{kind}.{body}.signature"

    def session(self) -> dict[str, Any]:
        service = {"id": "#atproto_pds", "type": "AtprotoPersonalDataServer", "serviceEndpoint": self.url}
        tokens = {"accessJwt": self.token("access"), "refreshJwt": self.token("refresh")}
        return {"did": DID, "handle": HANDLE, "didDoc": {"id": DID, "service": [service]}, **tokens}

    def put(self, key: str, record: dict[str, Any], swap: object) -> tuple[int, dict[str, Any]]:
        with self._lock:
            known = self.records.get(key)
            if known is None:
                self.records[key] = record
                self.arrivals.append(key)
            elif swap is None and known != record:
                return 400, {"error": "InvalidSwap", "message": "Record was at another cid"}
        return 200, {"uri": f"at://{DID}/app.bsky.feed.post/{key}", "cid": cid(record)}


def cid(value: object) -> str:
    return "bafy" + hashlib.sha256(json.dumps(value, sort_keys=True).encode()).hexdigest()[:40]


@contextmanager
def running() -> Iterator[Pds]:
    pds = Pds()
    threading.Thread(target=pds.http.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True).start()
    try:
        yield pds
    finally:
        pds.http.shutdown()
        pds.http.server_close()


class Answered(Exception):
    """The connection has been dealt with; there is no answer to write."""


class _Handler(BaseHTTPRequestHandler):
    """The calls, each as it was measured; `_fault` first."""

    pds: Pds

    def do_GET(self) -> None:
        self._answer({})

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers.get("content-length") or 0))
        is_json = self.headers.get("content-type", "").startswith("application/json")
        self._answer(json.loads(body) if is_json and body else {"bytes": body})

    def _answer(self, body: dict[str, Any]) -> None:
        split = urlsplit(self.path)
        name = split.path.removeprefix("/xrpc/com.atproto.")
        self.pds.asked.append(name)
        said = {**dict(parse_qsl(split.query)), **body}
        try:
            status, told, headers = self._called(name, said)
        except Answered:
            return
        written = json.dumps(told).encode()
        self.send_response(status)
        for header, value in {"content-type": "application/json", **headers}.items():
            self.send_header(header, value)
        self.send_header("content-length", str(len(written)))
        self.end_headers()
        self.wfile.write(written)

    def _called(self, name: str, said: dict[str, Any]) -> tuple[int, dict[str, Any], dict[str, str]]:
        before = self._fault(name, said)
        if before is not None:
            return before
        answer = {
            "server.createSession": self._create_session,
            "server.refreshSession": self._refresh_session,
            "repo.uploadBlob": self._upload,
            "repo.putRecord": self._put,
            "repo.getRecord": self._get,
            "repo.listRecords": self._list,
            "repo.deleteRecord": self._delete,
            "repo.createRecord": lambda said: (500, {"error": "InternalServerError"}),
        }[name](said)
        return (*answer, {})

    def _fault(self, name: str, said: dict[str, Any]) -> tuple[int, dict[str, Any], dict[str, str]] | None:
        where, _, how = self.pds.fault.partition(":")
        if not how:
            where, how = "repo.putRecord", where
        if not how or where != name:
            return None
        if how.startswith("write-then-"):
            self._put(said)
            how = how.removeprefix("write-then-")
        if how == "reset":
            linger = struct.pack("ii", 1, 0)
            self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger)
            self.connection.close()
            raise Answered
        if how == "hang":
            time.sleep(3)
            raise Answered
        if how == "half":
            self.wfile.write(b"HTTP/1.1 200 OK\r\ncontent-length: 500\r\n\r\n{")
            raise Answered
        status, body, headers = _ANSWERS[how]
        return status, body, _soon() if status == 429 else headers

    def _authorised(self, kind: str) -> bool:
        token = self.headers.get("authorization", "").removeprefix("Bearer ")
        try:
            claims = json.loads(base64.urlsafe_b64decode(token.split(".")[1] + "=="))
        except (IndexError, ValueError):
            return False
        return claims["kind"] == kind and claims["exp"] > time.time()

    def _create_session(self, said: dict[str, Any]) -> tuple[int, dict[str, Any]]:
        if (said["identifier"], said["password"]) != (HANDLE, PASSWORD):
            return 401, {"error": "AuthenticationRequired", "message": "Invalid identifier or password"}
        return 200, self.pds.session()

    def _refresh_session(self, said: dict[str, Any]) -> tuple[int, dict[str, Any]]:
        if not self.pds.refresh_is_good or not self._authorised("refresh"):
            return 400, {"error": "ExpiredToken", "message": "Token has been revoked"}
        return 200, self.pds.session()

    def _upload(self, said: dict[str, Any]) -> tuple[int, dict[str, Any]]:
        if not self._authorised("access"):
            return 400, {"error": "InvalidToken"}
        data = said["bytes"]
        ref = {"$link": "bafk" + hashlib.sha256(data).hexdigest()[:40]}
        kind = self.headers["content-type"]
        return 200, {"blob": {"$type": "blob", "ref": ref, "mimeType": kind, "size": len(data)}}

    def _put(self, said: dict[str, Any]) -> tuple[int, dict[str, Any]]:
        if not self._authorised("access"):
            return 400, {"error": "ExpiredToken"}
        if len(said["record"]["text"].encode()) > 3000:
            return 400, {"error": "InvalidRequest", "message": "Invalid app.bsky.feed.post record"}
        return self.pds.put(said["rkey"], said["record"], said.get("swapRecord", "absent"))

    def _get(self, said: dict[str, Any]) -> tuple[int, dict[str, Any]]:
        record = self.pds.records.get(said["rkey"])
        if record is None:
            return 400, {"error": "RecordNotFound", "message": "Could not locate record"}
        return 200, {"uri": f"at://{DID}/app.bsky.feed.post/{said['rkey']}", "value": record}

    def _list(self, said: dict[str, Any]) -> tuple[int, dict[str, Any]]:
        uri = f"at://{DID}/app.bsky.feed.post"
        return 200, {"records": [{"uri": f"{uri}/{key}", "value": value} for key, value in self.pds.records.items()]}

    def _delete(self, said: dict[str, Any]) -> tuple[int, dict[str, Any]]:
        if not self._authorised("access"):
            return 400, {"error": "ExpiredToken"}
        self.pds.records.pop(said["rkey"], None)
        return 200, {}

    def log_message(self, *args: object) -> None:
        pass


def _soon() -> dict[str, str]:
    return {"ratelimit-reset": str(int(time.time()) + 600)}


_ANSWERS: dict[str, tuple[int, dict[str, Any], dict[str, str]]] = {
    "500": (500, {"error": "InternalServerError"}, {}),
    "502": (502, {"error": "UpstreamFailure"}, {}),
    "503": (503, {}, {}),
    "429": (429, {"error": "RateLimitExceeded"}, {}),
    "expired": (400, {"error": "ExpiredToken"}, {}),
    "deactivated": (401, {"error": "AccountDeactivated"}, {}),
    "takedown": (400, {"error": "AccountTakedown"}, {}),
    "invalid": (400, {"error": "InvalidRequest", "message": "Record/text must not be longer"}, {}),
    "forbidden": (403, {"error": "Forbidden"}, {}),
    "too-big": (413, {"error": "BlobTooLarge"}, {}),
    "nonsense": (400, {}, {}),
}
