"""Word lists come and go with the settings they were made from."""

import gc

from opslag.core.language.lexicon import Lexicon, all_matches, lexicon_of
from opslag.core.language.reading import read


def test_an_entry_without_letters_finds_nothing_and_harms_no_other() -> None:
    words = lexicon_of(("", "*", "skoven"))
    assert [m.entry for m in read("Vi er i skoven.").find(words)] == ["skoven"]


def test_a_list_made_after_the_text_was_read_is_still_found() -> None:
    reading = read("Vi er i mosen.")
    assert not reading.find(lexicon_of(("engen",)))
    assert reading.find(lexicon_of(("mosen",)))


def test_a_list_that_nobody_keeps_takes_no_room() -> None:
    made = Lexicon(("tornsanger",))
    number = made.number
    assert number in all_matches("en tornsanger")
    del made
    gc.collect()
    Lexicon(())
    assert number not in all_matches("en tornsanger")
