"""Addresses that lead inside by some trick: generated, so that no spelling is forgotten."""

from collections.abc import Iterator
from itertools import product

INNER_NAMES = {
    "localhost": ["127.0.0.1"],
    "localhost.localdomain": ["127.0.0.1"],
    "a.localhost": ["127.0.0.1"],
    "127.0.0.1.nip.example": ["127.0.0.1"],
    "spoofed.example": ["127.0.0.1"],
    "six.example": ["::1"],
    "mapped.example": ["::ffff:127.0.0.1"],
    "nat64.example": ["64:ff9b::7f00:1"],
    "metadata.google.internal": ["169.254.169.254"],
    "ten.example": ["10.0.0.1"],
    "mixed.example": ["93.184.215.14", "127.0.0.1"],
    "mixed-other-way.example": ["127.0.0.1", "93.184.215.14"],
    "ula.example": ["fd00::1"],
    "scoped.example": ["fe80::1%lo"],
    "nonsense.example": ["not an address"],
    "xn--rd-lka.example": ["127.0.0.1"],
}

_DOTS = (".", "。", "．", "｡")
_ENCLOSED = str.maketrans("0123456789", "⓪①②③④⑤⑥⑦⑧⑨")
_FULLWIDTH = str.maketrans("0123456789", "０１２３４５６７８９")

INNER_V6 = (
    "::1", "0:0:0:0:0:0:0:1", "0000:0000:0000:0000:0000:0000:0000:0001", "::0001", "0::1", "::",
    "::ffff:127.0.0.1", "::ffff:7f00:1", "::FFFF:127.0.0.1", "0:0:0:0:0:ffff:127.0.0.1", "::ffff:0:127.0.0.1",
    "::127.0.0.1", "::7f00:1", "64:ff9b::127.0.0.1", "64:ff9b::7f00:1", "64:ff9b:1::7f00:1", "2002:7f00:1::",
    "2002:7f00:0001::1", "2001:0:7f00:1::", "2001:0000:4136:e378:8000:63bf:3fff:fdd2", "fe80::1", "fe80::1%lo",
    "fe80::1%25lo", "fe80::5efe:127.0.0.1", "2001:470::5efe:7f00:1", "fec0::1", "fc00::1", "fd00::1", "fd00:ec2::254",
    "ff02::1", "ff01::1", "100::1", "2001:db8::1", "3fff::1", "5f00::1", "4000::1", "::ffff:169.254.169.254",
    "::ffff:10.0.0.1", "::ffff:192.168.0.1", "64:ff9b::a9fe:a9fe", "::ffff:0.0.0.0",
)  # fmt: skip

INNER_V4 = (
    "0.0.0.0", "0.1.2.3", "10.0.0.1", "10.255.255.255", "100.64.0.1", "100.100.100.200", "127.0.0.1", "127.1.2.3",
    "127.255.255.255", "169.254.169.254", "169.254.170.2", "168.63.129.16", "172.16.0.1", "172.31.255.255",
    "192.0.0.1", "192.0.0.192", "192.0.2.1", "192.88.99.1", "192.168.0.1", "192.168.255.255", "198.18.0.1",
    "198.19.255.255", "198.51.100.1", "203.0.113.1", "224.0.0.1", "239.255.255.255", "240.0.0.1", "255.255.255.255",
)  # fmt: skip


def _octet(value: int) -> tuple[str, ...]:
    return (str(value), hex(value), f"0X{value:X}", f"0{value:o}", f"00{value:o}", f"0x{value:08x}")


def loopback_spellings() -> Iterator[str]:
    """127.0.0.1 in every base, short and long, in every mix of two octets' bases."""
    for first, last in product(_octet(127), _octet(1)):
        yield f"{first}.0.0.{last}"
        yield f"{first}.{last}"
        yield f"{first}.0.{last}"
    for whole in _octet(0x7F000001):
        yield whole
        yield f"{whole}."
    for wrapped in (0x7F000001 + 2**32, 0x7F000001 + 2**33):
        yield str(wrapped)
    yield from ("127.0.0.1.", "127.000.000.001", "127.0.0.1%00", "127.0.0.1%2e", "0", "0.", "0x0", "00", "127.1.")
    yield from (f"127.0.0.{last}" for last in range(2, 12))


