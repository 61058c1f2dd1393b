"""Account and card numbers, told from years, amounts, telephones and the numbers of cases."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from opslag.core.language.accounts import accounts

ACCOUNT = "Overfør til reg. 1234 konto 0001234567"


def found(text: str) -> list[str]:
    return [text[s.start : s.end] for s in accounts(text)]


@pytest.mark.parametrize(
    ("text", "account"),
    [
        ("Overfør til 1234 0001234567.", "1234 0001234567"),
        ("Reg. 1234 i Åbanken, konto 1234567.", "Reg. 1234 i Åbanken, konto 1234567"),
        ("Kontonummer: 1234567890", "1234567890"),
        ("Kontoen har nummer 0001234567.", "0001234567"),
        ("Gaven: (reg.) 1234 (konto) 2093344.", "1234 (konto) 2093344"),
        ("Navn;Reg.;Konto\nIda Holm;1234;0743218850;412", "1234;0743218850"),
        ("Kontoen er lukket. Brug 1234 10 45 88 21 07 i stedet.", "1234 10 45 88 21 07"),
        ("CVR 33 12 44 08, bank 1234 4581 220 771", "1234 4581 220 771"),
        ("Konti: Mille 1234 0244 118", "1234 0244 118"),
        ("Betal til 12340001234567.", "12340001234567"),
        ("Konto 1234 5678 901234", "1234 5678 901234"),
        ("Ny løn til 0815-0001 44 28 90.", "0815-0001 44 28 90"),
        ("1) Ida: 7170-0002 318 846\n2) Bo venter på bankens brev", "7170-0002 318 846"),
        ("Min konto er ny. Den hedder 1 2 3 4 - 5 6 7 8 9 0 1", "1 2 3 4 - 5 6 7 8 9 0 1"),
        ("Penge til 1 2 3 4 - 5 6 7 8 9 0 1", "1 2 3 4 - 5 6 7 8 9 0 1"),
    ],
)
def test_an_account_is_found_however_it_is_written(text: str, account: str) -> None:
    assert found(text) == [account]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Indtægten steg i 2024 3 000 000 kr.",
        "Ring 12 34 56 78 eller 87 65 43 21.",
        "Sagsnr. 1234 0001234567 er lukket.",
        "Gavekort 1234 5678 9012 3456",
        "Fakturanr. 1234 1234567 er betalt.",
    ],
)
def test_years_amounts_telephones_and_cases_are_no_accounts(text: str) -> None:
    assert found(text) == []


def test_check_digits_tell_cards_and_foreign_accounts_from_serial_numbers() -> None:
    assert found("GB82WEST12345698765432") == ["GB82WEST12345698765432"]
    assert found("GB83WEST12345698765432") == []
    assert found("Kortet 4111111111111111 er væk.") == ["4111111111111111"]
    assert found("Kortet 4111111111111112 er væk.") == []


def test_an_iban_in_groups_is_whole_or_nothing() -> None:
    assert found("GB82 WEST 1234 5698 7654 32") == ["GB82 WEST 1234 5698 7654 32"]
    assert found("IBAN: GB83 WEST 1234 5698 7654 32") == ["GB83 WEST 1234 5698 7654 32"]
    assert found("Varenr. AB12 3456 7890 1234 56") == []


def test_a_number_behind_a_name_counts_only_beside_another_account() -> None:
    assert found("Overfør til reg. 1234 konto 0123456. Lone Kær, 4321 0654321.")[1:] == ["4321 0654321"]
    assert found("Vi ses i haven. Lone Kær, 4321 0654321.") == []


def test_several_accounts_stand_in_order() -> None:
    assert found("Reg. 1234 konto 1234567 og reg. 4321 konto 7654321") == [
        "Reg. 1234 konto 1234567",
        "reg. 4321 konto 7654321",
    ]


@given(st.text(alphabet="🎉æØå👩‍👧 \n", max_size=20))
@settings(max_examples=50)
def test_offsets_hold_after_emoji_and_danish_letters(ahead: str) -> None:
    text = f"{ahead} {ACCOUNT}"
    assert found(text) == ["reg. 1234 konto 0001234567"]


@pytest.mark.parametrize(
    "number",
    [
        "3409 11700 82664",
        "dk1530000041882017",
        "dk833000 0098 1245 67",
        "DK 0654 7000 0132 8806",
        "DK50.0040.0440.1162.43",
    ],
)
def test_an_account_in_odd_groups_is_found_where_money_is_sent(number: str) -> None:
    text = f"Pengene for farven må I gerne sætte ind på {number}, tak"
    assert [text[a.start : a.end] for a in accounts(text)] == [number]


@pytest.mark.parametrize(
    "text",
    [
        "Skabelon 2450 88104 22719 i printkøen skal slettes.",
        "Sporingsnummer DK 0654 7000 0132 8807 viser, at pakken er på vej.",
        "Pakken DK 1530 0000 4188 2017 kan spores i appen.",
    ],
)
def test_long_numbers_of_things_are_no_accounts(text: str) -> None:
    assert accounts(text) == ()
