"""LIX only where the text is long enough to bear it, and only sentences that may be long are measured."""

import pytest

from opslag.core.language.readability import ENOUGH_SENTENCES, ENOUGH_WORDS, is_easy, lix, measured
from opslag.core.language.reading import read


def test_lix_adds_the_length_of_sentences_to_the_share_of_long_words() -> None:
    assert lix(read("Vi ses. " * 6)) == 2
    assert lix(read("Bestyrelsen mødes. " * 6)) == 2 + 100 / 2


def test_a_word_is_long_from_the_seventh_letter() -> None:
    assert lix(read("kysten " * ENOUGH_WORDS)) == ENOUGH_WORDS
    assert lix(read("kystens " * ENOUGH_WORDS)) == ENOUGH_WORDS + 100


@pytest.mark.parametrize("text", ["", "Vi ses.", "Vi ses. " * (ENOUGH_SENTENCES - 1), "ord " * (ENOUGH_WORDS - 1)])
def test_too_short_a_text_has_none(text: str) -> None:
    assert lix(read(text)) is None


def test_what_has_few_and_short_words_is_not_measured() -> None:
    text = "🐦 Vi ses. Børnene ser på 12 fugle i den store skov bag huset. Kommunalbestyrelsesformanden indkaldes."
    many, long = measured(read(text), many=10, mean=9.0)
    assert text[many.span.start : many.span.end] == "Børnene ser på 12 fugle i den store skov bag huset."
    assert (many.words, many.spelled, many.letters) == (11, 10, 38)
    assert (long.words, long.letters) == (2, 37)


def test_a_long_word_for_a_thing_is_easy_and_one_for_an_action_or_a_plan_is_not() -> None:
    assert all(map(is_easy, read("sommerferiekort fodboldklubben skolebørn brandstationen").words))
    assert not any(map(is_easy, read("implementering læringskultur indskudsmodel helhedsorienteret").words))
