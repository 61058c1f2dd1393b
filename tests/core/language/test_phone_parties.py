"""Whose a number is by who may be rung on it."""

import pytest

from opslag.core.language.phones import phones


def _private(text: str) -> list[bool]:
    return [found.private for found in phones(text)]


@pytest.mark.parametrize(
    "text",
    [
        "Ansøgeren er ude at rejse, men kan træffes på 31 40 92 17 hele ugen.",
        "Notat: Borger flytter til maj. Må kun ringes op på 28 71 40 93.",
        "Klager ønsker kun at blive kontaktet på 4022 8719.",
        "Ejeren af grunden kan kun nås på 86 48 21 07 om aftenen.",
        "Borger ringer fra skjult nummer, men har lagt 53 71 80 24 på svareren.",
        "Ansøger er forsøgt ringet op på 31 75 60 28.",
        "Killinger søger hjem, kig forbi Tranevej 3 eller sms 22 60 91 47.",
        "Hun skal kontaktes på 26 91 07 44; andre må ikke få besked.",
    ],
)
def test_a_party_in_a_case_is_rung_at_home(text: str) -> None:
    assert _private(text) == [True]


@pytest.mark.parametrize(
    "text",
    [
        "Påbud til ejer Harald Nymann. Rottefænger kan træffes på 87 32 60 45.",
        "Notat: Leo, 3 år, og sundhedsplejersken (Rikke Hove, 24 66 18 03) har skrevet til familien.",
        "Advokat Bente Juul repræsenterer klager og kan kontaktes på 33 18 90 42.",
        "Jeg fik bare 89 12 40 77 af damen i skranken.",
        "Tilmelding sker til kultur@nordby.example eller 8733-1040 inden onsdag.",
    ],
)
def test_a_trade_and_a_house_are_rung_at_work(text: str) -> None:
    assert _private(text) == [False]


def test_a_neighbour_in_brackets_is_at_home() -> None:
    assert _private("Naboen (Else Vang, 30 62 91 48) har nøglen.") == [True]


@pytest.mark.parametrize(
    "text",
    [
        "Tabt høreapparat, fabrikat Oto Own 2, nr. 60113842, ved hallen.",
        "Betaling via netbank, kortart +71, kreditor 81234567.",
    ],
)
def test_the_number_of_a_thing_is_no_telephone(text: str) -> None:
    assert _private(text) == []
