"""Calls to an AT Protocol server (kald), through the client that egress hands us; none is tried twice."""

import base64
import json
import time
from collections.abc import Mapping
from typing import Any

from opslag.core.channels.bluesky import answers
from opslag.core.channels.bluesky.answers import Problem
from opslag.core.channels.bluesky.record import POST
from opslag.core.domain.channel import Connection, Picture, Refused, Unavailable
from opslag.core.egress import EgressError, NotPermitted

TIMEOUT = 15.0
SPARE = 300
"""An access token with fewer seconds left than this is renewed first."""


class Client:
    """One profile's calls. All but `put` may fail without anything having been published."""

    def __init__(self, connection: Connection) -> None:
        self.connection = connection

    def session(self) -> str:
        """An access token that will last the post through, renewed before anything irreversible (adgang)."""
        kept = self.connection.recall("access")
        if kept and seconds_left(str(kept)) > SPARE:
            return str(kept)
        return self._renewed() or self.sign_in()

    def sign_in(self) -> str:
        """A session by app password (log ind); what it gives is remembered."""
        settings, secrets = self.connection.settings, self.connection.secrets
        said = {"identifier": settings.get("handle", ""), "password": secrets.get("app_password", "")}
        return self._remembered(self._call("POST", "server.createSession", server=True, json=said))

    def forget_session(self) -> None:
        """The access token was not good: renew it before the next attempt."""
        self.connection.remember(access="-")

    def upload(self, picture: Picture, access: str) -> Mapping[str, Any]:
        """Upload a picture (blob); the same bytes give the same reference each time."""
        headers = {**_bearer(access), "Content-Type": picture.media_type}
        answer = self._call("POST", "repo.uploadBlob", headers=headers, content=picture.data)
        return dict(answer.json()["blob"])

    def put(self, key: str, record: Mapping[str, Any], access: str) -> Any:
        """The one call that publishes: writes the record unless our key is already taken by another content.

        Never createRecord: the server answers it with 500 the second time. Raises what egress raises.
        """
        body = {"repo": self.did, "collection": POST, "rkey": key, "record": record, "swapRecord": None}
        return self._send("POST", "repo.putRecord", headers=_bearer(access), json=body)

    def get(self, key: str) -> Any:
        """The record with this key, as the server answers."""
        where = {"repo": self.did, "collection": POST, "rkey": key}
        return self._send("GET", "repo.getRecord", params=where)

    def delete(self, key: str, access: str) -> None:
        """Delete the record with this key; the second time as well as the first."""
        body = {"repo": self.did, "collection": POST, "rkey": key}
        self._call("POST", "repo.deleteRecord", headers=_bearer(access), json=body)

    @property
    def did(self) -> str:
        """The account's lasting id."""
        return str(self.connection.recall("did") or "")

    @property
    def handle(self) -> str:
        """The account's name as the server last told it."""
        return str(self.connection.recall("handle") or self.connection.settings.get("handle", ""))

    def _renewed(self) -> str:
        refresh = self.connection.recall("refresh")
        if not refresh:
            return ""
        try:
            renewed = self._call("POST", "server.refreshSession", headers=_bearer(str(refresh)), server=True)
            return self._remembered(renewed)
        except Problem as problem:
            if problem.token:
                return ""
            raise

    def _remembered(self, answer: Any) -> str:
        told = answer.json()
        self.connection.remember(
            access=told["accessJwt"],
            refresh=told["refreshJwt"],
            did=told["did"],
            handle=told.get("handle", ""),
            pds=_home(told.get("didDoc")),
        )
        return str(told["accessJwt"])

    def _call(self, method: str, name: str, *, server: bool = False, **content: Any) -> Any:
        """A call that publishes nothing: its answer, or `Problem`."""
        try:
            answer = self._send(method, name, server=server, **content)
        except NotPermitted:
            raise Problem(Refused(answers.NOT_ALLOWED)) from None
        except EgressError:
            raise Problem(Unavailable(answers.AWAY)) from None
        if not 200 <= answer.status < 300:
            raise answers.problem(answer) or Problem(Unavailable(answers.AWAY))
        return answer

    def _send(self, method: str, name: str, *, server: bool = False, **content: Any) -> Any:
        home = "" if server else str(self.connection.recall("pds") or "")
        base = (home or str(self.connection.settings.get("server", ""))).rstrip("/")
        return self.connection.out.request(method, f"{base}/xrpc/com.atproto.{name}", timeout=TIMEOUT, **content)


def seconds_left(token: str) -> float:
    """How long an access token still holds; 0 for one that cannot be read."""
    try:
        body = token.split(".")[1]
        claims = json.loads(base64.urlsafe_b64decode(body + "=" * (-len(body) % 4)))
        return float(claims["exp"]) - time.time()
    except (IndexError, ValueError, KeyError, TypeError):
        return 0.0


def _bearer(token: str) -> dict[str, str]:
    return {"Authorization": f"Bearer {token}"}


def _home(document: Any) -> str:
    """The server that keeps the account, from its DID document; "" when it names none."""
    services = document.get("service", []) if isinstance(document, dict) else []
    for service in services:
        if str(service.get("id", "")).endswith("#atproto_pds"):
            return str(service.get("serviceEndpoint", ""))
    return ""
