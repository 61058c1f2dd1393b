"""Gloating: somebody's misfortune and the joy of it close together, told from either alone."""

import pytest

from opslag.core.language.gloating import gloats


def found(text: str) -> list[str]:
    return [text[s.start : s.end] for s in gloats(text)]


@pytest.mark.parametrize(
    ("text", "relish"),
    [
        ("Manden fik afslag, og jeg nød synet.", "jeg nød synet"),
        ("😈 Damen fik afslag på støtte til sin båd, og jeg nød synet.", "jeg nød synet"),
        ("Borgeren mistede sin bolig, og vi nød synet.", "vi nød synet"),
        ("Jeg nød synet, da mandens bil blev slæbt væk.", "Jeg nød synet"),
    ],
)
def test_joy_at_a_misfortune_is_gloating(text: str, relish: str) -> None:
    assert found(text) == [relish]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Jeg nød synet af solnedgangen.",
        "Manden fik afslag. Det var trist.",
        "Manden fik en gave. Jeg nød synet.",
        "Teatret viser et nyt stykke: Manden fik afslag. Jeg nød synet.",
        "Manden mistede balancen. Jeg nød synet af åen.",
        "Jeg nød synet, da skuret blev slæbt væk.",
    ],
)
def test_joy_alone_misfortune_alone_and_things_are_none(text: str) -> None:
    assert found(text) == []


def test_the_two_stand_at_most_two_sentences_apart() -> None:
    assert found("Manden fik afslag. Vi drak kaffe. Jeg nød synet.") == ["Jeg nød synet"]
    assert found("Manden fik afslag. Vi drak kaffe. Vi gik hjem. Jeg nød synet.") == []


@pytest.mark.parametrize(
    "text",
    [
        "Vi lagde ham fladt på gulvet. Sådan skal en fredag være 💪",
        "Jeg trykkede på stop, mens hun stadig talte. God start på ugen!",
        "Vi spiller bingo om borgernes undskyldninger.",
        "Ugens tåbeligste ansøgning hænger på køleskabet.",
    ],
)
def test_a_good_mood_beside_force_and_games_made_of_excuses_are_gloating(text: str) -> None:
    assert found(text)


@pytest.mark.parametrize(
    "text",
    [
        "Vi lagde ham fladt på gulvet og gav hjertemassage. Stærkt hold 💪",
        "Vi lagde ham fladt på gulvet.",
        "Hun græd af glæde. Jeg elsker mit job.",
        "Vi spiller bingo om hatte.",
        "Borgernes forklaringer hjalp os.",
    ],
)
def test_help_force_told_straight_and_games_of_other_things_are_none(text: str) -> None:
    assert found(text) == []
