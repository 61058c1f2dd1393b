"""What was not meant to leave the house, told from codes, premieres and closed shops."""

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from opslag.core.language.internal import internal_matters, pictured_document


def found(text: str) -> list[tuple[str, bool]]:
    return [(text[m.start : m.end], m.closed) for m in internal_matters(text)]


def test_closed_doors_are_closed_to_colleagues_too() -> None:
    assert found("Notatet er kun til intern brug.") == [("kun til intern brug", False)]
    assert found("🤫 Referatet fra det lukkede møde om æg") == [("lukkede møde", True)]


@pytest.mark.parametrize(
    "text",
    ["", "Bageren holder lukket mandag.", "Hold tæt til premieren.", "Vi har tavshedspligt.", "Alle må se notatet."],
)
def test_shops_surprises_and_duties_are_no_internal_matter(text: str) -> None:
    assert found(text) == []


def test_a_code_of_ones_own_is_guarded_and_gossip_is_told() -> None:
    assert found("Her er din nøglekode. Giv den ikke videre.") == []
    assert found("Chefen stopper. Giv det ikke videre.") == [("Giv det ikke videre", False)]


def test_a_closed_item_is_announced_until_it_is_told_what_was_said() -> None:
    assert found("Mødet er åbent, men punkt 9 er lukket.") == []
    assert found("Mødet er åbent, men punkt 9 er lukket. Der besluttede vi at fyre fem.") == [
        ("punkt 9 er lukket", True)
    ]


def test_a_picture_of_a_paper_is_told_from_a_picture_of_a_dog() -> None:
    assert pictured_document("Skærmbillede af intern mail")
    assert pictured_document("Dokument stemplet fortroligt")
    assert not pictured_document("Billede af en hund i sneen")
    assert not pictured_document("Et dokument på et bord")


@given(st.text())
@settings(max_examples=50)
def test_marks_are_in_order_and_apart_whatever_stands_before(ahead: str) -> None:
    marks = internal_matters(f"{ahead}\n{'.' * 60}\nBag lukkede døre. Kun til intern brug.")
    assert all(one.end <= other.start for one, other in pairwise(marks))
    assert [m.closed for m in marks[-2:]] == [True, False]
