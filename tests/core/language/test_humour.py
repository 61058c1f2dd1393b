"""Jokes beside sorrow: signs of fun close to something grave, and anywhere in a crisis."""

import pytest

from opslag.core.language.humour import jokes_beside_sorrow
from opslag.core.language.reading import read


def found(text: str, in_crisis: bool = False, near: int = 2) -> list[str]:
    reading = read(text)
    return [reading.slice(s) for s in jokes_beside_sorrow(reading, in_crisis, near)]


def test_every_sign_of_a_joke_beside_a_death_is_found_in_order() -> None:
    assert found("Åh nej. Et barn er druknet. Så er der rødvin 😂") == ["Så er der rødvin", "😂"]


def test_a_bus_that_turned_over_is_grave_and_a_tower_of_blocks_is_not() -> None:
    assert found("Bussen væltede i går 😂") == ["😂"]
    assert found("Tårnet af klodser væltede i går 😂") == []


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Solen skinner 😂",
        "Et barn er druknet.",
        "Han er død af grin 😂",
        "Vi øvede genoplivning på en dukke 😂",
    ],
)
def test_sun_sorrow_alone_laughter_and_practice_are_left_alone(text: str) -> None:
    assert found(text) == []


def test_near_is_counted_in_sentences() -> None:
    text = "Et barn er druknet. Vi er der. Vi synger. Solen skinner 😂"
    assert found(text) == []
    assert found(text, near=3) == ["😂"]


def test_in_a_crisis_a_joke_stands_out_without_sorrow() -> None:
    assert found("Vi bager 🎉", in_crisis=True) == ["🎉"]
    assert found("Vi bager 🎉") == []
    assert found("Vi bager 🍞", in_crisis=True) == []


@pytest.mark.parametrize(
    ("text", "joke"),
    [
        ("Begravelsen er flyttet. Den afdøde tog det pænt.", "den afdøde tog det pænt"),
        ("Taget er blæst af. Til gengæld er der fri udsigt.", "til gengæld er der fri udsigt"),
        ("40 har klaget over lugten. Hold næsen højt!", "hold næsen"),
    ],
)
def test_a_joke_with_a_straight_face_is_heard_beside_sorrow(text: str, joke: str) -> None:
    assert [told.lower() for told in found(text)] == [joke]


@pytest.mark.parametrize(
    "text",
    [
        "Begravelsen er flyttet. Familien tog det pænt.",
        "Huset er malet. Til gengæld er der fri udsigt.",
        "40 har klaget over lugten. Vi beklager.",
    ],
)
def test_comfort_fine_views_and_an_apology_are_no_jokes(text: str) -> None:
    assert found(text) == []
