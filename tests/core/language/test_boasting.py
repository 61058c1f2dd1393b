"""Power over citizens told with relish, told from the same acts told soberly and from joy about something else."""

import pytest

from opslag.core.language.boasting import boasts


def found(text: str) -> list[str]:
    return [text[s.start : s.end] for s in boasts(text)]


@pytest.mark.parametrize(
    ("text", "relish"),
    [
        ("Bøden blev på 1.500 kr., og han stod der med lang mine.", "lang mine"),
        ("🚓 Så smed vi ham ud, og vi grinede bagefter.", "vi grinede"),
        ("Så kan de lære det. Alle fire fik en bøde.", "Så kan de lære det"),
    ],
)
def test_an_act_and_the_joy_of_it_are_a_boast(text: str, relish: str) -> None:
    assert found(text) == [relish]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Alle fire fik en bøde for at holde på stien.",
        "Så kan de lære det! Børnene bygger bro.",
        "Vi grinede i haven.",
    ],
)
def test_an_act_alone_or_joy_alone_is_none(text: str) -> None:
    assert found(text) == []


def test_only_the_first_words_of_relish_are_pointed_at() -> None:
    assert found("Haha, han fik en bøde, og vi grinede bagefter.") == ["Haha"]


def test_whoever_blushes_oneself_does_not_boast() -> None:
    assert found("Han blev rød i hovedet, da han fik afslag.") == ["blev rød"]
    assert found("Jeg blev rød i hovedet, da han fik afslag.") == []


def test_play_and_regret_take_the_edge_off() -> None:
    assert found("Vi bortviste ham, haha.") == ["haha"]
    assert found("Vi bortviste ham til fastelavn, haha.") == []
    assert found("Vi bortviste ham, haha. Undskyld for tonen.") == []
