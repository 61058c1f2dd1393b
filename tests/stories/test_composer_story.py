"""The composer in its states, in a real browser: undo, two tabs, a stop, no scripts, a second reader."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

WRITTEN = "I dag har 2.b målt skovens højeste træ i henhold til planen. Spørg os på kontoret."
PATHS = ["/", "/skriv/", "/skriv/hverdag/", "/gennemsyn/", "/politik/", "/politik/proeve.videre/"]
PRESSED = "main button, main select, main summary, main .button, main .chip, .handling a"
HEALTH = "Vi måler i henhold til planen. Emil i 3.B fik endelig sin diagnose i går. Spørg os på kontoret."
LONG = "Vi måler træer i skoven i dag. " * 14 + "\n\n" + "Vi måler åen bag skolen. " * 10 + "Spørg os på kontoret."
STIFF = (
    "I henhold til skolebestyrelsens beslutning vedrørende implementering af trivselsfremmende foranstaltninger skal "
    "det hermed meddeles, at der fremadrettet vil blive foretaget en løbende evaluering af elevernes trivsel med "
    "henblik på kvalificering af den tværprofessionelle indsats, hvorefter resultaterne vil blive forelagt "
    "skolebestyrelsen, ledelsesteamet samt MED-udvalget. Det bemærkes, at forældre, der måtte have spørgsmål i den "
    "forbindelse, bedes rette henvendelse til administrationen."
)
MUCH = f"{STIFF} Vi søger også en vikar til køkkenet. På torsdag holder vi fest, og svømmehallen er lukket i uge 7." * 2
ONE_AND_OTHERS = 3
PRIVATE = "Ring til Sanne Mikkelsen på 51 23 45 67, eller skriv til sanne@gmail.example. Spørg os på kontoret."
SECRET = "Emil, 111111-0000, klarede det flot. Spørg os på kontoret."


@pytest.fixture
def us(live: object) -> object:
    from tests.cast import cast

    return cast()


@pytest.fixture
def begin(us: object) -> Callable[..., str]:
    """Begin a post with a text; its address."""
    from opslag.ground.tenancy.scope import scope
    from opslag.posts import actions

    def begun(text: str = "", on: str = "facebook", send: bool = False) -> str:
        with scope(us.organisation):
            variant = actions.start_post(
                unit=us.school,
                by=us.anna,
                occasion="hverdag",
                why="vise udeskole",
                whom="forældre",
                profile=us.profiles[on],
            )
            variant = actions.save_variant(variant, by=us.anna, version=0, text=text)
            if send:
                actions.submit_variant(variant, by=us.anna)
        return f"/opslag/{variant.pk}/"

    return begun


@pytest.fixture
def strict(us: object) -> None:
    """The policy of a place that asks for much."""
    from opslag.core.domain.actor import SYSTEM
    from opslag.core.domain.packs import builtin_data
    from opslag.ground.tenancy.scope import scope
    from opslag.policy.actions import adopt

    with scope(us.organisation):
        adopt(us.area, builtin_data("aarhus-bu"), by=SYSTEM)


def sign_in(page: Page, live: object, person: object) -> Page:
    from django.test import Client

    client = Client()
    client.force_login(person, backend="allauth.account.auth_backends.AuthenticationBackend")
    page.context.add_cookies([{"name": n, "value": m.value, "url": live.url} for n, m in client.cookies.items()])
    return page


def field(page: Page) -> object:
    return page.get_by_label("Tekst", exact=True)


def text_of(address: str) -> str:
    from opslag.posts.models import Variant

    return Variant.unscoped.get(pk=int(address.split("/")[2])).text


def test_a_fix_can_be_taken_back_until_the_page_is_left(us, begin, live, page_1280: Page, axe) -> None:
    page = sign_in(page_1280, live, us.anna)
    page.goto(begin(WRITTEN))
    page.get_by_role("button", name="Ret det").click()
    expect(field(page)).to_have_value(re.compile("træ efter planen"))
    expect(page.locator(".rettet span").first).to_have_text("Ordene er rettet.")
    axe(page)
    field(page).press("End")
    page.keyboard.type(" Kom med.")
    expect(page.get_by_role("button", name="Fortryd")).to_be_visible()
    page.get_by_role("button", name="Fortryd").click()
    expect(field(page)).to_have_value(re.compile(r"i henhold til planen.*Kom med\.", re.DOTALL))


@pytest.mark.parametrize("size", ["page_360", "page_1280"])
def test_a_stiff_text_is_told_one_thing_about_its_words_and_every_reason_lies_inside(
    us, strict, begin, live, size, request, axe, stays_within, picture
):
    page = sign_in(request.getfixturevalue(size), live, us.anna)
    page.goto(begin(STIFF))
    card, inside = page.locator("#anm-sprog"), page.locator("#sprog-dele")
    expect(page.locator("#fund .anm--raad:visible")).to_have_count(ONE_AND_OTHERS)
    expect(card.get_by_role("heading", name="Skriv det, som du ville sige det ved døren")).to_be_visible()
    expect(page.locator("#fund .sum").first).to_contain_text(f"{ONE_AND_OTHERS} råd")
    axe(page)
    stays_within(page)
    picture(page, "composer-wording")
    marks = set(page.locator("#spejl mark:not(.m-tip)").evaluate_all("all => all.map(mark => mark.dataset.nr)"))
    cards = set(page.locator("#fund a[data-mark]:visible").evaluate_all("all => all.map(link => link.dataset.mark)"))
    assert marks <= cards
    inside.locator("summary").first.click()
    parts = inside.locator(".anm")
    for part in parts.all():
        expect(part.locator(".chip")).to_be_visible()
        expect(part.get_by_text("Hvorfor?")).to_be_visible()
        expect(part.get_by_role("button", name="Behold min tekst")).to_be_visible()
    axe(page)
    stays_within(page)
    picture(page, "composer-wording-open")
    parts.first.locator("a[data-mark]").click()
    assert field(page).evaluate("one => one.selectionEnd > one.selectionStart")
    before = parts.count()
    parts.first.get_by_role("button", name="Behold min tekst").click()
    expect(page.locator(".rettet")).to_contain_text("Du beholder din tekst")
    expect(parts).to_have_count(before - 1)
    expect(parts.first).to_be_visible()


def test_the_words_are_kept_with_one_press_and_heard_again_with_the_next(us, strict, begin, live, page_1280: Page):
    page = sign_in(page_1280, live, us.anna)
    page.goto(begin(STIFF))
    page.locator("#anm-sprog > .anm__knapper").get_by_role("button", name="Behold min tekst").click()
    expect(page.locator("#anm-sprog")).to_have_count(0)
    expect(page.locator(".rettet li")).to_have_count(1)
    expect(page.locator(".rettet")).to_contain_text("»Skriv det, som du ville sige det ved døren«")
    page.get_by_role("button", name="Fortryd").click()
    expect(page.locator("#anm-sprog")).to_be_visible()


def test_the_one_card_opens_and_is_answered_without_scripts_and_by_keyboard(
    us, strict, begin, live, new_page, stays_within
):
    page = sign_in(new_page(width=360, height=740, scripts=False), live, us.anna)
    page.goto(begin(STIFF))
    page.locator("#sprog-dele > summary").focus()
    page.keyboard.press("Enter")
    parts = page.locator("#sprog-dele .anm")
    before = parts.count()
    expect(parts.last).to_be_visible()
    stays_within(page)
    parts.last.get_by_role("button", name="Behold min tekst").press("Enter")
    expect(parts).to_have_count(before - 1)
    page.locator("#anm-sprog").get_by_role("button", name="Ret det").press("Enter")
    expect(page.locator("#resten")).to_be_visible()
    expect(page.locator("#anm-sprog")).to_be_hidden()


@pytest.mark.parametrize("size", ["page_360", "page_1280"])
def test_what_a_press_leaves_to_the_author_lies_folded_and_is_no_new_advice(
    us, strict, begin, live, size, request, axe, stays_within, picture
):
    page = sign_in(request.getfixturevalue(size), live, us.anna)
    page.goto(begin(STIFF))
    card, rest = page.locator("#anm-sprog"), page.locator("#resten")
    expect(card.get_by_text(re.compile(r"\d+ af \d+ steder kan rettes her. Resten er op til dig."))).to_be_visible()
    card.get_by_role("button", name="Ret det").click()
    expect(page.locator(".rettet span").first).to_have_text("Ordene er rettet.")
    expect(rest).to_be_visible()
    expect(page.locator("#fund .anm--raad:visible")).to_have_count(ONE_AND_OTHERS - 1)
    axe(page)
    stays_within(page)
    picture(page, "composer-wording-mended")
    rest.locator("summary").first.click()
    expect(card).to_be_visible()
    page.get_by_role("button", name="Fortryd").click()
    expect(rest).to_have_count(0)
    expect(field(page)).to_have_value(STIFF)


@pytest.mark.parametrize("size", ["page_360", "page_1280"])
def test_a_private_number_and_mailbox_go_in_one_press_each(
    us, begin, live, size, request, axe, stays_within, picture
) -> None:
    page = sign_in(request.getfixturevalue(size), live, us.anna)
    page.goto(begin(PRIVATE))
    picture(page, "composer-contact")
    page.get_by_role("button", name="Fjern nummeret").click()
    expect(page.locator(".rettet li > span").first).to_have_text("Nummeret er fjernet.")
    page.get_by_role("button", name="Fjern mailadressen").click()
    expect(page.locator(".rettet li > span").nth(1)).to_have_text("Mailadressen er fjernet.")
    expect(field(page)).to_have_value("Ring til Sanne Mikkelsen. Spørg os på kontoret.")
    axe(page)
    stays_within(page)
    page.get_by_role("button", name="Fortryd").last.click()
    expect(page.locator(".rettet li")).to_have_count(1)
    page.get_by_role("button", name="Fortryd").click()
    expect(field(page)).to_have_value(PRIVATE)


def test_much_advice_is_a_calm_list_and_every_card_can_be_reached(us, strict, begin, live, page_360: Page, axe):
    page = sign_in(page_360, live, us.anna)
    page.goto(begin(MUCH))
    more = page.locator("#flere-raad")
    expect(page.locator("#fund > ul > .anm--raad")).to_have_count(3)
    expect(more.locator(".anm--raad").first).to_be_hidden()
    more.locator("summary").first.click()
    axe(page)
    cards = page.locator("#fund .anm--raad")
    all_of_them = cards.count()
    more.get_by_role("button", name="Behold min tekst").first.click()
    expect(page.locator(".rettet")).to_contain_text("Du beholder din tekst")
    expect(cards).to_have_count(all_of_them - 1)
    page.get_by_role("button", name="Fortryd").click()
    expect(cards).to_have_count(all_of_them)


def test_words_that_are_kept_are_left_in_peace(us, begin, live, page_1280: Page) -> None:
    page = sign_in(page_1280, live, us.anna)
    page.goto(begin(WRITTEN))
    page.get_by_role("button", name="Behold min tekst").click()
    expect(page.locator("#fund .anm")).to_have_count(0)
    field(page).focus()
    page.keyboard.press("Control+End")
    page.keyboard.type(" Kom med.")
    expect(page.locator("#gemt")).to_contain_text("Gemt")
    expect(page.locator("#fund .anm")).to_have_count(0)


def test_nothing_is_said_of_the_word_being_typed(us, begin, live, page_1280: Page) -> None:
    page = sign_in(page_1280, live, us.anna)
    address = begin("")
    page.goto(address)
    field(page).press_sequentially("Spørg os. Vi måler i henhold til")
    page.wait_for_timeout(2500)
    assert text_of(address).endswith("i henhold til")
    expect(page.locator("#fund .anm")).to_have_count(0)
    page.keyboard.press("Tab")
    expect(page.get_by_text("Tunge ord kan gøres lettere")).to_be_visible()


def test_what_is_written_is_kept_when_the_page_is_left_in_a_hurry(us, begin, live, page_1280: Page) -> None:
    page = sign_in(page_1280, live, us.anna)
    address = begin("Først.")
    page.goto(address)
    field(page).press("End")
    page.keyboard.type(" Og så.")
    page.goto("/")
    expect(page.get_by_role("heading", level=1)).to_be_visible()
    page.wait_for_timeout(500)
    assert text_of(address) == "Først. Og så."


def test_two_tabs_overwrite_nothing_and_one_chooses(us, begin, live, new_page, axe) -> None:
    address = begin("Begyndelsen.")
    phone = sign_in(new_page(width=360, height=740, touch=True), live, us.anna)
    desk = sign_in(new_page(), live, us.anna)
    for page in (phone, desk):
        page.goto(address)
    field(phone).fill("Fra telefonen. Spørg os.")
    expect(phone.locator("#udgave input[name=version]")).to_have_value("2")
    field(desk).fill("Fra computeren. Spørg os.")
    expect(desk.get_by_text("Teksten er ændret et andet sted")).to_be_visible()
    axe(desk)
    assert text_of(address) == "Fra telefonen. Spørg os."
    desk.get_by_role("button", name="Brug min tekst").click()
    expect(desk.get_by_text("Teksten er ændret et andet sted")).to_be_hidden()
    assert text_of(address) == "Fra computeren. Spørg os."


@pytest.mark.parametrize("size", ["page_360", "page_1280"])
def test_a_confidential_stop_hides_the_preview_and_quotes_nothing(
    us, begin, live, size, request, axe, stays_within, picture
):
    page = sign_in(request.getfixturevalue(size), live, us.anna)
    page.goto(begin(SECRET))
    expect(page.get_by_text("Forhåndsvisningen er skjult")).to_be_visible()
    expect(page.get_by_text("kun synlig for dig")).to_be_visible()
    expect(page.get_by_role("button", name=re.compile("Udgiv|Send til"))).to_have_count(0)
    assert "111111" not in page.locator("#fund").inner_text()
    assert "111111" not in page.title()
    axe(page)
    stays_within(page)
    picture(page, "composer-stop")
    page.get_by_role("link", name="Se det, der stopper").click()
    page.get_by_role("button", name="Fjern nummeret").click()
    expect(page.get_by_text("Forhåndsvisningen er skjult")).to_be_hidden()
    expect(field(page)).to_have_value("Emil klarede det flot. Spørg os på kontoret.")


@pytest.mark.parametrize("size", ["page_360", "page_1280"])
def test_the_sentence_that_stops_goes_in_one_press(us, begin, live, size, request, axe, stays_within) -> None:
    page = sign_in(request.getfixturevalue(size), live, us.anna)
    page.goto(begin(HEALTH))
    stop, asks = page.locator("#fund .anm--stop").first, page.locator("#fund .loefte")
    assert stop.bounding_box()["y"] < asks.bounding_box()["y"] < page.locator("#fund .anm--raad").bounding_box()["y"]
    axe(page)
    stays_within(page)
    stop.get_by_role("button", name="Fjern sætningen").click()
    expect(field(page)).to_have_value("Vi måler i henhold til planen. Spørg os på kontoret.")
    expect(page.locator(".rettet span").first).to_have_text("Sætningen er fjernet.")
    expect(page.get_by_text("Forhåndsvisningen er skjult")).to_be_hidden()
    page.get_by_role("button", name="Fortryd").click()
    expect(field(page)).to_have_value(HEALTH)
    expect(page.get_by_text("Forhåndsvisningen er skjult")).to_be_visible()


def test_a_division_says_where_the_rest_went_and_is_undone(us, strict, begin, live, page_1280: Page) -> None:
    page = sign_in(page_1280, live, us.anna)
    page.goto(begin(LONG))
    tabs = page.locator("#faner a")
    before = tabs.count()
    page.get_by_role("button", name="Del i to opslag").click()
    expect(tabs).to_have_count(before + 1)
    where = tabs.last.inner_text()
    expect(page.locator(".rettet")).to_contain_text(f"Opslaget er delt. Resten ligger i »{where}«.")
    page.get_by_role("button", name="Fortryd").click()
    expect(tabs).to_have_count(before)
    expect(field(page)).to_have_value(LONG)


def test_typed_markup_stays_words(us, begin, live, page_1280: Page) -> None:
    page = sign_in(page_1280, live, us.anna)
    page.goto(begin(""))
    nasty = '<img src=x onerror="window.hit=1"><script>window.hit=1</script> i henhold til planen. Spørg os. '
    field(page).press_sequentially(nasty)
    expect(page.get_by_text("Tunge ord kan gøres lettere")).to_be_visible()
    assert page.evaluate("window.hit") is None
    assert page.locator("#spejl img, .fb img[src=x]").count() == 0


def test_everything_works_without_scripts(us, begin, live, new_page, axe, stays_within) -> None:
    page = sign_in(new_page(width=320, height=640, scripts=False), live, us.anna)
    page.goto("/skriv/hverdag/")
    page.get_by_label("1. Hvorfor fortæller I det?").fill("vise udeskole")
    page.get_by_label("Forældre på skolen").check()
    page.get_by_role("button", name="Opdatér forslaget").click()
    expect(page.get_by_text("Det handler direkte om børnene, og forældrene er dér.")).to_be_visible()
    stays_within(page)
    page.get_by_role("button", name="Skriv til Facebook").click()
    field(page).fill("Vi måler træer i henhold til planen.")
    page.get_by_role("button", name="Læs igennem").first.click()
    expect(page.get_by_text("Læseren mangler et sted at læse videre")).to_be_visible()
    stays_within(page)
    page.get_by_role("button", name="Indsæt linjen").click()
    expect(field(page)).to_have_value(re.compile("Læs mere hos Engskolen"))
    page.get_by_role("button", name="Ret det").click()
    expect(field(page)).to_have_value(re.compile("efter planen.*Læs mere hos Engskolen: engskolen.example", re.DOTALL))
    page.get_by_role("button", name="Fortryd").last.click()
    expect(field(page)).to_have_value(re.compile("i henhold til planen"))
    page.get_by_role("button", name="Gem og luk").click()
    expect(page.get_by_text("Gemt. Kladden ligger her, når du er klar.")).to_be_visible()


@pytest.mark.parametrize("size", ["page_360", "page_1280"])
def test_a_second_reader_sends_back_and_then_approves(
    us, begin, live, size, request, new_page, axe, stays_within, picture, browser_errors
):
    browser_errors.expect("422")
    bo = sign_in(request.getfixturevalue(size), live, us.bo)
    address = begin(WRITTEN, on="linkedin", send=True)
    bo.goto("/gennemsyn/")
    axe(bo)
    picture(bo, "queue")
    bo.get_by_role("link", name=re.compile("Vise udeskole")).first.click()
    expect(bo.get_by_text("Anna har fået lovet svar senest")).to_be_visible()
    axe(bo)
    stays_within(bo)
    picture(bo, "review")
    bo.get_by_role("button", name="Send retur").click()
    expect(bo.get_by_text("Skriv, hvad der skal ændres.")).to_be_visible()
    expect(bo.get_by_label("Besked til Anna")).to_be_focused()
    bo.get_by_label("Besked til Anna").fill("Hvor højt var det?")
    bo.get_by_role("button", name="Send retur").click()
    expect(bo.get_by_text("Sendt retur til Anna.")).to_be_visible()

    anna = sign_in(new_page(), live, us.anna)
    anna.goto(address)
    field(anna).fill(WRITTEN.replace("højeste træ", "højeste træ på 23 meter"))
    expect(anna.get_by_text("Bo ser stadig den udgave, der er svaret på")).to_be_visible()
    picture(anna, "composer-after-answer")
    bo.goto("/gennemsyn/")
    bo.get_by_role("link", name=re.compile("Sendt retur")).click()
    expect(bo.get_by_text("Det her er den udgave, du svarede på i dag kl.")).to_be_visible()
    expect(bo.get_by_text("på 23 meter")).to_have_count(0)
    axe(bo)
    stays_within(bo)
    picture(bo, "review-answered")
    anna.get_by_role("button", name="Send til Bo").click()
    expect(anna.get_by_text("Sendt til Bo. Du får svar senest")).to_be_visible()

    bo.goto(f"{address}gennemse/")
    expect(bo.get_by_text("på 23 meter")).to_be_visible()
    expect(bo.locator("ins")).to_have_count(1)
    axe(bo)
    picture(bo, "review-changes")
    bo.get_by_role("button", name="Godkend udgaven").click()
    expect(bo.get_by_text("Godkendt. Anna har fået besked.")).to_be_visible()
    expect(bo.get_by_role("button", name=re.compile("Udgiv på|Gør klar til"))).to_be_visible()


@pytest.mark.parametrize(
    "path", ["/", "/skriv/", "/skriv/hverdag/", "/gennemsyn/", "/politik/", "/politik/proeve.videre/"]
)
def test_nothing_is_wider_than_the_smallest_phone(us, begin, live, path, new_page, stays_within, axe) -> None:
    page = sign_in(new_page(width=320, height=640, touch=True), live, us.anna)
    begin(WRITTEN)
    page.goto(path)
    stays_within(page)
    axe(page)


@pytest.mark.parametrize("text", [WRITTEN, SECRET, "Spørg os."])
def test_what_one_presses_is_big_enough_for_a_thumb(us, begin, live, text, page_360: Page) -> None:
    page = sign_in(page_360, live, us.anna)
    page.goto(begin(text))
    small = page.evaluate(
        """pressed => [...document.querySelectorAll(pressed)]
        .filter(one => one.offsetParent && !one.closest('p'))
        .map(one => [one.textContent.trim(), one.getBoundingClientRect()])
        .filter(([, box]) => box.height < 43.5 || box.width < 43.5)
        .map(([words, box]) => `${words} ${box.width}x${box.height}`)""",
        PRESSED,
    )
    assert not small
