"""Endings of words: as `endswith` answers, for many at once."""

from hypothesis import given, settings
from hypothesis import strategies as st

from opslag.core.language.endings import Endings


def test_a_word_ends_in_one_of_them_and_not_merely_holds_it() -> None:
    houses = Endings(["skolen", "hus"])
    assert houses.end("åskolen")
    assert houses.end("hus")
    assert not houses.end("skolens")
    assert not houses.end("husene")


def test_endings_that_share_their_last_letters_are_told_apart() -> None:
    assert not Endings(["skolen"]).end("solen")
    assert Endings(["skolen", "solen"]).end("aftensolen")


def test_too_short_a_word_and_no_endings_at_all_end_in_nothing() -> None:
    assert not Endings(["hus"]).end("us")
    assert not Endings(["hus"]).end("")
    assert not Endings([]).end("hus")


@given(st.lists(st.text(alphabet="abåø", min_size=3, max_size=5)), st.text(alphabet="abåø", max_size=9))
@settings(max_examples=50)
def test_the_answer_is_that_of_endswith(endings: list[str], word: str) -> None:
    assert Endings(endings).end(word) == any(word.endswith(ending) for ending in endings)
