"""Somebody who meets the house becomes the joke: scorn and a citizen near each other, and nobody else."""

import pytest

from opslag.core.language.ridicule import ridiculed


def found(text: str) -> list[str]:
    return [text[s.start : s.end] for s in ridiculed(text)]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Borgeren er en idiot.", "idiot"),
        ("En patient spurgte efter toilettet, og hun er dum som en dør.", "dum som en"),
        ("🙄 Ældre frue klagede igen. Sikken en idiot.", "idiot"),
    ],
)
def test_the_heaviest_words_about_a_citizen_are_shown(text: str, told: str) -> None:
    assert found(text) == [told]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Vores kollega er en idiot.",
        "En borger ringede og takkede for hjælpen 😂",
        "Bamsen var patient og var dum som en dør.",
        "Vi lo hele vejen hjem.",
        "Halvdelen ville have dem i en kasse. Ingen af os selv kan lade være, og det grinede vi af.",
        "19 cyklister havde lygterne i tasken, og det grinede vi alle sammen af.",
    ],
)
def test_colleagues_toys_and_shared_laughter_are_no_joke_on_citizens(text: str) -> None:
    assert found(text) == []


def test_scorn_and_citizen_must_stand_close() -> None:
    assert found("Borgeren kom. Sikken en idiot.") == ["idiot"]
    assert found("Borgeren kom. Vi drak te. Solen skinnede. Det blev aften. Sikken en idiot.") == []
