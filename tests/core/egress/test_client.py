"""The client sends what it is given, once, within its limits, and says what became of it."""

import gzip
import logging
import socket
import ssl
import threading
import time
from datetime import UTC, datetime, timedelta

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec

from opslag.core.egress import Egress, NoAnswer, NotPermitted, Unreachable
from opslag.core.egress.client import allow_list


def to(server, **settings) -> Egress:
    return Egress(allow=frozenset({server.place}), **settings)


def test_it_sends_method_path_query_headers_and_body_once(server):
    response = to(server).request(
        "POST",
        f"{server.url}a?b=1",
        params={"c": "ø"},
        json={"d": 1},
    )
    assert (response.status, response.text, response.ok) == (200, "ok", True)
    [(method, path, headers, body)] = server.heard
    assert (method, path, body) == ("POST", "/a?c=%C3%B8", b'{"d":1}')
    assert headers["host"] == server.place
    assert headers["content-type"] == "application/json"


def test_a_file_can_be_sent(server):
    to(server).request("POST", server.url, files={"file": ("a.jpg", b"\xff\xd8", "image/jpeg")})
    assert b"\xff\xd8" in server.heard[0][3]


def test_json_is_read(server):
    server.answer = lambda handler: handler.say(200, '{"æ": [1]}'.encode())
    assert to(server).request("GET", server.url).json() == {"æ": [1]}


def test_the_allow_list_comes_from_the_environment(server):
    egress = Egress.from_environment({"OPSLAG_EGRESS_ALLOW": f" {server.place} , [::1]:8080,"})
    assert egress.allow == {server.place, "[::1]:8080"}
    assert egress.request("GET", server.url).ok


def test_an_allowed_place_is_host_and_port_and_nothing_wider(server, canary):
    with pytest.raises(NotPermitted):
        to(server).request("GET", canary.url)
    with pytest.raises(NotPermitted):
        to(server, ports=frozenset({server.port})).request("GET", f"http://localhost:{server.port}/")
    assert canary.heard == server.heard == []


def test_an_allow_list_without_port_is_an_error():
    with pytest.raises(ValueError, match="has no port"):
        allow_list(["intra.example"])
    assert allow_list(["intra.example:80"]) == {"intra.example:80"}


def test_too_large_an_answer_is_cut_off(server):
    server.answer = lambda handler: handler.say(200, b"x" * 2_000_000)
    with pytest.raises(NoAnswer, match="for stort"):
        to(server, max_bytes=1_000_000).request("GET", server.url)


def test_a_packed_answer_is_unpacked_within_the_cap(server):
    server.answer = lambda handler: handler.say(200, gzip.compress("hej æ".encode()), content_encoding="gzip")
    assert to(server).request("GET", server.url).text == "hej æ"
    server.answer = lambda handler: handler.say(200, gzip.compress(b"0" * 50_000_000), content_encoding="gzip")
    with pytest.raises(NoAnswer, match="for stort"):
        to(server).request("GET", server.url)


@pytest.mark.parametrize("coding", ["br", "deflate", "gzip, gzip", "zstd"])
def test_other_packings_are_refused(server, coding):
    server.answer = lambda handler: handler.say(200, b"x", content_encoding=coding)
    with pytest.raises(NoAnswer):
        to(server).request("GET", server.url)


def dripping(first: bytes, then: bytes) -> int:
    """A server that gives one byte at a time, for ever; its port."""
    listener = socket.create_server(("127.0.0.1", 0))

    def drip() -> None:
        connection, _ = listener.accept()
        connection.recv(65536)
        try:
            connection.sendall(first)
            while True:
                connection.sendall(then)
                time.sleep(0.05)
        except OSError:
            connection.close()
            listener.close()

    threading.Thread(target=drip, daemon=True).start()
    return listener.getsockname()[1]


@pytest.mark.parametrize(
    ("first", "then"),
    [(b"", b"H"), (b"HTTP/1.1 200 OK\r\nX: ", b"x"), (b"HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n", b"x")],
)
def test_the_deadline_covers_an_answer_that_drips(first, then):
    port = dripping(first, then)
    begun = time.monotonic()
    with pytest.raises(NoAnswer):
        Egress(allow=frozenset({f"127.0.0.1:{port}"}), timeout=0.6).request("GET", f"http://127.0.0.1:{port}/")
    assert time.monotonic() - begun < 3


def test_the_deadline_covers_a_name_that_takes_its_time():
    begun = time.monotonic()
    with pytest.raises(Unreachable):
        Egress(timeout=0.3, resolve=lambda host, port: time.sleep(2) or ["1.1.1.1"]).request(
            "GET", "https://slow.example/"
        )
    assert time.monotonic() - begun < 1.5


def test_nobody_at_home_is_unreachable_and_nothing_was_sent():
    with socket.create_server(("127.0.0.1", 0)) as gone:
        port = gone.getsockname()[1]
    with pytest.raises(Unreachable):
        Egress(allow=frozenset({f"127.0.0.1:{port}"})).request("POST", f"http://127.0.0.1:{port}/", content=b"x")


def test_an_unknown_name_is_unreachable():
    with pytest.raises(Unreachable, match="kan ikke slås op"):
        Egress(resolve=lambda host, port: []).request("GET", "https://no-such.example/")


def test_a_connection_that_breaks_after_sending_is_no_answer(server):
    server.answer = lambda handler: handler.connection.close()
    with pytest.raises(NoAnswer):
        to(server).request("POST", server.url, content=b"x")
    assert len(server.heard) == 1  # and it was not tried again


