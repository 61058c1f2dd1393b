"""Turns of phrase are tried only where a piece of theirs stands, and found in the order of their list."""

from hypothesis import given, settings
from hypothesis import strategies as st

from opslag.core.language.turns import Turns

GREETINGS = Turns(r"""
god dag/goddag | \bgod_?dag\b
farvel         | \bfarvel_\w+
sol            | \bregn\b
""")


def test_turns_come_in_the_order_of_the_list() -> None:
    text = "🌅 farvel åse, goddag bo, god dag alle"
    assert [m[0] for m in GREETINGS.find(text)] == ["goddag", "god dag", "farvel åse"]
    assert [(turn, m[0]) for turn, m in GREETINGS.numbered(text)] == [(0, "goddag"), (0, "god dag"), (1, "farvel åse")]


def test_without_its_piece_a_turn_is_not_tried() -> None:
    assert [*GREETINGS.find("regn")] == []
    assert [m[0] for m in GREETINGS.find("regn og solskin")] == ["regn"]


def test_what_is_blanked_is_not_found_and_offsets_hold() -> None:
    text = "farvel åse, farvel bo"
    (only,) = GREETINGS.find(text, text.replace("farvel åse", " " * 10))
    assert text[only.start() : only.end()] == "farvel bo"


def test_hints_are_counted_by_turn() -> None:
    assert [GREETINGS.hinted(text) for text in ("", "hej", "goddag, god dag", "goddag og farvel")] == [0, 0, 1, 2]


def test_a_list_made_later_finds_in_a_text_already_read() -> None:
    text = "en tur til åen"
    assert [*GREETINGS.find(text)] == []
    assert [m[0] for m in Turns(r"åen | \båen\b").find(text)] == ["åen"]


@settings(max_examples=50)
@given(st.lists(st.sampled_from(["goddag", "farvel", "åse", "sol", "regn", "🌅"])))
def test_the_same_is_found_twice(words: list[str]) -> None:
    text = " ".join(words)
    assert [m.span() for m in GREETINGS.find(text)] == [m.span() for m in GREETINGS.find(text)]
