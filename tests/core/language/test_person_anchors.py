"""Everybody a text speaks of: with and without a name, and how easily each is recognised."""

from opslag.core.language.person_anchors import anchors
from opslag.core.language.person_places import Anchor


def told(text: str, reply: bool = False) -> list[tuple[str, str, float]]:
    return [(text[a.start : a.end], a.kind, a.score) for a in anchors(text, reply)]


def only(text: str) -> Anchor:
    (anchor,) = anchors(text)
    return anchor


def test_a_name_weighs_more_than_a_role_and_a_role_more_than_anybody() -> None:
    assert told("🎉 Så kom Bodil Kragh.") == [("Bodil Kragh", "person", 3.0)]
    assert told("Pedellen kom.") == [("Pedellen", "colleague", 2.0)]
    assert told("Damen kom.") == [("Damen", "citizen", 1.0)]
    assert told("Bordet er dækket.") == []


def test_a_pronoun_means_whom_it_may_mean() -> None:
    assert told("Pedellen har fri, og han sover.")[1] == ("han", "colleague", 2.0)
    assert told("Manden gik. Damen lo. Han faldt.")[2] == ("Han", "citizen", 1.0)
    assert only("Han faldt.").score < 1


def test_you_are_somebody_certain_only_in_a_reply() -> None:
    assert told("Du skal huske madpakken.") == [("Du", "group", 0.0)]
    assert told("Du skal huske madpakken.", reply=True) == [("Du", "addressee", 3.0)]


def test_our_chief_is_one_and_the_pupils_are_many() -> None:
    assert told("Vores chef er på ferie.") == [("chef", "management", 3.0)]
    assert told("Eleverne er på ferie.") == [("Eleverne", "group", 0.0)]


def test_a_relative_of_somebody_named_stands_for_both() -> None:
    assert told("Her er en mor til Oskar.") == [("mor til Oskar", "relative", 3.0)]


def test_whoever_has_only_looks_is_somebody_and_a_machine_is_not() -> None:
    assert told("Den lange fra 9.b løb forbi.") == [("Den lange", "citizen", 1.0)]
    assert told("Scanneren på gangen er i stykker.") == []
