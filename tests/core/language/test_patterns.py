"""A pattern is compiled when it is first tried, and then answers as `re` does."""

from __future__ import annotations

import re

import pytest

from opslag.core.language import patterns
from opslag.core.language.patterns import Pattern, compile_all


def test_it_is_not_compiled_before_it_is_tried(monkeypatch: pytest.MonkeyPatch) -> None:
    compiled: list[str] = []
    monkeypatch.setattr(patterns.re, "compile", lambda text, flags: compiled.append(text) or _real(text, flags))
    pattern = Pattern("sk.v")
    assert compiled == []
    assert pattern.search("i en skov")
    assert pattern.finditer("skov")
    assert compiled == ["sk.v"]


_real = re.compile


@pytest.mark.parametrize("asked", ["search", "match", "fullmatch", "findall", "split"])
def test_it_answers_as_the_library_does(asked: str) -> None:
    own, theirs = (
        getattr(Pattern("s(k)", re.IGNORECASE), asked)("Skov sk"),
        getattr(_real("s(k)", re.I), asked)("Skov sk"),
    )
    assert repr(own) == repr(theirs)


def test_it_knows_no_other_questions() -> None:
    with pytest.raises(AttributeError):
        Pattern("x").scanner("x")


def test_everything_can_be_compiled_beforehand() -> None:
    pattern = Pattern("sk.v")
    compile_all()
    assert "search" in vars(pattern)
