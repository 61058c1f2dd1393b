"""Graphs are checked when drawn; a move says whether the state or the right is wrong."""

import pytest

from opslag.core.domain.actor import SYSTEM, Actor, Role
from opslag.core.domain.states import BadGraph, IllegalMove, Move, NotAllowed, ReasonNeeded, StateGraph

GRAPH = StateGraph(
    "udkast",
    "kladde",
    (
        Move("send", "kladde", "sendt", roles=(Role.LEADER,)),
        Move("return", "sendt", "kladde", roles=(Role.COMMUNICATIONS,), needs_reason=True),
        Move("expire", "sendt", "udløbet", system=True),
    ),
)
ANNA = Actor("1", "Anna", frozenset({Role.LEADER}))
BO = Actor("2", "Bo", frozenset({Role.COMMUNICATIONS}))


def test_a_state_that_nothing_leads_to_cannot_be_drawn() -> None:
    with pytest.raises(BadGraph, match="ingen vej til"):
        StateGraph("x", "a", (Move("go", "b", "c"),))


def test_a_verb_with_two_meanings_from_one_state_cannot_be_drawn() -> None:
    with pytest.raises(BadGraph, match="to gange"):
        StateGraph("x", "a", (Move("go", "a", "b"), Move("go", "a", "c")))


def test_a_state_without_a_danish_name_cannot_be_drawn() -> None:
    with pytest.raises(BadGraph, match="intet dansk navn"):
        StateGraph("x", "a", (Move("go", "a", "b"),), titles={"a": "A"})


def test_the_right_person_may_move() -> None:
    assert GRAPH.check("send", "kladde", ANNA).target == "sendt"


def test_a_wrong_state_and_a_missing_right_are_two_errors() -> None:
    with pytest.raises(IllegalMove):
        GRAPH.check("send", "sendt", ANNA)
    with pytest.raises(NotAllowed):
        GRAPH.check("send", "kladde", BO)


def test_a_move_that_needs_a_reason_gets_one() -> None:
    with pytest.raises(ReasonNeeded):
        GRAPH.check("return", "sendt", BO, "  ")
    assert GRAPH.check("return", "sendt", BO, "Skriv hvem").target == "kladde"


def test_the_system_walks_only_its_own_arrows() -> None:
    assert GRAPH.check("expire", "sendt", SYSTEM).target == "udløbet"
    with pytest.raises(NotAllowed):
        GRAPH.check("send", "kladde", SYSTEM)


def test_ends_are_the_states_nothing_leaves() -> None:
    assert GRAPH.ends == {"udløbet"}
