"""Number plates, by the words for a car around them; numbers of rooms, goods, buses and people are none."""

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from opslag.core.language.plates import plates


def found(text: str) -> list[str]:
    return [text[s.start : s.end] for s in plates(text)]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("🚗 Så: bilen AB 12 345 spærrer.", ["AB 12 345"]),
        ("Hvid varevogn, ab12345, spærrer porten.", ["ab12345"]),
        ("Kopi af dit svar: »Ja, den AB 12 345 er min.«", ["AB 12 345"]),
        ("En rød Golf AB 12_345", ["AB 12_345"]),
        ("Bilen eh55325 holder der.", ["eh55325"]),
        ("Traileren XY 1234 er væk.", ["XY 1234"]),
        ("Bilen har ønskeplade SOLSKIN.", ["SOLSKIN"]),
        ("Tysk varevogn med B-XY 1234", ["B-XY 1234"]),
        ("Bilen AB 12 345 og bilen CD 67 890", ["AB 12 345", "CD 67 890"]),
    ],
)
def test_a_car_a_trailer_and_words_of_ones_own_are_found(text: str, told: list[str]) -> None:
    assert found(text) == told


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Lokale AB 12 345 er ledigt.",
        "Varenr. AB 12 345 er udsolgt.",
        "Cykel med stelnummer AB 12345 er fundet.",
        "Måler EL 12 345 er skiftet.",
        "Container AB 12 345 hentes tirsdag.",
        "Ordre XY 1234 er væk.",
        "Skiltet siger SOLSKIN.",
        "Bilen kostede os 12 345 kr. og kører på 12.345 km.",
        "Ring på 12 34 56 78 om bilen.",
        "Bilens ejer har cpr 010190-0000.",
    ],
)
def test_the_number_of_something_else_is_no_plate(text: str) -> None:
    assert found(text) == []


@settings(max_examples=50)
@given(st.text())
def test_what_stands_before_moves_nothing(ahead: str) -> None:
    text = f"{ahead}\n\nBilen AB 12 345 spærrer."
    spans = plates(text)
    assert found(text)[-1] == "AB 12 345"
    assert all(one.end <= other.start for one, other in pairwise(spans))


@pytest.mark.parametrize(
    ("text", "plate"),
    [
        ("en sølvgrå Kia de 29 066 spærrer for skraldebilen", "de 29 066"),
        ("Kan I give min søn tilladelse til cf 31 774?", "cf 31 774"),
        ("OBS på parkeringen, tog nummeret: BT 29 836", "BT 29 836"),
        ("han fik lov at låne dz 40 337 i går", "dz 40 337"),
        ("Parkering: Mie har tilladelse til eh 10 858", "eh 10 858"),
    ],
)
def test_a_plate_is_known_by_what_is_done_with_the_car(text: str, plate: str) -> None:
    assert [text[p.start : p.end] for p in plates(text)] == [plate]


@pytest.mark.parametrize(
    "text",
    [
        "vi mødte op og 12 345 andre gjorde det samme",
        "Traktoren er en MF 35 188 fra 1964.",
        "Toget BT 29 836 er forsinket.",
        "Gul stue har fået en hylde, varenr. br 40 118.",
        "skylder de 29 066 kr for turen",
    ],
)
def test_letters_and_digits_of_other_things_are_no_plates(text: str) -> None:
    assert plates(text) == ()
