"""What looks like a name where a place, a band or a statue is meant."""

import pytest

from opslag.core.language.persons import persons


@pytest.mark.parametrize(
    "text",
    [
        "Er I klar over, at Rosenvej, Solvej og Bjørnevej alle er uden lys?",
        "Der er musik ved ungdomsskolens band Storm & Sol.",
        "Byens Bjørn er tilbage på sin sokkel.",
        '"Jeg hedder ikke Sol," sang børnene.',
        "Der er fest på Storm P.-skolen på fredag.",
        "Vi fejrer Karen Blixen-Skolens 50 år.",
        "Bussen holder ved Frederik d. VII's Gade.",
    ],
)
def test_nobody_is_named(text: str) -> None:
    assert not persons(text)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Han bor selv på gården, og han hedder Claus Vej.", "claus vej"),
        ("Ejeren af marken er Kurt Vej, og han bor i byen.", "kurt vej"),
        ("I dag er Solvej og Bente på tur.", "solvej"),
        ("Indsamling til Britts 25-års jubilæum.", "britt"),
        ("Arne Nielsen-Skov har ringet.", "arne nielsen-skov"),
    ],
)
def test_somebody_is_named(text: str, name: str) -> None:
    assert persons(text)[0].name == name


def test_a_title_makes_a_road_a_name() -> None:
    assert [found.name for found in persons("Hr. Bakke og fru Bro er flyttet.")] == ["bakke", "bro"]


@pytest.mark.parametrize(
    "text", ["Vejen hedder Anna Gade, men ingen ved hvorfor.", "Trioen Iris & Viola & Lilje synger."]
)
def test_a_road_and_a_trio_are_nobody(text: str) -> None:
    assert not persons(text)
