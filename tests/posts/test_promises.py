"""Promises have a time, and the time is one that people work."""

import datetime as dt

import pytest

from opslag.posts.promises import HERE, answer_by, release_by


def at(text):
    return dt.datetime.fromisoformat(text).replace(tzinfo=HERE)


@pytest.mark.parametrize(
    ("asked", "promised"),
    [
        ("2026-11-24T14:50", "2026-11-25T12:00"),
        ("2026-11-27T09:00", "2026-11-30T12:00"),
        ("2026-11-28T20:00", "2026-11-30T12:00"),
    ],
)
def test_an_answer_comes_by_noon_on_the_next_working_day(asked, promised):
    assert answer_by(at(asked)) == at(promised)


def test_a_promise_made_late_in_utc_counts_the_day_people_are_in():
    assert answer_by(dt.datetime(2026, 11, 24, 23, 30, tzinfo=dt.UTC)) == at("2026-11-26T12:00")


def test_a_confidentiality_question_in_the_morning_is_answered_the_same_day():
    assert release_by(at("2026-11-24T09:10")) == at("2026-11-24T16:00")
    assert release_by(at("2026-11-24T14:55")) == at("2026-11-25T12:00")
    assert release_by(at("2026-11-28T09:00")) == at("2026-11-30T12:00")
