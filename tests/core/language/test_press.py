"""What is written to, about or against journalists, told from children who play newspaper and from Kommunikation."""

import pytest

from opslag.core.language.press import to_the_press
from opslag.core.language.reading import read


def found(text: str) -> list[str]:
    return [text[s.start : s.end] for s in to_the_press(read(text))]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Pressemeddelelse: Ny hal åbner.", "Pressemeddelelse"),
        ("Kære journalister, kom og se hallen.", "Kære journalister"),
        ("Artiklen i avisen passer ikke.", "Artiklen i avisen passer ikke"),
        ("Jeg stiller gerne op til interview i radioen.", "Jeg stiller gerne op til interview"),
    ],
)
def test_a_release_an_address_an_answer_and_an_offer_are_found(text: str, words: str) -> None:
    assert found(text) == [words]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Vi presser æbler på lørdag.",
        "Avisen skrev om os, og vi er glade.",
        "5. klasse leger journalister og laver en avis.",
        "Pressen må gerne kontakte Kommunikation.",
    ],
)
def test_play_joy_and_those_who_handle_the_press_are_spared(text: str) -> None:
    assert found(text) == []


def test_the_find_begins_at_its_own_words() -> None:
    assert found("📰 Så er det sagt. Kære redaktion, det passer ikke.") == ["Kære redaktion"]


def test_one_find_is_enough() -> None:
    assert len(found("Kære journalister, kom. Kære redaktion, kom. Kære medier, kom.")) == 1


def test_a_paper_of_ones_own_is_no_press() -> None:
    assert not [*to_the_press(read("Overskrift i vores egen avis: 'Fanget'. Avisen kan læses her."))]


def test_children_may_hold_a_meeting_for_the_press() -> None:
    assert found("Børnene holder pressemøde om snemanden.") == []
    assert found("Skolen holder pressemøde om snemanden.")
