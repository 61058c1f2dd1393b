"""Journey 4.1: a school leader tells an everyday story, by touch on a phone and again by keyboard alone.

From sign-in to the post read back from the feed and the intranet, and from there to the archive.

Rows A11, A53, X12.
"""

from __future__ import annotations

import io
import re
from collections.abc import Callable
from pathlib import Path
from urllib.request import urlopen

import feedparser
import pytest
from PIL import Image
from playwright.sync_api import Locator, Page, expect

PASSWORD = "en-lang-og-god-adgangskode"
TEXT = "I dag har 2.b målt skovens højeste træ med en pind. Vi målte i henhold til planen."
POINTER = "Læs om onsdagene i skoven: engskolen.example/udeskole"
ALT = "En pind kaster en lang skygge i skovbunden."


@pytest.fixture
def us(live: object) -> object:
    from tests.cast import cast

    made = cast()
    made.anna.set_password(PASSWORD)
    made.anna.save()
    return made


@pytest.fixture
def photo(tmp_path: Path) -> Path:
    out = io.BytesIO()
    Image.new("RGB", (640, 360), (120, 150, 90)).save(out, "JPEG")
    file = tmp_path / "IMG_2041.jpg"
    file.write_bytes(out.getvalue())
    return file


def work() -> None:
    """What the worker does, here and now."""
    from opslag.publishing.tasks import deliver_due

    deliver_due.call()


class Touch:
    """A finger on a phone."""

    def __init__(self, page: Page) -> None:
        self.page = page

    def press(self, target: Locator) -> None:
        target.tap()

    def write(self, target: Locator, words: str) -> None:
        target.tap()
        self.page.keyboard.type(words)


class Keys:
    """A keyboard and nothing else: what cannot be reached with Tab cannot be used."""

    MOST = 80

    def __init__(self, page: Page) -> None:
        self.page = page

    def reach(self, target: Locator) -> None:
        wanted = target.element_handle()
        same = (
            "(one) => one === document.activeElement || (one.matches('label') && one.contains(document.activeElement))"
        )
        for _ in range(self.MOST):
            if wanted.evaluate(same):
                return
            self.page.keyboard.press("Tab")
        raise AssertionError(f"cannot be reached by keyboard: {target}")

    def press(self, target: Locator) -> None:
        group = target.evaluate("one => one.type === 'radio' ? one.name : ''")
        if group:
            self._choose(target, group)
            return
        self.reach(target)
        self.page.keyboard.press("Space" if target.evaluate("one => one.type === 'checkbox'") else "Enter")

    def _choose(self, target: Locator, group: str) -> None:
        first = self.page.locator(f"input[name={group}]:checked, input[name={group}]").first
        self.reach(first)
        self.page.keyboard.press("Space")
        for _ in range(10):
            if target.is_checked():
                return
            self.page.keyboard.press("ArrowDown")
        raise AssertionError(f"cannot be chosen by keyboard: {target}")

    def write(self, target: Locator, words: str) -> None:
        self.reach(target)
        self.page.keyboard.type(words)


@pytest.fixture(params=["touch", "keyboard"])
def hand(request: pytest.FixtureRequest) -> Touch | Keys:
    if request.param == "touch":
        return Touch(request.getfixturevalue("page_360"))
    return Keys(request.getfixturevalue("page_1280"))


def test_a_leader_tells_an_everyday_story(
    us: object, hand: Touch | Keys, photo: Path, live: object, axe: Callable, stays_within: Callable, picture: Callable
) -> None:
    page = hand.page

    def look(name: str) -> None:
        axe(page)
        stays_within(page)
        picture(page, name)

    _sign_in(page, hand)
    expect(page.get_by_role("heading", level=1)).to_have_text("Hej Anna. Hvad vil du vise frem?")
    look("home")

    hand.press(page.get_by_role("link", name="Hverdag"))
    _answer(page, hand, photo)
    look("guide")

    hand.press(page.get_by_role("button", name="Skriv til Facebook"))
    _write(page, hand, look)

    places = [page.url, _add_channel(page, hand, "Hjemmesiden"), _add_channel(page, hand, "Intranet")]
    for place, button in zip(
        places, ("Gør klar til Facebook", "Udgiv på hjemmesiden", "Udgiv på intranettet"), strict=True
    ):
        page.goto(place)
        _publish(page, hand, button)
    look("thanks")
    _read_back(page, live)


