"""Whose a number, an address or a name is: what was learnt helps the rules to tell, and no check listens."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from opslag.core.language import personal_data, whose
from opslag.core.language.personal_data import spans
from opslag.core.language.whose import KINDS, Owned, features, owned, private, weighed

SOURCE = Path(whose.__file__).parents[2]
TEXT = "Ring til min mor på 22 41 36 58."


def the_phone() -> Owned:
    (one,) = owned("phone", TEXT)
    return one


def test_a_mothers_number_is_more_private_than_a_receptions() -> None:
    work = "Ring til receptionen på 22 41 36 58."
    (one,) = owned("phone", work)
    assert private("phone", TEXT, the_phone()) > 0.5 > private("phone", work, one)


def test_the_rules_word_weighs_on_its_side() -> None:
    one = the_phone()
    sure, unsure = (private("phone", TEXT, one._replace(private=by_rules)) for by_rules in (True, False))
    assert sure > unsure
    assert weighed("", Owned(0, 0, True), {}) > 0.5 > weighed("", Owned(0, 0, False), {})


def test_a_word_just_before_is_another_sign_than_one_far_away() -> None:
    one = the_phone()
    assert "b0:på" in features(TEXT, one.start, one.end)
    assert "b1:min" in features(TEXT, one.start, one.end)
    assert "k:mobile" in features(TEXT, one.start, one.end)
    assert not any("22" in sign for sign in features(TEXT, one.start, one.end))


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_has_its_list_and_an_empty_text_has_nothing(kind: str) -> None:
    assert list(owned(kind, "")) == []
    assert whose.weighed("Bo", Owned(0, 2, True), {}) == pytest.approx(private(kind, "", Owned(0, 0, True)), abs=0.5)


@settings(max_examples=50)
@given(st.text(max_size=80), st.text(max_size=20))
def test_any_text_around_gives_a_probability(before: str, behind: str) -> None:
    text = f"{before}22 41 36 58{behind}"
    one = Owned(len(before), len(before) + 11, True)
    assert all(0 <= private(kind, text, one) <= 1 for kind in KINDS)


def test_what_was_learnt_never_adds_or_loses_a_number() -> None:
    text = f"{TEXT} Mød op på Skovvej 4, 8000 Byen. Hilsen Mette Holm, tlf. 87 65 43 21"
    places = [[(s.start, s.end) for s in spans(text, model=m) if s.type.startswith("PHONE")] for m in (False, True)]
    assert places[0] == places[1] != []


def test_no_check_asks_what_was_learnt() -> None:
    """Only the listing of personal data hears it: everybody else asks by rules."""
    asking = [
        p.name for p in SOURCE.rglob("*.py") if f"language.{whose.__name__.rsplit('.', 1)[1]} import" in p.read_text()
    ]
    assert asking == [Path(personal_data.__file__).name]
    for path in (SOURCE / "core" / "checks").glob("*.py"):
        calls = [n for n in ast.walk(ast.parse(path.read_text(encoding="utf-8"))) if isinstance(n, ast.Call)]
        assert not [k for call in calls for k in call.keywords if k.arg == "model"], path.name
