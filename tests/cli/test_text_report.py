"""A finding in the terminal says each thing once."""

import pytest

from opslag.cli.text_report import said_once


@pytest.mark.parametrize(
    ("advice", "why", "once"),
    [
        ("Fjern det. Det er ude.", "Det er ude, og det kan skade.", ("Fjern det.", "Det er ude, og det kan skade.")),
        ("Fjern det. Ring til Bo.", "Fjern det. Det kan skade.", ("Fjern det. Ring til Bo.", "Det kan skade.")),
        ("Fjern det.", "Fjern det.", ("Fjern det.", "")),
        ("Fjern det.", "Det kan skade.", ("Fjern det.", "Det kan skade.")),
        ("Sæt dem ind, fx kl. 10.", "Kl. 10 ser flest det.", ("Sæt dem ind, fx kl. 10.", "Kl. 10 ser flest det.")),
    ],
)
def test_a_sentence_of_both_stands_in_one_of_them(advice, why, once) -> None:
    assert said_once(advice, why) == once
