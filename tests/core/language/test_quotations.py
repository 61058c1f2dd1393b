"""Quotations with their marks; a mark that stands alone opens none."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from opslag.core.language.quotations import is_quoted, quotations
from opslag.core.language.reading import read


def quoted(text: str) -> list[str]:
    return [text[s.start : s.end] for s in quotations(read(text))]


@pytest.mark.parametrize("words", ["»dav«", '"dav"', "“dav”", "”dav”", "„dav“"])
def test_every_kind_of_mark_is_known(words: str) -> None:
    assert quoted(f"🗣 Åse sagde {words} og gik.") == [words]


@pytest.mark.parametrize("text", ["", "Ingen tegn her.", 'Et 5" rør', "»åben uden ende"])
def test_a_mark_alone_quotes_nothing(text: str) -> None:
    assert quoted(text) == []


def test_a_place_is_quoted_between_the_marks_and_at_them_but_not_after() -> None:
    text = "Se »dav« nu"
    among = quotations(read(text))
    assert [text[i] for i in range(len(text)) if is_quoted(i, among)] == [*"»dav«"]


@settings(max_examples=50)
@given(st.text(alphabet='ab »«"“”„'))
def test_quotations_follow_each_other_without_overlap(text: str) -> None:
    end = 0
    for span in quotations(read(text)):
        assert end <= span.start < span.end <= len(text)
        end = span.end
