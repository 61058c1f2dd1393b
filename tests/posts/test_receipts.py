"""What a press has done is said in the word of its button, and two lines are never alike."""

import pytest

from opslag.core.checks import all_checks
from opslag.core.domain.channel import UNKNOWN_CHANNEL
from opslag.core.domain.check import settings_for
from opslag.core.domain.draft import Draft, meta_from
from opslag.posts.receipts import KEPT, Line, Receipt, kind_of, numbered


def fixes():
    """Every fix of words that some example shows."""
    for check in all_checks().values():
        for one in check.fails:
            draft = Draft(
                text=one.text, channel=one.channel, kind=one.kind, alt_text=one.alt_text, meta=meta_from(dict(one.meta))
            )
            hits = check.find(draft, settings_for(check, one.settings), UNKNOWN_CHANNEL)
            yield from (hit.fix for hit in hits if hit.fix and hit.fix.edits)


def test_every_fix_of_words_has_a_line_of_its_own():
    labels = {fix.label for fix in fixes()}
    assert "Ret det" in labels
    assert not {label for label in labels if not kind_of(label)}


@pytest.mark.parametrize(
    ("label", "said"),
    [
        ("Indsæt hashtagget", "Hashtagget er indsat"),
        ("Indsæt hashtaggene", "Hashtaggene er indsat"),
        ("Fjern sætningen", "Sætningen er fjernet"),
        ("Ret det", "Ordene er rettet"),
        ("Noget helt andet", "Rettet"),
    ],
)
def test_the_word_of_the_button_returns(label, said):
    assert Receipt(3, kind_of(label)).said == said


@pytest.mark.parametrize(
    "receipt",
    [Receipt(4), Receipt(4, "ord"), Receipt(4, "rettet-hashtag", "missing-hashtag"), Receipt(0, KEPT, "ab12")],
)
def test_a_page_sends_a_receipt_back_as_it_was(receipt):
    assert Receipt.read(str(receipt)) == receipt


@pytest.mark.parametrize("said", ["", "x", "-1", "ord-4"])
def test_what_is_no_receipt_is_left_out(said):
    assert Receipt.read(said) is None


def test_words_that_a_page_makes_up_are_never_said():
    assert Receipt.read("4-<b>Betal her</b>").said == "Rettet"


def test_the_second_of_the_same_says_so():
    lines = [Line("Ordene er rettet", Receipt(n, "ord")) for n in (2, 3)]
    assert [line.words for line in numbered(lines)] == ["Ordene er rettet.", "Ordene er rettet, 2. gang."]
