"""What is told from the dictionary's files is what hunspell says, only sooner."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path

import pytest
from hunspell import Hunspell

from opslag.core.language import spelling
from opslag.core.language.word_forms import Forms

TEXTS = Path(__file__).parents[3] / "evaluation" / "texts"


@cache
def forms() -> Forms:
    return Forms(spelling.PACKAGED)


def vocabulary() -> set[str]:
    lines = (TEXTS / "posts-a-dev.jsonl").read_text(encoding="utf-8").splitlines()
    return {word for line in lines for word in json.loads(line)["text"].split() if word.isalpha() and word.islower()}


def test_hunspell_knows_every_form_that_is_told() -> None:
    hunspell = Hunspell("da_DK", hunspell_data_dir=str(spelling.PACKAGED))
    told = [word for word in vocabulary() if forms().has_alone(word)]
    assert len(told) > 800
    assert [word for word in told if not hunspell.spell(word)] == []


def test_most_words_need_not_be_asked_of_hunspell() -> None:
    words = vocabulary()
    assert sum(map(forms().has, words)) > 0.95 * len(words)


@pytest.mark.parametrize(
    "word", ["skolens", "børnehavernes", "kommer", "vores", "cyklede", "flyttedes", "legepladserne"]
)
def test_an_ending_or_two_make_a_form(word: str) -> None:
    assert forms().has_alone(word)


@pytest.mark.parametrize("word", ["cykelbutikken", "ungeudvalget", "naboklubben", "verdensbogdag"])
def test_words_that_may_be_joined_are_one(word: str) -> None:
    assert forms().has(word)
    assert not forms().has_alone(word)


@pytest.mark.parametrize("word", ["bibliotekket", "skolenss", "kommunikattion", "xyz", ""])
def test_what_is_no_form_is_not_told(word: str) -> None:
    assert not forms().has(word)


def test_files_written_otherwise_tell_nothing(tmp_path: Path) -> None:
    (tmp_path / "da_DK.aff").write_text("SET ISO8859-1\nSFX 1 Y 1\nSFX 1 0 en .\n", encoding="utf-8")
    (tmp_path / "da_DK.dic").write_text("1\nhus/1\n", encoding="utf-8")
    assert not Forms(tmp_path).has("husen")
    assert not Forms(tmp_path).has("hus")
