"""A name that no list knows is believed between two that are known, and no two finds overlap."""

from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from opslag.core.language.person_lists import joined, listed
from opslag.core.language.person_places import Person
from opslag.core.language.sentences import Span


def people(text: str, *names: str, public: bool = False) -> list[Person]:
    return [Person(text.index(n), text.index(n) + len(n), n.lower(), public, 0.9) for n in names]


def between(text: str, public: bool = False) -> list[str]:
    return [text[s.start : s.end] for s in listed(text, people(text, "Ida", "Bodil", public=public))]


def test_who_stands_between_two_names_is_somebody() -> None:
    assert between("🌷 Tak til Ida, Ægtrud og Bodil.") == ["Ægtrud"]
    assert between("Ida sang, mens Ægtrud og Bodil lo.") == []


def test_a_house_or_a_role_between_them_is_nobody() -> None:
    for house in ("Sognehuset", "Sangforening", "Mølle", "Pedellen"):
        assert between(f"Tak til Ida, {house} og Bodil.") == []


def test_among_public_people_nobody_private_is_guessed() -> None:
    assert between("Ida, Ægtrud og Bodil", public=True) == []


def test_the_longer_stands_where_two_overlap() -> None:
    text = "Ida Kragh og Bo Lund"
    found = joined(people(text, "Ida Kragh"), [Span(4, 9), Span(13, 15), Span(13, 20)], text.lower())
    assert [(p.name, p.confidence) for p in found] == [("ida kragh", 0.9), ("bo lund", 0.8)]


@settings(max_examples=50)
@given(st.lists(st.tuples(st.integers(0, 30), st.integers(1, 6))))
def test_no_two_overlap_and_they_stand_in_order(places: list[tuple[int, int]]) -> None:
    text = "Ida Kragh " + "æ" * 30
    found = joined(people(text, "Ida Kragh"), [Span(a, a + n) for a, n in places], text)
    assert all(one.end <= other.start for one, other in pairwise(found))
