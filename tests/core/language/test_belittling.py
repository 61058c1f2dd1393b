"""Scorn about somebody a reader may recognise, told from scorn of weather, of many and of oneself."""

import pytest

from opslag.core.language.belittling import belittled, belittles_staff, is_between_two


def found(text: str) -> list[str]:
    return [text[s.start : s.end] for s in belittled(text)]


@pytest.mark.parametrize(
    ("text", "heaviest"),
    [
        ("😀 Frode Bækgård er en evneløs snob.", "snob"),
        ("Pedellen på Fjordskolen er en klaphat.", "klaphat"),
        ("Ejeren af Café Krogen er en charlatan.", "charlatan"),
    ],
)
def test_a_name_or_a_post_that_one_person_has_can_be_belittled(text: str, heaviest: str) -> None:
    assert found(text) == [heaviest]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Ida Holm er dygtig.",
        "Vinteren er en klaphat.",
        "Politikere er klaphatte.",
        "Vi er nogle klaphatte.",
        "Vores ged Frede er en evneløs snob.",
        "Ejeren af Café Krogen er en charmør.",
        "Ida Holm har en dum idé.",
        "Ida Holm spiller en snob på scenen.",
    ],
)
def test_praise_weather_crowds_beasts_and_ourselves_are_not_belittled(text: str) -> None:
    assert found(text) == []


def test_scorn_reaches_back_to_a_name_two_sentences_before() -> None:
    assert found("Ida Holm bager. Vi synger. Hun er en evneløs snob.") == ["snob"]
    assert found("Ida Holm bager. Vi synger. Vi danser. Vi leger. Hun er en evneløs snob.") == []


def test_scorn_of_a_pupil_is_not_scorn_of_staff() -> None:
    assert belittles_staff("Ida Holm er en klaphat og en løgner.")
    assert not belittles_staff("Eleven Ida Holm er en klaphat og en løgner.")
    assert not belittles_staff("Ida Holm er dygtig.")


def test_a_first_name_that_is_called_stays_between_two() -> None:
    assert is_between_two("Helt ærligt, Susanne. Du er for langsom.")
    assert not is_between_two("Helt ærligt, Susanne Holm. Du er for langsom.")
    assert not is_between_two("Susanne er langsom, siger du.")


def test_the_one_leader_a_house_got_is_known_without_a_name() -> None:
    assert found("Røntgenafsnittet har fået en leder, man ikke ville betro nøglen til skuret.")
    assert not found("Røntgenafsnittet har fået en leder, og vi har betroet hende nøglen til skuret.")
    assert not found("Man ville ikke betro nogen nøglen til skuret.")
