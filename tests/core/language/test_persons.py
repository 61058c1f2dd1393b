"""Persons by name: people, and all the other things that bear people's names."""

import pytest

from opslag.core.language.names import first_names, is_first_name, is_last_name, last_names, without_genitive
from opslag.core.language.persons import persons


def named(text: str) -> list[str]:
    return [text[p.start : p.end] for p in persons(text)]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Velkommen til Sara Lind, der er ny.", ["Sara Lind"]),
        ("Bo fra 5.A er god til skak.", ["Bo"]),
        ("Sagsbehandler Torben H. er på ferie.", ["Torben H"]),
        ("Så du Ellas storebror?", ["Ellas"]),
        ("Anne-Marie Skov Hansen holder oplæg.", ["Anne-Marie Skov Hansen"]),
        ("Vi takker fru Qvortrup og familien Delgado.", ["Qvortrup", "Delgado"]),
        ("Eleven Xarqui har tegnet plakaten.", ["Xarqui"]),
        ("Hans har ringet.", ["Hans"]),
        ("Hej Bente. Tak for din mail.", ["Bente"]),
    ],
)
def test_a_person_is_found_with_the_whole_name(text: str, wanted: list[str]) -> None:
    assert named(text) == wanted


@pytest.mark.parametrize(
    "text",
    [
        "Hans mor er sød.",
        "Storm på vej: Bliv hjemme.",
        "Katten Viggo er fundet.",
        "Stormen Bodil rev taget af.",
        "Vi mødes på Emil Larsen Skolen.",
        "Kom til sankt Hans ved søen.",
        "Anders And er klippet ud.",
        "Børnehaven Agnes holder åbent.",
        "Vi ses på Aula og i Teams.",
        "Maj er cykelmåned.",
    ],
)
def test_what_only_bears_a_name_is_no_person(text: str) -> None:
    assert named(text) == []


@pytest.mark.parametrize(
    "text", ["Borgmester Ida Holm", "Ida Holm (S)", "Ida Holm, formand for Teknisk Udvalg,", "sangerinden Ida Holm"]
)
def test_a_public_role_is_told_from_a_private_one(text: str) -> None:
    assert [p.public for p in persons(f"I går kom {text} forbi.")] == [True]
    assert [p.public for p in persons("I går kom vores nabo Ida Holm forbi.")] == [False]


def test_who_is_public_once_is_public_all_through() -> None:
    assert all(p.public for p in persons("Borgmester Ida Holm kom. Ida Holm klippede snoren."))


def test_the_lists_are_cut_and_clean() -> None:
    assert 10_000 < len(first_names()) < 13_000
    assert 25_000 < len(last_names()) < 31_000
    assert is_first_name("lone")
    assert is_first_name("anne-marie")
    assert is_last_name("skov")
    assert not is_first_name("tak")


@pytest.mark.parametrize(
    ("word", "plain"), [("emils", "emil"), ("jonas", "jonas"), ("jens'", "jens"), ("annas", "anna"), ("lars", "lars")]
)
def test_the_genitive_comes_off_a_name_and_only_that(word: str, plain: str) -> None:
    assert without_genitive(word) == plain
