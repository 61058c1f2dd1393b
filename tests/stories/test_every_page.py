"""Every page a person can reach: nothing inaccessible, nothing sideways, no error (X12, C41's page among them)."""

from __future__ import annotations

import re
from collections.abc import Callable
from urllib.parse import urljoin, urlsplit

import pytest
from django.core.management import call_command
from playwright.sync_api import Page

LEAVES = re.compile(r"/(?:konto/logout|sprog)/|\.(?:xml|json|jpe?g|png|txt)$|/media/|/udgivet/|/hent")
MOST = 40


@pytest.fixture
def demo(live: object, settings: object) -> None:
    settings.DEMO = True
    call_command("load_demo", verbosity=0)


def sign_in(page: Page, address: str, email: str) -> None:
    from django.contrib.auth import get_user_model
    from django.test import Client

    client = Client()
    person = get_user_model().objects.get(email=email)
    client.force_login(person)
    cookies = [{"name": name, "value": morsel.value, "url": address} for name, morsel in client.cookies.items()]
    page.context.add_cookies(cookies)


def shape(path: str) -> str:
    """One page of each kind is enough: /opslag/7/ and /opslag/9/ are the same page."""
    return re.sub(r"\d+", "N", re.sub(r"(/politik/)[^/]+/", r"\1N/", path))


@pytest.mark.parametrize("email", ["anna@nordkyst.example", "bo@nordkyst.example", "gorm@nordkyst.example"])
@pytest.mark.parametrize("size", ["page_360", "page_1280"])
def test_everything_that_can_be_reached_is_open_to_everyone(
    demo: None,
    email: str,
    size: str,
    request: pytest.FixtureRequest,
    live: object,
    axe: Callable,
    stays_within: Callable,
) -> None:
    page = request.getfixturevalue(size)
    sign_in(page, live.url, email)
    waiting, seen = ["/"], {"/"}
    while waiting and len(seen) <= MOST:
        path = waiting.pop(0)
        answer = page.goto(path)
        assert answer is not None
        assert answer.status == 200, f"{path}: {answer.status}"
        axe(page)
        stays_within(page)
        for href in page.eval_on_selector_all("a[href]", "links => links.map(a => a.href)"):
            target = urlsplit(urljoin(page.url, href))
            if target.netloc == urlsplit(live.url).netloc and not LEAVES.search(target.path):
                kind = shape(target.path)
                if kind not in seen:
                    seen.add(kind)
                    waiting.append(target.path + (f"?{target.query}" if target.query else ""))
    assert len(seen) > 8, seen
