"""The client (klienten) that channels and connectors are handed: one request, judged, capped, never retried."""

import json
import logging
import os
import ssl
import zlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from typing import Any

import certifi
import httpcore
import httpx

from opslag.core.egress import targets
from opslag.core.egress.addresses import is_public
from opslag.core.egress.errors import EgressError, NoAnswer, NotPermitted, Unreachable
from opslag.core.egress.targets import Target
from opslag.core.egress.wire import Deadline, PinnedBackend, Resolve, resolved, system_resolve

METHODS = {"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE"}
_SECRET_HEADERS = {"authorization", "cookie", "proxy-authorization", "x-api-key", "dpop"}
_AGENT = "Opslag"

# At level DEBUG it writes out headers, where tokens are.
logging.getLogger("httpcore").setLevel(logging.WARNING)


@dataclass(frozen=True, slots=True)
class Response:
    """A whole answer (svar). It prints as its status alone: addresses, headers and bodies can hold secrets."""

    status: int
    headers: Mapping[str, str] = field(repr=False)
    body: bytes = field(repr=False)
    url: str = field(repr=False)

    @property
    def ok(self) -> bool:
        """Is the status in the 200s?"""
        return 200 <= self.status < 300

    @property
    def text(self) -> str:
        """The body as UTF-8, with a mark for what is not."""
        return self.body.decode("utf-8", "replace")

    def json(self) -> Any:
        """The body as JSON; raises ValueError."""
        return json.loads(self.body)


@dataclass(frozen=True, slots=True)
class Egress:
    """The way out (udgang). `allow` names places, as `host:port`, that may lie inside and on any port."""

    allow: frozenset[str] = frozenset()
    ports: frozenset[int] = frozenset(targets.PORTS.values())
    timeout: float = 30
    max_bytes: int = 5_000_000
    resolve: Resolve = field(default=system_resolve, repr=False)
    tls: ssl.SSLContext | None = field(default=None, repr=False)

    @classmethod
    def from_environment(cls, environ: Mapping[str, str] = os.environ) -> "Egress":
        """With the allow-list of OPSLAG_EGRESS_ALLOW: `host:port`, parted by commas."""
        return cls(allow=allow_list(environ.get("OPSLAG_EGRESS_ALLOW", "").split(",")))

    def request(
        self,
        method: str,
        url: str,
        *,
        headers: Mapping[str, str] | None = None,
        redirects: int = 0,
        timeout: float | None = None,
        max_bytes: int | None = None,
        **content: Any,
    ) -> Response:
        """One call (kald). `content` is httpx's: `params`, `content`, `data`, `files` or `json`.

        Raises `NotPermitted`, `Unreachable` or `NoAnswer`. Redirects are followed only when asked for, only for GET
        and HEAD; each one is judged anew, and credentials stay with the origin they were given for.
        """
        if method not in METHODS:
            raise NotPermitted(f"Metoden {method[:20]!r} bruges ikke.")
        target = targets.read(url)
        request = _built(method, target, headers or {}, content)
        call = _Call(self, Deadline(timeout or self.timeout), max_bytes or self.max_bytes)
        for hops_left in range(redirects, -1, -1):
            response = call.send(request, target)
            if not hops_left or not _leads_on(request, response):
                return response
            request, target = _next(request, target, response)
        raise NotPermitted("Adressen sender videre for mange gange.")

    def permit(self, target: Target, deadline: Deadline) -> Sequence[str]:
        """The addresses the call may go to; raises when even one of the host's addresses is an inner one."""
        allowed = target.place in self.allow
        if not allowed and target.port not in self.ports:
            raise NotPermitted(f"Porten i {target.place} må ikke kaldes.")
        found = [target.literal] if target.literal else resolved(self.resolve, target.host, target.port, deadline)
        if not allowed and not all(is_public(address) for address in found):
            raise NotPermitted(f"{target.place} ligger ikke på det åbne internet og må ikke kaldes.")
        return found


def allow_list(places: Iterable[str]) -> frozenset[str]:
    """`host:port` in the one spelling that targets use (tilladelsesliste); a place without port is an error."""
    return frozenset(_place(place.strip()) for place in places if place.strip())


def _place(place: str) -> str:
    target = targets.read(f"http://{place}/")
    if target.url.port is None and not place.endswith(":80"):
        raise ValueError(f"OPSLAG_EGRESS_ALLOW: {place!r} has no port; write host:port.")
    return target.place


