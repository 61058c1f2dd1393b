"""Ways in that are only hinted at: a recipe, a well-known value or a flaw, each near something that is locked."""

import pytest

from opslag.core.language.secret_hints import hinted


def found(text: str) -> list[str]:
    return [text[s.start : s.end] for s in hinted(text)]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("🔐 Så: adgangskoden er hundens navn baglæns.", "hundens navn baglæns"),
        ("Koden er skolens årstal plus et udråbstegn.", "årstal plus"),
        ("Kodeordet er sommer2024, og alle bruger stadig det.", "sommer2024"),
        ("Låsen på depotet er i stykker hele ferien.", "Låsen på depotet er i stykker"),
    ],
)
def test_a_recipe_a_value_and_a_flaw_let_somebody_in(text: str, told: str) -> None:
    assert told in found(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Opskriften er mel plus vand.",
        "Hundens navn staves baglæns i legen.",
        "Plakaten hedder Sommer2024 og hænger i hallen.",
        "Jeres cykellås er i stykker hele ferien.",
    ],
)
def test_where_nothing_of_ours_is_locked_nothing_is_hinted_at(text: str) -> None:
    assert found(text) == []


def test_advice_gives_no_way_in() -> None:
    assert found("Brug aldrig sommer2024 som kodeord, alle bruger det.") == []
