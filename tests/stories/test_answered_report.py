"""Anna says that a finding is none, Bo tries the rule and answers, and Anna hears it once and can read it again."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from tests.stories.test_composer_story import sign_in

HEAVY = "Vi måler i henhold til planen. Læs om det på engskolen.example/udeskole"
NOTE = "Det er et fast udtryk hos os."
WHY = "Emil Madsen fra 3.b skal også kunne læse med."


@pytest.fixture
def us(live: object) -> object:
    from tests.cast import cast

    return cast()


@pytest.fixture
def reported(us: object) -> None:
    """Anna has told two things."""
    from opslag.ground.tenancy.scope import scope
    from opslag.posts import actions
    from opslag.posts.queries import reading_of

    with scope(us.organisation):
        answers = {"why": "vise udeskole", "whom": "forældre", "occasion": "hverdag"}
        variant = actions.start_post(unit=us.school, by=us.anna, profile=us.profiles["facebook"], **answers)
        variant = actions.save_variant(variant, by=us.anna, version=0, text=HEAVY)
        actions.report_check(variant, by=us.anna, note="Her mangler et tjek af, om linket virker.")
        key = reading_of(variant).judgement.findings[0].key
        actions.report_check(variant, by=us.anna, key=key, note=NOTE)


@pytest.mark.parametrize(("width", "scripts"), [(360, True), (1280, True), (1280, False)])
def test_a_report_is_tried_answered_and_read(
    us, reported, live, width, scripts, new_page, axe, stays_within, picture, browser_errors
):
    browser_errors.expect("422")
    bo = sign_in(new_page(width=width, touch=width == 360, scripts=scripts), live, us.bo)

    def look(page: Page, name: str) -> None:
        stays_within(page)
        if scripts:
            axe(page)
            picture(page, name)

    bo.goto("/meldinger/")
    look(bo, "reports")
    bo.get_by_role("link", name=re.compile("^Prøv reglen")).click()
    expect(bo.get_by_role("heading", name=re.compile("Skriv, så alle er med"))).to_be_visible()
    bo.get_by_role("button", name="Prøv på vores opslag").click()
    expect(bo.get_by_role("heading", name="Eksempler")).to_be_visible()
    look(bo, "reports-try")
    bo.goto("/meldinger/")
    bo.get_by_role("link", name=re.compile("^Svar på meldingen.*Ikke et fund")).click()
    look(bo, "reports-answer")
    bo.get_by_label("Reglen står ved magt, fordi …").check()
    bo.get_by_role("button", name="Send svaret").click()
    expect(bo.get_by_role("alert")).to_contain_text("Skriv, hvorfor reglen står ved magt")
    expect(bo.get_by_label("Reglen står ved magt, fordi …")).to_be_checked()
    look(bo, "reports-answer-empty")
    bo.get_by_label("En linje mere").fill(WHY)
    bo.get_by_role("button", name="Send svaret").click()
    expect(bo.get_by_text("Sådan ser din linje ud, når den bliver sendt.")).to_be_visible()
    look(bo, "reports-answer-masked")
    bo.get_by_role("button", name="Send svaret").click()
    expect(bo.get_by_text("Svaret er sendt.")).to_be_visible()
    expect(bo.get_by_text(NOTE)).to_be_hidden()
    bo.get_by_text("Det, I har svaret på", exact=True).click()
    expect(bo.get_by_text(NOTE)).to_be_visible()
    look(bo, "reports-answered")

    anna = sign_in(new_page(width=width, touch=width == 360, scripts=scripts), live, us.anna)
    anna.goto("/")
    look(anna, "reports-home")
    anna.get_by_role(
        "link", name=re.compile("Bo har svaret på det, du meldte om et tjek: Reglen står ved magt")
    ).first.click()
    expect(anna.get_by_text("skal også kunne læse med.")).to_be_visible()
    expect(anna.get_by_text("Emil")).to_have_count(0)
    look(anna, "my-reports")
    anna.goto("/politik/")
    anna.get_by_role("link", name="Det, du har meldt om tjekkene").click()
    expect(anna.get_by_text("Ikke besvaret endnu.")).to_be_visible()


def test_the_keyboard_is_enough_to_answer(us, reported, live, new_page: Callable[..., Page]) -> None:
    bo = sign_in(new_page(scripts=False), live, us.bo)
    bo.goto("/meldinger/")
    bo.get_by_role("link", name=re.compile("^Svar på meldingen.*Ikke et fund")).press("Enter")
    bo.get_by_label("Tak, vi har læst det").press("ArrowDown")
    expect(bo.get_by_label("Tak, vi retter reglen")).to_be_checked()
    bo.get_by_role("button", name="Send svaret").press("Enter")
    expect(bo.get_by_text("Svaret er sendt.")).to_be_visible()
    bo.locator("summary").last.press("Enter")
    expect(bo.get_by_text("Tak, vi retter reglen.")).to_be_visible()
