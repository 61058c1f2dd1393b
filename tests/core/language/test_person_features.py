"""What makes somebody recognisable without a name: counted sort by sort until it is enough."""

import pytest

from opslag.core.language.person_features import RECOGNISABLE, points


def counted(text: str) -> float:
    return points(text, 0, len(text))


@pytest.mark.parametrize(
    "text",
    ["Manden på stue 4 klager.", "Den nye dreng i 3.b græder.", "Den eneste dreng på skolen, der strikker, er syg."],
)
def test_a_room_a_class_or_being_the_only_one_is_enough(text: str) -> None:
    assert counted(text) >= RECOGNISABLE


@pytest.mark.parametrize("text", ["", "Manden klager.", "En borger ringede i går.", "Alle børn spiser frugt."])
def test_anybody_remains_anybody(text: str) -> None:
    assert counted(text) < RECOGNISABLE


def test_two_small_signs_weigh_more_than_one() -> None:
    assert 0 < counted("En mand ringede i går.") < counted("En mand med rollator ringede i går.")


def test_places_count_twice_at_most() -> None:
    assert counted("Bag Engen, ved Åen og nær Sundet") == 2


def test_only_the_stretch_that_is_asked_for_counts() -> None:
    text = "🏥 Så: manden på stue 4 klager. Vi drikker kaffe."
    kaffe = text.index("Vi drikker")
    assert points(text, 0, kaffe) >= RECOGNISABLE
    assert points(text, kaffe, len(text)) == 0
