"""Names in greetings and signatures, also in lower case; a greeting of everybody names nobody."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from opslag.core.language.person_greetings import capitalised, greeted
from opslag.core.language.reading import read


def names(text: str) -> set[str]:
    reading = read(text)
    return {text[s.start : s.end] for s in greeted(reading, capitalised(reading))}


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("hej bodil, vi ses i morgen", {"bodil"}),
        ("kære solveig og jytte", {"solveig", "jytte"}),
        ("Tak for kagen, den var god. jytte", {"jytte"}),
        ("🌻 Så var der sol hele dagen. Kaj", {"Kaj"}),
        ("Så er det ferie. August", {"August"}),
        ("Sig til, hvis I kan. Kaj, 12 34 56 78", {"Kaj"}),
        ("Nu har BENTE KRAGH ringet igen", {"BENTE KRAGH"}),
        ("@Bodil Kragh delte billedet", {"Bodil Kragh"}),
    ],
)
def test_who_is_greeted_and_who_signs_is_named(text: str, named: set[str]) -> None:
    assert names(text) == named


@pytest.mark.parametrize(
    "text",
    [
        "",
        "hej alle, vi ses",
        "hej solskin",
        "Vi har sol hele dagen. Tak",
        "PAS PÅ har vi sagt",
        "Vi ses. Sommer er dejligt.",
        "Så er det sommerferie. Sommer",
        "DER ER SOL OG VIND",
        "@havnen delte billedet",
        "det er ikke til at se. is",
    ],
)
def test_a_greeting_of_everybody_and_a_loud_warning_name_nobody(text: str) -> None:
    assert names(text) == set()


def test_capitals_are_counted_by_word() -> None:
    assert capitalised(read("så kom Åse og DE ANDRE ind")) == [2, 4, 5]


@settings(max_examples=50)
@given(st.text())
def test_names_lie_inside_the_text(text: str) -> None:
    reading = read(text)
    assert all(0 <= s.start < s.end <= len(text) for s in greeted(reading, capitalised(reading)))
