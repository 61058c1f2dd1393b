"""How leaders and colleagues fall out, fail and go is told in plain words, and what they do for fun is not."""

import pytest

from opslag.core.language.confidential import told

TOLD = (
    "er i konflikt med hele bestyrelsen",
    "har tabt alle tillidsrepræsentanternes tillid",
    "scorede lavest i trivselsmålingen",
    "har ansat sin egen datter",
    "har brugt skolens kort på private ting",
    "har skjult et underskud",
    "forhandler om en fratrædelsesordning",
    "lyver for os",
    "har truet os til tavshed",
    "er ved at blive skiftet ud",
    "har fået en mundtlig advarsel",
    "er blevet omplaceret",
    "har fået en klage fra de pårørende",
    "har ikke gyldig autorisation",
    "har en plet på straffeattesten",
    "har fået høringsbrevet",
)
HARMLESS = (
    "har skjult et påskeæg til hver klasse",
    "holdt en overraskelse hemmelig for børnene",
    "har fået ros fra de pårørende",
    "har ansat tre nye pædagoger",
    "har taget chokolade med hjem til os",
    "har mistet stemmen af at heppe",
    "er uenig med vejrudsigten",
    "står til at blive årets pædagog",
    "læser vores breve højt på torsdag",
    "arbejder sort-hvidt i fotoklubben",
    "betaler kaffen i dag",
    "kalder os til samling klokken ni",
)
WHO = ("Vores skoleleder", "Chefen for hjemmeplejen, Karen Lund,", "Vores kollega Karen Lund")


@pytest.mark.parametrize("who", WHO)
@pytest.mark.parametrize("done", TOLD)
def test_trouble_at_work_is_told(who: str, done: str) -> None:
    assert list(told(f"{who} {done}."))


@pytest.mark.parametrize("who", WHO)
@pytest.mark.parametrize("done", HARMLESS)
def test_what_they_do_for_fun_is_not(who: str, done: str) -> None:
    assert list(told(f"{who} {done}.")) == []
