"""What lets a stranger in: passwords, door codes, alarm codes, keys, tokens in links, left to right."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from opslag.core.language.secrets import secrets


def found(text: str) -> list[str]:
    return [text[s.start : s.end] for s in secrets(text)]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("🔑 Åh ja, koden til døren er 4711.", "koden til døren er 4711"),
        ("Adgangskode: Havnen-42", "Havnen-42"),
        ("Alarmen slås fra med 4711.", "slås fra med 4711"),
        ("Nøglen ligger under måtten.", "Nøglen ligger under måtten"),
        ("https://skolen.example/?token=abcdef123456", "?token=abcdef123456"),
        ("Password: Hjemme2024", "Hjemme2024"),
    ],
)
def test_a_code_a_key_and_a_token_are_found(text: str, told: str) -> None:
    assert told in found(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Rabatkoden er 4711.",
        "Koden er lang.",
        "Koden er 4711 kroner værd.",
        "Nøglen til succes ligger i samarbejdet.",
        "Mødet starter kl. 16.30 med kaffe.",
        "https://skolen.example/?side=abcdef123456",
        "Skriv til os, og få koden.",
    ],
)
def test_a_rebate_a_figure_of_speech_and_an_hour_open_nothing(text: str) -> None:
    assert found(text) == []


@settings(max_examples=50)
@given(st.text(alphabet=st.sampled_from("koden er 4711#: ånøgle.\n🔑")))
def test_places_lie_inside_the_text_in_order_and_once(text: str) -> None:
    spans = secrets(text)
    assert [*spans] == sorted(set(spans))
    assert all(0 <= s.start < s.end <= len(text) for s in spans)
