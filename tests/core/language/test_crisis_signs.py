"""A crisis told without its words: a danger counts together with an act or with now."""

import pytest

from opslag.core.language.crisis_signs import hinted_crisis
from opslag.core.language.reading import read


def found(text: str) -> list[str]:
    return [text[s.start : s.end] for s in hinted_crisis(read(text))]


@pytest.mark.parametrize(
    ("text", "danger"),
    [
        ("Hanerne er tørre. Hent vand ved skolen.", "Hanerne er tørre"),
        ("Hanerne er tørre i hele bydelen lige nu.", "Hanerne er tørre"),
        ("🌊 Åen! Vandet står op over kajen. Flyt bilen nu.", "Vandet står op over"),
        ("Vi har ikke kontakt til nødkaldene. Kig ind til naboen.", "ikke kontakt til nødkaldene"),
        ("Havnen er lukket af. Der ligger en granat på bunden.", "granat på bunden"),
        ("Døde svaner ved søen. Rør dem ikke.", "Døde svaner"),
    ],
)
def test_a_danger_and_what_to_do_about_it_are_a_crisis(text: str, danger: str) -> None:
    assert found(text) == [danger]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Vandet står op over kajen.",
        "Røgen driver ind over byen.",
        "Hent vand ved skolen.",
        "Børnene sover i hallen i nat, og vi glæder os.",
    ],
)
def test_a_danger_alone_and_an_act_alone_are_none(text: str) -> None:
    assert found(text) == []
