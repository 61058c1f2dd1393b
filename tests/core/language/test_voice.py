"""A person speaks, an institution announces: the difference is in small words."""

import pytest

from opslag.core.language.invitations import invites
from opslag.core.language.reading import read
from opslag.core.language.voice import about_itself, notices, prohibitions, speaks_personally


@pytest.mark.parametrize(
    "text", ["Vi har bygget en bro.", "Det er min tur.", "Her kan I se den.", "I er velkomne.", "Hvad gør du?"]
)
def test_a_person_is_heard_in_i_we_and_you(text: str) -> None:
    assert speaks_personally(read(text))


@pytest.mark.parametrize("text", ["I dag er porten låst.", "Porten er låst i dag.", "I aulaen kl. 8."])
def test_the_preposition_i_is_nobody(text: str) -> None:
    assert not speaks_personally(read(text))


@pytest.mark.parametrize(
    "text",
    [
        "Hvad bygger I af?",
        "Kom forbi og se den.",
        "Del jeres gode råd.",
        "Vi hører gerne fra jer.",
        "Skriv gerne, hvis I har prøvet det.",
    ],
)
def test_an_invitation_is_a_question_or_an_open_door(text: str) -> None:
    assert invites(read(text))


@pytest.mark.parametrize(
    "text",
    [
        "Læs mere på https://engskolen.example/skov?side=2",
        "Spørg kontoret på 12 34 56 78.",
        "»Må jeg få en til?« spurgte hun.",
        "Fra mandag kan du søge.",
    ],
)
def test_a_link_a_phone_number_and_a_quoted_question_invite_nobody(text: str) -> None:
    assert not invites(read(text))


def test_a_notice_is_known_by_its_formula() -> None:
    assert notices(read("Det meddeles hermed, at vi lukker."))
    assert not notices(read("Vi lukker i morgen."))


def test_an_institution_speaks_about_itself_when_it_expects_and_decides() -> None:
    assert about_itself(read("Institutionen forventer, at alle henter til tiden."))
    assert about_itself(read("Skolens ledelse ønsker at understrege det."))
    assert not about_itself(read("Skolen har fået høns."))


def test_a_prohibition_by_nobody_is_found() -> None:
    assert prohibitions(read("Ophold efter lukketid er ikke tilladt."))
    assert not prohibitions(read("Vi må ikke glemme hønsene."))
