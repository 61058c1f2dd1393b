"""One reading serves all checks: words and sentences stand where the text has them."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from opslag.core.language.reading import read
from opslag.core.language.sentences import Span

TEXTS = st.text(alphabet="aBæ9 .,!?\n#@-’_😀", max_size=120)


@given(TEXTS, st.integers(0, 120), st.integers(0, 120))
def test_the_words_of_a_span_are_those_that_lie_whole_in_it(text: str, one: int, other: int) -> None:
    reading = read(text)
    span = Span(*sorted((one, other)))
    assert reading.words_in(span) == tuple(w for w in reading.words if span.start <= w.start and w.end <= span.end)


@given(TEXTS)
def test_every_sentence_holds_a_letter(text: str) -> None:
    reading = read(text)
    assert all(any(c.isalpha() for c in reading.prose[s.start : s.end]) for s in reading.sentences)
