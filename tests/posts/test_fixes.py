"""Taking out the one sentence that stops: all of it, nothing else, and the space or line it leaves."""

from types import SimpleNamespace

import pytest

from opslag.core.domain.check import Edit, Fix
from opslag.posts.edits import applied
from opslag.posts.fixes import REMOVE, fixes_of, without_sentence


def without(text, *words):
    spans = [(text.index(one), text.index(one) + len(one)) for one in words]
    edit = without_sentence(text, spans)
    return applied({"text": text}, [edit])["text"] if edit else None


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("Vi løb. Storm får medicin. Tak for i dag.", "Vi løb. Tak for i dag."),
        ("Storm får medicin. Tak for i dag.", "Tak for i dag."),
        ("Tak for i dag. Storm får medicin.", "Tak for i dag."),
        ("Vi løb.\n\nStorm får medicin.\n\nTak.", "Vi løb.\n\nTak."),
        ("Vi løb. Storm får medicin.\n\nTak.", "Vi løb.\n\nTak."),
        ("Vi løb.\n- Storm får medicin\n- Ida vandt", "Vi løb.\n- Ida vandt"),
        ("Vi løb.\n\nStorm får medicin.", "Vi løb."),
    ],
)
def test_the_sentence_goes_with_the_space_it_leaves(text, left):
    assert without(text, "medicin") == left


def test_two_places_in_one_sentence_go_together():
    assert without("Vi løb. Storm er syg og får medicin. Tak.", "syg", "medicin") == "Vi løb. Tak."


def test_two_sentences_are_left_to_the_author():
    assert without("Storm er syg. Han får medicin. Tak.", "syg", "medicin") is None


def test_a_text_of_one_sentence_is_not_emptied():
    assert without("Storm får medicin.", "medicin") is None


def finding(**said):
    return SimpleNamespace(**{"fixes": (), "confidential": True, "field": "text", "spans": ((8, 13),), **said})


def test_only_what_must_not_be_told_is_taken_out_like_this():
    text = "Vi løb. Storm er syg."
    ((fix,),) = fixes_of(finding(), text)
    assert fix.label == REMOVE
    assert not fixes_of(finding(confidential=False), text)
    assert not fixes_of(finding(field="alt_text"), text)


def test_a_finding_that_has_its_own_fix_keeps_it():
    own = Fix("Fjern nummeret", (Edit("text", 8, 13, ""),))
    assert fixes_of(finding(fixes=(own,)), "Vi løb. Storm er syg.") == [[own]]


ASKED = Fix("Fjern sætningen", action="remove-sentence")


def test_what_cannot_go_alone_goes_with_its_sentence():
    text = "Vi løb. Storm er syg."
    ((fix,),) = fixes_of(finding(confidential=False, fixes=(ASKED,)), text)
    assert applied({"text": text}, fix.edits)["text"] == "Vi løb."


def test_the_sentence_is_asked_about_only_for_what_has_no_exit_of_its_own():
    text = "Vi løb (nr. 1). Storm bor på vej 2."
    own = Fix("Fjern nummeret", (Edit("text", 6, 14, ""),))
    two = finding(confidential=False, fixes=(own, ASKED), spans=((8, 13), (29, 34)))
    (first, (second,)) = fixes_of(two, text)
    assert first == [own]
    assert text[second.edits[0].start : second.edits[0].end].strip() == "Storm bor på vej 2."


def test_the_one_sentence_there_is_stays_with_its_author():
    assert not fixes_of(finding(confidential=False, fixes=(ASKED,), spans=((0, 5),)), "Storm er syg.")
