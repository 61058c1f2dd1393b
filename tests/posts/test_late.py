"""An answer that comes too late is told why, and the reader's message is kept."""

import pytest
from django.urls import reverse

from opslag.posts import actions
from tests.cast import JOB, SILENT

MESSAGE = "Skriv, hvor mange det er."


@pytest.fixture
def sent(us, begin):
    return actions.submit_variant(begin(SILENT, on="linkedin"), by=us.anna)


def answered(client, variant, seen, **said):
    form = {"content_hash": seen, "comment": MESSAGE, **said}
    response = client.post(reverse("review", args=[variant.pk]), form)
    return response.status_code, response.content.decode()


@pytest.mark.parametrize("button", ["approve", "return"])
def test_the_author_has_taken_it_back_meanwhile(us, as_, sent, button):
    seen = sent.content_hash
    actions.save_variant(sent, by=us.anna, version=sent.version, text=f"{JOB} Nye ord.")
    status, shown = answered(as_(us.bo), sent, seen, **{button: "1"})
    assert status == 409
    assert "Anna har taget opslaget tilbage, mens du læste" in shown
    assert MESSAGE in shown
    assert "en rolle, du ikke har" not in shown
    assert "Nye ord" not in shown
    assert "Vise udeskole" not in shown


@pytest.mark.parametrize("button", ["approve", "return"])
def test_the_author_has_changed_it_and_sent_it_again(us, as_, sent, button):
    seen = sent.content_hash
    edited = actions.save_variant(sent, by=us.anna, version=sent.version, text=f"{SILENT} Nye ord.")
    actions.submit_variant(edited, by=us.anna)
    status, shown = answered(as_(us.bo), sent, seen, **{button: "1"})
    assert status == 422
    assert "Anna har ændret teksten, mens du læste. Læs den nye udgave" in shown
    assert MESSAGE in shown
    assert "Nye ord" in shown
    sent.refresh_from_db()
    assert sent.state == "til_godkendelse"


def test_a_second_tab_hears_that_it_is_approved_and_when(us, as_, sent):
    seen = sent.content_hash
    actions.approve_variant(sent, by=us.bo)
    status, shown = answered(as_(us.bo), sent, seen, **{"return": "1"})
    assert status == 409
    assert "Det er allerede godkendt i dag kl." in shown
    assert MESSAGE in shown
    assert f'href="{reverse("review", args=[sent.pk])}"' in shown


def test_a_second_tab_hears_that_it_is_sent_back(us, as_, sent):
    seen = sent.content_hash
    actions.return_variant(sent, by=us.bo, comment="Skriv mere.")
    assert "Det er allerede sendt retur i dag kl." in answered(as_(us.bo), sent, seen, approve="1")[1]


@pytest.mark.parametrize("seen", ["", "0" * 64])
def test_whoever_has_not_read_it_hears_nothing_of_it(us, as_, sent, seen):
    actions.take_back(sent, by=us.anna)
    for person in (us.bo, us.carla, us.tea, us.adam):
        status, shown = answered(as_(person), sent, seen, approve="1")
        assert status == 403
        assert "Anna har" not in shown


def test_a_missing_message_is_told_at_the_field_which_has_the_focus(us, as_, sent):
    status, shown = answered(as_(us.bo), sent, sent.content_hash, comment=" ", **{"return": "1"})
    assert status == 422
    field = shown.split('id="b"')[1].split("</div>")[0]
    assert "autofocus" in field
    assert 'aria-describedby="bh b-fejl"' in field
    assert "Skriv, hvad der skal ændres." in field.split('id="b-fejl"')[1]


def test_what_is_approved_says_by_whom_and_asks_for_nothing_more(us, begin, as_):
    us.profiles["facebook"].channel = "linkedin"
    us.profiles["facebook"].save()
    sent = actions.submit_variant(begin(JOB), by=us.anna)
    review = reverse("review", args=[sent.pk])
    reading = as_(us.bo).get(review).content.decode()
    assert "Derfor bliver du spurgt." in reading
    assert "Send det af sted" not in reading
    actions.approve_variant(sent, by=us.bo)
    shown = as_(us.anna).get(reverse("composer", args=[sent.pk])).content.decode()
    assert "Godkendt af Bo i dag kl." in shown
    assert "skal godkendes" not in shown
    assert "svarer senest" not in shown
    assert "Godkendt af Bo i dag kl." in as_(us.bo).get(review).content.decode()
