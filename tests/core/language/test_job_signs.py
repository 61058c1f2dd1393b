"""A job told without its words: no sign is enough by itself, together they advertise."""

import pytest

from opslag.core.language.job_signs import invited
from opslag.core.language.reading import read

ADVERTISED = (
    "🪑 Der er en tom stol på kontoret. Kan du holde ro på en mandag? Så er den til dig. "
    "Du får løn og kolleger. Send en mail inden fredag."
)


def found(text: str) -> str:
    place = invited(read(text))
    return text[place.start : place.end] if place else ""


def test_signs_that_add_up_are_an_advertisement_and_the_heaviest_is_pointed_at() -> None:
    assert found(ADVERTISED) == "tom stol"


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Der er en tom stol i haven.",
        "Der er en tom stol. Kom forbi, hvis du vil sidde.",
        "Kan du holde ro på en mandag? Du får løn.",
    ],
)
def test_a_chair_or_a_question_alone_is_none(text: str) -> None:
    assert found(text) == ""


def test_volunteers_are_not_employed() -> None:
    assert found(ADVERTISED.replace("på kontoret", "hos de frivillige")) == ""


def test_nobody_is_sought_where_nobody_is_spoken_to() -> None:
    assert found(ADVERTISED.replace("Kan du", "Kan hun").replace("til dig", "til hende").replace("Du", "Hun")) == ""
