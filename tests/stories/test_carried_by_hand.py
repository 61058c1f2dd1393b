"""After "Udgiv": the receipt in its states, by hand, our own pages, the archive; also without scripts."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import Page, expect

from tests.publishing.work import no_scope, work

if TYPE_CHECKING:
    from opslag.publishing.models import Delivery
    from tests.cast import Cast


@dataclass
class Town:
    """The cast, and a way to publish."""

    us: Cast
    picture: object

    def publish(self, on: str, text: str = "", pause: timedelta = timedelta(0)) -> Delivery:
        from opslag.ground.tenancy.scope import scope
        from opslag.posts import actions
        from opslag.publishing.actions import publish_variant
        from tests.cast import SILENT

        with scope(self.us.organisation):
            answers = {"why": "vise udeskole", "whom": "forældre", "occasion": "hverdag", "picture": self.picture}
            begun = actions.start_post(unit=self.us.school, by=self.us.anna, profile=self.us.profiles[on], **answers)
            changes = {"text": text or SILENT, "alt_text": "Et højt træ i skoven."}
            variant = actions.save_variant(begun, by=self.us.anna, version=begun.version, **changes)
            return publish_variant(variant, by=self.us.anna, pause=pause)


@pytest.fixture
def town(live: object) -> Town:
    from opslag.ground.tenancy.scope import scope
    from tests.cast import cast

    made = cast()
    with scope(made.organisation):
        picture = _taken(made)
    return Town(made, picture)


def _taken(made: Cast) -> object:
    import io

    from django.core.files.uploadedfile import SimpleUploadedFile
    from PIL import Image

    from opslag.media.actions import add_picture, describe

    out = io.BytesIO()
    Image.new("RGB", (640, 420), (90, 140, 60)).save(out, "JPEG")
    taken = add_picture(SimpleUploadedFile("skov.jpg", out.getvalue()), unit=made.school, by=made.anna)
    return describe(taken, by=made.anna, alt_text="Et højt træ i skoven.", recognisable=False)


def sign_in(page: Page, live: object, person: object) -> None:
    from django.test import Client

    client = Client()
    client.force_login(person)
    cookies = [{"name": name, "value": morsel.value, "url": live.url} for name, morsel in client.cookies.items()]
    page.context.add_cookies(cookies)


@pytest.fixture(params=["page_360", "page_1280"])
def page(request: pytest.FixtureRequest) -> Page:
    return request.getfixturevalue(request.param)


@pytest.fixture
def look(axe: Callable, stays_within: Callable, picture: Callable) -> Callable[[Page, str], None]:
    def looked(page: Page, name: str) -> None:
        axe(page)
        stays_within(page)
        picture(page, name)

    return looked


def test_anna_carries_a_post_to_facebook(
    town: Town, page: Page, live: object, look: Callable, browser_errors: object
) -> None:
    browser_errors.expect("422")
    delivery = town.publish("facebook")
    sign_in(page, live, town.us.anna)
    page.goto(f"/opslag/{delivery.variant_id}/tak/")
    look(page, "kvittering-undervejs")
    work()
    link = page.get_by_role("link", name="Kopiér teksten, og vis, at den er ude")
    expect(link).to_be_visible()  # the receipt follows along by itself
    look(page, "kvittering-i-haanden")
    link.click()
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page.get_by_role("button", name="Kopiér teksten").click()
    expect(page.get_by_role("button", name="Kopieret")).to_be_visible()
    assert page.evaluate("navigator.clipboard.readText()") == delivery.variant.text
    look(page, "i-haanden")
    page.get_by_role("button", name="Gem som udgivet").click()
    expect(page.get_by_role("alert")).to_contain_text("Beviset er ikke gemt endnu")
    look(page, "i-haanden-uden-bevis")
    page.get_by_label("Link til opslaget").fill("https://facebook.example/engskolen/1")
    page.get_by_role("button", name="Gem som udgivet").press("Enter")
    expect(page.get_by_role("heading", name="Tak, fordi du deler")).to_be_visible()
    look(page, "kvittering-ude")


def test_anna_changes_her_mind_in_time(town: Town, page: Page, live: object, look: Callable) -> None:
    delivery = town.publish("website", pause=timedelta(seconds=30))
    sign_in(page, live, town.us.anna)
    page.goto(f"/opslag/{delivery.variant_id}/tak/")
    wait = page.get_by_role("button", name="Vent lidt, og send det ikke")
    wait.focus()
    with page.expect_response(lambda r: r.url.endswith("/tak/")):
        pass
    expect(wait).to_be_focused()  # the page follows along, and the keyboard stays where it was
    look(page, "kvittering-vent-lidt")
    wait.press("Enter")
    expect(page.get_by_role("heading", name="Opslaget er ikke sendt")).to_be_visible()
    look(page, "kvittering-ventede")


def test_it_all_works_without_scripts(town: Town, new_page: Callable, live: object) -> None:
    delivery = town.publish("facebook")
    page = new_page(width=360, scripts=False)
    sign_in(page, live, town.us.anna)
    page.goto(f"/opslag/{delivery.variant_id}/tak/")
    work()
    page.get_by_role("link", name="Hent siden igen").click()
    page.get_by_role("link", name="Kopiér teksten, og vis, at den er ude").click()
    expect(page.get_by_role("button", name="Kopiér teksten")).to_be_hidden()
    assert page.get_by_label("Teksten til at markere og kopiere").input_value() == delivery.variant.text
    page.get_by_label("Link til opslaget").fill("https://facebook.example/engskolen/1")
    page.get_by_role("button", name="Gem som udgivet").click()
    expect(page.get_by_role("heading", name="Tak, fordi du deler")).to_be_visible()


def test_strangers_read_the_public_page_and_colleagues_the_intranet(
    town: Town, page: Page, live: object, look: Callable, browser_errors: object
) -> None:
    from opslag.ground.tenancy.scope import scope
    from opslag.publishing.actions import withdraw_delivery

    page.goto("/nordkyst/nyt/")
    look(page, "nyt-tom")
    first = town.publish("website")
    town.publish("intranet")
    work()
    page.goto("/nordkyst/nyt/")
    expect(page.get_by_role("img", name="Et højt træ i skoven.")).to_be_visible()
    look(page, "nyt")
    page.get_by_role("link", name="skovens højeste træ").click()
    look(page, "nyt-indslag")
    address = page.url
    with scope(town.us.organisation):
        first.refresh_from_db()
        withdraw_delivery(first, by=town.us.anna, reason="Forkert dato")
    work()
    browser_errors.expect("410")
    page.goto(address)
    look(page, "nyt-trukket-tilbage")
    sign_in(page, live, town.us.tea)
    page.goto("/intranet/")
    look(page, "intranet")


def test_anna_reads_what_the_archive_kept(town: Town, page: Page, live: object, look: Callable) -> None:
    delivery = town.publish("website")
    work()
    sign_in(page, live, town.us.anna)
    page.goto("/arkiv/")
    look(page, "arkiv")
    page.goto(f"/arkiv/?opslag={delivery.variant_id}")
    page.get_by_role("link", name="Afsendelse begyndt").click()
    expect(page.get_by_text("Posten er uændret og følger efter den forrige.")).to_be_visible()
    look(page, "arkivpost")
    page.goto("/arkiv/")
    page.get_by_role("button", name="Efterprøv hele arkivet").click()
    expect(page.get_by_role("heading", name="Kæden holder")).to_be_visible()
    look(page, "arkiv-efterproevet")


@pytest.mark.parametrize(
    "state", ["holdt", "afvist", "usikker", "uvist", "utilgaengelig", "nedtages", "trukket_tilbage"]
)
def test_every_state_has_a_page(town: Town, page: Page, live: object, look: Callable, state: str) -> None:
    from opslag.publishing.models import Delivery

    delivery = town.publish("website")
    reason = "Kanalen har for travlt lige nu. Vi prøver igen."
    with no_scope():
        Delivery.unscoped.filter(pk=delivery.pk).update(state=state, reason=reason, lease_until="2099-01-01T00:00Z")
    sign_in(page, live, town.us.anna)
    page.goto(f"/opslag/{delivery.variant_id}/tak/")
    look(page, f"kvittering-{state}")


def test_a_profile_is_connected_from_a_page(town: Town, page: Page, live: object, look: Callable) -> None:
    from opslag.ground.tenancy.scope import scope
    from opslag.organisation.models import Profile

    us = town.us
    with scope(us.organisation):
        made = Profile.objects.create(
            unit=us.school, channel="bluesky", level="workplace", name="Engskolen", sender="Engskolen", owner=us.anna
        )
    sign_in(page, live, us.anna)
    page.goto(f"/profiler/{made.pk}/forbind/")
    look(page, "forbind")
    page.get_by_label("Brugernavn").fill("engskolen.example")
    page.get_by_label("Server").fill("http://10.0.0.1")
    page.get_by_label("App-adgangskode").fill("abcd")
    page.get_by_role("button", name="Forbind profilen").click()
    expect(page.get_by_text("må ikke kaldes herfra")).to_be_visible()
