"""Journey 4.4, step 3: a rule is tried on the organisation's own posts, by touch and by keyboard.

Rows C24.
"""

from __future__ import annotations

from collections.abc import Callable

import pytest
from django.core.management import call_command
from playwright.sync_api import Page, expect

from tests.stories.test_every_page import sign_in
from tests.stories.test_everyday_story import Keys


@pytest.fixture
def demo(live: object, settings: object) -> None:
    settings.DEMO = True
    call_command("load_demo", verbosity=0)


def clause_with(check: str) -> str:
    """The nearest clause in force at Anna's school that uses this check."""
    from opslag.ground.tenancy.scope import scope
    from opslag.organisation.models import Person
    from opslag.organisation.queries import home_unit
    from opslag.policy.queries import effective_policy

    anna = Person.objects.get(email="anna@nordkyst.example")
    with scope(anna.organisation):
        clauses = effective_policy(home_unit(anna)).clauses
    return next(b.clause.id for b in reversed(clauses) if any(e.check == check for e in b.clause.enforcements))


@pytest.mark.parametrize("size", ["page_360", "page_1280"])
def test_a_rule_is_tried_before_anybody_is_bound(
    demo: None,
    size: str,
    request: pytest.FixtureRequest,
    live: object,
    axe: Callable,
    stays_within: Callable,
    picture: Callable,
) -> None:
    page: Page = request.getfixturevalue(size)
    sign_in(page, live.url, "anna@nordkyst.example")
    clause = clause_with("bureaucratic-wording")
    page.goto(f"/politik/{clause}/")
    page.get_by_role("link", name="Prøv reglen").click()
    axe(page)
    stays_within(page)
    picture(page, "try-a-rule")
    page.get_by_role("radio", name="Stop").first.check()
    page.get_by_label("Jeres egne tunge ord").fill("skoven=lunden")
    page.get_by_role("button", name="Prøv på vores opslag").click()
    expect(page.get_by_role("heading", name="Jeres egne opslag")).to_be_in_viewport()
    expect(page.get_by_text("ville få et andet svar").first).to_be_visible()
    expect(page.locator("mark").first).to_be_visible()
    axe(page)
    stays_within(page)
    picture(page, "try-a-rule-answer")
    page.goto("/politik/proev/norddjurs/")
    axe(page)
    stays_within(page)
    picture(page, "try-a-pack")


def test_a_bad_setting_is_named_and_kept(
    demo: None, page_360: Page, live: object, axe: Callable, stays_within: Callable, picture: Callable
) -> None:
    page = page_360
    sign_in(page, live.url, "anna@nordkyst.example")
    clause = clause_with("bureaucratic-wording")
    page.goto(
        f"/politik/{clause}/proev/?proev=1&t0-on=on&t0-severity=advise&t0-channels=facebook&t0-s_at_least=mange&t0-s_weak=2"
    )
    alert = page.get_by_role("alert")
    expect(alert).to_contain_text("»Hvor mange, før det bliver sagt?« skal være et helt tal")
    alert.get_by_role("link").first.click()
    expect(page.get_by_label("Hvor mange, før det bliver sagt?")).to_be_in_viewport()
    axe(page)
    stays_within(page)
    picture(page, "try-a-rule-wrong")


@pytest.mark.parametrize("scripts", [True, False])
def test_the_keyboard_is_enough(demo: None, new_page: Callable[..., Page], live: object, scripts: bool) -> None:
    page = new_page(scripts=scripts)
    sign_in(page, live.url, "anna@nordkyst.example")
    page.goto(f"/politik/{clause_with('bureaucratic-wording')}/proev/")
    keys = Keys(page)
    keys.press(page.get_by_role("checkbox", name="Hold øje med det").first)
    keys.press(page.get_by_role("button", name="Prøv på vores opslag"))
    expect(page.get_by_role("heading", name="Eksempler")).to_be_visible()
    expect(page.get_by_text("Går væk").first).to_be_visible()
