"""The graph of a delivery: nothing is sent twice along any path, and nothing waits for a person without a reason."""

import pytest

from opslag.publishing import states
from opslag.publishing.states import DELIVERY, FOR_A_PERSON, MOVING


def test_every_verb_has_a_danish_name_for_the_archive():
    assert {move.verb for move in DELIVERY.moves} == set(states.VERBS)


def test_every_state_has_a_receipt():
    from opslag.publishing.receipts import _WORDS

    assert set(_WORDS) == DELIVERY.states


def test_every_state_moves_by_itself_or_waits_for_a_person_or_is_done():
    assert set(MOVING) | set(FOR_A_PERSON) | {states.SENT, states.WITHDRAWN} == DELIVERY.states
    assert not set(MOVING) & set(FOR_A_PERSON)


@pytest.mark.parametrize("state", MOVING)
def test_every_moving_state_is_worked_on(state: str):
    from opslag.publishing.actions.outbox import WORK

    assert state in WORK


def test_after_an_unclear_outcome_the_only_ways_are_a_look_and_a_person():
    from_unknown = {move.verb for move in DELIVERY.moves if move.source == states.UNKNOWN}
    assert from_unknown == {"find", "find_absent", "ask"}
    from_uncertain = {move for move in DELIVERY.moves if move.source == states.UNCERTAIN}
    assert not any(move.system for move in from_uncertain)


def test_what_is_out_is_never_sent_again():
    from_sent = {move.verb for move in DELIVERY.moves if move.source == states.SENT}
    assert from_sent == {"withdraw"}


def test_only_a_worker_sends_and_only_people_withdraw():
    for move in DELIVERY.moves:
        assert move.system == (move.verb not in {
            "stop", "resume", "look_again", "confirm", "deny", "prove", "withdraw"
        } and not (move.verb == "take_down" and move.source == states.TAKE_DOWN))  # fmt: skip
