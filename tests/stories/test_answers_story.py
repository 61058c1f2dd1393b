"""Anna tells too much in the answer to why: she is told where, mends it, and nothing is wider than the page."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import expect

from tests.stories.test_composer_story import sign_in

TOLD = "Fortælle om Emil Berg, 111111-0000, der har ADHD"
NO_SPACES = "Udeskolematematikundervisningsforløb" * 4
SIZES = pytest.mark.parametrize("size", ["page_360", "page_1280"])


@pytest.fixture
def us(live: object) -> object:
    from tests.cast import cast

    return cast()


@pytest.fixture
def begin(us: object) -> Callable[..., str]:
    """Begin a post with this why; its address."""
    from opslag.ground.tenancy.scope import scope
    from opslag.posts import actions

    def begun(why: str, text: str = "", on: str = "facebook", *, ask: bool = False, send: bool = False) -> str:
        answers = {"why": why, "whom": "forældre", "occasion": "hverdag"}
        with scope(us.organisation):
            variant = actions.start_post(unit=us.school, by=us.anna, profile=us.profiles[on], **answers)
            variant = actions.save_variant(variant, by=us.anna, version=0, text=text)
            if ask:
                actions.ask_release(variant, by=us.anna)
            if send:
                actions.submit_variant(variant, by=us.anna)
        return f"/opslag/{variant.pk}/"

    return begun


@SIZES
def test_why_is_judged_before_a_word_is_written_and_mended_from_the_finding(
    us, live, size, request, axe, stays_within, picture
):
    page = sign_in(request.getfixturevalue(size), live, us.anna)
    page.goto("/skriv/hverdag/")
    page.locator("#id_why").fill(TOLD)
    page.get_by_label("Forældre på skolen").check()
    page.locator("button[name=begin]").click()
    expect(page.locator("#fund .anm").first).to_contain_text("Muligvis et CPR-nummer i svaret på hvorfor")
    expect(page.get_by_role("heading", level=1)).to_have_text("Hverdag")
    expect(page.locator(".svar-linje mark").first).to_be_visible()
    axe(page)
    stays_within(page)
    picture(page, "answers-stopped")
    page.goto("/")
    expect(page.locator("main")).not_to_contain_text("Emil")
    page.go_back()
    page.locator("#fund").get_by_role("button", name="Ret svarene").first.click()
    page.locator("#id_why").fill("Vise, hvad udeskole gør")
    axe(page)
    stays_within(page)
    page.get_by_role("button", name="Gem svarene").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Vise, hvad udeskole gør")
    expect(page.locator("#fund .anm")).to_have_count(0)


@SIZES
def test_whoever_may_let_it_go_sees_what_in_the_answer_stopped_it(
    us, begin, live, size, request, axe, stays_within, picture
):
    page = sign_in(request.getfixturevalue(size), live, us.fie)
    page.goto(f"{begin(TOLD, 'En ko.', ask=True)}frigiv/")
    expect(page.locator(".svar-linje mark").first).to_be_visible()
    axe(page)
    stays_within(page)
    picture(page, "answers-release")


@SIZES
def test_a_why_without_spaces_is_broken_and_no_page_is_wider_than_the_window(
    us, begin, live, size, request, stays_within, picture
):
    page = sign_in(request.getfixturevalue(size), live, us.anna)
    address = begin(NO_SPACES)
    begin(NO_SPACES, "En ko i en skov, som vi har set.", "linkedin", send=True)
    for path in ("/", address, f"{address}de-tre-svar/"):
        page.goto(path)
        expect(page.locator("main")).to_contain_text(re.compile("udeskole", re.IGNORECASE))
        stays_within(page)
    picture(page, "answers-long")
    bo = sign_in(page, live, us.bo)
    for path in ("/", "/gennemsyn/"):
        bo.goto(path)
        stays_within(bo)
    bo.locator(".koe a").first.click()
    stays_within(bo)
