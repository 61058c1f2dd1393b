"""Persons by name: people, and all the other things that bear people's names."""

from collections.abc import Iterable, Iterator
from re import _parser as re_parser
from typing import Any

import pytest

from opslag.core.language.names import first_names, is_first_name, is_last_name, last_names, without_genitive
from opslag.core.language.person_public import _FAME, _OFFICES, tells_rank
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
        ("Vi læste bogen «Bodil Kragh og havet» af Solveig Holm.", ["Solveig Holm"]),
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
        "Nye mødelokaler: Karen (8 pers.), Tove (12 pers.) og Inger.",
        "Carl, Claus og Georg er bryggerheste og må klappes.",
        "Kaninerne Ninus og Trine er flyttet ind.",
        "Vores robotstøvsugere, Karl og Kaja, kører om natten.",
        "Printeren på 2. sal hedder Jytte og driller.",
        "Vi døber båden på søndag. Den skal hedde Helene.",
        "Robotten Viggo hilser. Viggo kan ikke tale.",
        "Min bil er en Kia.",
        "Reservefærgen M/F Karl Otto sejler.",
        "Spis is på Bo & Bolig-messen.",
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


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Er der nogen, der mangler en hund? Birthe fra Møllevej har set den.", ["Birthe"]),
        ("Roserne blomstrer. Lars sad i haven.", ["Lars"]),
        ("Pigen på hesten hedder Emma.", ["Emma"]),
        ("Bussens chauffør hedder Karen.", ["Karen"]),
        ("Karen og Lis er nogle dumme gæs.", ["Karen", "Lis"]),
        ("Kørsel i egen bil. Susanne Lind", ["Susanne Lind"]),
        ("Den nye pædagog hedder Viggo.", ["Viggo"]),
        ("tak for hjælpen i går. jens otto friis", ["jens otto friis"]),
    ],
)
def test_a_person_near_a_thing_is_still_found(text: str, who: list[str]) -> None:
    assert named(text) == who


@pytest.mark.parametrize(
    "text",
    [
        '"Vi søger en kollega," siger centerleder Ida Holm.',
        "Rektor Ida Holm holder festtalen.",
        "Foredrag: Ida Holm fortæller om sin bog.",
        "Julekoncert med Ida Holm og koret.",
        "Kom og hør Ida Holm fortælle om isen.",
        "I hovedrollen som Nora ses Ida Holm.",
        "Ordstyrer: Ida Holm",
        "Ida Holm (guitar) spiller i aften.",
        "Domorganist Ida Holm spiller.",
    ],
)
def test_who_is_on_a_stage_or_speaks_for_a_house_is_public(text: str) -> None:
    assert [p.public for p in persons(text)] == [True]


@pytest.mark.parametrize(
    "text",
    [
        "Pædagog Ida Holm læser op for børnene.",
        "Teamleder Ida Holm tager imod spørgsmål.",
        "Frivillig Ida Holm fortæller om sit arbejde.",
        "Billetter købes hos Ida Holm i receptionen.",
    ],
)
def test_who_only_works_here_is_not_public(text: str) -> None:
    assert [p.public for p in persons(text)] == [False]


def _said(parsed: Iterable[tuple[Any, Any]]) -> Iterator[str]:
    """Words that a pattern stands for: each branch, nothing that may be left out."""
    words = [""]
    for kind, value in parsed:
        name, more = str(kind), [""]
        if name == "LITERAL":
            more = [chr(value)]
        elif name == "IN":
            more = ["x"]
        elif name == "SUBPATTERN":
            more = list(_said(value[3]))
        elif name == "BRANCH":
            more = [word for branch in value[1] for word in _said(branch)]
        elif name == "MAX_REPEAT":
            more = [word * value[0] for word in _said(value[2])] if value[0] else [""]
        words = [word + end for word in words for end in more]
    yield from words


def test_every_office_and_fame_passes_the_quick_look() -> None:
    listed = [piece.replace("_", " ") for piece in (_OFFICES + _FAME).split()]
    said = [word for piece in listed for word in _said(re_parser.parse(piece))]
    assert len(said) > 200
    assert [word for word in said if not any(map(tells_rank, word.split()))] == []


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
