"""A text points onward when it shows a place, a paper or a person where more can be learned."""

import pytest

from opslag.core.language.pointers import points_onward
from opslag.core.language.reading import read


@pytest.mark.parametrize(
    "text",
    [
        "Se skolen.example",
        "Ring på 12 34 56 78",
        "Følg @haven",
        "Opskriften ligger på køkkenbordet.",
        "Hent planen i receptionen.",
        "Se indslaget kl. 19.30.",
        "Skriv det på vores takketavle i forhallen.",
        "Stem på tavlen ved lågen.",
        "Bogtips får I på tavlen ved indgangen.",
        "Bogen, vi læste, hedder Den lille have.",
        "Ruten er tegnet på kortet i vindfanget.",
        "Forslag lægges i den grønne kasse.",
        "Sedlen må I gerne tage med fra garderoben.",
        "Meld dig hos Tina i køkkenet.",
        "Kom og prøv en torsdag i lokale 4.",
        "Hvem udfordrer mig? Jeg er der hver onsdag.",
        "Kig i vinduet.",
        "Skriv til kontoret.",
        "Skriv dit bud på sedlen ved døren.",
        "Læg dit gæt i krukken hos Sanne.",
        "Kom ned i fysiklokalet!",
        "Der ligger kamme til låns.",
        "Snup en folder i vindfanget.",
        "Læs med på vores blog.",
        "Filmen vises i salen.",
        "Metoden er enkel, og vi viser den gerne frem.",
        "Bodil fortæller gerne mere.",
        "Det var sjovt. Kontoret hjælper gerne.",
    ],
)
def test_a_link_a_paper_a_place_and_a_person_point_onward(text: str) -> None:
    assert points_onward(read(text))


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Vi havde en god dag i skoven.",
        "Tallene 12 34 er sjove.",
        "Regningen er på 1234567890.",
        "Katten ligger i solen.",
        "Katten fortæller gerne mere.",
        "Bodil fortæller eventyr.",
        "Vi ved ikke mere.",
        "Hun kom ned i salen og sang.",
        "Vi stod der hver onsdag og ventede.",
    ],
)
def test_a_story_alone_points_nowhere(text: str) -> None:
    assert not points_onward(read(text))


def test_what_lies_must_lie_in_the_same_sentence() -> None:
    assert not points_onward(read("Vi læste opskriften. Hunden ligger under træet."))