def unicode_spellings() -> Iterator[str]:
    """Dots and digits that some programs fold to ASCII."""
    for dot in _DOTS:
        yield dot.join(("127", "0", "0", "1"))
        yield dot.join(("127", "1"))
        yield f"localhost{dot}"
    for table in (_ENCLOSED, _FULLWIDTH):
        yield "127.0.0.1".translate(table)
        yield "2130706433".translate(table)
    yield from ("ⓛⓞⓒⓐⓛⓗⓞⓢⓣ", "localhoſt", "LOCALHOST", "LocalHost", "loc\u00adalhost", "local\u200bhost", "ʟocalhost")


def confused(port: int) -> Iterator[str]:
    """Addresses that two parsers read differently."""
    good, bad = "www.aarhus.dk", f"127.0.0.1:{port}"
    for sign in (
        "@",
        "\\@",
        "#@",
        "?@",
        "\\",
        " ",
        "\t",
        "\n",
        "\r\n",
        "%23@",
        "%40",
        ";@",
        "\u2028",
        "%00",
        "&@",
        ":@",
    ):
        yield f"http://{good}{sign}{bad}/"
        yield f"http://{bad}{sign}{good}/"
        yield f"http://{good}:80{sign}{bad}/"
    yield from (f"http://{bad}#{good}", f"http://{bad}?{good}", f"http:///{bad}/", f"http:{bad}", f"//{bad}/", f"{bad}")
    yield from (
        f"http:/{bad}",
        f"http:\\\\{bad}",
        f"http://[{bad}]/",
        f"http://[::1]@{bad}/",
        f"http://user:word@{bad}/",
    )
    yield from (f"http://[::ffff:127.0.0.1]:{port}:80/", f"http://127.0.0.1:0{port}/", f"http://127.0.0.1:+{port}/")
    yield from (f" http://{bad}/", f"\thttp://{bad}/", f"\x00http://{bad}/", f"HTTP://{bad}/", f"hTTp://{bad}/")
    yield from (
        f"http://127.0.0.1:{port + 65536}/",
        "http://127.0.0.1:-1/",
        "http://127.0.0.1:/",
        "http://127.0.0.1:0/",
    )
    yield from (f"http://%31%32%37.0.0.1:{port}/", f"http://127%2e0%2e0%2e1:{port}/", f"http://①②⑦.0.0.1:{port}/")


def other_schemes(port: int) -> Iterator[str]:
    """Not web addresses at all."""
    for scheme in (
        "file", "ftp", "gopher", "dict", "ldap", "tftp", "sftp", "jar", "netdoc", "data", "javascript", "ws", "wss",
        "unix", "http+unix", "phar", "expect", "smb", "view-source", "blob", "telnet", "smtp", "redis", "mailto",
    ):  # fmt: skip
        yield f"{scheme}://127.0.0.1:{port}/"
    yield from (
        "file:///etc/passwd",
        "file:/etc/passwd",
        "data:text/plain,hej",
        "javascript:alert(1)",
        "",
        " ",
        "http",
        "/",
    )


def payloads(port: int) -> list[str]:
    """The whole corpus against a canary on this port, and inner hosts on the ports of the web."""
    hosts = [*loopback_spellings(), *unicode_spellings(), *INNER_NAMES, *(f"[{v6}]" for v6 in INNER_V6), *INNER_V4]
    urls = [f"http://{host}:{port}/" for host in hosts]
    urls += [f"https://{host}/" for host in (*INNER_V4, *INNER_NAMES)]
    return list(dict.fromkeys([*urls, *confused(port), *other_schemes(port)]))
