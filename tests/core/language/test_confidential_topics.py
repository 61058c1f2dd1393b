"""What is only talked of is told of nobody: subjects, whole groups, plants, tales and history."""

from __future__ import annotations

import pytest

from opslag.core.language.confidential import told


@pytest.mark.parametrize(
    ("talked_of", "told_of_one"),
    [
        (
            "Advokat Mogens Bay svarer på spørgsmål om arv, skilsmisse og testamente.",
            "Advokat Mogens Bay svarer på spørgsmål om Karens skilsmisse.",
        ),
        (
            "Karl-Erik Holm kører demente på tur hver fredag.",
            "Karl-Erik Holm kører den demente fru Bech på tur hver fredag.",
        ),
        ("Lægen Anders Bull fortæller om infektioner hos ældre.", "Anders Bull har fået infektioner igen."),
        ("I dag talte vi om skilsmisse, for mange kender nogen, der er skilt.", "Simone Ask er skilt."),
        (
            "Skovfoged Niels Gran: Tre træer er døde af svamp.",
            "Faren til Niels Gran er død af svamp i lungerne.",
        ),
        ("Gartner Svend Ege: Rosen er syg.", "Gartner Svend Ege er syg."),
        ("Asger Lie anbefaler en krimi: Fruen bliver anholdt.", "Asger Lie bliver anholdt."),
        (
            "Museumsinspektør Ulla Bæk fortæller om den gang, byen blev overfaldet.",
            "Museumsinspektør Ulla Bæk blev overfaldet.",
        ),
    ],
)
def test_a_subject_is_nobodys_and_a_persons_is_told(talked_of: str, told_of_one: str) -> None:
    assert list(told(talked_of)) == []
    assert list(told(told_of_one))
