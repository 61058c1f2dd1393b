"""Jibes at a colleague: heard without a coarse word, and never in friendly words of the same kind."""

import pytest

from opslag.core.language.colleague_jibes import JIBES


@pytest.mark.parametrize(
    "text",
    [
        "Er du nu tabt bag en lastbil, Bo?",
        "Flot, Bo, så fik du igen slettet mappen.",
        "Skal vi andre ringe til din mor, så hun kan finde knappen?",
        "Nå, så fandt de i Løn alligevel mappen. Kun ni dage.",
        "Gå bare tilbage til dine klips og lad os, der kan noget, om det.",
        "Min datter staver bedre, og hun går i 1. klasse.",
        "Er der overhovedet lys i lampen hos jer?",
        "Sidder du på ørerne, Bo?",
    ],
)
def test_a_jibe_is_heard(text: str) -> None:
    assert list(JIBES.find(text.lower()))


@pytest.mark.parametrize(
    "text",
    [
        "Flot, Bo, så fik du kagen i år, og den var fortjent.",
        "Skal jeg ringe til din afløser og sige, at du er syg?",
        "Gå trygt tilbage til arbejdet, vi passer telefonen.",
        "Er du faldet godt til hos os?",
        "Min datter skriver om jer i sin opgave.",
        "Er der lys i skuret om aftenen?",
        "Lad os, når vi er færdige, tage en kop kaffe.",
        "Giv dem en medalje for den indsats!",
    ],
)
def test_friendly_words_of_the_same_kind_are_not(text: str) -> None:
    assert not list(JIBES.find(text.lower()))
