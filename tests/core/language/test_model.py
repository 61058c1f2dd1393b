"""The trained model hints at names of persons, inside the text and never at a house."""

from hypothesis import given, settings
from hypothesis import strategies as st

from opslag.core.language.model import features, persons_by_model


def hinted(text: str) -> list[str]:
    return [text[span.start : span.end] for span, _ in persons_by_model(text)]


def test_a_name_is_hinted_at_and_ordinary_words_are_not() -> None:
    assert hinted("Vi takker Bodil Kragh for et godt år.") == ["Bodil Kragh"]
    assert hinted("Skolen holder lukket på mandag.") == []
    assert hinted("") == []


def test_offsets_hold_after_emoji_and_danish_letters() -> None:
    assert hinted("🎉 Æblerne er modne. Pedellen Karsten Lund henter dem.") == ["Karsten Lund"]


def test_a_house_that_bears_a_name_is_nobody() -> None:
    assert hinted("Vi mødes ved Bodil Kraghs Skole.") == []


def test_the_model_sees_a_sentence_with_edges_and_neighbours() -> None:
    hej, ida = features(["Hej", "Ida"])
    assert {"-1:edge", "1:w=ida", "start=True", "first=False"} <= set(hej)
    assert {"1:edge", "-1:w=hej", "start=False", "first=True"} <= set(ida)
    assert features([]) == []


@settings(max_examples=50)
@given(st.text())
def test_what_is_hinted_at_lies_inside_the_text_with_a_probability(text: str) -> None:
    end = 0
    for span, sure in persons_by_model(text):
        assert end <= span.start < span.end <= len(text)
        assert 0 <= sure <= 1
        end = span.end
