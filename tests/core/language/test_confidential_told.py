"""Matters told as people tell them."""

import pytest

from opslag.core.language.confidential import told


@pytest.mark.parametrize(
    "text",
    [
        "Lone kan ikke bo hjemme længere, så hun er hos sin moster.",
        "Jonas må kun se sine børn, når der er en fra kommunen med.",
        "Lægen siger, at Bodil er slidt op, og at hun højst må arbejde tre timer om dagen.",
        "Preben har svært ved at holde på vandet.",
        "Det var ham fra opgang 4, der havde lukket sin kone ude på altanen.",
        "Rita har ikke noget sted at tage hen i weekenden.",
        "Klinikchefen kom på cykel, for bilen holder stadig hos politiet.",
        "Torben har kun holdt op med at tage sin medicin.",
        "Jonas går ikke i 4. klasse mere. Han skal gå 3. klasse om.",
    ],
)
def test_it_is_told(text: str) -> None:
    """In any tense, with little words between."""
    assert list(told(text))


@pytest.mark.parametrize(
    "text",
    [
        "Jonas kan ikke få børnene til at gå hjem, når der er vafler.",
        "Lone bandt en knude på snoren, og så holdt teltet.",
        "Birthe bor hos sin mormor i ferien og fodrer hønsene.",
        "Jonas stammer fra Fyn og siger stadig æblekage på sin egen måde.",
        "Ditte ser på det store øje i loftet.",
        "Kaj sov på en luftmadras i hallen til stævnet.",
    ],
)
def test_what_sounds_like_it_is_none(text: str) -> None:
    """The same words for other things."""
    assert not list(told(text))
