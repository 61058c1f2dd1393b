"""A relative is as recognisable as whose relative it is; one's own is nobody's business here."""

import pytest

from opslag.core.language.person_anchors import anchors


def kin(text: str, reply: bool = False) -> list[tuple[str, str, float]]:
    found = anchors(text, reply)
    return [(text[a.start : a.end], a.kind, a.score) for a in found if a.kind.endswith("relative")]


def test_a_relative_weighs_as_much_as_the_owner() -> None:
    assert kin("Ida Kragh siger, at hendes mor kommer.") == [("mor", "relative", 3.0)]
    assert kin("Lægens kone ringede.") == [("kone", "relative", 2.0)]
    assert kin("Hendes mor er syg.") == [("mor", "relative", 0.5)]


def test_the_relative_of_staff_remembers_whose_it_is() -> None:
    (_, wife) = anchors("Chefens kone er her.")
    assert (wife.kind, wife.owner) == ("relative", "management")


@pytest.mark.parametrize("text", ["Min far er syg.", "Mor bager i dag."])
def test_ones_own_relative_weighs_nothing(text: str) -> None:
    assert [(kind, score) for _, kind, score in kin(text)] == [("own relative", 0.0)]


@pytest.mark.parametrize("text", ["Hun blev mor.", "Søskende til børn med astma mødes.", "Din mand må gerne komme."])
def test_what_somebody_becomes_and_what_many_have_is_nobody(text: str) -> None:
    assert kin(text) == []


def test_in_a_reply_your_husband_is_somebody() -> None:
    assert kin("Din mand må gerne komme.", reply=True) == [("mand", "relative", 3.0)]


def test_a_single_mother_is_a_citizen() -> None:
    (anchor,) = anchors("En enlig mor ringede.")
    assert anchor.kind == "citizen"