@dataclass(frozen=True, slots=True)
class _Call:
    """One call with all its hops: one deadline, one cap."""

    egress: Egress
    deadline: Deadline
    max_bytes: int

    def send(self, request: httpx.Request, target: Target) -> Response:
        if not target.encrypted and target.place not in self.egress.allow and _SECRET_HEADERS & set(request.headers):
            raise NotPermitted(f"Adgangsoplysninger sendes ikke ukrypteret til {target.place}.")
        backend = PinnedBackend(self.egress.permit(target, self.deadline), self.deadline)
        try:
            return self._exchange(request, target, backend)
        except httpcore.LocalProtocolError:
            raise NotPermitted(f"Kaldet til {target.place} er ikke gyldig HTTP.") from None
        except (httpcore.NetworkError, httpcore.TimeoutException, httpcore.ProtocolError) as error:
            raise _failure(error, target, sent=backend.sent) from None

    def _exchange(self, request: httpx.Request, target: Target, backend: PinnedBackend) -> Response:
        pool = httpcore.ConnectionPool(
            ssl_context=self.egress.tls or _trusted(), network_backend=backend, max_connections=1, retries=0
        )
        with (
            pool,
            pool.stream(
                request.method.encode(),
                httpcore.URL(
                    scheme=request.url.raw_scheme,
                    host=target.host.encode(),
                    port=target.port,
                    target=request.url.raw_path,
                ),
                headers=request.headers.raw,
                content=request.read(),
            ) as answer,
        ):
            headers = httpx.Headers(answer.headers)
            body = self._body(answer.iter_stream(), headers, target)
            return Response(answer.status, headers, body, str(request.url))

    def _body(self, chunks: Iterator[bytes], headers: httpx.Headers, target: Target) -> bytes:
        raw = bytearray()
        for chunk in chunks:
            raw += chunk
            if len(raw) > self.max_bytes:
                raise NoAnswer(f"Svaret fra {target.place} er for stort.")
        return self._unpacked(bytes(raw), headers.get("content-encoding", "identity").lower(), target)

    def _unpacked(self, raw: bytes, coding: str, target: Target) -> bytes:
        """We ask for no compression; what is sent all the same is unpacked within the cap."""
        if coding in ("identity", "") or not raw:
            return raw
        if coding not in ("gzip", "x-gzip"):
            raise NoAnswer(f"Svaret fra {target.place} er pakket på en måde, vi ikke har bedt om.")
        unpacker = zlib.decompressobj(31)
        try:
            body = unpacker.decompress(raw, self.max_bytes + 1)
        except zlib.error:
            raise NoAnswer(f"Svaret fra {target.place} kan ikke pakkes ud.") from None
        if len(body) > self.max_bytes or not unpacker.eof:
            raise NoAnswer(f"Svaret fra {target.place} er for stort.")
        return body


def _built(method: str, target: Target, headers: Mapping[str, str], content: Mapping[str, Any]) -> httpx.Request:
    if "host" in {name.lower() for name in headers}:
        raise NotPermitted("Værtsnavnet følger af adressen og kan ikke sættes for sig.")
    ours = {"User-Agent": _AGENT, "Accept": "*/*", "Accept-Encoding": "identity", "Connection": "close"}
    try:
        request = httpx.Request(method, target.url, headers={**ours, **headers}, **content)
    except UnicodeEncodeError:
        raise NotPermitted("Hoveder i et kald skrives i ASCII.") from None
    request.read()
    return request


def _leads_on(request: httpx.Request, response: Response) -> bool:
    moved = response.status in (301, 302, 303, 307, 308) and "location" in response.headers
    return moved and request.method in ("GET", "HEAD")


def _next(request: httpx.Request, target: Target, response: Response) -> tuple[httpx.Request, Target]:
    location = response.headers["location"]
    targets.refuse_odd(location)
    try:
        onward = targets.of(target.url.join(location).copy_with(fragment=None))
    except (httpx.InvalidURL, ValueError):
        raise NotPermitted("Adressen sender videre til noget, der ikke kan læses.") from None
    if target.encrypted and not onward.encrypted:
        raise NotPermitted(f"{target.place} sender videre til en ukrypteret adresse.")
    same = onward.origin == target.origin
    kept = {name: value for name, value in request.headers.items() if same and name != "host"}
    return _built(request.method, onward, kept, {}), onward


def _failure(error: Exception, target: Target, *, sent: bool) -> EgressError:
    if sent:
        return NoAnswer(f"{target.place} gav intet helt svar.")
    slow = isinstance(error, httpcore.TimeoutException)
    return Unreachable(f"{target.place} {'svarede ikke i tide' if slow else 'kan ikke nås'}.")


@cache
def _trusted() -> ssl.SSLContext:
    """The system's certificates, where an organisation adds its own, and the well-known ones."""
    context = ssl.create_default_context()
    context.load_verify_locations(certifi.where())
    return context
