"""Learnt weights are a sum that anybody can do by hand."""

from itertools import permutations

import pytest

from opslag.core.language.weights import weighed, weights_of


def test_what_no_weight_knows_counts_for_nothing() -> None:
    assert weighed(["a", "b"], {"a": 1.5, "^": -1.0}) == 0.5


def test_cues_weigh_the_same_in_whatever_order() -> None:
    weights = {"a": 0.1, "b": 0.2, "c": -0.3}
    assert len({weighed(order, weights) for order in permutations("abc")}) == 1


@pytest.mark.parametrize("file", ["phone-owners.txt", "public-roles.txt"])
def test_a_list_is_weights_of_words_and_holds_no_number_of_anybody(file: str) -> None:
    weights = weights_of(file)
    assert len(weights) > 1000
    assert all(-20 < weight < 20 for weight in weights.values())
    assert not any(word.isdigit() and len(word) >= 8 for cue in weights for word in cue.split())
