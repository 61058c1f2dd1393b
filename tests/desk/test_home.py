"""Home and the queue: what waits, by when, and nothing that is others' secret."""

import pytest
from django.test.utils import CaptureQueriesContext

from opslag.ground.tenancy.scope import scope
from opslag.posts import actions
from opslag.publishing.tasks import deliver_due
from tests.cast import JOB, SECRET, SILENT


def page(response):
    assert response.status_code == 200
    return response.content.decode()


def test_a_new_persons_home_teaches_how_to_begin(us, as_):
    shown = page(as_(us.anna).get("/"))
    assert "Intet venter på dig." in shown
    assert "Den første historie er lige ved siden af dig" in shown


def test_a_draft_waits_with_the_time_it_was_kept(us, begin, as_):
    begin(SILENT)
    shown = page(as_(us.anna).get("/"))
    assert "Vise udeskole" in shown
    assert "Gemt i dag kl." in shown
    assert "Skriv videre" in shown


def test_drafts_of_one_name_are_told_apart_by_their_first_words(us, begin, as_):
    begin("Vi har bagt boller. Læs om det på engskolen.example/udeskole")
    begin(SILENT)
    shown = page(as_(us.anna).get("/"))
    assert "Vi har bagt boller." in shown
    assert "I dag har 2.b målt skovens højeste træ med…" in shown


def test_a_stopped_draft_shows_none_of_its_words_in_a_list(us, begin, as_):
    actions.drop_variant(begin(SECRET), by=us.anna)
    begin(SECRET)
    shown = page(as_(us.anna).get("/"))
    assert "Emil" not in shown


def test_what_somebody_asks_me_to_read_is_there_once_with_its_promise(us, begin, as_):
    actions.submit_variant(begin(SILENT, on="linkedin"), by=us.anna)
    shown = page(as_(us.bo).get("/"))
    assert shown.count("/gennemse/") == 2  # the heading and the button
    assert "Lovet" in shown
    assert "Anna fra Engskolen beder dig læse med." in shown


def test_the_queue_has_the_shortest_promise_first(us, begin, as_):
    late = actions.submit_variant(begin(SILENT, on="linkedin"), by=us.anna)
    soon = actions.submit_variant(begin(JOB, on="linkedin", why="finde en kollega"), by=us.anna)
    type(soon).objects.filter(pk=soon.pk).update(promised_at=late.created_at)
    shown = page(as_(us.bo).get("/gennemsyn/"))
    assert shown.index("Finde en kollega") < shown.index("Vise udeskole")


def test_rows_of_the_queue_are_told_apart_by_first_words_hour_and_channel(us, begin, as_):
    actions.submit_variant(
        begin("Vi har bagt boller. Læs om det på engskolen.example/udeskole", on="linkedin"), by=us.anna
    )
    hidden = actions.submit_variant(begin(SILENT, on="linkedin"), by=us.anna)
    type(hidden).objects.filter(pk=hidden.pk).update(confidential=True)
    for address in ("/gennemsyn/", "/"):
        shown = page(as_(us.bo).get(address))
        assert "Vi har bagt boller." in shown
        assert "skovens højeste" not in shown
        assert "LinkedIn" in shown
        assert "endt i dag kl." in shown


def test_an_answered_question_is_no_longer_news(us, begin, as_):
    variant = actions.submit_variant(begin(SILENT, on="linkedin"), by=us.anna)
    as_(us.bo).get(f"/opslag/{variant.pk}/gennemse/")
    actions.return_variant(variant, by=us.bo, comment="Skriv mere.")
    assert "beder dig læse med" not in page(as_(us.bo).get("/"))
    assert "har sendt dit opslag retur" in page(as_(us.anna).get("/"))


def test_a_confidential_draft_shows_on_nobody_elses_screen(us, begin, as_):
    variant = begin(SECRET, why="fortælle om Emil")
    actions.ask_release(variant, by=us.anna)
    for person in (us.bo, us.carla, us.tea, us.adam, us.fie):
        for address in ("/", "/gennemsyn/"):
            shown = page(as_(person).get(address))
            assert "Emil" not in shown
            assert "111111" not in shown


def test_what_was_told_lately_is_seen_by_colleagues_of_the_place(us, begin, as_):
    variant = begin(SILENT, on="website")
    from opslag.publishing.actions import publish_variant

    publish_variant(variant, by=us.anna)
    deliver_due.call()
    assert f"/opslag/{variant.pk}/tak/" in page(as_(us.tea).get("/"))


def test_the_next_municipality_has_a_home_of_its_own(us, begin, as_):
    begin(SILENT)
    with scope(us.neighbour):
        shown = page(as_(us.dan).get("/"))
    assert "Fjordklit" in shown
    assert "Vise udeskole" not in shown


@pytest.mark.parametrize("address", ["/", "/gennemsyn/"])
def test_more_rows_ask_the_database_no_more_questions(us, begin, as_, address):
    from django.db import connection

    def questions():
        with CaptureQueriesContext(connection) as asked:
            page(as_(us.bo).get(address))
        return len(asked)

    for _ in range(2):
        actions.submit_variant(begin(SILENT, on="linkedin"), by=us.anna)
        begin(SILENT, by=us.bo)
    first = questions()
    for _ in range(6):
        actions.submit_variant(begin(SILENT, on="linkedin"), by=us.anna)
        begin(SILENT, by=us.bo)
    assert questions() <= first + 2
