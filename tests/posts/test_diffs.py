"""What changed between two texts, as a reviewer sees it."""

from hypothesis import given
from hypothesis import strategies as st

from opslag.posts.diffs import ADDED, REMOVED, SAME, changed, changes

words = st.lists(st.sampled_from(["vi", "målte", "åen", "i", "dag", "10", "meter", ",", "."]), max_size=12)


def read(paragraphs, *kinds):
    return "".join(p.text for paragraph in paragraphs for p in paragraph if p.kind in kinds)


def test_only_the_words_that_changed_are_marked():
    shown = changes("De læser meget bedre nu.", "De læser to bøger nu.")
    assert [(p.kind, p.text) for p in shown[0]] == [
        (SAME, "De læser "),
        (REMOVED, "meget bedre"),
        (ADDED, "to bøger"),
        (SAME, " nu."),
    ]


def test_an_unchanged_text_shows_no_change():
    assert not changed(changes("Det samme.\n\nIgen.", "Det samme.\n\nIgen."))


def test_paragraphs_are_kept():
    assert len(changes("Et.\n\nTo.", "Et.\n\nTo.\n\nTre.")) == 3


def test_danish_words_are_not_cut_at_their_letters():
    shown = changes("skolens læseprøve", "skolens prøve")
    assert read(shown, REMOVED) == "læseprøve"


@given(words, words)
def test_nothing_is_lost_on_either_side(old, new):
    before, after = " ".join(old), " ".join(new)
    shown = changes(before, after)
    assert "".join(read(shown, SAME, ADDED).split()) == "".join(after.split())
    assert "".join(read(shown, SAME, REMOVED).split()) == "".join(before.split())
