"""A public role is told by office, fame, stage or words to the press; the same words about work tell none."""

import pytest

from opslag.core.language.person_public import is_public, tells_rank
from opslag.core.language.persons import persons
from opslag.core.language.reading import read


def public(text: str, name: str = "Ida Kragh") -> bool:
    start = text.index(name)
    return is_public(read(text), start, start + len(name), name.lower())


@pytest.mark.parametrize(
    "text",
    [
        "Borgmester Ida Kragh klippede snoren.",
        "Forfatter Ida Kragh læser op.",
        "Ida Kragh, formand for byrådet, talte.",
        "Skulpturen er lavet af Ida Kragh.",
        "»Vi er klar,« siger centerleder Ida Kragh.",
        "Rektor Ida Kragh holder festtalen.",
    ],
)
def test_office_fame_and_stage_make_somebody_public(text: str) -> None:
    assert public(text)


@pytest.mark.parametrize(
    "text",
    [
        "Ida Kragh klippede snoren.",
        "Pedellen Ida Kragh klippede snoren.",
        "Eleven Ida Kragh læser op.",
        "Ida Kragh, mor til Bo, talte.",
        "Notatet er skrevet af Ida Kragh.",
        "Kandidaten Ida Kragh søger praktik.",
        "Formand Ida Kragh, Engvej 4, har nøglen.",
    ],
)
def test_work_home_and_papers_do_not(text: str) -> None:
    assert not public(text)


def test_one_name_alone_asks_for_an_office() -> None:
    assert public("Borgmester Ida kom.", "Ida")
    assert not public("Forfatter Ida kom.", "Ida")


def test_who_is_named_together_with_an_author_is_public_too() -> None:
    together = persons("Forfatterne Ida Kragh og Bodil Lund læser op.")
    assert [p.public for p in together] == [True, True]
    assert [p.public for p in persons("Ida Kragh og Bodil Lund rydder op.")] == [False, False]
    assert [p.public for p in persons("Borgmester Ida Kragh og hendes mand Bo Lund kom.")] == [True, False]


def test_most_words_tell_no_rank() -> None:
    assert [word for word in "borgmester digter skovtur bus naboen".split() if tells_rank(word)] == [
        "borgmester",
        "digter",
    ]
