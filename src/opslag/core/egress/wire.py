"""The wire (ledningen): a connection to the judged addresses and no other, within one deadline."""

import queue
import socket
import ssl
import threading
import time
from collections.abc import Callable, Iterable, Sequence
from typing import Any

import httpcore

from opslag.core.egress.errors import Unreachable

Resolve = Callable[[str, int], Sequence[str]]
_PIECE = 65_536


class Deadline:
    """The moment by which all must be done (frist): name, connection, request and the whole answer."""

    def __init__(self, seconds: float) -> None:
        self._end = time.monotonic() + seconds

    def left(self) -> float:
        """Seconds left; never less than nothing."""
        return max(0.0, self._end - time.monotonic())


def system_resolve(host: str, port: int) -> Sequence[str]:
    """Every address the system knows for the host (opslag i DNS)."""
    found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return list(dict.fromkeys(str(info[4][0]) for info in found))


def resolved(resolve: Resolve, host: str, port: int, deadline: Deadline) -> Sequence[str]:
    """The addresses, in a thread because the system's look-up knows no deadline; raises `Unreachable`."""
    answer: queue.SimpleQueue[Sequence[str]] = queue.SimpleQueue()

    def look_up() -> None:
        try:
            answer.put(resolve(host, port))
        except (OSError, UnicodeError):
            answer.put(())

    threading.Thread(target=look_up, name="resolve", daemon=True).start()
    try:
        found = answer.get(timeout=deadline.left())
    except queue.Empty:
        found = ()
    if not found:
        raise Unreachable(f"Værtsnavnet {host} kan ikke slås op.")
    return found


class PinnedBackend(httpcore.NetworkBackend):
    """Connects to the given addresses in turn, whatever name is asked for."""

    def __init__(self, addresses: Sequence[str], deadline: Deadline) -> None:
        self.addresses, self.deadline = addresses, deadline
        self.sent = False
        self._plain = httpcore.SyncBackend()

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> httpcore.NetworkStream:
        """The first address that answers; nothing has been sent to the others."""
        failure: Exception = httpcore.ConnectError(f"no address for {host}")
        for address in self.addresses:
            try:
                stream = self._plain.connect_tcp(address, port, self.deadline.left(), local_address, socket_options)
            except (httpcore.ConnectError, httpcore.ConnectTimeout) as error:
                failure = error
            else:
                return WatchedStream(stream, self)
        raise failure


class WatchedStream(httpcore.NetworkStream):
    """A connection that keeps the deadline and remembers whether anything was sent."""

    def __init__(self, inner: httpcore.NetworkStream, backend: PinnedBackend) -> None:
        self._inner, self._backend = inner, backend

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        """Read what has come, or raise when the time is up."""
        left = self._backend.deadline.left()
        if not left:
            raise httpcore.ReadTimeout("deadline")
        return self._inner.read(max_bytes, left)

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        """Write in pieces, so that a slow reader cannot outstay the deadline."""
        for start in range(0, len(buffer), _PIECE):
            left = self._backend.deadline.left()
            if not left:
                raise httpcore.WriteTimeout("deadline")
            self._backend.sent = True
            self._inner.write(buffer[start : start + _PIECE], left)

    def close(self) -> None:
        """Hang up."""
        self._inner.close()

    def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> httpcore.NetworkStream:
        """Encrypt; the certificate must be for the name that was asked for, not for the address."""
        left = self._backend.deadline.left()
        if not left:
            raise httpcore.ConnectTimeout("deadline")
        return WatchedStream(self._inner.start_tls(ssl_context, server_hostname, left), self._backend)

    def get_extra_info(self, info: str) -> Any:
        """As the connection beneath."""
        return self._inner.get_extra_info(info)
