"""Who is sought: an employee, a leader, or somebody else altogether."""

import pytest

from opslag.core.language.jobs import offers_position, seeks_chief, seeks_employee
from opslag.core.language.reading import read
from opslag.core.language.sentences import Span


def words(text: str, place: Span | None) -> str:
    return text[place.start : place.end] if place else ""


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("🎣 Åskolen søger en lærer.", "søger"),
        ("Lærer søges.", "søges"),
        ("Vi mangler en erfaren skovarbejder.", "Vi mangler"),
        ("Vi søger dig.", "Vi søger"),
        ("Vi søger forstærkning.", "Vi søger"),
        ("Vi mangler havnearbejdere.", "Vi mangler"),
        ("Er du vores nye kok?", "Er du"),
        ("Ansøgningsfrist 1. maj. Løn efter aftale.", "Ansøgningsfrist"),
    ],
)
def test_the_words_that_seek_an_employee_are_pointed_at(text: str, said: str) -> None:
    assert words(text, seeks_employee(read(text))) == said


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Vi søger frivillige til løbet.",
        "Vi søger gode idéer til parken.",
        "Kat søges.",
        "Vi mangler regn.",
        "Vi søger ly.",
        "Er du vores nye nabo?",
        "Virksomheder søger en pædagog.",
        "Ansøgningsfrist 1. maj.",
        "Bliv en del af vores turistnetværk.",
        "Vi søger ikke. Vi siger tak: 22 nye kolleger er startet.",
        "Vi søger to byggegrunde til institutioner.",
        "Byen mangler boliger til unge håndværkere.",
        "Kom og arbejd i kontorfællesskabet en dag.",
        "En sagsbehandler ringer til ansøgeren og siger, hvad der mangler.",
        "Der var 41 ansøgere til den seneste stilling som sygeplejerske.",
    ],
)
def test_volunteers_ideas_cats_and_other_houses_are_not_it(text: str) -> None:
    assert seeks_employee(read(text)) is None


def test_small_signs_of_work_add_up_to_an_advertisement() -> None:
    text = "Holdet mangler et par hænder. Kan du køre bus, så ring. Fast arbejde og gode kolleger."
    assert words(text, seeks_employee(read(text))) == "mangler"
    assert seeks_employee(read("Holdet mangler et par hænder til kampen.")) is None


def test_a_position_is_told_from_a_portrait() -> None:
    text = "🐟 Ledig stilling på Åskolen."
    assert words(text, offers_position(read(text))) == "Ledig stilling"
    assert offers_position(read("Mød Lone fra køkkenet.")) is None


def test_a_chief_who_is_sought_is_told_from_one_to_be_asked() -> None:
    assert seeks_chief(read("Vi søger en økonomichef."))
    assert not seeks_chief(read("Vi søger en pædagog. Kontakt økonomichef Lone Kær."))
    assert not seeks_chief(read("Vi søger en servicechef."))
