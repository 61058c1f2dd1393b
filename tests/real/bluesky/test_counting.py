"""Bluesky's arithmetic: what we count as too long is exactly what the server refuses."""

from __future__ import annotations

import pytest

from opslag.core.channels.bluesky.channel import CHANNEL
from opslag.core.channels.bluesky.counting import MAX_GRAPHEMES, bluesky_length
from opslag.core.domain.channel import Refused, Sent
from tests.real.bluesky.pds import Pds
from tests.real.bluesky.work import Connected, envelope

SIGNS = {
    "Danish letters": "æøå",
    "a as letter and ring": "a\N{COMBINING RING ABOVE}",
    "a teacher": "👩‍🏫",
    "a family of four": "👨‍👩‍👧‍👦",
    "a flag": "🇩🇰",
    "a tone of skin": "👍🏽",
    "a digit in a box": "1️⃣",
    "Hangul in parts": "\u1112\u1161\u11ab",
    "Devanagari": "क्षि",
    "a line break of two": "\r\n",
    "many marks": "e" + "\N{COMBINING ACUTE ACCENT}" * 8,
    "plain": "a",
}


@pytest.fixture(scope="module")
def ours(pds: Pds) -> Connected:
    return Connected(pds, pds.account())


def longest(sign: str) -> str:
    """As much as we say there is room for, filled up with plain letters."""
    unit = bluesky_length(sign * 20) / 20
    text = sign * int(MAX_GRAPHEMES / unit)
    while bluesky_length(text) > MAX_GRAPHEMES:
        text = text[: -len(sign)]
    while bluesky_length(f"{text}x") <= MAX_GRAPHEMES:
        text += "x"
    return text


@pytest.mark.parametrize("sign", SIGNS.values(), ids=SIGNS.keys())
def test_the_server_takes_the_longest_and_refuses_one_more(ours: Connected, sign: str) -> None:
    text = longest(sign)
    assert isinstance(CHANNEL.publish.publish(envelope(text), ours), Sent)
    over = text + "x"
    if len(over.encode()) > 2990:
        over = text + "x" * 11  # bytes are counted in tens
    assert isinstance(CHANNEL.publish.publish(envelope(over), ours), Refused)


def test_three_hundred_is_three_hundred_signs_as_a_reader_counts_them() -> None:
    assert bluesky_length("æøå" * 100) == 300
    assert bluesky_length("👩‍🏫" * 200) == 220, "eleven bytes each: 2200 of 3000 come before 200 of 300"
    assert bluesky_length("👩‍🏫" * 273) > 300
