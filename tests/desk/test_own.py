"""Dine opslag: all that one writes oneself can be found again, and nobody else's words are among them."""

from datetime import timedelta

import pytest
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from opslag.desk.own import STANDINGS, WITH_THE_AUTHOR, found, how_many, in_hand, own_posts
from opslag.ground.tenancy.scope import scope
from opslag.posts import actions
from opslag.posts.models import Variant
from opslag.publishing.actions import publish_variant, withdraw_delivery
from opslag.publishing.tasks import deliver_due
from tests.cast import SECRET, SILENT


def page(response):
    assert response.status_code == 200
    return response.content.decode()


def listed(us) -> dict[int, str]:
    return {one.pk: one.standing for one in own_posts(us.anna)}


@pytest.fixture
def everywhere(us, begin) -> dict[str, Variant]:
    """One post of Anna's in each place it can stand."""
    soon = timezone.now() + timedelta(days=2)
    stood = {name: begin(SILENT, on="linkedin") for name in ("gennemsyn", "retur", "godkendt")}
    stood |= {
        name: begin(SILENT, on="website") for name in ("kladde", "planlagt", "undervejs", "ude", "trukket", "vaek")
    }
    for name in ("gennemsyn", "retur", "godkendt"):
        stood[name] = actions.submit_variant(stood[name], by=us.anna)
    actions.return_variant(stood["retur"], by=us.bo, comment="Skriv mere.")
    actions.approve_variant(stood["godkendt"], by=us.bo)
    later = {"send_at": soon, "send_zone": "Europe/Copenhagen"}
    stood["planlagt"] = actions.save_variant(stood["planlagt"], by=us.anna, version=1, **later)
    for name in ("planlagt", "ude", "trukket"):
        publish_variant(stood[name], by=us.anna)
    deliver_due.call()
    withdraw_delivery(stood["trukket"].deliveries.get(), by=us.anna, reason="Forkert dato")
    deliver_due.call()
    publish_variant(stood["undervejs"], by=us.anna)
    actions.drop_variant(stood["vaek"], by=us.anna)
    return stood


def test_each_post_is_told_where_it_stands(us, everywhere):
    assert listed(us) == {one.pk: name for name, one in everywhere.items()}
    assert set(listed(us).values()) == set(STANDINGS)


def test_what_is_in_hand_is_what_the_list_says_is_with_its_author(us, everywhere):
    listed_so = [(one.pk, one.standing) for one in own_posts(us.anna) if one.standing in WITH_THE_AUTHOR]
    assert [(one.pk, one.standing) for one in in_hand(us.anna, 8)] == listed_so
    assert in_hand(us.bo, 8) == []


@pytest.mark.parametrize("standing", STANDINGS)
def test_the_list_can_be_narrowed_to_where_they_stand(us, everywhere, as_, standing):
    shown = page(as_(us.anna).get(f"/opslag/?stand={standing}"))
    links = [one.pk for one in everywhere.values() if f'href="/opslag/{one.pk}/"' in shown]
    assert links == [everywhere[standing].pk]


def test_what_was_sent_back_and_taken_up_again_is_a_draft(us, begin):
    variant = actions.submit_variant(begin(SILENT, on="linkedin"), by=us.anna)
    back = actions.return_variant(variant, by=us.bo, comment="Skriv mere.")
    actions.take_back(actions.submit_variant(back, by=us.anna), by=us.anna)
    assert listed(us) == {variant.pk: "kladde"}


def test_a_question_about_a_stop_waits_for_others(us, begin):
    variant = actions.ask_release(begin(SECRET), by=us.anna)
    assert listed(us) == {variant.pk: "gennemsyn"}
    assert how_many(us.anna) == {"all": 1, "others": 1, "leaving": 0}


@pytest.mark.parametrize("word", ["ÆBLER", "æbler", "Æbler", "skove æbler", "VISE Skove"])
def test_words_are_found_however_they_are_spelled_with_capitals(us, begin, word):
    variant = begin("Vi har plukket Æbler i alle byens skove.")
    begin(SILENT, why="sige tak")
    assert [one.pk for one in found(own_posts(us.anna), word)] == [variant.pk]


def test_a_stopped_draft_shows_none_of_its_words(us, begin, as_):
    begin(SECRET)
    assert "Emil" not in page(as_(us.anna).get("/opslag/"))


@pytest.mark.parametrize("asked", ["", "?q=emil", "?stand=kladde", "?q=Vise"])
def test_nobody_meets_the_posts_of_others_there(us, begin, as_, asked):
    begin(SECRET)
    actions.submit_variant(begin(SILENT, on="linkedin"), by=us.anna)
    for person in (us.bo, us.carla, us.tea, us.fie, us.adam):
        assert "Vise udeskole" not in page(as_(person).get(f"/opslag/{asked}"))
    with scope(us.neighbour):
        assert "Vise udeskole" not in page(as_(us.dan).get(f"/opslag/{asked}"))


def test_forty_posts_stand_on_two_pages_and_the_search_goes_along(us, begin, as_):
    for _ in range(40):
        begin(SILENT)
    first = page(as_(us.anna).get("/opslag/?q=skovens"))
    assert first.count("<li><div><h3>") == 20
    assert "?side=2&amp;q=skovens" in first
    second = page(as_(us.anna).get("/opslag/?side=2&q=skovens"))
    assert second.count("<li><div><h3>") == 20
    assert "?side=1&amp;q=skovens" in second


def test_nothing_found_says_what_to_do(us, begin, as_):
    begin(SILENT)
    shown = page(as_(us.anna).get("/opslag/?q=elefant"))
    assert "Ingen opslag passer" in shown
    assert "Prøv et andet ord, eller vis alle." in shown


def test_home_leads_to_them_all_and_keeps_what_others_have_out_of_ones_own_tasks(us, begin, as_):
    for _ in range(10):
        actions.submit_variant(begin(SILENT, on="linkedin"), by=us.anna)
    begin("Vi har bagt boller. Læs om det på engskolen.example/udeskole")
    shown = page(as_(us.anna).get("/"))
    tasks = shown.split('class="venter"')[1].split("</ul>")[0]
    assert "Vi har bagt boller." in tasks
    assert "Venter på svar" not in tasks
    assert "10 opslag venter på svar fra andre" in shown
    assert "Alle dine opslag (11)" in shown


def test_what_is_planned_stands_on_home_with_its_time(us, everywhere, as_):
    planned = page(as_(us.anna).get("/")).split("Planlagt</h3>")[1].split("</ul>")[0]
    assert f'/opslag/{everywhere["planlagt"].pk}/"' in planned
    assert planned.count("<li>") == 1


def test_more_posts_ask_the_database_no_more_questions(us, begin, as_):
    from django.db import connection

    def questions():
        with CaptureQueriesContext(connection) as asked:
            page(as_(us.anna).get("/opslag/"))
        return len(asked)

    for _ in range(2):
        begin(SILENT)
    first = questions()
    for _ in range(6):
        begin(SILENT)
        actions.submit_variant(begin(SILENT, on="linkedin"), by=us.anna)
    assert questions() <= first
