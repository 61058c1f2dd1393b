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
