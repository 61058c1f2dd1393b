"""Gorm is asked for a post: he finds it, reads all about it, fetches it, and erases what must be erased."""

from __future__ import annotations

import datetime as dt
import zipfile

import pytest
from playwright.sync_api import Page, expect

from tests.cast import SILENT
from tests.stories.test_composer_story import sign_in


@pytest.fixture
def gorm(live: object) -> object:
    """The archivist of a municipality where Anna has published something."""
    from opslag.core.domain.actor import Role
    from opslag.ground.tenancy.scope import scope
    from opslag.organisation.models import Person, RoleGrant
    from opslag.posts import actions
    from opslag.publishing.actions import publish_variant
    from tests.cast import cast
    from tests.publishing.work import work

    us = cast()
    gorm = Person.objects.create_person("gorm@nordkyst.example", "Gorm Gran", us.organisation, unit=us.root)
    with scope(us.organisation):
        RoleGrant.objects.create(person=gorm, role=Role.ARCHIVIST.value, unit=us.root, valid_from=dt.date(2026, 1, 1))
        answers = {"why": "vise udeskole", "whom": "forældre", "occasion": "hverdag"}
        variant = actions.start_post(unit=us.school, by=us.anna, profile=us.profiles["website"], **answers)
        publish_variant(actions.save_variant(variant, by=us.anna, version=0, text=SILENT), by=us.anna)
    work()
    return gorm


@pytest.mark.parametrize(("width", "scripts"), [(360, True), (1280, True), (1280, False)])
def test_a_post_is_found_read_fetched_and_erased(
    gorm, live, width, scripts, new_page, axe, stays_within, picture, tmp_path
):
    page = sign_in(new_page(width=width, touch=width == 360, scripts=scripts), live, gorm)

    def look(name: str) -> None:
        stays_within(page)
        if scripts:
            axe(page)
            picture(page, name)

    page.goto("/arkiv/")
    look("archive")
    page.get_by_label("Ord i opslaget").fill("HØJESTE træ")
    page.get_by_label("Ord i opslaget").press("Enter")
    expect(page.get_by_role("heading", name="Det, der blev fundet")).to_be_visible()
    page.get_by_label("Hvad skete der").select_option(label="Udgivet")
    page.get_by_role("button", name="Søg i arkivet").click()
    expect(page.get_by_role("list").filter(has_text="Udgivet").get_by_role("listitem")).to_have_count(1)
    look("archive-found")
    page.get_by_role("link", name="Alt om opslag").click()
    expect(page.get_by_role("link", name="Se det, hvor det er udgivet").first).to_be_visible()
    look("archive-story")
    with page.expect_download() as fetched:
        page.get_by_role("button", name="Hent opslaget").click()
    fetched.value.save_as(tmp_path / "ud.zip")
    assert "efterproev.py" in zipfile.ZipFile(tmp_path / "ud.zip").namelist()
    page.get_by_role("link", name="Afsendelse begyndt").click()
    look("archive-entry")
    page.get_by_role("link", name="Se, hvad der slettes, og hvad der bliver").click()
    look("archive-erase")
    page.get_by_label("Grund").fill("Afgørelse 26/117")
    page.get_by_label("Også i de andre poster om opslaget").check()
    page.get_by_role("button", name="Slet ord og navne").click()
    expect(page.get_by_text("Personoplysningerne er slettet efter en regel.")).to_be_visible()
    expect(page.get_by_text("højeste træ")).to_have_count(0)
    look("archive-erased")
    _found_no_more(page)


def _found_no_more(page: Page) -> None:
    page.goto("/arkiv/?q=h%C3%B8jeste")
    expect(page.get_by_text("Intet passer på det hele.")).to_be_visible()
