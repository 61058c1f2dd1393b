"""What a form or a note tells after a label, told from the same word in running text."""

import pytest

from opslag.core.language.confidential_labels import labelled


def found(text: str) -> list[tuple[str, str]]:
    return [(text[m.start : m.end], m.kind) for m in labelled(text)]


@pytest.mark.parametrize(
    ("text", "told"),
    [("🩺 Diagnose: diabetes.", "diabetes"), ("Årsag: stress, siger Åse", "stress")],
)
def test_what_follows_a_label_is_told(text: str, told: str) -> None:
    assert found(text) == [(told, "health")]


@pytest.mark.parametrize("text", ["", "Årsag: vejarbejde.", "Diabetes er en diagnose.", "Foredrag i dag: migræne"])
def test_other_causes_and_running_text_are_left_alone(text: str) -> None:
    assert found(text) == []


def test_a_note_to_the_workplace_tells_why_one_is_at_home() -> None:
    assert found("Jeg er hjemme i dag, migræne igen.") == [("migræne", "health")]
    assert found("Jeg er hjemme i dag og læser om migræne på nettet.") == []
