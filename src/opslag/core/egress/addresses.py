"""Which addresses may be called (adresser): public ones, and no trick that leads to another kind."""

from ipaddress import IPv4Address, IPv6Address, ip_address, ip_network

# IANA's special-purpose registry as of 2026, and the inner services of clouds that lie on public-looking addresses.
_CLOSED_V4 = [
    ip_network(block)
    for block in (
        "0.0.0.0/8",
        "10.0.0.0/8",
        "100.64.0.0/10",
        "127.0.0.0/8",
        "168.63.129.16/32",
        "169.254.0.0/16",
        "172.16.0.0/12",
        "192.0.0.0/24",
        "192.0.2.0/24",
        "192.31.196.0/24",
        "192.52.193.0/24",
        "192.88.99.0/24",
        "192.168.0.0/16",
        "192.175.48.0/24",
        "198.18.0.0/15",
        "198.51.100.0/24",
        "203.0.113.0/24",
        "224.0.0.0/4",
        "240.0.0.0/4",
    )
]
# Only 2000::/3 is public in IPv6. Within it: IETF protocols with Teredo, documentation, 6to4, and AS112.
_OPEN_V6 = ip_network("2000::/3")
_CLOSED_V6 = [
    ip_network(block) for block in ("2001::/23", "2001:db8::/32", "2002::/16", "2620:4f:8000::/48", "3fff::/20")
]


def is_public(address: str) -> bool:
    """Does this literal address belong to the public internet? What cannot be read does not (offentlig)."""
    try:
        parsed = ip_address(address)
    except ValueError:
        return False
    return _public_v4(parsed) if isinstance(parsed, IPv4Address) else _public_v6(parsed)


def _public_v4(address: IPv4Address) -> bool:
    return address.is_global and not any(address in block for block in _CLOSED_V4)


def _public_v6(address: IPv6Address) -> bool:
    """Mapped, NAT64, link-local, unique local, loopback and multicast all lie outside 2000::/3."""
    inside = address in _OPEN_V6 and not any(address in block for block in _CLOSED_V6)
    return inside and address.is_global and address.scope_id is None and not _holds_inner_v4(address)


def _holds_inner_v4(address: IPv6Address) -> bool:
    """ISATAP carries an IPv4 address in its last four bytes under any prefix."""
    packed = address.packed
    return packed[8:12] in (b"\x00\x00\x5e\xfe", b"\x02\x00\x5e\xfe") and not _public_v4(IPv4Address(packed[12:]))
