"""Derogatory words about somebody recognisable, or straight to somebody; told from weather, beasts and disagreement."""

import pytest

from opslag.core.language.insults import harsh_words, insults


def found(text: str) -> list[str]:
    return [text[s.start : s.end] for s in insults(text)]


def harsh(text: str) -> list[str]:
    return [text[s.start : s.end] for s in harsh_words(text)]


def test_several_insults_stand_in_order() -> None:
    assert found("🎉 Åse Kær er en idiot. Frode Lund er en løgner.") == ["idiot", "løgner"]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Vinteren er en idiot.",
        "Jeg er en idiot.",
        "Ida Holm er ikke dum.",
        "Hesten Bella er doven.",
        "Ida Holm var en heks i børnenes eventyr.",
        "Bella Holm er en slyngel. Hun er parkens ældste æsel.",
        "Ida Holm spiller en idiot på scenen.",
        "Ida Holm har en dum idé.",
        "Ida Holm er alt andet end doven.",
        "Ida Holm lagde budgettet frem, og tallene lyver ikke.",
    ],
)
def test_weather_oneself_beasts_and_fairy_tales_are_not_insulted(text: str) -> None:
    assert found(text) == []


def test_who_plays_a_part_is_told_from_who_plays_dumb() -> None:
    assert found("Ida Holm spiller en stor idiot i aften.") == []
    assert found("Ida Holm spiller fodbold som en idiot.") == ["idiot"]
    assert found("Ida Holm spiller idiot over for borgerne.") == ["idiot"]


def test_harsh_words_straight_to_somebody_come_in_order() -> None:
    assert harsh("Åh. Hold mund og skrid. Du fatter intet.") == ["Hold mund", "skrid", "Du fatter"]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Jeg er uenig med dig.",
        "Hold fast i håndtaget.",
        "Skridtælleren virker.",
        "Utroligt, at du når det hele!",
        "Gå hjem og bliv rask.",
        "Det er dig, der altid siger, at du er ligeglad.",
    ],
)
def test_disagreement_and_handles_are_not_harsh(text: str) -> None:
    assert harsh(text) == []


def test_praise_by_a_fixed_picture_is_no_scorn() -> None:
    assert found("Karen Bech opdagede det. Hun er skarp som en syl.") == []
    assert found("Karen Bech opdagede intet. Hun er skarp som en våd svamp.")
