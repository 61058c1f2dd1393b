"""Emoji as a reader sees them: one sign, however many code points it is made of."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from opslag.core.language.emoji import EMOJI, may_hold_emoji


def found(text: str) -> list[str]:
    return [m[0] for m in EMOJI.finditer(text)]


@pytest.mark.parametrize("sign", ["🎉", "❤️", "👍🏽", "👩‍👧", "🇩🇰", "1️⃣", "👩🏽‍🚒"])
def test_hearts_skin_families_flags_and_key_caps_are_one_sign(sign: str) -> None:
    assert found(f"Åh {sign}!") == [sign]


def test_signs_side_by_side_are_counted_one_by_one() -> None:
    assert found("🎉🎉🇩🇰🇸🇪") == ["🎉", "🎉", "🇩🇰", "🇸🇪"]


@pytest.mark.parametrize("text", ["", "æøå ÆØÅ", "Bus 14 # *", "»Ja« – 20 €…", ":-)"])
def test_letters_digits_and_typography_are_no_emoji(text: str) -> None:
    assert found(text) == []


def test_a_plain_danish_text_is_told_at_once() -> None:
    assert not may_hold_emoji("Blåbærgrød på café, 20 % billigere")
    assert may_hold_emoji("Blåbærgrød 🫐")


@given(st.text())
@settings(max_examples=50)
def test_no_emoji_hides_where_none_may_be(text: str) -> None:
    assert may_hold_emoji(text) or found(text) == []
