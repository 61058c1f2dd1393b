"""English by a switch: no Danish words of ours on an English page; what people wrote keeps its own language, marked.

Rows X12.
"""

import re
from collections.abc import Callable
from html.parser import HTMLParser
from pathlib import Path

import pytest
from babel.messages.pofile import read_po
from django.test import Client

from opslag.ground.tenancy.models import Organisation
from opslag.ground.tenancy.scope import scope
from opslag.organisation.models import Contact, Person, Profile, Unit
from opslag.posts.models import Post, Variant
from opslag.web.demo.load import load

CATALOGUE = Path(__file__).parents[2] / "locale" / "en" / "LC_MESSAGES" / "django.po"
SPOKEN = {"aria-label", "alt", "title", "placeholder", "data-copied"}
OPEN = ["/konto/login/", "/konto/glemt/", "/konto/glemt/sendt/", "/findes-ikke/"]
OWN = [
    "/", "/skriv/", "/skriv/hverdag/", "/opslag/1/", "/gennemsyn/", "/politik/", "/arkiv/", "/mig/", "/mig/noegler/",
    "/konto/totrin/", "/konto/totrin/app/", "/konto/totrin/noegler/", "/konto/totrin/noegler/ny/",
    "/konto/totrin/koder/nye/", "/konto/logout/", "/konto/adgangskode/ny/", "/findes-ikke/",
]  # fmt: skip


class Words(HTMLParser):
    """The words of a page that are in the page's own language."""

    VOID = frozenset({"meta", "link", "input", "img", "br", "hr"})

    def __init__(self) -> None:
        super().__init__()
        self.languages = ["en"]
        self.inside: list[str] = []
        self.found: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        if given.get("aria-hidden") == "true" and tag not in self.VOID:
            given["lang"] = "zxx"  # not read aloud: the mirror behind the text, the imitated buttons
        language = given.get("lang") or self.languages[-1]
        if language == "en":
            self.found += [str(given[name]) for name in SPOKEN & given.keys()]
        if tag not in self.VOID:
            self.inside.append(tag)
            self.languages.append(language)

    def handle_endtag(self, tag: str) -> None:
        while self.inside and tag in self.inside:
            self.languages.pop()
            if self.inside.pop() == tag:
                return

    def handle_data(self, data: str) -> None:
        if self.languages[-1] == "en" and self.inside[-1:] not in (["script"], ["textarea"]):
            self.found.append(data)


def words_of(page: str) -> list[str]:
    parser = Words()
    parser.feed(page)
    return [" ".join(text.split()) for text in parser.found if text.strip()]


def danish() -> set[str]:
    with CATALOGUE.open("rb") as handle:
        messages = [message for message in read_po(handle, locale="en") if message.id]
    pairs = [(message.id, message.string) for message in messages if isinstance(message.id, str)]
    return {text for text, english in pairs if text != english and "%(" not in text}


def content() -> set[str]:
    """What people have named and written: it keeps its language."""
    with scope(Organisation.objects.get(slug="nordkyst")):
        found = {
            name for model in (Unit, Person, Profile, Contact) for name in model.objects.values_list("name", flat=True)
        }
        found |= {str(post) for post in Post.objects.all()} | set(Variant.objects.values_list("sender", flat=True))
        found |= set(Person.here.values_list("title", flat=True))
    return {name for name in found if name}


def left_in_danish(page: str, known: set[str]) -> list[str]:
    ours = danish() - known
    left = []
    for text in words_of(page):
        rest = re.sub(r"#\w+", "", text)
        for name in sorted(known, key=len, reverse=True):
            rest = rest.replace(name, "")
        if text in ours or re.search("[æøåÆØÅ]", rest):
            left.append(text)
    return left


@pytest.mark.django_db
@pytest.mark.parametrize("path", OPEN)
def test_a_page_for_everyone_speaks_english_when_asked(client: Client, path: str) -> None:
    client.post("/sprog/", {"language": "en", "next": path})
    answer = client.get(path)
    assert answer.headers["Content-Language"] == "en"
    assert '<html lang="en">' in answer.content.decode()
    assert left_in_danish(answer.content.decode(), {"Dansk", "Opslag"}) == []


@pytest.mark.django_db
def test_every_page_behind_the_door_speaks_english_when_asked() -> None:
    load()
    anna, known = Client(), content() | {"Dansk", "Opslag"}
    anna.force_login(Person.objects.get(email="anna@nordkyst.example"))
    anna.post("/sprog/", {"language": "en"})
    with scope(Organisation.objects.get(slug="nordkyst")):
        draft = Variant.objects.get(channel="facebook").pk
    left = {}
    for path in OWN:
        page = anna.get(path.replace("/opslag/1/", f"/opslag/{draft}/")).content.decode()
        if found := left_in_danish(page, known):
            left[path] = found
    assert left == {}


def test_the_choice_follows_the_person_to_another_browser(signed_in: Callable[[str], Client]) -> None:
    signed_in("anna").post("/sprog/", {"language": "en"})
    assert Person.objects.get(email="anna@nordkyst.example").language == "en"
    elsewhere = signed_in("anna")
    assert "My page" in elsewhere.get("/mig/").content.decode()
    assert "Min side" in signed_in("erik").get("/mig/").content.decode()


@pytest.mark.django_db
def test_what_a_browser_asks_for_is_not_a_choice(client: Client) -> None:
    page = client.get("/konto/login/", headers={"accept-language": "en-GB,en;q=0.9"})
    assert page.headers["Content-Language"] == "da"


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("back", "leads_to"),
    [("/konto/login/", "/konto/login/"), ("https://evil.example/", "/"), ("//evil.example", "/"), ("", "/")],
)
def test_the_switch_leads_back_but_never_away(client: Client, back: str, leads_to: str) -> None:
    assert client.post("/sprog/", {"language": "en", "next": back}).headers["Location"] == leads_to
    assert client.cookies["opslag-sprog"].value == "en"


@pytest.mark.django_db
def test_an_unknown_language_changes_nothing(client: Client) -> None:
    client.post("/sprog/", {"language": "xx"})
    assert "opslag-sprog" not in client.cookies
