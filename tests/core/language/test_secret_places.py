"""Ways in told in words of one's own: a key in hiding, a value, a code that can be guessed, a note for all to see."""

import pytest

from opslag.core.language.pieces import Pieces
from opslag.core.language.secret_places import COUNTED, PLACE_PIECES, hashed, hidden, told

PIECES = Pieces(*PLACE_PIECES)


def found(text: str) -> list[str]:
    lower = text.lower()
    pieces = PIECES.found_in(lower)
    return [text[s.start : s.end] for s in (*hidden(text, pieces), *told(text, pieces), *hashed(text, lower))]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("🪴 Nøglen hænger under potten.", "Nøglen hænger under potten"),
        ("Tryk 4711 på panelet ved døren.", "Tryk 4711"),
        ("4711# åbner porten.", "4711#"),
        ("Døren står ulåst hele natten.", "Døren står ulåst"),
        ("Trådløst net, skriv Ænder2024.", "Ænder2024"),
        ("Trådløst net, skriv 4711.", "4711"),
        ("Låsen er husets husnummer.", "Låsen er husets husnummer"),
        ("Log på gæstenettet: Ænder2024", "Ænder2024"),
        (
            "Adgangskoden står på en seddel på skærmen.",
            "Adgangskoden står på en seddel på skærmen",
        ),
    ],
)
def test_a_way_in_is_found(text: str, words: str) -> None:
    assert found(text) == [words]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Nøglen er fundet og ligger på kontoret under disken.",
        "Nøglen til trivsel ligger i huset.",
        "Vi fandt en nøgle under en sten og gætter på et slot.",
        "Tryk 4711 kroner ind på automaten ved døren.",
        "Døren til kirken står ulåst hele dagen.",
        "Trådløst net: skriv til os for en kode.",
        "Uge 42b og bilag 3a ligger i mappen.",
        "Plakaten Ænder2024 hænger i hallen.",
    ],
)
def test_a_find_a_figure_of_speech_and_an_amount_let_nobody_in(text: str) -> None:
    assert found(text) == []


def test_digits_that_are_counted_are_an_amount() -> None:
    assert COUNTED.match(" kroner")
    assert not COUNTED.match(" åbner døren")