def _sign_in(page: Page, hand: Touch | Keys) -> None:
    page.goto("/")
    hand.write(page.get_by_label("E-mail"), "anna@nordkyst.example")
    hand.write(page.get_by_label("Adgangskode", exact=True), PASSWORD)
    hand.press(page.get_by_role("button", name="Log ind", exact=True))


def _answer(page: Page, hand: Touch | Keys, photo: Path) -> None:
    hand.write(page.get_by_label("1. Hvorfor fortæller I det?"), "vise udeskole")
    hand.press(page.get_by_label("Forældre på skolen"))
    page.get_by_label("Tag eller vælg et billede").set_input_files(photo)
    expect(page.get_by_role("img", name="Det valgte billede")).to_be_visible()
    hand.press(page.get_by_role("radio", name=re.compile("^Nej")))
    guide = page.get_by_role("region", name="Kanalguiden foreslår")
    expect(guide.get_by_role("radio").first).to_be_checked()
    expect(guide).to_contain_text("Det handler direkte om børnene, og forældrene er dér.")
    expect(guide).to_contain_text("LinkedIn er til det faglige.")
    expect(guide.get_by_role("radio", name=re.compile("Ikke sociale medier"))).to_be_visible()


def _write(page: Page, hand: Touch | Keys, look: Callable[[str], None]) -> None:
    findings = page.locator("#fund")
    expect(findings).to_be_hidden()
    hand.write(page.get_by_label("Tekst", exact=True), TEXT)
    expect(findings.get_by_text("Læseren mangler et sted at læse videre")).to_be_visible()
    expect(findings.get_by_text("Tunge ord kan gøres lettere")).to_be_visible()
    expect(page.get_by_text("Billedet mangler en alt-tekst")).to_be_visible()
    expect(page.locator("#gemt")).to_contain_text("Gemt kl.")
    expect(page.locator(".spejl mark").first).to_be_attached()
    look("composer-findings")

    hand.press(findings.get_by_role("button", name="Indsæt linjen"))
    expect(page.get_by_label("Tekst", exact=True)).to_have_value(f"{TEXT}\n\n{POINTER}")
    expect(findings.locator("h3").first).to_be_focused()
    hand.press(findings.get_by_role("button", name="Ret det"))
    expect(page.get_by_label("Tekst", exact=True)).not_to_have_value(re.compile("i henhold til"))
    hand.write(page.get_by_label("Alt-tekst"), ALT)
    expect(page.get_by_text("Billedet mangler en alt-tekst")).to_be_hidden()
    expect(findings.locator(".anm")).to_have_count(0)
    page.reload()
    expect(page.locator("form.komp--rolig")).to_be_visible()
    look("composer-quiet")


def _publish(page: Page, hand: Touch | Keys, button: str) -> None:
    hand.press(page.get_by_role("button", name=button))
    page.wait_for_url(re.compile(r"/tak/$"))
    work()
    page.reload()


def _add_channel(page: Page, hand: Touch | Keys, channel: str) -> str:
    hand.press(page.get_by_role("button", name="Tilføj kanal"))
    hand.press(page.get_by_role("radio", name=re.compile(f"^{channel}")))
    hand.press(page.get_by_role("button", name="Tilføj kanalen"))
    expect(page.get_by_role("link", name=re.compile(channel))).to_have_attribute("aria-current", "page")
    return page.url


def _read_back(page: Page, live: object) -> None:
    feed = feedparser.parse(urlopen(f"{live.url}/nordkyst/nyt/atom.xml").read())
    assert not feed.bozo
    (entry,) = feed.entries
    assert "målt skovens højeste træ" in entry.title
    assert POINTER.split(": ")[1] in entry.content[0].value
    assert ALT in entry.content[0].value
    page.goto("/intranet/")
    expect(page.get_by_text("målt skovens højeste træ").first).to_be_visible()
    page.goto("/arkiv/")
    expect(page.locator("main li", has_text="Opslag udgivet").first).to_be_visible()