@pytest.mark.parametrize("status", [408, 429, 500, 502, 503, 504])
def test_an_error_status_is_an_answer_and_is_not_tried_again(server, status):
    server.answer = lambda handler: handler.say(status, retry_after="1")
    assert to(server).request("POST", server.url).status == status
    assert len(server.heard) == 1


def test_a_redirect_within_the_same_origin_keeps_credentials_and_another_origin_gets_none(server, canary):
    secret = {"Authorization": "Bearer plantet-hemmelighed", "X-Token": "plantet"}
    egress = Egress(allow=frozenset({server.place, canary.place}))
    server.answer = lambda handler: (
        handler.say(302, location=canary.url) if handler.path == "/2" else handler.say(302, location="/2")
    )
    assert egress.request("GET", server.url, headers=secret, redirects=3).ok
    assert server.heard[1][2]["authorization"] == secret["Authorization"]
    assert {"authorization", "x-token"}.isdisjoint(canary.heard.pop()[2])


def test_too_many_redirects_end_with_the_last_answer(server):
    server.answer = lambda handler: handler.say(302, location="/igen")
    assert to(server).request("GET", server.url, redirects=3).status == 302
    assert len(server.heard) == 4


def test_credentials_are_not_sent_unencrypted():
    egress = Egress(resolve=lambda host, port: ["93.184.215.14"])
    with pytest.raises(NotPermitted, match="ukrypteret"):
        egress.request("GET", "http://www.example.dk/", headers={"authorization": "Bearer x"})


@pytest.mark.parametrize("headers", [{"Host": "inside"}, {"X": "a\r\nHost: inside"}, {"X y": "1"}, {"X": "æ"}])
def test_headers_cannot_be_bent(server, headers):
    with pytest.raises(NotPermitted):
        to(server).request("GET", server.url, headers=headers)
    assert server.heard == []


@pytest.mark.parametrize("method", ["CONNECT", "TRACE", "get", "G\r\nX", ""])
def test_only_plain_methods_are_used(server, method):
    with pytest.raises(NotPermitted):
        to(server).request(method, server.url)


def test_planted_secrets_reach_neither_log_nor_repr_nor_error(server, caplog):
    caplog.set_level(logging.DEBUG)
    server.answer = lambda handler: handler.say(200, b"plantet-svar", set_cookie="a=plantet-cookie")
    egress = to(server)
    headers = {"Authorization": "Bearer plantet-ord"}
    response = egress.request(
        "POST", f"{server.url}?access_token=plantet-adresse", headers=headers, content=b"plantet-krop"
    )
    errors = []
    for url in ("https://plantet:ord@x.example/", "http://10.0.0.1/?token=plantet"):
        with pytest.raises(NotPermitted) as refused:
            egress.request("GET", url, headers=headers)
        errors.append(str(refused.value))
    assert "plantet" not in f"{caplog.text}{response!r}{egress!r}{errors}"


@pytest.fixture(scope="module")
def certified(tmp_path_factory) -> tuple[ssl.SSLContext, ssl.SSLContext]:
    """A server that proves to be kanal.test, and a client that trusts its issuer."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "kanal.test")])
    now = datetime.now(UTC)
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(1)
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([x509.DNSName("kanal.test")]), critical=False)
        .sign(key, hashes.SHA256())
    )
    file = tmp_path_factory.mktemp("tls") / "both.pem"
    plain = (serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    file.write_bytes(key.private_bytes(*plain) + certificate.public_bytes(serialization.Encoding.PEM))
    serving = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    serving.load_cert_chain(file)
    trusting = ssl.create_default_context(cafile=str(file))
    return serving, trusting


def encrypted(server, certified, **settings) -> Egress:
    server.http.socket = certified[0].wrap_socket(server.http.socket, server_side=True)
    return Egress(resolve=lambda host, port: ["127.0.0.1"], tls=certified[1], **settings)


def test_the_certificate_is_for_the_name_while_the_connection_is_to_the_address(server, certified):
    egress = encrypted(server, certified, allow=frozenset({f"kanal.test:{server.port}"}))
    assert egress.request("GET", f"https://kanal.test:{server.port}/", headers={"authorization": "x"}).ok
    assert server.heard[0][2]["host"] == f"kanal.test:{server.port}"


def test_a_certificate_for_another_name_is_unreachable_and_nothing_was_sent(server, certified):
    egress = encrypted(server, certified, allow=frozenset({f"anden.test:{server.port}"}))
    with pytest.raises(Unreachable):
        egress.request("POST", f"https://anden.test:{server.port}/", content=b"x")
    assert server.heard == []


def test_an_untrusted_certificate_is_unreachable(server, certified):
    trusting = encrypted(server, certified, allow=frozenset({f"kanal.test:{server.port}"}))
    strict = Egress(allow=trusting.allow, resolve=trusting.resolve)
    with pytest.raises(Unreachable):
        strict.request("GET", f"https://kanal.test:{server.port}/")


def test_a_redirect_from_https_to_http_is_refused(server, certified, canary):
    server.answer = lambda handler: handler.say(302, location=canary.url)
    place = f"kanal.test:{server.port}"
    egress = encrypted(server, certified, allow=frozenset({place, canary.place}))
    with pytest.raises(NotPermitted, match="ukrypteret"):
        egress.request("GET", f"https://{place}/", redirects=1)
