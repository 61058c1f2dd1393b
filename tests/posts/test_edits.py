"""Changing a text: what a fix does, and what undo gives back."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from opslag.core.domain.check import Edit
from opslag.posts.edits import CannotUndo, applied, split, taken_back, with_pointer


def edit(start, end, words, field="text"):
    return Edit(field, start, end, words)


def test_several_edits_all_point_into_the_text_as_it_was():
    fields = {"text": "i henhold til planen, jf. bilaget"}
    fixed = applied(fields, [edit(0, 13, "efter"), edit(22, 25, "se")])
    assert fixed["text"] == "efter planen, se bilaget"


def test_two_insertions_at_the_same_place_come_in_the_order_they_were_given():
    assert applied({"text": "Tur."}, [edit(4, 4, " #A"), edit(4, 4, " #B")])["text"] == "Tur. #A #B"


def test_a_word_that_is_taken_out_takes_its_space_along():
    assert applied({"text": "Det er nok meget."}, [edit(10, 16, "")])["text"] == "Det er nok."


def test_an_edit_of_the_alt_text_leaves_the_text_alone():
    fixed = applied({"text": "a", "alt_text": "cpr 1"}, [edit(4, 5, "x", "alt_text")])
    assert fixed == {"text": "a", "alt_text": "cpr x"}


@given(st.text(max_size=40), st.integers(0, 40), st.integers(0, 40), st.text(max_size=10), st.text(max_size=20))
def test_undo_gives_the_old_words_back_however_much_is_written_after(text, start, end, words, more):
    start, end = sorted((min(start, len(text)), min(end, len(text))))
    after = text[:start] + words + text[end:]
    assert taken_back(text, after, after) == text
    assert taken_back(text, after, after + more) == text + more


def test_undo_gives_the_old_words_back_when_something_is_written_before():
    assert taken_back("jf. planen", "se planen", "Hej. se planen") == "Hej. jf. planen"


def test_undo_does_not_guess_when_the_place_itself_has_been_rewritten():
    with pytest.raises(CannotUndo):
        taken_back("jf. planen", "se planen", "kig i planen nu")


def test_a_long_text_is_split_between_sentences():
    assert split("Vi gik en tur. Så spiste vi. Og sov.", 20) == ("Vi gik en tur.", "Så spiste vi. Og sov.")


def test_a_paragraph_is_a_better_place_to_split_than_a_sentence():
    assert split("Et afsnit.\n\nTo. Tre. Fire.", 20) == ("Et afsnit.", "To. Tre. Fire.")


@given(st.text(min_size=1, max_size=200), st.integers(1, 150))
def test_a_split_loses_no_word(text, limit):
    first, second = split(text, limit)
    assert "".join((first + second).split()) == "".join(text.split())


def test_the_way_on_gets_a_line_of_its_own_before_the_hashtags():
    text = "Vi måler åen.\n\n#Skov"
    assert with_pointer(text, 13, "Læs: x.example") == "Vi måler åen.\n\nLæs: x.example\n\n#Skov"
