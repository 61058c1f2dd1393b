"""Times, dates, signs and fields as people say and see them."""

import datetime as dt

import pytest
from django import forms
from django.template import Context, Template
from django.utils import timezone, translation

from opslag.core.domain.severity import Severity
from opslag.ground.interface.icons import PATHS
from opslag.ground.interface.templatetags import interface as tags

NOW = dt.datetime(2026, 11, 24, 13, 53, tzinfo=dt.UTC)


@pytest.fixture(autouse=True)
def a_tuesday(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(timezone, "now", lambda: NOW)


def render(source: str, **words: object) -> str:
    return Template("{% load interface %}" + source).render(Context(words))


def test_the_clock_is_said_as_people_say_it() -> None:
    assert tags.klokken(NOW) == "kl. 14.53"
    assert tags.klokken(dt.time(9, 5)) == "kl. 09.05"
    assert tags.klokken(None) == ""


def test_a_date_names_its_day_and_only_another_year() -> None:
    assert tags.dansk_dato(dt.date(2026, 11, 26)) == "torsdag 26. november"
    assert tags.dansk_dato(dt.date(2025, 12, 1)) == "mandag 1. december 2025"
    assert tags.dansk_dato(NOW) == "tirsdag 24. november"


@pytest.mark.parametrize(
    ("hours", "said"),
    [
        (0, "i dag kl. 14.53"),
        (-24, "i går kl. 14.53"),
        (24, "i morgen kl. 14.53"),
        (48, "torsdag 26. november kl. 14.53"),
        (12, "i morgen kl. 02.53"),
    ],
)
def test_near_days_have_names(hours: int, said: str) -> None:
    assert tags.hvornaar(NOW + dt.timedelta(hours=hours)) == said


def test_times_follow_the_reader_to_english() -> None:
    with translation.override("en"):
        assert "kl." not in tags.klokken(NOW)
        assert tags.dansk_dato(dt.date(2026, 11, 26)) == "Thursday 26 November"
        assert tags.hvornaar(NOW).startswith("today")


@pytest.mark.parametrize("severity", Severity)
def test_every_severity_has_sign_word_and_count(severity: Severity) -> None:
    assert "<svg" in tags.severity_sign(severity)
    assert 'aria-hidden="true"' in tags.severity_sign(severity)
    assert tags.severity_word(severity)
    assert tags.severity_count(severity, 2).startswith("2 ")
    assert tags.severity_sign(severity) == tags.severity_sign(severity.value)


def test_counts_are_written_as_in_the_design() -> None:
    shown = [tags.severity_count(severity, count) for severity, count in zip(Severity, (1, 1, 2, 1), strict=True)]
    assert shown == ["1 stop", "1 skal godkendes", "2 råd", "1 tip"]


@pytest.mark.parametrize("name", PATHS)
def test_an_icon_is_decoration_only(name: str) -> None:
    drawn = render("{% icon name %}", name=name)
    assert drawn.startswith('<svg class="icon"')
    assert 'aria-hidden="true"' in drawn


def test_an_unknown_icon_is_an_error_not_a_gap() -> None:
    with pytest.raises(KeyError):
        tags.icon("findes-ikke")


class Word(forms.Form):
    word = forms.CharField(max_length=4, help_text="Ét ord.")
    sure = forms.BooleanField(required=False, label="Sikker")


def test_a_field_names_its_hint_and_its_errors() -> None:
    form = Word({"word": "alt for langt"})
    form.is_valid()
    shown = render("{% field form.word label='Ordet' %}", form=form)
    assert '<label class="form-label" for="id_word">Ordet</label>' in shown
    assert 'aria-describedby="id_word_hint id_word_error"' in shown
    assert 'aria-invalid="true"' in shown
    assert 'id="id_word_error"' in shown


def test_what_people_write_is_escaped() -> None:
    form = Word({"word": "<b>"})
    assert "<b>" not in render("{% field form.word %}", form=form)
    assert "<script>" not in render("{{ name|initial }}{% field form.sure label=name %}", form=form, name="<script>")


def test_content_in_another_language_is_marked() -> None:
    assert tags.lang("en") == ' lang="en"'
    assert tags.lang("da") == ""
    assert tags.lang(None) == ""
    with translation.override("en"):
        assert tags.lang("da") == ' lang="da"'
