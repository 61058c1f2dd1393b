"""A job told to somebody's friend: someone the reader knows, a trade, and what waits in the house.

Row N63.
"""

import pytest

from opslag.core.language.job_tips import tipped
from opslag.core.language.reading import read


@pytest.mark.parametrize(
    "text",
    [
        "Kender du en gartner? Sig til hende, at der står en spade hos os.",
        "Har du en fætter, der er elektriker? Tag ham med til kaffe.",
        "Vi mangler bare en, der kan læse et kort. Her er et skrivebord og en udsigt til søen.",
        "Nogen skal overtage nøglerne til hallen, når Bo går på pension.",
    ],
)
def test_a_friend_a_trade_and_a_place_with_us_are_a_job(text: str) -> None:
    assert tipped(read(text))


@pytest.mark.parametrize(
    "text",
    [
        "Kender du en gartner? Så ved du, at det er tid til at så.",
        "Kender du en gartner, der mangler en lærling? Sig til ham, at vi viser rundt.",
        "Har du en fætter? Tag ham med til koncert hos os.",
        "Vi mangler en, der kan spille julemand som frivillig på vores skole.",
        "Til dig, der elsker havet: Tårnet er åbent.",
    ],
)
def test_others_who_seek_and_friends_without_a_trade_are_none(text: str) -> None:
    assert tipped(read(text)) is None
