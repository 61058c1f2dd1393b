"""Advice on the wording is said once, and each piece keeps its clause, why and »Behold min tekst« inside."""

import re

import pytest
from django.urls import reverse

from opslag.core.domain.actor import SYSTEM
from opslag.ground.tenancy.scope import scope
from opslag.policy.actions import adopt
from opslag.posts.queries import reading_of
from opslag.posts.screen import screen_of
from tests.cast import HEAVY, POLICY, clause

STIFF = (
    "I henhold til beslutningen vedrørende implementering af foranstaltninger meddeles det hermed, at der fremadrettet "
    "vil blive foretaget en løbende evaluering af trivslen med henblik på kvalificering af indsatsen, hvorefter "
    "resultaterne vil blive forelagt for bestyrelsen og udvalget samt alle andre, der måtte have en interesse i dem."
)


@pytest.fixture(autouse=True)
def careful(us):
    """A place that advises on words in three clauses."""
    clauses = [
        clause(4, "ord", "Skriv let", check="bureaucratic-wording", severity="advise"),
        clause(5, "laes", "Skriv kort", check="hard-to-read", severity="advise"),
        clause(6, "tone", "Skriv ligetil", check="formal-register", severity="info"),
    ]
    adopt(us.area, {**POLICY, "clause": clauses}, by=SYSTEM)


def shown(us, variant):
    with scope(us.organisation):
        return screen_of(variant, us.anna)


def test_all_of_it_is_one_card_and_counts_as_one(us, begin):
    screen = shown(us, begin(STIFF))
    (card,) = screen.cards
    assert (card.heading, screen.counts[0][1]) == ("Skriv det, som du ville sige det ved døren", 1)
    assert {part.clause_title for part in card.parts} == {"Skriv let", "Skriv kort", "Skriv ligetil"}
    assert len(card.parts) > 2
    assert not screen.tips


def test_the_changes_and_the_press_stand_outside_once(us, begin):
    (card,) = shown(us, begin(STIFF)).cards
    assert [button.label for button in card.buttons] == ["Ret det", "Behold min tekst"]
    assert ("vedrørende", "om") in card.changes
    assert re.fullmatch(r"\d af \d steder kan rettes her\. Resten er op til dig\.", card.note)
    assert not any(part.changes for part in card.parts)
    assert {button.name for part in card.parts for button in part.buttons} == {"keep"}


def test_every_mark_is_reached_from_the_outside(us, begin):
    screen = shown(us, begin(STIFF))
    (card,) = screen.cards
    assert card.marks == tuple(sorted({piece.number for piece in screen.mirror if piece.number}))


def test_one_finding_alone_looks_as_it_always_did(us, begin):
    (card,) = shown(us, begin(HEAVY)).cards
    assert (card.heading, card.parts, card.clause_title) == ("Tunge ord kan gøres lettere", (), "Skriv let")


def post(client, variant, **said):
    variant.refresh_from_db()
    form = {"version": variant.version, "text": variant.text, **said}
    return client.post(reverse("composer", args=[variant.pk]), form, follow=True).content.decode()


def test_one_press_keeps_the_words_against_all_of_it_and_the_next_hears_it_again(us, begin, as_):
    variant = begin(STIFF)
    client = as_(us.anna)
    page = post(client, variant, look="1")
    page = post(client, variant, keep=re.search(r'name="keep" value="([^"]+)"', page)[1])
    assert "Du beholder din tekst: »Skriv det, som du ville sige det ved døren«." in page
    assert page.count('name="undo"') == 1
    variant.refresh_from_db()
    assert not reading_of(variant).open.findings
    page = post(client, variant, undo=re.search(r'name="undo" value="([^"]+)"', page)[1])
    assert 'id="anm-sprog"' in page


def test_words_cannot_be_kept_past_a_stop_among_advice(us, begin, as_):
    clauses = [
        clause(4, "ord", "Skriv let", check="bureaucratic-wording", severity="advise"),
        clause(5, "laes", "Skriv kort", check="hard-to-read", severity="block"),
    ]
    adopt(us.area, {**POLICY, "clause": clauses}, by=SYSTEM)
    variant = begin(STIFF)
    keys = " ".join(finding.key for finding in reading_of(variant).open.findings)
    as_(us.anna).post(reverse("composer", args=[variant.pk]), {"version": variant.version, "keep": keys})
    variant.refresh_from_db()
    assert not variant.kept_words


def test_what_a_press_leaves_is_folded_and_counted_no_more(us, begin, as_):
    variant = begin(STIFF)
    client = as_(us.anna)
    page = post(client, variant, look="1")
    page = post(client, variant, fix=re.search(r'name="fix" value="([^"]+)"', page)[1])
    assert 'id="resten"' in page
    assert "1 råd" not in page
    assert "Ordene er rettet." in page
