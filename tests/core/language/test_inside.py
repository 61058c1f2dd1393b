"""The administration seen from within, told from words that turn to the citizen."""

import pytest

from opslag.core.language.inside import citizens_words, house_turns, house_words, turns_to_reader, weight_of
from opslag.core.language.reading import read


def test_words_of_the_house_are_found_and_links_and_tags_left_out() -> None:
    text = "🏢 Styregruppen mødes om projektet."
    assert [text[m.start : m.end] for m in house_words(read(text))] == ["Styregruppen", "projektet"]
    assert house_words(read("Se https://styregruppen.example #styregruppen")) == ()


def test_a_word_weighs_once_however_often_it_is_said() -> None:
    assert weight_of(house_words(read("Styregruppen og styregruppen"))) == 2
    assert weight_of(house_words(read("Styregruppen og projektet"))) == 3
    assert weight_of(()) == 0


def test_a_system_goes_on_the_air_and_a_balloon_does_not() -> None:
    assert [m.entry for m in house_turns(read("Systemet er gået i luften."))] == ["gået i luften"]
    assert house_turns(read("Ballonen steg til vejrs.")) == ()


def test_a_compound_of_the_house_is_told_from_one_of_the_citizens() -> None:
    assert [m.entry for m in house_turns(read("En driftsenhed og koncernstrategien"))] == [
        "driftsenhed",
        "koncernstrategien",
    ]
    assert house_turns(read("En sommerenhed og klimastrategien")) == ()


def test_different_things_of_the_citizens_are_counted_and_names_of_units_not() -> None:
    assert citizens_words(read("Børnene leger i parken, og børnene synger.")) == 2
    assert citizens_words(read("Center for Børn og Unge")) == 0
    assert citizens_words(read("Vi er på vej.")) == 0
    assert citizens_words(read("En af lærlingene skrev til kunden og naboen.")) == 3


@pytest.mark.parametrize(
    ("text", "turns"),
    [
        ("Vi glæder os, hvis I kommer.", True),
        ("Det betyder bedre veje for børnene.", True),
        ("Er broen klar?", True),
        ("Udvalget mødtes i dag.", False),
        ("I dag mødtes udvalget.", False),
    ],
)
def test_you_a_question_and_a_meaning_turn_to_the_reader(text: str, turns: bool) -> None:
    assert turns_to_reader(read(text)) is turns
