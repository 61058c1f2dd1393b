"""Nods among insiders: who was not there understands nothing, and who is asked in needs no explanation.

Row N58.
"""

import pytest

from opslag.core.language.insider_nods import nods
from opslag.core.language.reading import read


@pytest.mark.parametrize(
    "text",
    [
        "Som vi sagde i Loftet, bliver det Mandagsholdet, der begynder.",
        "Tak for sidst. Som aftalt står kassen, hvor den plejer.",
        "I, der var der, ved, hvad jeg mener.",
        "Nu mangler kun Bagrummet, og så ved I, hvem der giver kage.",
    ],
)
def test_a_nod_and_a_nickname_or_two_nods_are_for_insiders(text: str) -> None:
    assert nods(read(text))


@pytest.mark.parametrize(
    "text",
    [
        "Som vi sagde i maj, åbner hallen i august.",
        "Torsdagsholdet i svømmehallen er for voksne, der vil lære at svømme.",
        "Tak for sidst. Som aftalt ligger tallene på https://nord.example/tal",
        "Tak for sidst til de 40 virksomheder. Som vi sagde, fortsætter Torsdagsklubben.",
        "Så ved I, hvad vi laver hele natten, når det sner.",
        "Vi har åbnet Loftet, og der er plads til alle.",
    ],
)
def test_one_sign_alone_and_what_turns_outward_is_for_everybody(text: str) -> None:
    assert not nods(read(text))
