"""The headers on every answer, and what a page may load."""

import re
from collections.abc import Callable

import pytest
from django.test import Client
from django.test.utils import override_settings

PAGES = ["/konto/login/", "/konto/glemt/", "/findes-ikke/", "/sprog/"]
OWN = ["/mig/", "/konto/totrin/", "/konto/totrin/app/", "/konto/totrin/noegler/ny/", "/findes-ikke/"]


def check(answer: object) -> None:
    policy = dict(part.strip().split(" ", 1) for part in answer.headers["Content-Security-Policy"].split(";"))
    assert policy["default-src"] == "'none'"
    assert policy["script-src"] == policy["style-src"] == policy["form-action"] == "'self'"
    assert policy["frame-ancestors"] == policy["base-uri"] == "'none'"
    assert "unsafe" not in str(policy)
    assert answer.headers["X-Content-Type-Options"] == "nosniff"
    assert answer.headers["X-Frame-Options"] == "DENY"
    assert answer.headers["Referrer-Policy"] == "same-origin"
    assert answer.headers["Cross-Origin-Opener-Policy"] == "same-origin"
    assert "camera=()" in answer.headers["Permissions-Policy"]


@pytest.mark.django_db
@pytest.mark.parametrize("path", PAGES)
def test_open_pages_carry_the_headers(client: Client, path: str) -> None:
    check(client.get(path))


def test_pages_behind_the_door_carry_them_and_are_kept_by_nobody(signed_in: Callable[[str], Client]) -> None:
    browser = signed_in("anna")
    for path in OWN:
        answer = browser.get(path)
        check(answer)
        assert "no-store" in answer.headers["Cache-Control"], path


def test_nothing_on_a_page_is_inline(signed_in: Callable[[str], Client]) -> None:
    browser = signed_in("anna")
    for path in [*PAGES, *OWN]:
        page = browser.get(path).content.decode()
        scripts = re.findall(r"<script(?![^>]*(?:src=|application/json))[^>]*>", page)
        assert not scripts, path
        assert not re.search(r"<style|\sstyle=|\son[a-z]+=|javascript:", page), path


@pytest.mark.django_db
def test_a_failure_carries_them_too_and_tells_nothing(client: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    from opslag.web import accounts

    def broken(self: object, **words: object) -> None:
        raise RuntimeError("hemmelige ord")

    monkeypatch.setattr(accounts.SignIn, "get_context_data", broken)
    client.raise_request_exception = False
    answer = client.get("/konto/login/")
    assert answer.status_code == 500
    check(answer)
    assert "Noget gik i stykker hos os" in answer.content.decode()
    assert "hemmelige" not in answer.content.decode()


@pytest.mark.django_db
@override_settings(ALLOWED_HOSTS=["opslag.nordkyst.example"])
def test_another_host_is_refused_in_words(client: Client) -> None:
    answer = client.get("/konto/login/", headers={"host": "evil.example"})
    assert answer.status_code == 400
    check(answer)
    assert "Intet er ændret" in answer.content.decode()
