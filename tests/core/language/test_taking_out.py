"""What is taken out leaves no hole: no lone comma, no empty bracket, no double space, no label of nothing."""

import re

import pytest

from opslag.core.language.taking_out import apart, plainly_out, taken_out

LEAD = re.compile(r"(?:\b(?:på|tlf\.|Nr\. er))?\s*$|(?<=\d) og $")
HANGS = re.compile(r"\b(?:ring|er)$", re.IGNORECASE)


def out(text, gap):
    return text[: gap.start] + gap.replacement + text[gap.end :]


def place(text, words="0000"):
    return text.index(words), text.index(words) + len(words)


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("Emil, 0000, løb langt. Tak.", "Emil løb langt. Tak."),
        ("Emil, 0000, som løb, er her.", "Emil, som løb, er her."),
        ("Emil, 0000, Ida og Bo.", "Emil, Ida og Bo."),
        ("En bil, 0000, to mænd.", "En bil, to mænd."),
        ("Emil (0000) løb.", "Emil løb."),
        ("Emil (tlf. 0000) løb.", "Emil løb."),
        ("Spørg Emil S., 0000.", "Spørg Emil S."),
        ("Spørg Emil: 0000.", "Spørg Emil."),
        ("Hej. Nr. er 0000. Tak.", "Hej. Tak."),
        ("Hej.\n\n0000.\n\nTak.", "Hej.\n\nTak."),
        ("Hej. Nr. er 0000.\n\nTak.", "Hej.\n\nTak."),
        ("Hej. 0000", "Hej."),
        ("Hej. Nr. er 0000, og vi ses.", "Hej. Vi ses."),
        ("- Ida, 0000\n- Bo", "- Ida\n- Bo"),
        ("0000", ""),
    ],
)
def test_what_stood_around_it_closes(text, left):
    assert out(text, taken_out(text, *place(text), LEAD)) == left


def test_several_places_empty_their_bracket_together():
    text = "To drenge (1111 og 2222) løb."
    first, last = apart(text, [taken_out(text, *place(text, one), LEAD) for one in ("1111", "2222")])
    assert text[: first.start] + text[first.end : last.start] + text[last.end :] == "To drenge løb."


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("Ring til Ida på 0000.", "Ring til Ida."),
        ("Ring til Ida på 0000, hvis du kan.", "Ring til Ida, hvis du kan."),
        ("Ida (0000) er her.", "Ida er her."),
        ("Ida, 0000, er her.", "Ida er her."),
    ],
)
def test_a_plain_exit_leaves_a_sentence(text, left):
    assert out(text, plainly_out(text, *place(text), LEAD, HANGS)) == left


@pytest.mark.parametrize(
    "text", ["Ring på 0000.", "Nummeret er 0000.", "0000 er mit.", "Brug på 0000 altid.", "Hej. på 0000, hvis du kan."]
)
def test_a_sentence_that_would_break_has_no_plain_exit(text):
    assert plainly_out(text, *place(text), LEAD, HANGS) is None
