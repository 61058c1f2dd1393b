"""Telephone numbers in every shape they are written in; accounts, years, hours and amounts are none."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from opslag.core.language.phones import phone_numbers, phones


def found(text: str) -> list[str]:
    return [m[0] for m in phone_numbers(text)]


@pytest.mark.parametrize(
    "number",
    ["12 34 56 78", "12345678", "1234 5678", "12-34-56-78", "123 45 678", "+45 12 34 56 78", "(+45) 12345678"],
)
def test_a_number_is_found_however_it_is_grouped(number: str) -> None:
    assert found(f"📞 Kørsel: ring {number}, tak.") == [number]


def test_a_number_in_words_is_found_and_counted_children_are_not() -> None:
    spoken = "tolv fireogtredive seksoghalvtreds otteoghalvfjerds"
    assert found(f"Ring på {spoken}.") == [spoken]
    assert found("Tolv børn og tyve voksne, ti hunde og to katte.") == []


def test_a_help_line_of_all_europe_is_public() -> None:
    (line,) = phones("Ring 116 111.")
    assert not line.private
    assert found("Bus 116 kører kl. 11.") == []


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Fakturanr. 12345678",
        "12 34 56 78 kroner",
        "12.345.678 kr.",
        "Skoleåret 2024-2025",
        "Åbent kl. 1000-1400",
        "Cpr 010190-0000",
        "bilag12345678",
    ],
)
def test_what_is_counted_or_filed_is_no_telephone(text: str) -> None:
    assert found(text) == []


def test_two_numbers_in_one_breath_are_the_same_ones() -> None:
    assert [f.private for f in phones("Min mobil: 12 34 56 78 eller 87 65 43 21")] == [True, True]
    assert [f.private for f in phones("Hjemme på 12 34 56 78. Kontoret har 87 65 43 21")] == [True, False]


@settings(max_examples=50)
@given(st.text())
def test_what_stands_before_moves_nothing(ahead: str) -> None:
    assert found(f"{ahead}\n\nRing 12 34 56 78.")[-1] == "12 34 56 78"
