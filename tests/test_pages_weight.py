"""What a first visit costs: every page of the menu, and the sign-in, with all they load, packed as sent."""

from __future__ import annotations

import gzip
import mimetypes
import re
from html.parser import HTMLParser
from pathlib import Path

import pytest
from django.contrib.staticfiles import finders
from django.test import Client

KB = 1024
PAGE, CSS, JS, FONTS = 80 * KB, 16 * KB, 25 * KB, 2
SIGN_IN = "/konto/login/"
MENU = ["/", "/skriv/", "/gennemsyn/", "/politik/", "/arkiv/"]


class Loads(HTMLParser):
    """The addresses a page loads by itself, and whatever the content security policy would refuse."""

    def __init__(self) -> None:
        super().__init__()
        self.addresses: list[str] = []
        self.refused: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        if tag == "link" and given.get("rel") in {"stylesheet", "icon"}:
            self.addresses.append(given["href"])
        if tag in {"script", "img"} and "src" in given:
            self.addresses.append(given["src"])
        if tag == "style" or (tag == "script" and "src" not in given and given.get("type") != "application/json"):
            self.refused.append(f"<{tag}> in the page")
        self.refused += [f"{name} on <{tag}>" for name in given if name == "style" or name.startswith("on")]


def packed(name: str, content: bytes) -> int:
    """As sent: text is packed, fonts and pictures are so already."""
    kind = mimetypes.guess_type(name)[0] or ""
    is_text = kind.startswith("text/") or kind in {"application/javascript", "image/svg+xml", ""}
    return len(gzip.compress(content, 6)) if is_text else len(content)


def weights(html: str, client: Client) -> dict[str, int]:
    """Every file that the page loads, with its weight; the fonts are those the stylesheets name."""
    loads = Loads()
    loads.feed(html)
    assert loads.refused == []
    found = {}
    for address in loads.addresses:
        assert address.startswith("/"), f"{address} is not ours"
        if not address.startswith("/static/"):
            response = client.get(address)
            found[address] = packed(address, b"".join(response) if response.streaming else response.content)
            continue
        there = finders.find(address.removeprefix("/static/"))
        assert there, f"{address} is not there"
        path = Path(str(there))
        found[address] = packed(path.name, path.read_bytes())
        if path.suffix == ".css":
            for font in re.findall(r"url\(([^)]+\.woff2)\)", path.read_text(encoding="utf-8")):
                found[font] = (path.parent / font).stat().st_size
    return found


def of_kind(ending: str, loaded: dict[str, int]) -> int:
    return sum(size for name, size in loaded.items() if name.endswith(ending))


@pytest.fixture
def anna(client: Client) -> Client:
    from opslag.organisation.models import Person
    from opslag.web.demo.load import load

    load()
    client.force_login(Person.objects.get(email="anna@nordkyst.example"))
    return client


def too_heavy(address: str, visitor: Client) -> list[str]:
    """What this page weighs more than it may."""
    response = visitor.get(address)
    assert response.status_code == 200, address
    loaded = weights(response.content.decode(), visitor)
    measured = {
        "page": (len(gzip.compress(response.content, 6)) + sum(loaded.values()), PAGE),
        "stylesheets": (of_kind(".css", loaded), CSS),
        "scripts": (of_kind(".js", loaded), JS),
        "fonts": (sum(name.endswith(".woff2") for name in loaded), FONTS),
    }
    print(address, measured)
    return [f"{address}: {what} {size} > {most}" for what, (size, most) in measured.items() if size > most]


@pytest.mark.django_db
def test_a_first_visit_of_every_page_is_light(anna: Client) -> None:
    visits = [(SIGN_IN, Client()), *((address, anna) for address in MENU)]
    assert [line for address, visitor in visits for line in too_heavy(address, visitor)] == []


def test_the_menu_measured_here_is_the_menu_on_the_page() -> None:
    from opslag.web.places import PLACES

    assert {place.path for place in PLACES} == set(MENU)
