"""Whose a number is, is weighed: a sure rule stands, a guess gives way, and nothing is told of who anybody is."""

import pytest

from opslag.core.language.phone_weights import FILE, weighed
from opslag.core.language.phones import phones
from opslag.core.language.word_files import text_of


@pytest.mark.parametrize(
    "text",
    [
        "Jeg er flyttet til svigermors gamle hus. Fang mig på 21 34 56 78, når I har fundet papirerne.",
        "Tabt: nøglebundt med rød snor. Finder bedes kontakte Johannes i privaten på 86 34 55 12.",
        "Pt. er orienteret. Ægtefælle ønsker at blive kontaktet på 62 21 84 70.",
    ],
)
def test_somebody_s_own_number_is_private(text: str) -> None:
    assert [found.private for found in phones(text)] == [True]


@pytest.mark.parametrize(
    "text",
    [
        "Telefonliste, hjemmesygeplejen\nØst 51 44 70 01\nVest 51 44 70 02\nNat 51 44 70 09",
        "Sygeplejersken svarer på dine spørgsmål. Ring til hende på 87 65 43 21.",
        "Du er velkommen til at ringe og spørge, hvis du vil vide mere. Ring på 87 65 43 21.",
    ],
)
def test_a_house_s_number_is_public(text: str) -> None:
    assert not any(found.private for found in phones(text))


def test_what_no_weight_knows_counts_for_nothing() -> None:
    assert weighed(["a", "b"], {"a": 1.5, "^": -1.0}) == 0.5


def test_the_list_can_be_read_and_names_nobody() -> None:
    lines = text_of(FILE).splitlines()
    assert len(lines) > 1000
    assert all(line.split(" ", 1)[0].lstrip("-").isdigit() for line in lines)
    assert not any(digits.isdigit() and len(digits) >= 8 for line in lines for digits in line.split())
