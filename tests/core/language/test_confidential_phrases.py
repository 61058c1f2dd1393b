"""Turns of phrase with room inside, each with its kind, told from the same verbs about sticks and coffee."""

import pytest

from opslag.core.language.confidential_phrases import phrases


def found(text: str) -> list[tuple[str, str]]:
    return [(text[start:end], kind) for start, end, kind in phrases(text.lower())]


@pytest.mark.parametrize(
    ("text", "said", "kind"),
    [
        ("🌊 Åse brækkede i går armen.", "brækkede i går armen", "health"),
        ("Hun drikker igen.", "drikker", "health"),
        ("Han har mistet sit kørekort.", "mistet sit kørekort", "violence"),
        ("De er gået fra hinanden.", "gået fra hinanden", "family"),
        ("Hun ligger på stue 4.", "på stue 4", "ward"),
    ],
)
def test_a_turn_is_found_whole_and_with_its_kind(text: str, said: str, kind: str) -> None:
    assert (said, kind) in found(text)


@pytest.mark.parametrize(
    "text", ["", "Han brækkede en gren.", "Hun drikker kaffe.", "Han har fået kørekort.", "Retten smager af hvidløg."]
)
def test_the_same_verbs_about_other_things_say_nothing(text: str) -> None:
    assert found(text) == []


def test_text_in_capitals_is_for_the_caller_to_lower() -> None:
    assert [*phrases("hun drikker igen")]
    assert [*phrases("HUN DRIKKER IGEN")] == []
