"""A turn of two meanings counts in company of what tells of the confidential one, and not alone."""

from __future__ import annotations

import pytest

from opslag.core.language.confidential import told
from opslag.core.language.confidential_company import has_two_meanings, is_alone, is_meant_otherwise
from opslag.core.language.reading import read


def place(text: str, turn: str) -> tuple[int, int]:
    start = text.lower().index(turn)
    return start, start + len(turn)


@pytest.mark.parametrize(
    ("turn", "harmless", "confidential"),
    [
        ("fikser", "Pedel Ole Holm fikser cyklen i dag.", "Ole Holm fikser og bor på herberg."),
        ("ryger ud", "Ole Holm ryger ud i kvartfinalen.", "Ole Holm ryger ud, siger chefen."),
        ("tomme flasker", "Ole Holm samler tomme flasker ind.", "Hos Ole Holm er der tomme flasker, og han drikker."),
        ("sad inde", "Helle Holm sad inde og læste højt.", "Helle Holm sad inde i et år for vold."),
        (
            "gratis frokost",
            "Mette Holm byder på gratis frokost.",
            "Mette Holm får gratis frokost, for hjemmet er fattigt.",
        ),
    ],
)
def test_the_words_around_tell_which_is_meant(turn: str, harmless: str, confidential: str) -> None:
    assert is_alone(read(harmless), *place(harmless, turn))
    assert list(told(harmless)) == []
    assert not is_alone(read(confidential), *place(confidential, turn))
    assert list(told(confidential))


@pytest.mark.parametrize(
    ("turn", "harmless", "confidential"),
    [
        (
            "har fundet en anden",
            "Ole Holm har fundet en anden vej.",
            "Ole Holm har fundet en anden, og konen er flyttet.",
        ),
        ("fik klø", "Ida Holm fik klø i bordtennis.", "Ida Holm fik klø igen i går."),
        ("til kontrol", "Ib Holm er til kontrol af brandhanerne.", "Ib Holm er til kontrol på sygehuset."),
        ("dage uden", "Ole Holm klarede fem dage uden telefon.", "Ole Holm klarede fem dage uden alkohol."),
    ],
)
def test_what_follows_tells_which_is_meant(turn: str, harmless: str, confidential: str) -> None:
    assert is_meant_otherwise(read(harmless), *place(harmless, turn))
    assert list(told(harmless)) == []
    assert not is_meant_otherwise(read(confidential), *place(confidential, turn))
    assert list(told(confidential))


def test_what_has_one_meaning_needs_no_company() -> None:
    text = "Ole Holm er sygemeldt."
    assert not has_two_meanings(read(text), *place(text, "sygemeldt"))
    assert list(told(text))


def test_little_words_in_its_midst_change_nothing() -> None:
    text = "Ole Holm fik nu stillet sine spørgsmål."
    assert has_two_meanings(read(text), *place(text, "fik nu stillet"))


def test_company_far_away_is_none() -> None:
    text = "Ole Holm ryger ud i kvartfinalen. " + "Vi heppede og spiste kage. " * 12 + "Chefen sendte en hilsen."
    assert is_alone(read(text), *place(text, "ryger ud"))
