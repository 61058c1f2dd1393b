"""It is found again: by words, number, person, unit, channel, kind and day, and by nobody who may not read it."""

import datetime as dt

import pytest
from django.utils import timezone

from opslag.publishing.archive.finding import Asked, found
from tests.publishing.work import no_scope, work
from tests.web.programs import Program

pytestmark = pytest.mark.django_db

TREE = "I dag har 2.b målt skovens højeste træ med en pind. Læs om det på engskolen.example/udeskole"
SEA = "ÅRETS tangdag på Aarhus strand. Læs om det på engskolen.example/tang"


@pytest.fixture
def sent(us, publish):
    """A post about the tree and one about the sea, both out."""
    both = [publish(TREE, by=us.anna), publish(SEA, by=us.bo, on="intranet")]
    work()
    return [delivery.variant.post_id for delivery in both]


@pytest.fixture
def get(client):
    def got(path: str, by):
        client.force_login(by)
        with no_scope():
            return client.get(path)

    return got


def posts(by, **asked):
    return {line.thread for line in found(Asked(**asked), by=by)} - {None}


def test_words_find_the_whole_story_of_the_post_that_held_them(us, sent):
    tree, _sea = sent
    assert posts(us.bo, words="højeste pind") == {tree}
    kinds = {line.kind for line in found(Asked(words="højeste pind"), by=us.bo)}
    assert {"posts.started", "posts.variant.publish", "publishing.delivery.arrive"} <= kinds


@pytest.mark.parametrize("words", ["årets", "ÅRETS", "AARETS", "århus", "»Tangdag«", "tangdag  STRAND"])
def test_capitals_danish_letters_and_signs_make_no_difference(us, sent, words):
    assert posts(us.bo, words=words) == {sent[1]}


def test_every_question_counts_and_they_are_asked_together(us, sent):
    tree, sea = sent
    today = timezone.localdate()
    assert posts(us.bo, post=tree) == {tree}
    assert posts(us.bo, who="anna") == {tree}
    assert posts(us.bo, unit=us.school) == {tree}
    assert posts(us.bo, unit=us.root) == {tree, sea}
    assert posts(us.bo, channel="intranet") == {sea}
    assert posts(us.bo, kind="publishing.delivery.arrive", words="tangdag") == {sea}
    assert posts(us.bo, since=today, until=today) == {tree, sea}
    assert posts(us.bo, since=today + dt.timedelta(days=1)) == set()
    assert posts(us.bo, words="tangdag", unit=us.school) == set()


def test_signs_that_mean_something_to_a_database_mean_nothing(us, sent):
    assert posts(us.bo, words="%") == set()
    assert posts(us.bo, words="h%jeste") == set()
    assert posts(us.bo, words="h_jeste") == set()
    assert posts(us.bo, words="'; drop table --\0") == set()


def test_a_draft_that_came_back_is_found_by_none_of_its_words_but_by_its_author(us, begin_again):
    assert posts(us.bo, words="pædagog") == set()
    assert posts(us.anna, words="pædagog") == {begin_again.post_id}


def test_the_words_of_a_draft_that_came_back_stand_nowhere(us, get, begin_again):
    from opslag.ground.archive.queries import history

    submit = history(begin_again).get(kind="posts.variant.submit")
    for path in ("/arkiv/", f"/arkiv/{submit.number}/", f"/arkiv/opslag/{begin_again.post_id}/"):
        page = get(path, us.bo).content.decode()
        assert "pædagog" not in page
        assert "Skriv det om" not in page
    assert "pædagog" in get(f"/arkiv/{submit.number}/", us.anna).content.decode()
    assert "text" not in Program(us.bo).get(f"/archive/{submit.number}").json()["told"]
    assert "pædagog" in Program(us.anna).get(f"/archive/{submit.number}").json()["told"]["text"]


@pytest.fixture
def begin_again(us, write):
    from opslag.posts import actions
    from tests.cast import JOB

    variant = actions.submit_variant(write(JOB, on="facebook"), by=us.anna)
    return actions.return_variant(variant, by=us.bo, comment="Skriv det om.")


def test_others_archives_are_not_there(us, get, sent):
    assert posts(us.anna, words="tangdag") == set()
    assert get(f"/arkiv/opslag/{sent[1]}/", us.anna).status_code == 404
    assert get(f"/arkiv/opslag/{sent[0]}/", us.dan).status_code == 404
    assert "Intet passer" in get("/arkiv/?q=skovens", us.dan).content.decode()
    assert "tangdag" in get("/arkiv/?q=tangdag", us.bo).content.decode()


def test_the_page_answers_the_question_and_says_what_post_a_row_is_about(us, get, sent):
    page = get("/arkiv/?q=skovens&kanal=website", us.bo).content.decode()
    assert f"Alt om opslag {sent[0]}" in page
    assert "»I dag har 2.b målt skovens højeste træ med en pind." in page
    assert "tangdag" not in page
    assert "Intet passer" in get("/arkiv/?q=findesikke", us.bo).content.decode()


@pytest.mark.parametrize("asked", ["opslag=x", "fra=i+g%C3%A5r", "enhed=99999", "kanal=fax", "slags=%00", "side=-4"])
def test_a_question_that_cannot_be_read_is_answered_kindly(us, get, sent, asked):
    assert get(f"/arkiv/?{asked}", us.bo).status_code == 200


def test_all_about_a_post_stands_in_order_with_where_it_is(us, get, sent):
    page = get(f"/arkiv/opslag/{sent[0]}/", us.bo).content.decode()
    assert page.index("Opslag begyndt") < page.index("Sendt til udgivelse") < page.index("Udgivet")
    assert "Se det, hvor det er udgivet" in page
    for key in ("sha256", "profile", "version", "content_hash"):
        assert f"<dt>{key}</dt>" not in page


@pytest.mark.parametrize("asked", [{"words": "?"}, {"words": "»«"}, {"who": "?"}])
def test_signs_alone_do_not_ask_for_everything(us, sent, asked):
    assert posts(us.bo, **asked) == set()
    assert posts(us.bo, words="  ") == set(sent)


@pytest.mark.parametrize("day", ["0001-01-01", "9999-12-31"])
def test_days_at_the_ends_of_the_calendar_are_days(us, get, sent, day):
    assert get(f"/arkiv/?fra={day}", us.bo).status_code == 200
    assert get(f"/arkiv/?til={day}", us.bo).status_code == 200
    assert posts(us.bo, since=dt.date.min, until=dt.date.max) == set(sent)


def test_days_in_the_wrong_order_are_told(us, get, sent):
    said = get("/arkiv/?fra=2026-12-01&til=2026-01-01", us.bo).content.decode()
    assert "Den sidste dag ligger før den første." in said
