"""Marks: every mark has its card's number, the strictest is seen, and the word being typed is left in peace."""

from types import SimpleNamespace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from opslag.core.domain.severity import Severity
from opslag.posts.marks import Mark, being_typed, marks_of, pieces, word_at
from opslag.posts.preview import paragraphs

TEXT = "Vi måler i henhold til planen"


def finding(*spans, severity=Severity.ADVISE, field="text"):
    return SimpleNamespace(spans=spans, severity=severity, field=field)


def test_the_words_that_were_found_are_marked_with_the_number_of_their_card():
    shown = pieces(TEXT, marks_of([(3, finding((9, 22)))]))
    assert [(p.text, p.look, p.number) for p in shown] == [
        ("Vi måler ", "", 0),
        ("i henhold til", "m-raad", 3),
        (" planen", "", 0),
    ]


def test_where_two_overlap_the_stricter_is_seen():
    marks = marks_of([(2, finding((0, 8))), (1, finding((3, 8), severity=Severity.BLOCK))])
    assert [(m.number, m.look) for m in marks] == [(1, "m-stop")]


def test_a_few_words_are_marked_rather_than_the_sentence_around_them():
    marks = marks_of([(1, finding((0, 29))), (2, finding((9, 22)))])
    assert [(m.number, m.start) for m in marks] == [(2, 9)]


def test_something_missing_is_marked_at_its_place():
    (mark,) = marks_of([(1, finding((29, 29), severity=Severity.BLOCK))])
    assert mark == Mark(29, 29, "m-stop m-ind", 1)


spans = st.tuples(st.integers(0, 40), st.integers(0, 40)).map(sorted).map(tuple)


@given(st.text(max_size=40), st.lists(spans, max_size=6))
def test_the_mirror_always_holds_the_whole_text(text, found):
    inside = [(min(a, len(text)), min(b, len(text))) for a, b in found]
    marks = marks_of([(n, finding(span)) for n, span in enumerate(inside, 1)])
    assert "".join(p.text for p in pieces(text, marks)) == text


def test_the_word_under_the_caret_reaches_from_space_to_space():
    assert word_at("i henhold til", 5) == (2, 9)


def test_nothing_is_said_of_the_word_being_typed():
    assert being_typed(finding((9, 22)), TEXT, 22)
    assert not being_typed(finding((9, 22)), TEXT, 29)
    assert not being_typed(finding((29, 29)), TEXT, 29)


@pytest.mark.parametrize("end", [".", "!", "?", "…"])
def test_a_word_with_its_full_stop_is_finished(end):
    text = f"Ring til hende på 12 34 56 78{end}"
    assert not being_typed(finding((18, 29)), text, len(text))
    assert being_typed(finding((18, 29)), text[:-1], len(text) - 1)


def test_a_preview_tells_links_and_hashtags_from_words():
    (first, second) = paragraphs("Læs om 2.b: engskolen.example/udeskole f.eks.\n\n#DetViGør i dag")
    assert [r.text for r in first if r.link] == ["engskolen.example/udeskole"]
    assert [r.text for r in second if r.link] == ["#DetViGør"]


@given(st.text(max_size=80))
def test_a_preview_loses_no_word(text):
    shown = "".join(run.text for paragraph in paragraphs(text) for run in paragraph)
    assert "".join(shown.split()) == "".join(text.split())
