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
