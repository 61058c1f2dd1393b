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


@pytest.mark.parametrize(
    "text",
    [
        "Den har nr. 00481277 på siden.",
        "1 x fuser, art. 50 11 88 20. Leveres mandag.",
        "Elevatoren bærer nr. 7740 1182, opgiv det til montøren.",
        "Affaldsbeholder 60 27 11 85 er ikke tømt.",
        "Bestil toner (varenr. 50 11 88 20) og trommeenhed (55 20 18 43) hos indkøb.",
        "Servicenr. 7740 1182 på skiltet er leverandørens sagsnummer, ikke et telefonnummer.",
    ],
)
def test_the_number_on_a_bin_or_a_lift_is_not_rung(text: str) -> None:
    assert phones(text) == ()


@pytest.mark.parametrize(
    ("text", "private"),
    [
        ("Min søster er væk. Jeg sidder med telefonen: 60 27 11 85", True),
        ("Hendes hemmelige nr. er 42 00 71 98 må IKKE gives videre", True),
        ("Fællesnummer: 8917 3300", False),
        ("Elevatoren sidder fast, ring til vagten på 8612 9044", False),
    ],
)
def test_whoever_waits_by_the_telephone_waits_at_home(text: str, private: bool) -> None:
    assert [p.private for p in phones(text)] == [private]
