"""Somebody's number, mailbox or home goes out with the words that led up to it, or not at all."""

import pytest

from opslag.core.checks import exposed_contact
from opslag.core.domain.channel import UNKNOWN_CHANNEL
from opslag.core.domain.draft import Draft
from opslag.posts.edits import applied


def fixes(text):
    hits = exposed_contact.find(Draft(text=text, channel="facebook"), exposed_contact.Settings(), UNKNOWN_CHANNEL)
    return [hit.fix for hit in hits]


def left(text):
    return applied({"text": text}, [edit for fix in fixes(text) for edit in fix.edits])["text"]


@pytest.mark.parametrize(
    ("text", "after"),
    [
        ("Ring til Emils mor på hendes mobil 21 34 56 78.", "Ring til Emils mor."),
        ("Ring til Sanne på 51 23 45 67, eller skriv til sanne@gmail.example.", "Ring til Sanne."),
        ("Emils mor har tabt sin pung. Ring til hende på 12 34 56 78.", "Emils mor har tabt sin pung."),
        ("Tillykke til Lone, Birkevej 4, 8500 Grenaa.", "Tillykke til Lone."),
        ("Lone har åbent på lørdag. Hun bor på Birkevej 4.", "Lone har åbent på lørdag."),
        ("Mors bil (AB 12 345) holder på pladsen.", "Mors bil holder på pladsen."),
    ],
)
def test_the_rest_still_reads(text, after):
    assert left(text) == after


@pytest.mark.parametrize(
    "text",
    [
        "Vil I ønske Lone tillykke, så bor hun på Birkevej 4.",
        "Skriv til bente.holm@gmail.com, hvis du har fundet hunden.",
        "Den blå varevogn AB 12 345 holder igen på cykelstien.",
    ],
)
def test_where_the_rest_would_break_no_certain_repair_is_made(text):
    assert {(fix.label, fix.action, fix.edits) for fix in fixes(text)} == {("Fjern sætningen", "remove-sentence", ())}
    assert left(text) == text


def test_the_button_says_what_goes():
    text = "Ring til Sanne på 51 23 45 67, eller skriv til sanne@gmail.example."
    assert [fix.label for fix in fixes(text)] == ["Fjern nummeret", "Fjern mailadressen"]
