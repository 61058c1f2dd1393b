"""Several messages in one post, told from one message with its details."""

import pytest

from opslag.core.language.messages import messages
from opslag.core.language.reading import read


@pytest.mark.parametrize(
    "text",
    [
        "Kagesalg på fredag. Vi lukker kl. 12 på tirsdag. Tak til alle, der kom til motionsdagen!",
        "Velkommen til vores nye køkkendame. Vi lukker kl. 14 på fredag. Nogen har glemt en cykel. Husk gymnastiktøj!",
        "Tak for en dejlig fredagscafé. Dernæst: lektiecaféen starter mandag. Og endelig: vi mangler mælkekartoner.",
        "Skolefest den 4., forældremøde den 9., og kantinen lukker i uge 42.",
    ],
)
def test_different_things_are_several_messages(text: str) -> None:
    assert len(messages(read(text))) > 2


@pytest.mark.parametrize(
    "text",
    [
        "Loppemarked lørdag kl. 10. Vi åbner døren kl. 9.30. Husk kontanter. Tak til forældrerådet.",
        "Mandag målte vi. Tirsdag savede vi. Onsdag stod hønsehuset færdigt. Tak til farfar!",
        "Husk, at 4. klasse skal i svømmehallen på torsdag. Vi mangler to voksne. Skriv senest mandag.",
        "Svømmehallen holder lukket på onsdag, fordi vi skifter ruder. Vi åbner igen fredag kl. 6.",
        "Der er vand i kælderen, og derfor holder vi lukket i dag. Vi åbner igen i morgen kl. 10.",
    ],
)
def test_one_thing_with_its_details_is_one_message(text: str) -> None:
    assert messages(read(text)) == ()


def test_what_somebody_answered_is_no_message() -> None:
    rest = "Vi søger en fløjte. Forældremødet er på torsdag, og festen er på lørdag."
    assert messages(read(f"I lukker kl. 12 på fredag. {rest}"))
    assert messages(read(f"De unge svarede: I lukker kl. 12 på fredag. {rest}")) == ()
