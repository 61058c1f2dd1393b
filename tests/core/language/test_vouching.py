"""Vouching for the house: what it does or wants, with an assurance or a word to the press.

Row R26.
"""

import pytest

from opslag.core.language.reading import read
from opslag.core.language.vouching import vouches


@pytest.mark.parametrize(
    "text",
    [
        "Regionen har ingen planer om at flytte linjen. Det kommer ikke på tale.",
        "Bare rolig, kommunen lukker ikke biblioteket.",
        "Hospitalet står bag planen, og du må gerne citere mig.",
        "Det holder vi, siger jeg, for kommunen har lovet det.",
    ],
)
def test_a_stand_with_an_assurance_or_for_the_press_vouches(text: str) -> None:
    assert vouches(read(text))


@pytest.mark.parametrize(
    "text",
    [
        "Kommunen lukker vandet tirsdag.",
        "Bare rolig, jeg kommer tirsdag kl. 10.",
        "Kommunen har ingen planer om regn, så bare rolig.",
        "Det kan jeg ikke svare på. Skriv til kommunen, så kan du være rolig.",
        "Du må gerne citere mig for at elske boller.",
    ],
)
def test_one_of_them_alone_and_what_nobody_is_held_to_do_not(text: str) -> None:
    assert not vouches(read(text))
