"""One reading serves all checks: words and sentences stand where the text has them."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from opslag.core.language.emoji import EMOJI, may_hold_emoji
from opslag.core.language.reading import HASHTAG, MENTION, URL, read
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


LINKED = st.lists(
    st.sampled_from(
        "https://a.dk/x?y=1 www.skolen.example (bibliotek.dk) »x.dk« Se:http://b.org. #Tag a#b ##to @navn @a.b, 10.30 nr.5 "
        "bil.\nny.dk a@b.dk www. :// \u00a0c.com/æ! #123 #1a".split(" ")
    ),
    max_size=8,
).map(" ".join)


@given(LINKED)
def test_looking_only_where_a_sign_stands_finds_what_the_whole_text_holds(text: str) -> None:
    reading = read(text)
    mails = reading.emails
    links = [m.span() for m in URL.finditer(text) if not any(e.start <= m.start() < e.end for e in mails)]
    assert list(reading.urls) == links
    assert list(reading.hashtags) == [m.span() for m in HASHTAG.finditer(text)]
    assert list(reading.mentions) == [m.span() for m in MENTION.finditer(text)]


def test_no_emoji_is_of_latin_letters() -> None:
    latin = "".join(map(chr, range(256)))
    assert not EMOJI.search(latin)
    assert not may_hold_emoji(latin)
    assert may_hold_emoji("1\ufe0f\u20e3")
