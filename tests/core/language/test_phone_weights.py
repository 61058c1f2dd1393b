"""Whose a number is, is weighed: a sure rule stands, and a guess gives way."""

import pytest

from opslag.core.language.phones import phones


@pytest.mark.parametrize(
    "text",
    [
        "Jeg er flyttet til svigermors gamle hus. Fang mig på 21 34 56 78, når I har fundet papirerne.",
        "Tabt: nøglebundt med rød snor. Finder bedes kontakte Johannes i privaten på 86 34 55 12.",
        "Formand: Lene Krog, 97 92 41 06. Kasserer: Aage Bek, 97 92 30 55. Numrene er deres private.",
        "Pt. er orienteret. Ægtefælle ønsker at blive kontaktet på 62 21 84 70.",
    ],
)
def test_somebody_s_own_number_is_private(text: str) -> None:
    assert {found.private for found in phones(text)} == {True}


@pytest.mark.parametrize(
    "text",
    [
        "Telefonliste, hjemmesygeplejen\nØst 51 44 70 01\nVest 51 44 70 02\nNat 51 44 70 09",
        "Gruppe for efterladte ved sygeplejerske Gry. Tilmelding til Gry på 40 76 23 18.",
        "Meld afbud til mig på 87 21 44 63 (lokal på kontoret).",
        "Sygeplejersken svarer på dine spørgsmål. Ring til hende på 87 65 43 21.",
        "Du er velkommen til at ringe og spørge, hvis du vil vide mere. Ring på 87 65 43 21.",
    ],
)
def test_a_house_s_number_is_public(text: str) -> None:
    assert not any(found.private for found in phones(text))
