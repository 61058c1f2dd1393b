"""Matters told in other words: understood by everybody, though no word of illness, drink or court is said."""

import pytest

from opslag.core.language.confidential_hints import HINTED
from opslag.core.language.confidential_phrases import phrases


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("han har fået resultatet af en blodprøve.", "care fået resultatet af en blodprøve"),
        ("åse har ikke længe igen.", "health ikke længe igen"),
        ("peter er på vej ud af jobbet.", "job er på vej ud"),
        ("han sidder inde til maj.", "private sidder inde"),
        ("hun gemmer flasken bag sofaen.", "private gemmer flasken"),
    ],
)
def test_a_hint_says_as_much_as_the_word_itself(text: str, told: str) -> None:
    assert told in {f"{kind} {text[start:end]}" for start, end, kind in phrases(text)}


@pytest.mark.parametrize(
    "text",
    [
        "vi har fået resultatet af turneringen.",
        "der er ikke længe til jul.",
        "peter er på vej ud i skoven.",
        "vi sad inde i varmen.",
        "hun gemmer en flaskepost i sandet.",
        "hun gemmer en flaske i køleskabet.",
    ],
)
def test_the_same_words_of_something_else_are_no_hint(text: str) -> None:
    assert [*phrases(text)] == []


def test_every_line_gives_a_kind_the_pieces_and_the_pattern() -> None:
    kinds = {"care", "death", "family", "health", "job", "own", "private", "social", "violence", "ward"}
    lines = [[part.strip() for part in line.split("|", 2)] for line in HINTED.strip().splitlines()]
    assert {kind for kind, _, _ in lines} <= kinds
    assert [line for line in lines if not all(line)] == []
