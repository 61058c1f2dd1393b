"""Words and shapes of scorn, each with its weight; what is denied, played or said of oneself weighs nothing."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from opslag.core.language.scorn import Cue, about_one, apart, cues, weigh

SLUR, LAUGH, KIND = Cue(0, 10, "slur", 3.0), Cue(10, 12, "laugh", 1.5), Cue(20, 25, "kind", -1.5)


def found(text: str) -> list[tuple[str, str]]:
    return [(text[c.start : c.end], c.field) for c in cues(text)]


def test_a_word_a_shape_and_a_face_are_found_left_to_right() -> None:
    assert found("🙈 Ærligt: sikken idiot") == [("🙈", "laugh"), ("idiot", "slur")]
    assert found("Hun er så hurtig som en våd svamp.") == [("hurtig som en", "simile")]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "En venlig mand.",
        "Jeg er en idiot.",
        "Han er ikke en idiot.",
        "Printeren er en idiot.",
        "Han synger falsk.",
        "Hun spiller en idiot.",
        "Hun har en dum idé.",
    ],
)
def test_what_hits_nobody_is_no_cue(text: str) -> None:
    assert found(text) == []


def test_the_heaviest_stands_where_two_overlap() -> None:
    assert apart([SLUR, Cue(5, 8, "mild", 1.0), LAUGH]) == [SLUR, LAUGH]


def test_one_field_counts_only_so_far_and_a_tone_less() -> None:
    assert weigh(()) == 0
    assert weigh((SLUR, SLUR, SLUR)) == 3
    assert weigh((LAUGH, LAUGH)) == 2
    assert weigh((SLUR, LAUGH, KIND)) == 3


def test_about_one_person_laughter_only_deepens() -> None:
    assert about_one(SLUR) == SLUR
    assert about_one(KIND) == KIND
    assert about_one(LAUGH) == Cue(10, 12, "laugh", 0.75)
    assert about_one(Cue(0, 2, "asked", 1.0)) is None


@settings(max_examples=50)
@given(st.lists(st.sampled_from(["idiot", "🙈", "så dum som en dør", "Åse", ".", "han gider ikke", "😂"])))
def test_no_two_cues_overlap_and_each_lies_inside_the_text(words: list[str]) -> None:
    text = " ".join(words)
    end = 0
    for cue in cues(text):
        assert end <= cue.start < cue.end <= len(text)
        end = cue.end
