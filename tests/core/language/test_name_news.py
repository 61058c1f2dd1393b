"""Private words in name news: ages, bodies, families and homes, and not the same words about work."""

import pytest

from opslag.core.language.name_news import private_words


def found(text: str) -> list[str]:
    return [text[s.start : s.end] for s in private_words(text)]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Inge fylder rundt på lørdag.", "fylder rundt"),
        ("Han slutter, for knæene kunne ikke mere.", "knæene kunne ikke"),
        ("Hun er mor til to drenge.", "mor til to"),
        ("Rolf er blevet skilt og er ny i køkkenet.", "er blevet skilt"),
        ("Vores nye kollega bor alene på heden.", "bor alene"),
    ],
)
def test_what_belongs_at_home_is_found(text: str, told: str) -> None:
    assert found(text) == [told]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Vi løber rundt om søen.",
        "Knæ og albuer får tit skrammer.",
        "Vi har skilt affald i ti år.",
        "Karen begynder som lærer i 5. klasse.",
        "Vi siger farvel til Inge efter tyve år i køkkenet.",
    ],
)
def test_work_and_other_matters_stay(text: str) -> None:
    assert found(text) == []


def test_offsets_hold_after_emoji_and_danish_letters() -> None:
    assert found("🎂 Så, Åse fylder rundt.") == ["fylder rundt"]
