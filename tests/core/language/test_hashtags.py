"""Hashtags compared without caring about case, and heard as a screen reader reads them."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from opslag.core.language.hashtags import is_flat, key, loose_key


def test_sign_and_case_part_no_hashtags() -> None:
    assert key("#SommerIByen") == key("sommeribyen")
    assert key("#SommerIByen") != key("#SommerIByer")


def test_only_the_loose_key_takes_oe_for_oe_with_a_stroke() -> None:
    assert loose_key("#ÅbenSø") == loose_key("#aabensoe")
    assert key("#ÅbenSø") != key("#aabensoe")
    assert loose_key("#Æble") == loose_key("#aeble") != loose_key("#able")


@pytest.mark.parametrize(("tag", "flat"), [("#sommeribyen", True), ("#SOMMER", True), ("#SommerIByen", False)])
def test_a_tag_in_one_case_is_heard_as_one_long_word(tag: str, flat: bool) -> None:
    assert is_flat(tag) is flat


def test_a_short_name_in_capitals_is_spelled_and_not_flat() -> None:
    assert not is_flat("#SOSU")
    assert is_flat("#SOSUER")


@given(st.text())
@settings(max_examples=50)
def test_a_key_is_its_own_key(tag: str) -> None:
    assert key(key(tag)) == key(tag)
    assert key(f"#{tag}") == key(tag)
