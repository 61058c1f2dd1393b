"""The hashtags that are missing are named together and put in on a line of their own."""

import pytest

from opslag.core.checks.missing_hashtag import CHECK, Settings
from opslag.core.domain.channel import UNKNOWN_CHANNEL
from opslag.core.domain.draft import Draft


def hits(text: str, *tags: str) -> list:
    return list(CHECK.find(Draft(text=text, channel="facebook"), Settings(tags), UNKNOWN_CHANNEL))


@pytest.mark.parametrize(
    ("text", "tags", "put_in"),
    [
        ("Læs på engskolen.example/natur", ("A", "B"), "\n\n#A #B"),
        ("Læs med.\n\n#Vi", ("A",), " #A"),
        ("Vi er ude #Vi", ("A",), "\n\n#A"),
        ("", ("A",), "#A"),
    ],
)
def test_they_stand_on_a_line_of_their_own(text: str, tags: tuple[str, ...], put_in: str) -> None:
    assert "".join(edit.replacement for hit in hits(text, *tags) for edit in hit.fix.edits) == put_in


def test_the_button_says_whether_it_is_one_or_several() -> None:
    assert {hit.fix.label for hit in hits("Hej.", "A")} == {"Indsæt hashtagget"}
    assert {hit.fix.label for hit in hits("Hej.", "A", "B")} == {"Indsæt hashtaggene"}


def test_all_that_are_missing_are_named() -> None:
    assert {hit.params["tags"] for hit in hits("Hej.", "A", "B")} == {"#A, #B"}
