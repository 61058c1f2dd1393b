"""The words inside a flat hashtag: found where it is sure, and never invented."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from opslag.core.language.hashtag_words import is_compound, words_of


@pytest.mark.parametrize(
    ("letters", "words"),
    [
        ("sommerihavnen", ("sommer", "i", "havnen")),
        ("JEGELSKERBYEN", ("jeg", "elsker", "byen")),
        ("cykeltilarbejde", ("cykel", "til", "arbejde")),
        ("hjælphinanden", ("hjælp", "hinanden")),
    ],
)
def test_several_words_are_parted(letters: str, words: tuple[str, ...]) -> None:
    assert words_of(letters) == words


@pytest.mark.parametrize("letters", ["", "sommerhus", "skole", "xyzqwert", "sommer2026", "cykel-i-byen"])
def test_one_word_nonsense_digits_and_hyphens_are_left_whole(letters: str) -> None:
    assert words_of(letters) == ()


def test_a_compound_is_told_from_a_sentence_and_from_nonsense() -> None:
    assert is_compound("biblioteksuge")
    assert not is_compound("sommerihavnen")
    assert not is_compound("xyzqwert")


@given(st.lists(st.sampled_from(["sommer", "i", "havnen", "på", "cykel", "åben", "øl"]), max_size=4).map("".join))
@settings(max_examples=50)
def test_the_words_put_together_are_the_letters(letters: str) -> None:
    words = words_of(letters)
    assert not words or (len(words) > 1 and "".join(words) == letters)
