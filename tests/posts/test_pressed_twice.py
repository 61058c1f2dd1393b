"""A form that is pressed twice is one wish, with scripts or without."""

import re
import threading

import pytest
from django.db import connections
from django.test import Client
from django.urls import reverse

from opslag.ground.tenancy.scope import scope
from opslag.organisation.models import KeptAnswer, Notice
from opslag.posts.models import Post, Report, Variant
from tests.cast import SILENT, cast

MARK = re.compile(r'name="mark" value="([^"]+)"')


def mark_on(client, address):
    return MARK.search(client.get(address).content.decode())[1]


def said(us, client, **more):
    answers = {"why": "vise udeskole", "audience": "foraeldre", "begin": "1", "choice": us.profiles["facebook"].pk}
    return {**answers, "mark": mark_on(client, "/skriv/hverdag/"), **more}


def test_two_presses_begin_one_draft_and_lead_to_it(us, as_):
    client = as_(us.anna)
    form = said(us, client)
    first, second = client.post("/skriv/hverdag/", form), client.post("/skriv/hverdag/", form)
    assert Variant.objects.get()
    assert first["Location"] == second["Location"] == reverse("composer", args=[Variant.objects.get().pk])


def test_other_words_on_the_same_form_or_another_form_begin_another_draft(us, as_):
    client = as_(us.anna)
    form = said(us, client)
    client.post("/skriv/hverdag/", form)
    client.post("/skriv/hverdag/", {**form, "why": "fejre jubilæet"})
    client.post("/skriv/hverdag/", said(us, client))
    assert Post.objects.count() == 3


def test_what_is_kept_with_a_press_holds_no_words(us, as_):
    client = as_(us.anna)
    client.post("/skriv/hverdag/", said(us, client))
    kept = KeptAnswer.objects.get()
    assert kept.status == 302
    assert not kept.body
    assert "udeskole" not in f"{kept.key}{kept.asked}{kept.headers}"


def test_what_was_refused_is_done_when_it_is_mended(us, as_):
    client = as_(us.anna)
    form = said(us, client, why="")
    assert client.post("/skriv/hverdag/", form).status_code == 422
    client.post("/skriv/hverdag/", {**form, "why": "vise udeskole"})
    assert Post.objects.count() == 1


def test_no_post_is_noted_once_however_often_it_is_pressed(us, as_):
    client = as_(us.anna)
    form = said(us, client, choice="none")
    client.post("/skriv/hverdag/", form)
    client.post("/skriv/hverdag/", form)
    assert (Post.objects.count(), Notice.objects.filter(person=us.anna).count()) == (1, 1)


def test_a_channel_is_added_once_and_a_second_press_leads_there(us, begin, as_):
    client, variant = as_(us.anna), begin(SILENT)
    address = reverse("add_channel", args=[variant.pk])
    form = {"choice": us.profiles["linkedin"].pk, "mark": mark_on(client, address)}
    first, second = client.post(address, form), client.post(address, form)
    made = Variant.objects.exclude(pk=variant.pk).get()
    assert first["Location"] == second["Location"] == reverse("composer", args=[made.pk])


def test_a_report_is_sent_once(us, begin, as_):
    client = as_(us.anna)
    address = reverse("report", args=[begin(SILENT).pk])
    form = {"note": "Der mangler en dato.", "seen": "Der mangler en dato.", "send": "1"}
    form["mark"] = mark_on(client, address)
    client.post(address, form)
    client.post(address, form)
    assert Report.objects.count() == 1


@pytest.mark.django_db(transaction=True)
def test_two_presses_at_the_same_moment_begin_one_draft():
    us = cast()
    with scope(us.organisation):
        client = Client()
        client.force_login(us.anna, backend="allauth.account.auth_backends.AuthenticationBackend")
        form = said(us, client)
    led, ready = [], threading.Barrier(2)

    def press():
        other = Client()
        other.cookies = client.cookies
        ready.wait()
        led.append(other.post("/skriv/hverdag/", form)["Location"])
        connections.close_all()

    presses = [threading.Thread(target=press) for _ in range(2)]
    for one in presses:
        one.start()
    for one in presses:
        one.join()
    with scope(us.organisation):
        assert led == [reverse("composer", args=[Variant.objects.get().pk])] * 2
