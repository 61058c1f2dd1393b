"""Words of illness thrown at somebody."""

import pytest

from opslag.core.language.confidential import told


@pytest.mark.parametrize(
    "text",
    [
        "Vagtleder Preben er komplet hjernedød og kan ikke kende forskel på op og ned.",
        "Vores chef er fuldstændig hjernedød.",
    ],
)
def test_an_insult_is_no_illness(text: str) -> None:
    """Hard words, but nobody's health."""
    assert not list(told(text))


@pytest.mark.parametrize(
    "text",
    ["Preben blev erklæret hjernedød i nat.", "Vores pedel Preben er psykotisk.", "Bodil på stue 4 er dement."],
)
def test_illness_is_still_told(text: str) -> None:
    """The same words, meant as they are."""
    assert list(told(text))
