"""Spelling speaks only when another word lies right beside."""

import socket
from pathlib import Path

import pytest

from opslag.core.language import spelling
from opslag.core.language.hashtag_words import words_of
from opslag.core.language.reading import read

COMPOUNDS = Path(__file__).parents[3] / "evaluation" / "texts" / "compounds.txt"


def misspelt(text: str, **more: frozenset[str]) -> list[str]:
    return [w.text for w in spelling.misspelt(read(text), **more)]


@pytest.mark.parametrize(
    ("word", "meant"),
    [
        ("bibliotekket", "biblioteket"),
        ("komunikation", "kommunikation"),
        ("tilmelling", "tilmelding"),
        ("sansynligvis", "sandsynligvis"),
        ("desvære", "desværre"),
        ("idag", "i dag"),
        ("ihvertfald", "i hvert fald"),
    ],
)
def test_a_slip_is_found_with_the_word_that_was_meant(word: str, meant: str) -> None:
    assert spelling.correction(word) == meant


def test_no_compound_of_the_list_is_flagged() -> None:
    words = COMPOUNDS.read_text(encoding="utf-8").split()
    assert len(words) >= 300
    assert [w for w in words if spelling.correction(w.lower())] == []


def test_names_foreign_words_and_links_are_left_alone() -> None:
    assert misspelt("Flumsebjerg ligger på https://bibliotekket.example #bibliotekket") == []
    assert misspelt("Vi holder onboarding og co-teaching med et nyt mindset.") == []


def test_own_words_may_stand() -> None:
    assert misspelt("Vi var på bibliotekket.") == ["bibliotekket"]
    assert misspelt("Vi var på bibliotekket.", allowed=frozenset({"bibliotekket"})) == []


def test_suggestions_are_asked_for_one_at_a_time() -> None:
    assert "biblioteket" in spelling.suggestions("bibliotekket")


def test_without_a_dictionary_there_is_silence(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(spelling, "_folder", lambda: None)
    assert not spelling.available()
    assert misspelt("Vi var på bibliotekket.") == []


def test_spelling_opens_no_connection(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise AssertionError("a connection was opened")

    monkeypatch.setattr(socket.socket, "connect", refuse)
    spelling.correction.cache_clear()
    assert spelling.correction("abonement") == "abonnement"


def test_what_one_does_is_a_word_when_the_verb_is() -> None:
    assert misspelt("Vi holder undringen i live.") == []
    assert misspelt("Husk tilmelling.") == ["tilmelling"]


@pytest.mark.parametrize("tag", ["sommerihavnen", "lucianatpåhospitalet", "detvisammenom"])
def test_a_flat_tag_of_several_words_is_seen(tag: str) -> None:
    assert len(words_of(tag)) > 1


@pytest.mark.parametrize("tag", ["naturvejleder", "genbrugsplads", "fritidsjob", "skovtur", "tilflytter", "fjord"])
def test_a_compound_is_one_word(tag: str) -> None:
    assert words_of(tag) == ()
