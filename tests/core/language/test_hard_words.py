"""Hard words are hard until the text explains them."""

from opslag.core.language.hard_words import hard_words, paragraph_references
from opslag.core.language.reading import read


def test_an_explained_word_is_not_hard_any_more() -> None:
    assert [m.entry for m in hard_words(read("Du får en partshøring."))] == ["partshøring*"]
    assert not hard_words(read("Du får en partshøring, altså lov at svare først."))
    assert not hard_words(read("Du får en visitation (en vurdering)."))


def test_paragraphs_of_a_law_are_found_whole() -> None:
    text = "Efter lovens § 38, stk. 2 kan du få hjælp."
    assert [text[s.start : s.end] for s in paragraph_references(read(text))] == ["§ 38, stk. 2"]
