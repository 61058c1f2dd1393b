"""Things and beasts bear names of persons; who rides them, drives them or is born is still somebody."""

import pytest

from opslag.core.language.person_places import Person
from opslag.core.language.person_things import is_called_so, is_thing, without_things
from opslag.core.language.persons import persons
from opslag.core.language.reading import read


def named(text: str) -> list[str]:
    return [p.name for p in persons(text)]


def test_a_thing_is_known_by_the_end_of_its_word() -> None:
    told = [w for w in "skolebusserne kanin kattekillingen stormen dreng pedel havnefest rose".split() if is_thing(w)]
    assert told == ["skolebusserne", "kanin", "kattekillingen", "stormen"]


@pytest.mark.parametrize(
    "text",
    [
        "De nye elbusser hedder Frida og Oskar.",
        "🐹 To marsvin, Ib og Kurt, er flyttet ind.",
        "M/S Bodil sejler kl. 8.",
        "Storm Bodil rammer kysten med orkan i nat.",
        "De mest populære navne i år er Oskar og Emma.",
    ],
)
def test_a_thing_with_a_name_is_nobody(text: str) -> None:
    assert named(text) == []


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("De nye elever hedder Frida og Oskar.", ["frida", "oskar"]),
        ("Pigen på hesten hedder Emma.", ["emma"]),
        ("Bodil sejler kl. 8.", ["bodil"]),
    ],
)
def test_whoever_is_beside_a_thing_is_somebody(text: str, who: list[str]) -> None:
    assert named(text) == who


def test_what_a_thing_is_called_once_it_is_called_everywhere() -> None:
    text = "Elbusserne hedder Frida og Oskar. Oskar kører til havnen med Bodil."
    places = (("Frida", 0), ("Oskar", 0), ("Oskar", 30), ("Bodil", 0))
    found = [Person(i, i + 5, n.lower(), False, 0.9) for n, past in places for i in (text.index(n, past),)]
    borne: set[str] = set()
    assert [p.name for p in without_things(read(text), found, borne)] == ["bodil"]
    assert borne == {"frida", "oskar"}


def test_a_calf_is_called_so_and_a_child_is_not() -> None:
    for text in ("Kalven hedder Torben", "Den skal hedde Torben"):
        assert is_called_so(text.lower(), text.index("Torben"))
    for text in ("Pigen hedder Torben", "Et barn er født. Den skal hedde Torben"):
        assert not is_called_so(text.lower(), text.index("Torben"))
