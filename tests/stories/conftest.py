"""A real browser for the stories: one Chromium per session, a fresh context per page, nothing from outside.

`page_360` (touch) and `page_1280` fail their test when the browser reports an error: a script error, a refusal
by the content security policy, a missing file, a request to another host. A story that means to meet an error
page says so with `browser_errors.expect("404")`.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, BrowserContext, ConsoleMessage, Page, Route, sync_playwright

HERE = Path(__file__).parent
STICKS_OUT = """[...document.querySelectorAll("body *")]
    .map(one => [one.tagName, one.className, Math.round(one.getBoundingClientRect().right)])
    .filter(([, , right]) => right > document.documentElement.clientWidth)"""
"""What ends to the right of the window: its tag, its classes, and where it ends in pixels."""
FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-dev-shm-usage",
]


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if HERE in item.path.parents:
            item.add_marker("story")


@dataclass
class BrowserErrors:
    """What the browser complained about, and what the story expects it to."""

    found: list[str] = field(default_factory=list)
    expected: list[str] = field(default_factory=list)

    def expect(self, part: str) -> None:
        self.expected.append(part)

    def unexpected(self) -> list[str]:
        return [error for error in self.found if not any(part in error for part in self.expected)]


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    program = os.environ.get("OPSLAG_CHROMIUM") or shutil.which("chromium") or "/usr/bin/chromium"
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=program, args=FLAGS)
        yield chromium
        chromium.close()


@pytest.fixture
def live(live_server: object) -> object:
    """The running product; `live.url` is its address."""
    return live_server


@pytest.fixture
def browser_errors() -> Iterator[BrowserErrors]:
    errors = BrowserErrors()
    yield errors
    unexpected = errors.unexpected()
    assert not unexpected, "the browser reported:\n" + "\n".join(unexpected)


@pytest.fixture
def new_page(browser: Browser, live: object, browser_errors: BrowserErrors) -> Iterator[Callable[..., Page]]:
    """Opens a page in a context of its own: `new_page(width=360, touch=True, scripts=False)`."""
    contexts: list[BrowserContext] = []

    def open_page(
        *, width: int = 1280, height: int = 900, touch: bool = False, scripts: bool = True, **options: object
    ) -> Page:
        context = browser.new_context(
            base_url=live.url,
            viewport={"width": width, "height": height},
            has_touch=touch,
            is_mobile=touch,
            java_script_enabled=scripts,
            locale="da-DK",
            timezone_id="Europe/Copenhagen",
            **options,
        )
        context.set_default_timeout(10_000)
        contexts.append(context)
        _listen(context, urlsplit(live.url).netloc, browser_errors)
        return context.new_page()

    yield open_page
    for context in contexts:
        context.close()


def _listen(context: BrowserContext, host: str, errors: BrowserErrors) -> None:
    def only_our_own(route: Route) -> None:
        address = urlsplit(route.request.url)
        if address.scheme in {"http", "https"} and address.netloc != host:
            errors.found.append(f"request to another host: {route.request.url}")
            route.abort()
        else:
            route.continue_()

    def complaint(message: ConsoleMessage) -> None:
        if message.type == "error":
            errors.found.append(f"{message.text} [{message.location.get('url', '')}]")

    context.route("**/*", only_our_own)
    context.on("console", complaint)
    context.on("weberror", lambda error: errors.found.append(str(error.error)))


@pytest.fixture
def page_360(new_page: Callable[..., Page]) -> Page:
    return new_page(width=360, height=740, touch=True)


@pytest.fixture
def page_1280(new_page: Callable[..., Page]) -> Page:
    return new_page(width=1280, height=900)


@pytest.fixture(scope="session")
def axe() -> Callable[..., None]:
    """`axe(page)` fails on any accessibility violation, and names rule, place and help."""
    checker = Axe()

    def check(page: Page, **arguments: object) -> None:
        results = checker.run(page, **arguments).response
        lines = [
            f"{rule['id']} ({rule['impact']}): {rule['help']}\n    {node['target']}  {node['html'][:160]}"
            for rule in results["violations"]
            for node in rule["nodes"]
        ]
        assert not lines, f"{page.url}\n" + "\n".join(lines)

    return check


@pytest.fixture(scope="session")
def picture() -> Callable[[Page, str], None]:
    """`picture(page, "home")` keeps home-360.png in the folder OPSLAG_SCREENSHOTS, when that is set."""
    wanted = os.environ.get("OPSLAG_SCREENSHOTS")

    def keep(page: Page, name: str) -> None:
        if not wanted or not page.viewport_size:
            return
        Path(wanted).mkdir(parents=True, exist_ok=True)
        size = page.viewport_size
        # As tall as the page, so that a sticky bar stands at the end and not in the middle.
        tall = max(size["height"], page.evaluate("document.documentElement.scrollHeight"))
        page.set_viewport_size({**size, "height": tall})
        page.screenshot(path=Path(wanted) / f"{name}-{size['width']}.png")
        page.set_viewport_size(size)

    return keep


@pytest.fixture(scope="session")
def stays_within() -> Callable[[Page], None]:
    """`stays_within(page)` fails when the page scrolls sideways."""

    def check(page: Page) -> None:
        page.wait_for_load_state("load")  # the words may be there before their style is
        wide, room = page.evaluate("[document.documentElement.scrollWidth, document.documentElement.clientWidth]")
        assert wide <= room, f"{page.url} is {wide} px wide in {room} px: {page.evaluate(STICKS_OUT)}"

    return check
