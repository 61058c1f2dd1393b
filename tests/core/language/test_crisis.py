"""What people must know or do at once, told from drills, memories and dinner."""

import pytest

from opslag.core.language.crisis import acute, orders
from opslag.core.language.reading import read


def found(text: str) -> list[str]:
    return [text[s.start : s.end] for s in acute(read(text))]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("🚨 Kog drikkevandet i Åby indtil søndag.", ["Kog drikkevandet"]),
        ("Der er stormflod i nat.", ["stormflod"]),
        ("Vandet stiger i åen. Bliv inde.", ["Vandet stiger", "Bliv inde"]),
        ("Der er brud på fjernvarmen.", ["brud på fjernvarmen"]),
        ("Et vandrør er sprængt i nat.", ["vandrør er sprængt"]),
        ("Dreng på 8 år er forsvundet fra stranden.", ["Dreng på 8 år er forsvundet"]),
    ],
)
def test_orders_dangers_and_missing_children_are_acute(text: str, told: list[str]) -> None:
    assert found(text) == told


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Kog vand til kartoflerne.",
        "Vi øver: Kog drikkevandet.",
        "Stormfloden i 1872 tog mange huse.",
        "Kogebogen er forsvundet fra hylden.",
        "Stormflod anno 1921. I dag skinner solen.",
        "En brud på stranden.",
        "Bålet brænder på stranden hele natten.",
        "Haven er sprængt af farver.",
        "En vante er væk. Sidst set på isen.",
    ],
)
def test_dinner_drills_memories_and_lost_books_are_not(text: str) -> None:
    assert found(text) == []


def test_weather_is_acute_only_beside_an_order() -> None:
    assert found("Vandet stiger i åen. Bliv inde.")
    assert found("Vandet stiger i åen.") == []


def test_an_event_is_no_order() -> None:
    assert [m.entry for m in orders(read("Luk døre og vinduer."))] == ["luk døre og vinduer"]
    assert orders(read("Der er stormflod i nat.")) == ()
    assert orders(read("Øvelse: Luk døre og vinduer.")) == ()
