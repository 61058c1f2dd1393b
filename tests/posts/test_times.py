"""A time of one's own: chosen by the Danish clock, shown wherever the post is, and taken away again."""

from datetime import UTC, datetime, timedelta

import pytest
from django.urls import reverse
from django.utils import timezone

from opslag.ground.interface.templatetags.interface import hvornaar
from opslag.posts import actions
from opslag.posts.times import NoSuchHour, instant, said_hour
from tests.cast import SILENT


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("2026-12-24T08:00", datetime(2026, 12, 24, 7, tzinfo=UTC)),
        ("2026-07-01T08:00:30", datetime(2026, 7, 1, 6, tzinfo=UTC)),
    ],
)
def test_an_hour_is_meant_by_the_danish_clock(said, meant):
    assert instant(said) == meant
    assert said_hour(meant) == said[:16]


@pytest.mark.parametrize("said", ["", "i morgen", "2026-13-01T08:00"])
def test_no_hour_is_no_time(said):
    assert instant(said) is None


@pytest.mark.parametrize("said", ["2026-03-29T02:30", "2026-10-25T02:30"])
def test_the_hour_that_is_missing_or_double_is_refused(said):
    with pytest.raises(NoSuchHour):
        instant(said)


def press(client, variant, **said):
    variant.refresh_from_db()
    form = {"version": variant.version, "text": variant.text, "send_at": said_hour(variant.send_at), **said}
    answer = client.post(reverse("composer", args=[variant.pk]), form, follow=True)
    variant.refresh_from_db()
    return answer.content.decode()


@pytest.fixture
def tomorrow():
    return (timezone.now() + timedelta(days=1)).replace(second=0, microsecond=0)


def test_the_composer_keeps_the_hour_and_says_it_on_the_button(us, begin, as_, tomorrow):
    variant = begin(SILENT, on="website")
    shown = press(as_(us.anna), variant, send_at=said_hour(tomorrow), look="1")
    assert (variant.send_at, variant.send_zone) == (tomorrow, "Europe/Copenhagen")
    assert f"Planlæg til {hvornaar(tomorrow)}" in shown
    assert "Udgiv på" not in shown


def test_the_time_is_taken_away_again(us, begin, as_, tomorrow):
    variant = begin(SILENT, on="website")
    press(as_(us.anna), variant, send_at=said_hour(tomorrow), look="1")
    shown = press(as_(us.anna), variant, no_time="1")
    assert (variant.send_at, variant.send_zone) == (None, "")
    assert "Udgiv på hjemmesiden" in shown


def test_with_scripts_the_whole_page_is_fetched_anew_so_that_the_field_is_empty(us, begin, as_, tomorrow):
    variant = begin(SILENT, on="website")
    press(as_(us.anna), variant, send_at=said_hour(tomorrow), look="1")
    form = {"version": variant.version, "text": variant.text, "send_at": said_hour(tomorrow), "no_time": "1"}
    page = reverse("composer", args=[variant.pk])
    answer = as_(us.anna).post(page, form, headers={"HX-Request": "true"})
    assert answer.headers["HX-Redirect"] == page  # with a hash the browser would stay where it is


def test_an_hour_that_is_not_there_changes_nothing_but_the_words(us, begin, as_, tomorrow):
    variant = begin(SILENT, on="website")
    shown = press(as_(us.anna), variant, text=f"{SILENT} Kom.", send_at="2026-10-25T02:30", look="1")
    assert "Uret bliver stillet den nat" in shown
    assert (variant.send_at, variant.text) == (None, f"{SILENT} Kom.")


def test_an_hour_a_program_has_set_is_not_rounded_by_a_save(us, begin, as_, tomorrow):
    variant = begin(SILENT, on="website")
    exact = tomorrow.replace(second=30)
    variant = actions.save_variant(variant, by=us.anna, version=variant.version, send_at=exact, send_zone="UTC")
    press(as_(us.anna), variant, look="1")
    assert (variant.send_at, variant.send_zone) == (exact, "UTC")


def test_an_hour_that_has_passed_is_told_and_is_no_plan(us, begin, as_, tomorrow):
    variant = begin(SILENT, on="website")
    shown = press(as_(us.anna), variant, send_at=said_hour(tomorrow - timedelta(days=2)), look="1")
    assert "Tidspunktet er passeret" in shown
    assert "Udgiv på hjemmesiden" in shown


def test_whoever_reads_it_sees_the_hour_too(us, begin, as_, tomorrow):
    variant = begin(SILENT, on="linkedin")
    press(as_(us.anna), variant, send_at=said_hour(tomorrow), look="1")
    actions.submit_variant(variant, by=us.anna)
    review = reverse("review", args=[variant.pk])
    assert hvornaar(tomorrow) in as_(us.bo).get(review).content.decode()
    variant.refresh_from_db()
    actions.approve_variant(variant, by=us.bo)
    assert f"Planlæg til {hvornaar(tomorrow)}" in as_(us.bo).get(review).content.decode()
