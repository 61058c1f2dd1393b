"""Notices about posts: no word of the post is kept in them, and none is left that leads nowhere."""

from importlib import import_module

import pytest
from django.utils.translation import get_language, override

from opslag.organisation.models import Notice
from opslag.posts import actions
from tests.cast import JOB, SECRET, SILENT

WHY = "Fejre ildfluerne"


def sent(us, begin):
    return actions.submit_variant(begin(JOB, on="linkedin", why=WHY), by=us.anna)


def told(person):
    return [notice.text for notice in Notice.objects.filter(person=person, read_at=None)]


def test_no_notice_keeps_a_word_of_why_or_of_an_answer(us, begin):
    actions.return_variant(sent(us, begin), by=us.bo, comment="Skriv om lygterne.")
    actions.approve_variant(sent(us, begin), by=us.bo, comment="Flotte lygter.")
    asked = actions.ask_release(begin(SECRET, why=WHY), by=us.anna, why="Lygten er opdigtet.")
    actions.uphold_stop(asked, by=us.fie, answer="Lygten er virkelig.")
    kept = " ".join(Notice.objects.values_list("text", flat=True)).casefold()
    assert kept
    assert "ildflue" not in kept
    assert "lygte" not in kept


def test_home_says_what_the_post_is_called_now(us, begin, as_):
    variant = sent(us, begin)
    actions.return_variant(variant, by=us.bo, comment="Skriv mere.")
    assert "Bo har sendt dit opslag retur" in told(us.anna)
    actions.change_answers(variant.post, by=us.anna, why="Vise sommerfuglene", whom="forældre")
    shown = as_(us.anna).get("/").content.decode()
    assert "Vise sommerfuglene" in shown
    assert "ildfluerne" not in shown


def taken_back(us, variant):
    actions.take_back(variant, by=us.anna)


def edited(us, variant):
    actions.save_variant(variant, by=us.anna, version=variant.version, text=f"{JOB} i dag")


def approved(us, variant):
    actions.approve_variant(variant, by=us.bo)


def returned(us, variant):
    actions.return_variant(variant, by=us.bo, comment="Skriv mere.")


@pytest.mark.parametrize("happens", [taken_back, edited, approved, returned])
def test_what_nobody_is_asked_any_more_is_no_news(us, begin, as_, happens):
    variant = sent(us, begin)
    assert told(us.bo) == ["Anna beder dig læse med"]
    happens(us, variant)
    assert not told(us.bo)
    assert "beder dig læse med" not in as_(us.bo).get("/mig/").content.decode()


def test_an_edit_of_another_post_leaves_the_notice(us, begin):
    sent(us, begin)
    other = begin(SILENT)
    actions.save_variant(other, by=us.anna, version=other.version, text="Noget andet.")
    assert told(us.bo)


def test_a_notice_speaks_the_language_of_the_one_who_gets_it(us, begin, monkeypatch):
    us.bo.language = "en"
    us.bo.save(update_fields=["language"])
    spoken = []
    monkeypatch.setattr("opslag.posts.actions.notices.notify", lambda *_told: spoken.append(get_language()))
    with override("da"):
        sent(us, begin)
    assert spoken == ["en"]


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("Bo har godkendt: Fejre »ildfluerne«: nu", "Bo har godkendt"),
        ("Fie lader stoppet bestå: Lygten er virkelig.", "Fie lader stoppet bestå"),
        (
            "»Fejre: »ildfluerne«« er ikke sendt til Facebook. Se hvorfor.",
            "»…« er ikke sendt til Facebook. Se hvorfor.",
        ),
        ("Facebook did not accept “Fejre ildfluerne”. See why.", "Facebook did not accept »…«. See why."),
        ("Stoppet er frigivet af Fie", "Stoppet er frigivet af Fie"),
    ],
)
def test_the_words_are_taken_out_of_notices_from_before(before, after):
    assert import_module("opslag.posts.migrations.0008_notices_without_words").without_words(before) == after
