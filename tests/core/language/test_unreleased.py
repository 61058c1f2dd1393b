"""What is not out yet: a matter of the house with a sign that it should stay inside; cake and news are neither."""

import pytest

from opslag.core.language.unreleased import unreleased


def found(text: str) -> list[str]:
    return [text[s.start : s.end] for s in unreleased(text)]


@pytest.mark.parametrize(
    ("text", "sign"),
    [
        ("Det er fortroligt, men skolen lukker til sommer.", "fortroligt"),
        ("Må ikke offentliggøres før mandag: tre skoler lukkes.", "Må ikke offentliggøres"),
        ("🤫 Skolen nedlægges, og forældrene ved det ikke endnu.", "🤫"),
        ("Så ved I det: skolen lukker, men det er ikke meldt ud.", "ikke meldt ud"),
    ],
)
def test_the_heaviest_sign_is_shown(text: str, sign: str) -> None:
    assert found(text) == [sign]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Vi sparer på papiret.",
        "Skolen lukker til sommer.",
        "Skolen lukker til sommer, og det er meldt ud.",
        "Hemmelig gæst til sommerfesten, sig det ikke til nogen.",
        "Fortroligt: kagen er med chokolade, og kantinen lukker ikke.",
    ],
)
def test_a_matter_alone_what_is_out_and_secrets_about_cake_count_for_nothing(text: str) -> None:
    assert found(text) == []


def test_a_sign_without_a_matter_is_not_enough() -> None:
    assert found("Det er fortroligt, hvad vi spiste.") == []
    assert found("Det er fortroligt, hvem der lukkes.") == ["fortroligt"]
