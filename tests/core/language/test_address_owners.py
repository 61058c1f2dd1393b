"""Whose an address is, is told by the words around it."""

import pytest

from opslag.core.language.addresses import addresses


@pytest.mark.parametrize(
    ("text", "private"),
    [
        ("Han bor på Elmevej 8.", True),
        ("Fest hos Karen, Elmevej 8.", True),
        ("Mødes ved Klitvej 40, hos Bitten.", True),
        ("Familien flytter fra Elmevej 8.", True),
        ("Mød os i hallen på Elmevej 8.", False),
        ("Biblioteket, Elmevej 8", False),
        ("Nedrivning på Elmevej 8-14.", False),
        ("Rådgivningen flytter fra Elmevej 8.", False),
    ],
)
def test_a_home_is_told_from_a_place_for_all(text: str, private: bool) -> None:
    assert [found.private for found in addresses(text)] == [private]
