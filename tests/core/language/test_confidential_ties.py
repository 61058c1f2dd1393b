"""Whom a matter is about is told by where people stand."""

import pytest

from opslag.core.language.confidential import disclosures


def about(text: str) -> list[str]:
    return [f"{d.about}: {text[d.start : d.end]}" for d in disclosures(text)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Lone, som alle elsker, er indlagt.", "person: er indlagt"),
        ("Vi måtte opsige vores musiklærer Jens i går.", "colleague: opsige"),
        ("Underretningen om Emil er sendt.", "person: Underretningen"),
        ("Sygemeldt er Karen stadig.", "person: Sygemeldt"),
        ("Emil er glad. Hans mor er indlagt.", "relative: er indlagt"),
    ],
)
def test_the_nearest_before_else_just_after_else_in_the_sentence_before(text: str, found: str) -> None:
    assert about(text) == [found]


def test_a_thing_that_breaks_is_nobodys_matter() -> None:
    assert about("Teltet brød sammen, men pedellen Ole reddede det.") == []
