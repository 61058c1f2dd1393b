"""Sneers at people one works with: contempt outright, half sneers, and a tone; what is said of oneself is spared."""

from collections.abc import Callable

import pytest

from opslag.core.language.reading import Reading, read
from opslag.core.language.sarcasm import cold, failings, mock, sharp
from opslag.core.language.sentences import Span


def found(told: Callable[[Reading], tuple[Span, ...]], text: str) -> list[str]:
    return [text[s.start : s.end].strip() for s in told(read(text))]


def test_contempt_is_told_from_half_a_sneer_and_from_a_tone() -> None:
    assert found(cold, "🧊 Åh, gider de ikke svare i økonomi?") == ["gider de ikke"]
    assert found(failings, "Kontoret har regnet ud, at vi kan undvære kaffe.") == ["har regnet ud, at"]
    assert found(mock, "Flot arbejde.") == ["Flot arbejde"]
    assert found(cold, "Flot arbejde.") == found(failings, "Flot arbejde.") == []


def test_some_sneers_ask_for_one_sign_more() -> None:
    assert found(sharp, "Han kan hverken hilse eller svare.") == ["kan hverken hilse eller"]
    assert found(sharp, "Man skulle tro, de boede i en stald.") == ["Man skulle tro, de"]
    assert found(sharp, "Man skulle tro, at lærerne havde vundet.") == []


@pytest.mark.parametrize(
    "text",
    [
        "Hvad skulle vi gøre uden jer!",
        "Forældrene kommer rendende med flag.",
        "En forsker viste os et fossil.",
        "Nu kan vi sove trygt igen.",
        "Mange forældre har stadig svært ved at finde vejen.",
        "Lederen sad ved sit skrivebord.",
        "De unge fik et rigtigt job hos bageren.",
    ],
)
def test_what_is_often_meant_kindly_is_no_contempt(text: str) -> None:
    assert found(cold, text) == found(sharp, text) == []


@pytest.mark.parametrize("text", ["", "Vi gider ikke svare.", "Vi har regnet ud, at det regner.", "Vi ses på mandag."])
def test_ordinary_words_and_what_is_said_of_oneself_are_spared(text: str) -> None:
    assert found(cold, text) == found(failings, text) == []


def test_what_others_are_quoted_for_is_not_said_here() -> None:
    assert found(cold, "Han skrev: »Gider de ikke svare i økonomi?«") == []
    assert found(mock, "Hun sagde: »Flot arbejde.« Så gik vi.") == []


def test_a_tone_is_not_looked_for_where_there_cannot_be_enough_of_it() -> None:
    reading = read("Flot arbejde.")
    assert mock(reading, least=1)
    assert mock(reading, least=50) == ()


def test_what_we_know_well_is_no_tone() -> None:
    assert found(mock, "Vi ved godt, at nogen har bestilt ferie.") == []
    assert "godt, at nogen" in found(mock, "Det er godt, at nogen ved alt.")


@pytest.mark.parametrize(
    "text",
    [
        "Fire fine ord og ikke den fjerneste anelse om børn.",
        "Gad vide, hvad den slags får løn for?",
        "Vi venter i spænding på, om det stadig er tilladt at lege.",
        "De burde prøve at arbejde.",
        "Gud bevare os for konsulenter.",
    ],
)
def test_contempt_for_what_others_know_and_do_is_cold(text: str) -> None:
    assert found(cold, text)


@pytest.mark.parametrize(
    "text",
    ["De har en god fornemmelse for børn.", "Vi venter på, om det bliver sol.", "Eleverne får løn for deres arbejde."],
)
def test_praise_weather_and_wages_are_not(text: str) -> None:
    assert found(cold, text) == []
