"""No trick with an address leads inside; a canary on loopback hears nothing."""

import contextlib
import socket
from collections.abc import Sequence

import pytest

from opslag.core.egress import Egress, EgressError, NotPermitted, Unreachable, client, wire
from opslag.core.egress.addresses import is_public
from tests.core.egress.payloads import INNER_NAMES, INNER_V4, INNER_V6, payloads

REDIRECTS = (301, 302, 303, 307, 308)


def resolve(host: str, port: int) -> Sequence[str]:
    """Our names as the corpus has them, number forms as the system reads them, and nothing else."""
    if host in INNER_NAMES:
        return INNER_NAMES[host]
    infos = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM, flags=socket.AI_NUMERICHOST)
    return [str(info[4][0]) for info in infos]


def guarded(canary) -> Egress:
    """An egress to which the canary's port is as good as 80, so that only the address can save us."""
    return Egress(ports=frozenset({80, 443, canary.port}), resolve=resolve, timeout=5)


def test_the_corpus_has_at_least_three_hundred_payloads(canary):
    assert len(payloads(canary.port)) >= 300


def test_no_payload_reaches_the_canary(canary):
    egress, let_through = guarded(canary), []
    for url in payloads(canary.port):
        try:
            egress.request("GET", url)
        except (NotPermitted, Unreachable):
            continue
        except EgressError as error:  # something was sent: that is a hole too
            let_through.append((url, error))
        let_through.append((url, "answered"))
    assert let_through == []
    assert canary.heard == []


def test_the_corpus_would_reach_the_canary_without_the_guard(canary, monkeypatch):
    """The proof that the test above proves something. Nothing but loopback is really called."""
    real = socket.create_connection

    def only_here(address, *args, **kwargs):
        if not address[0].startswith("127."):
            raise ConnectionRefusedError
        return real(address, *args, **kwargs)

    monkeypatch.setattr(socket, "create_connection", only_here)
    monkeypatch.setattr(client, "is_public", lambda address: True)
    egress = guarded(canary)
    for url in payloads(canary.port):
        with contextlib.suppress(EgressError):
            egress.request("GET", url, timeout=1)
    assert len(canary.heard) >= 20
    canary.heard.clear()


@pytest.mark.parametrize("status", REDIRECTS)
def test_a_redirect_inside_is_refused_at_every_hop(status, server, canary):
    inside = [f"http://{host}:{canary.port}/" for host in ("127.0.0.1", "0x7f.1", "[::ffff:127.0.0.1]", "localhost")]
    inside += [
        f"//127.0.0.1:{canary.port}/",
        f"http://user@127.0.0.1:{canary.port}/",
        "file:///etc/passwd",
        "gopher://x/",
    ]
    for location in inside:
        egress = Egress(
            allow=frozenset({server.place}), ports=frozenset({80, 443, canary.port}), resolve=resolve, timeout=5
        )
        server.answer = lambda handler, to=location: (
            handler.say(status, location=to) if handler.path == "/2" else handler.say(status, location="/2")
        )
        with pytest.raises(NotPermitted):
            egress.request("GET", server.url, redirects=5)
    assert canary.heard == []


def test_redirects_are_not_followed_unless_asked_for(server, canary):
    server.answer = lambda handler: handler.say(302, location=canary.url)
    response = Egress(allow=frozenset({server.place})).request("GET", server.url)
    assert response.status == 302
    assert canary.heard == []


def test_a_publish_never_follows_a_redirect(server, canary):
    server.answer = lambda handler: handler.say(307, location=canary.url)
    allowed = Egress(allow=frozenset({server.place, canary.place}))
    assert allowed.request("POST", server.url, content=b"x", redirects=5).status == 307
    assert canary.heard == []


def test_a_name_that_changes_its_address_is_asked_once_and_held_to_its_answer(canary, monkeypatch):
    """DNS rebinding: public when judged, loopback when connecting."""
    answers = [["93.184.215.14"], ["127.0.0.1"], ["127.0.0.1"]]
    called: list[tuple[str, int]] = []

    def connect(address: tuple[str, int], *args: object, **kwargs: object) -> socket.socket:
        called.append(address)
        raise ConnectionRefusedError

    monkeypatch.setattr(socket, "create_connection", connect)
    egress = Egress(ports=frozenset({canary.port}), resolve=lambda host, port: answers.pop(0))
    with pytest.raises(Unreachable):
        egress.request("GET", f"http://rebind.example:{canary.port}/")
    assert called == [("93.184.215.14", canary.port)]
    assert len(answers) == 2
    assert canary.heard == []


def test_a_name_with_one_inner_address_is_refused_whole():
    egress = Egress(resolve=lambda host, port: ["93.184.215.14", "10.0.0.1"])
    with pytest.raises(NotPermitted):
        egress.request("GET", "https://mixed.example/")


def test_other_ports_than_the_webs_are_refused_even_on_the_open_internet():
    egress = Egress(resolve=lambda host, port: ["93.184.215.14"])
    for port in (1, 22, 25, 445, 3306, 5432, 6379, 8080, 9200, 11211, 27017):
        with pytest.raises(NotPermitted, match=f"Porten i www.example.dk:{port} "):
            egress.request("GET", f"https://www.example.dk:{port}/")


@pytest.mark.parametrize("address", [*INNER_V4, *INNER_V6])
def test_an_inner_address_is_not_public(address):
    assert not is_public(address)


@pytest.mark.parametrize("address", ["93.184.215.14", "1.1.1.1", "193.163.102.1", "2606:4700::1111", "2a02:2350::1"])
def test_an_address_on_the_open_internet_is_public(address):
    assert is_public(address)


def test_the_backend_connects_to_the_judged_address_whatever_name_is_asked_for(server):
    backend = wire.PinnedBackend(["127.0.0.1"], wire.Deadline(5))
    stream = backend.connect_tcp("www.aarhus.dk", server.port)
    assert stream.get_extra_info("server_addr")[0] == "127.0.0.1"
    stream.close()
