"""Officialese with its plain alternatives: each line a replacement, a hint (~) or heavy in company only (?)."""

import pytest

from opslag.core.language.officialese import OFFICIALESE
from opslag.core.language.reading import read


def plain(text: str) -> list[tuple[str, str]]:
    return [(text[m.start : m.end], m.value) for m in read(text).find(OFFICIALESE)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Såfremt du ønsker det, hjælper vi.", ("Såfremt", "hvis")),
        ("🖊 Vi øver os med henblik på at blive bedre.", ("med henblik på at", "for at")),
        ("Vi kan allokere en time.", ("allokere", "~sætte af")),
        ("Vedrørende nøglen: ring.", ("Vedrørende", "?om")),
    ],
)
def test_heavy_words_have_a_plain_one(text: str, found: tuple[str, str]) -> None:
    assert plain(text) == [found]


def test_plain_words_are_left_alone() -> None:
    assert plain("Hvis du vil øve dig, så ring, før vi går.") == []


def test_no_word_is_told_to_become_itself() -> None:
    assert [word for word, other in OFFICIALESE.entries.items() if other.lstrip("~?") in ("", word.rstrip("*"))] == []
