"""Cues are found wherever they stand, plain ones and those with a pattern alike."""

from __future__ import annotations

import pytest

from opslag.core.language.cues import Cues, plain_part


@pytest.mark.parametrize(
    ("piece", "part"),
    [
        ("indlagt", "indlagt"),
        (r"\bstue \d", "stue "),
        (r"afsnit(?:tet)?\b", "afsnit"),
        (r"samle[rt]? ind til", " ind til"),
        (r"savner (?:ham|hende) på", "savner "),
        (r"(?<!sine )børn(?!ehave(?:n|ns))", "børn"),
        ("læger?n", "læge"),
        (r"(?:øjen|børne)\w*(?:afdeling|klinik)", ""),
        ("kat|hund", ""),
    ],
)
def test_the_plain_part_stands_in_whatever_the_piece_finds(piece: str, part: str) -> None:
    assert plain_part(piece) == part


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("han er indlagt i dag", True),
        ("vi ses på stue 4", True),
        ("vi ses i en stue", False),
        ("hele afsnittet", True),
        ("alle afsnitter", False),
        ("på øjenklinikken", True),
        ("", False),
    ],
)
def test_one_cue_is_enough(text: str, told: bool) -> None:
    assert Cues(r"indlagt \bstue_\d afsnit(?:tet)?\b (?:øjen|børne)\w*(?:afdeling|klinik)").stand_in(text) is told
