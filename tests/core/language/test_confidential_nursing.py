"""How somebody on a ward sleeps, eats and ends is told in plain words, and a day in good spirits is not."""

import pytest

from opslag.core.language.confidential import told

TOLD = (
    "sover dårligt og råber om natten",
    "har smidt tøjet på gangen",
    "fik forkert medicin i går",
    "er faldet to gange i denne uge",
    "får ilt",
    "har fået noro",
    "blev tilset af vagtlægen",
    "tror, det er 1955",
    "får aldrig besøg",
    "har ingen pårørende",
    "har fået en værge",
    "gik fra afdelingen i nattøj",
    "er blevet åbnet og lukket igen",
    "tog afsked med sin familie",
)
HARMLESS = (
    "danser om natten til byfesten",
    "gik i nattøj til pyjamasfesten",
    "er faldet for den nye hoppeborg",
    "vandt tre gange i banko",
    "kaster op i kurven",
    "får besøg af præsten til julekoncerten",
    "tog afsked med 9. klasse i fredags",
    "er spændt på premieren",
    "tror, det er jul allerede",
    "får ilt til hjernen på en gåtur",
)


@pytest.mark.parametrize("done", TOLD)
def test_a_day_on_the_ward_is_told(done: str) -> None:
    assert list(told(f"Vores beboer Karl Åge {done}."))


@pytest.mark.parametrize("who", ["Vores beboer Karl Åge", "Bodil på Solgården"])
@pytest.mark.parametrize("done", HARMLESS)
def test_a_day_in_good_spirits_is_not(who: str, done: str) -> None:
    assert list(told(f"{who} {done}.")) == []
