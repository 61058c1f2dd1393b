"""Matters of every day."""

import pytest

from opslag.core.language.confidential import told


@pytest.mark.parametrize(
    "text",
    [
        "Jonas kan ikke komme op ad trappen mere.",
        "Erna kan ikke længere selv komme på toilettet.",
        "Peter har fået lavet en gastric bypass.",
        "Jonas lever for 2.000 kroner om måneden.",
        "Lone må låne penge til mad den 20.",
        "Victor slår de andre børn i hovedet.",
        "Bo får seks måneder til at rette op, ellers er han færdig.",
        "Ali flygtede hertil uden sine forældre.",
        "Kaj har det skidt på hjemmefronten.",
    ],
)
def test_it_is_told(text: str) -> None:
    """Care, money, school and trouble at work in plain words."""
    assert list(told(text))


@pytest.mark.parametrize(
    "text",
    [
        "Jonas slår de andre i skak hver gang.",
        "Jonas slog personalet 9-2 i rundbold.",
        "Jonas lever for sine høns.",
        "Jonas er for kærlig til at smide planterne ud.",
        "Jonas har ingen papirer på bordet, for alt er digitalt.",
        "Jonas kom til Danmark som seksårig og er i dag elektriker.",
        "Jonas viser rundt på hospice på onsdag.",
        "Jonas er meget dårlig til at synge.",
    ],
)
def test_what_sounds_like_it_is_none(text: str) -> None:
    """The same words for games, work and trifles."""
    assert not list(told(text))
