"""A sentence with a subject of its own tells nothing of whoever the sentence before named."""

import pytest

from opslag.core.language.confidential import told
from opslag.core.language.confidential_anew import begins_anew, is_things_place

BEFORE = "Bente Holm lagde den sidste sten i går. "


def begins(sentence: str, matter: str, way: str) -> bool:
    lower = sentence.lower()
    start = lower.index(matter)
    return begins_anew(lower, 0, start, start + len(matter), len(lower), way)


@pytest.mark.parametrize(
    ("sentence", "matter", "way"),
    [
        ("Har du angst for tandlægen?", "angst", "n"),
        ("Hjertestop kan ramme alle.", "hjertestop", "n"),
        ("Kedel 2 har feber.", "har feber", "s"),
        ("Et plejehjem er flyttet ind i den anden ende.", "plejehjem", "n"),
        ("Gravide spørger, om de må spise lakrids.", "gravide", "p"),
        ("Den er syg igen.", "er syg", "s"),
        ("Vores nye folder på tysk og engelsk handler om gigt.", "gigt", "n"),
    ],
)
def test_a_new_subject_is_not_the_one_named_before(sentence: str, matter: str, way: str) -> None:
    assert begins(sentence, matter, way)
    assert list(told(BEFORE + sentence)) == []


@pytest.mark.parametrize(
    ("sentence", "matter", "way"),
    [
        ("Sygemeldt igen.", "sygemeldt", "p"),
        ("Det er kræft.", "kræft", "n"),
        ("Desværre er diagnosen demens.", "demens", "n"),
        ("Lægen har fundet en knude i brystet.", "knude i brystet", "n"),
        ("Tre måneder på sidelinjen med en depression er nok.", "depression", "n"),
    ],
)
def test_what_goes_on_is_told_of_the_one_named_before(sentence: str, matter: str, way: str) -> None:
    assert not begins(sentence, matter, way)
    assert list(told(BEFORE + sentence))


def test_a_fault_may_lie_with_us_and_so_may_a_mother() -> None:
    assert is_things_place("fejlen ", "lå hos os")
    assert not is_things_place("moren ", "lå hos os")
    assert is_things_place("hele ", "er ventesalen fuld")
    assert not is_things_place("pedellen ", "er fuld")
