"""Reading an address to call (mål): one strict reading, and whatever has two readings is refused."""

import re
from dataclasses import dataclass
from ipaddress import IPv4Address, ip_address

import httpx

from opslag.core.egress.errors import NotPermitted

PORTS = {"http": 80, "https": 443}
_LABEL = re.compile(r"[a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9_])?")
_ODD = re.compile(r"[\x00-\x20\x7f-\x9f\\\u2028\u2029]")
_LONGEST = 4096


@dataclass(frozen=True, slots=True)
class Target:
    """Where a call goes (mål). `literal` is the address when the host is written as one, else ""."""

    url: httpx.URL
    host: str
    port: int
    literal: str

    @property
    def place(self) -> str:
        """`host:port`, as an allow-list and an error text name it."""
        return f"[{self.host}]:{self.port}" if ":" in self.host else f"{self.host}:{self.port}"

    @property
    def encrypted(self) -> bool:
        """Is it HTTPS?"""
        return self.url.scheme == "https"

    @property
    def origin(self) -> tuple[str, str, int]:
        """Scheme, host and port: what a credential belongs to."""
        return self.url.scheme, self.host, self.port


def read(url: str) -> Target:
    """The target of an address; raises `NotPermitted` for all but plain http and https addresses."""
    refuse_odd(url)
    try:
        parsed = httpx.URL(url)
    except (httpx.InvalidURL, ValueError):
        raise NotPermitted("Adressen kan ikke læses.") from None
    return of(parsed)


def refuse_odd(url: str) -> None:
    """Refuse characters that two programs may read in two ways, and endless addresses."""
    if len(url) > _LONGEST or _ODD.search(url):
        raise NotPermitted("Adressen har tegn eller en længde, som en webadresse ikke har.")


def of(url: httpx.URL) -> Target:
    """The target of an address already taken apart, for example after a redirect."""
    if url.scheme not in PORTS:
        raise NotPermitted("Adressen skal begynde med https:// eller http://.")
    if url.userinfo:
        raise NotPermitted("Adressen må ikke rumme brugernavn eller adgangskode.")
    host = url.raw_host.decode("ascii").lower().rstrip(".")
    port = url.port if url.port is not None else PORTS[url.scheme]
    if not 0 < port < 65536:
        raise NotPermitted("Adressen har et portnummer, der ikke findes.")
    return Target(url, host, port, _literal(host))


def _literal(host: str) -> str:
    """The address a host spells, "" for a name; numbers that only some programs read as addresses are refused."""
    if ":" in host:
        return _spelled(host)
    labels = host.split(".")
    if len(host) > 253 or not all(_LABEL.fullmatch(label) for label in labels):
        raise NotPermitted("Adressens værtsnavn er ikke et værtsnavn.")
    if re.fullmatch(r"[0-9]+|0x[0-9a-f]*", labels[-1]):
        return _spelled(host)
    return ""


def _spelled(host: str) -> str:
    try:
        address = ip_address(host)
    except ValueError:
        raise NotPermitted("Adressens talform er ikke en almindelig IP-adresse.") from None
    return str(address) if isinstance(address, IPv4Address) or address.scope_id is None else "::"
