"""Whoever is elected, stands for election or is announced is public; the chair of a club or a stairway is not."""

import pytest

from opslag.core.language.person_elected import are_candidates
from opslag.core.language.persons import persons


def public(text: str) -> list[bool]:
    return [person.public for person in persons(text)]


@pytest.mark.parametrize(
    "text",
    [
        "Byrådet mødtes. Anita Vesterholm stemte imod.",
        "Er der nogen, der har billetter til Rie Dalholm på lørdag?",
        "Emil Kragh er valgt ind.",
        "Talerne er Kirsten Ahlholm.",
    ],
)
def test_whoever_is_elected_or_announced_is_public(text: str) -> None:
    assert public(text) == [True]


@pytest.mark.parametrize(
    "text", ["Byggepladsens formand Ivan Holm er her.", "Meld dig hos formanden, Jens Riis, der bor i nr. 3."]
)
def test_the_chair_of_a_site_or_at_home_is_not(text: str) -> None:
    assert public(text) == [False]


def test_candidates_stand_in_a_row() -> None:
    assert are_candidates("kandidataften med", " (spidskandidat), ")
    assert not are_candidates("børnehavens fest med", " (mor), ")
