"""The port to listen on (porten): taken or free, told before anything is started.

The web server's processes share their port (SO_REUSEPORT), so a second Opslag would get every other visitor.
"""

import errno
import socket
from typing import Any

from opslag.cli.language import gettext as _

NEXT = 50


def taken(host: str, port: int) -> str:
    """Why nobody can listen there, and what to do instead; "" when the port is free."""
    try:
        _bind(host, port)
    except PermissionError:
        told = _("Port {port} kræver særlige rettigheder. Intet er startet. Brug en port fra 1024 og op.")
        return told.format(port=port)
    except OSError as error:
        return _told(host, port, error.errno)
    return ""


def hold(host: str, port: int) -> socket.socket | None:
    """Keep the port while the web server comes up and runs, so that `taken` is true for everybody else.

    It is bound for sharing and never listens: visitors go to the server's own processes.
    """
    door = _door(host, port)
    try:
        door.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEPORT, 1)
        door.bind(_address(host, port)[-1])
    except OSError:
        door.close()
        return None
    return door


def _told(host: str, port: int, number: int | None) -> str:
    if number != errno.EADDRINUSE:
        told = _("Maskinen kan ikke lytte på adressen {host}. Intet er startet. Prøv --host 127.0.0.1.")
        return told.format(host=host)
    free = next((other for other in range(port + 1, min(port + NEXT, 65536)) if _is_free(host, other)), None)
    told = _("Noget andet lytter allerede på port {port}, måske et andet Opslag. Intet er startet.").format(port=port)
    return f"{told} " + (_("Prøv --port {free}.").format(free=free) if free else _("Vælg en anden med --port."))


def _is_free(host: str, port: int) -> bool:
    try:
        _bind(host, port)
    except OSError:
        return False
    return True


def _bind(host: str, port: int) -> None:
    with _door(host, port) as door:
        door.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        door.bind(_address(host, port)[-1])
        door.listen()


def _door(host: str, port: int) -> socket.socket:
    family, kind, protocol, *_rest = _address(host, port)
    return socket.socket(family, kind, protocol)


def _address(host: str, port: int) -> tuple[Any, ...]:
    return socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)[0]
