"""Harsh tone to a colleague, told from disagreement, questions and blame of oneself."""

import pytest

from opslag.core.language.colleague_tone import harsh_tone, shares_work, speaks_to_somebody


def found(text: str) -> list[str]:
    return [text[s.start : s.end] for s in harsh_tone(text)]


@pytest.mark.parametrize(
    ("text", "harsh"),
    [
        ("🙈 Åh. Du glemmer altid at lukke vinduet.", "Du glemmer altid"),
        ("Du kommer aldrig til tiden.", "Du kommer aldrig"),
        ("Hvor svært kan det være? Du har haft planen længe.", "Hvor svært kan det"),
    ],
)
def test_blame_and_lecturing_are_harsh(text: str, harsh: str) -> None:
    assert found(text) == [harsh]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Jeg er uenig i planen, men lad os tale om den.",
        "Kan du sende mig filen?",
        "Vejret er håbløst.",
        "Det er altid dig, der husker fødselsdage.",
        "I er aldrig kedelige på 3. sal.",
        "Prøv at læse side 4 igen.",
        "Min datter er syg, så jeg arbejder hjemme.",
        "Jeg er heldig at have en kollega som dig.",
        "Hvis du ikke kan finde den, så ring.",
        "Dine gode idéer er guld værd.",
        "Har du nogensinde prøvet det her?",
        "Hold op med at undskylde. Det var ikke din fejl.",
    ],
)
def test_disagreement_requests_and_weather_are_not(text: str) -> None:
    assert found(text) == []


def test_two_words_with_an_edge_are_harsh_where_one_is_none() -> None:
    assert found("Du skal jo bare sige til.") == []
    assert found("Nå nej. Du skal jo bare sige til.") != []


def test_whoever_takes_the_blame_is_not_harsh() -> None:
    assert found("Du glemmer altid nøglen.") == ["Du glemmer altid"]
    assert found("Undskyld, det var min fejl. Du glemmer altid nøglen.") == []


def test_one_place_is_pointed_at_however_harsh_the_text() -> None:
    assert len(harsh_tone("Du glemmer altid planen. Du kommer aldrig til tiden. Hold nu op med dit pjat.")) == 1


def test_somebody_is_spoken_to_by_du_and_by_a_capital_i() -> None:
    assert speaks_to_somebody("Har I tid?")
    assert not speaks_to_somebody("Vi ses i haven i dag.")


def test_work_is_shared_only_when_somebody_is_spoken_to() -> None:
    assert shares_work("Du glemte vagtplanen.")
    assert not shares_work("Vagtplanen hænger på døren.")
    assert not shares_work("Du glemte din kikkert.")


@pytest.mark.parametrize(
    "text",
    [
        "Skøn løsning. Næste gang kan vi jo spørge katten, Bo.",
        "Nogle af os kan huske en aftale, og så er der jo dig, Bo.",
        "Sødt forsøg, Bo.",
        "Du har jo nok haft travlt med dit hår.",
    ],
)
def test_polite_words_that_belittle_are_harsh(text: str) -> None:
    assert found(text)


@pytest.mark.parametrize(
    "text",
    [
        "Skøn løsning. Næste gang spørger vi dig først, Bo.",
        "Nogle af os bager, og så er der mig.",
        "Du har haft travlt, Bo. Jeg tager resten.",
    ],
)
def test_thanks_jokes_on_oneself_and_help_are_not(text: str) -> None:
    assert found(text) == []
