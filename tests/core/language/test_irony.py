"""Irony about oneself is found by its wink; honest trouble has none."""

import pytest

from opslag.core.language.irony import close_up, quotable, self_irony
from opslag.core.language.reading import read


@pytest.mark.parametrize(
    "text",
    [
        "Vi er jo bare verdens langsomste skadestue 😉",
        "Mad, der smager af pap. Vi er her altid 😇",
        "Vi har hyret en afdeling, der kan få alt til at lyde godt 😏",
        "Endnu en dag, hvor vi ikke har slået nogen ihjel! Spøg til side.",
    ],
)
def test_a_wink_over_ones_own_failing_is_irony(text: str) -> None:
    assert self_irony(read(text))


@pytest.mark.parametrize(
    "text",
    [
        "Vi var for langsomme til at svare, og det laver vi om på.",
        "Vores nye skema virkede ikke 🙂",
        "Verdens bedste natholdskaffe 😉",
        "Vi vandt ikke 🙃 Men vi løb 4.212 runder.",
        "Sneglene holdt løb, og den langsomste vandt 😄",
        "En utæt vandhane og tre spande 😅",
    ],
)
def test_honest_trouble_and_harmless_fun_are_not(text: str) -> None:
    assert not self_irony(read(text))


def test_some_half_sentences_need_no_wink() -> None:
    assert quotable(read("Uden patienter ville det være et dejligt sted."))
    assert not quotable(read("Uden jer gik det ikke."))


def test_a_close_up_is_of_a_child() -> None:
    assert close_up("Nærbillede af en dreng, der griner")
    assert not close_up("Nærbillede af en regnorm")


def test_words_quoted_in_a_sentence_are_the_ones_that_count() -> None:
    assert quotable(read("Vi lader folk vente. Sådan lød vores skilt."))
    assert not quotable(read("Skiltet hos os om ventetid sagde »Vi er klar om lidt«. Sådan lød det i elleve år."))


@pytest.mark.parametrize(
    "text",
    [
        "Ja, vi glemmer mennesker. Derfor ringer vi nu op.",
        "Patienter? Dem har vi ikke tid til. Spøg til side: Kom på lørdag.",
        "Vi smider børnene ud klokken ti. Altså ud i solen.",
    ],
)
def test_a_short_failing_and_a_hard_sentence_taken_back_can_be_quoted(text: str) -> None:
    assert quotable(read(text))


@pytest.mark.parametrize(
    "text",
    [
        "Ja, vi glemmer kagen.",
        "Patienter kan komme på lørdag. Altså på den anden side af ferien.",
        "»Skal vi ikke synge?« Sådan siger han hver onsdag hos os.",
    ],
)
def test_cake_dates_and_questions_cannot(text: str) -> None:
    assert not quotable(read(text))


def test_a_face_is_close_up_whichever_words_come_first() -> None:
    assert close_up("Helt tæt på ansigtet af en lille pige")
    assert close_up("En dreng med tårer på kinderne, zoomet ind")
    assert not close_up("Nærbillede af et egern, børn leger bagved")
    assert not close_up("Et barns hånd med et plaster")
