"""What is done to somebody is told of the one it is done to, whoever does it."""

import pytest

from opslag.core.language.confidential import told

TOLD = (
    "Vi har politianmeldt Jonas i går.",
    "Skolen har politianmeldt en elev i 7.b.",
    "Kommunen har anmeldt Jonas for tyveri.",
    "Skolen har meldt Jonas til politiet.",
    "Politiet har anholdt Jonas Holm fra Elmevej.",
    "Lederen måtte til sidst bortvise Karen Lund, og vi har også suspenderet Per Dahl.",
    "Vi har desværre opsagt vores musiklærer Jens Dahl.",
    "Kommunen har tvangsfjernet Amalie fra 3.b.",
    "Vi har nu indlagt Bodil Kjær fra stue 4.",
    "Kommunen har indstillet Jonas Holm til afsked.",
    "Skolen har givet Jonas Holm en skriftlig advarsel.",
    "Ledelsen har afskediget ham, Per Dahl fra køkkenet.",
    "Lægen har sygemeldt Karen Lund resten af året.",
    "Jonas har anmeldt Karen Lund for tyveri.",
)
HARMLESS = (
    "Vi har anmeldt skaden til forsikringen.",
    "Jonas Holm har anmeldt en ny børnebog i avisen.",
    "Jonas hjalp os. Skolen har meldt hærværket til politiet.",
    "Vi har udskrevet Jonas Holms digte og hængt dem op i hallen.",
    "Vi har meldt os til stævnet, og Jonas Holm kører.",
    "Ida har meldt sin klasse til skolernes motionsdag.",
    "Vi har indstillet Karen Lund til Nordjyllands kulturpris.",
    "Dommeren gav Jonas en advarsel for at brokke sig.",
    "Karen Lund har opsagt abonnementet på kaffe, så nu brygger vi selv.",
    "Per Dahl har fyret op i grillen, og alle er velkomne.",
    "Vi har meldt Jonas og Ida til DM i skak.",
    "Vi har givet Karen Lund en stor hånd og en buket.",
    "Karen har meldt hul i asfalten på Skolevej til kommunen.",
    "Vi har indlagt en pause, så Jonas kan nå sin bus.",
)


@pytest.mark.parametrize("text", TOLD)
def test_what_is_done_to_somebody_is_told(text: str) -> None:
    assert list(told(text))


@pytest.mark.parametrize("text", HARMLESS)
def test_what_is_done_to_things_and_in_fun_is_not(text: str) -> None:
    assert list(told(text)) == []


def test_it_is_about_the_one_after_and_not_about_whoever_did_it() -> None:
    found = [d for d in told("Jonas har politianmeldt vores musiklærer Karen Lund.") if d.kind == "violence"]
    assert [d.about for d in found] == ["colleague"]
