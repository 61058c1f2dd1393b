"""A file is read whole or refused whole, and every fault is told with its line and its field."""

import re

import pytest

from opslag.core.domain.actor import Role
from opslag.organisation.models import ProfileLevel
from opslag.web.founding.description import Fault, Faulty
from opslag.web.founding.reading import read
from opslag.web.management.commands.organise import example


def faults(text: str) -> tuple[Fault, ...]:
    with pytest.raises(Faulty) as refused:
        read(text)
    return refused.value.faults


def changed(old: str, new: str) -> str:
    assert old in example()
    return example().replace(old, new, 1)


def test_the_example_can_be_read_as_it_stands() -> None:
    sandby = read(example())
    assert [unit.slug for unit in sandby.units] == ["sandby", "kommunikation", "skoler", "aaskolen"]
    lis = next(p for p in sandby.people if p.name == "Lis Lund")
    assert [(held.role, held.unit) for held in lis.roles] == [(Role.LEADER, "aaskolen")]
    assert sandby.profiles[1].level is ProfileLevel.MAIN
    assert sandby.decisions[0].by == "Direktionen i Sandby Kommune"


@pytest.mark.parametrize(
    ("old", "new", "field"),
    [
        ('roller = ["leder"]', 'roller = ["chef"]', "roller"),
        ('roller = ["leder"]', 'roler = ["leder"]', "roler"),
        ('mail = "lis@sandby.example"', 'mail = "lis"', "mail"),
        ('navn = "Lis Lund"', 'navn = "Lis\\u0000Lund"', "navn"),
        ('tekst = "Læs mere"', 'tekst = "Læs\\u0000mere"', "henvisninger"),
        ('near_tag = "GodDagISandby"', 'near_tag = "GodDag\\u0000"', "indstillinger"),
        ('slug = "aaskolen"', 'slug = "Å skolen"', "slug"),
        ('under = "skoler"', 'under = "skole"', "under"),
        ('slags = "direktoeromraade"', 'slags = "afdeling"', "slags"),
        ('kanal = "facebook"', 'kanal = "fjæsbog"', "kanal"),
        ('ejer = "lis@sandby.example"', 'ejer = "bo@sandby.example"', "ejer"),
        ('pakke = "aarhus-bu"', 'pakke = "aarhus"', "pakke"),
        ("facebook_tags", "fb_tags", "indstillinger"),
        ('["GodDagISandby"]', "[7]", "indstillinger"),
        ('["GodDagISandby"]', '"GodDagISandby"', "indstillinger"),
        ("dato = 2026-03-02", 'dato = "2. marts"', "dato"),
        ("dato = 2026-03-02", "dato = 2999-03-02", "dato"),
        ('besluttet_af = "Direktionen i Sandby Kommune"', 'besluttet_af = ""', "besluttet_af"),
        ('baeres = "haand"', 'baeres = "due"', "baeres"),
        ('navn = "Lis Lund"', "navn = 7", "navn"),
        ('funktion = "fortrolighed"', 'funktion = "kommunikation"', "funktion"),
        ('mail = "per@sandby.example"', 'mail = "jo@sandby.example"', "mail"),
    ],
)
def test_a_fault_is_told_with_its_line_and_its_field(old: str, new: str, field: str) -> None:
    text = changed(old, new)
    found = [fault for fault in faults(text) if fault.field == field]
    assert found
    told = text.splitlines()[found[0].spot.line - 1]
    assert new in told or told.strip().startswith("[[")


def test_every_fault_is_told_at_once_and_in_the_order_of_the_file() -> None:
    text = changed('navn = "Lis Lund"', 'navn = ""').replace("dato = 2026-03-02", "dato = 1")
    found = faults(text)
    assert [fault.field for fault in found] == ["navn", "dato"]
    assert found[0].spot.line < found[1].spot.line
    assert found[0].spot.name == "person lis@sandby.example"


def test_a_line_that_is_not_toml_is_pointed_at() -> None:
    text = changed('slug = "sandby"  ', "slug = sandby  ")
    (fault,) = faults(text)
    assert "slug = sandby" in text.splitlines()[fault.spot.line - 1]


def test_a_file_that_would_lock_everybody_out_is_refused() -> None:
    (fault,) = faults(changed('{ rolle = "administrator", enhed = "sandby" }', '"medarbejder"'))
    assert "administrator" in fault.message


def test_the_whole_stands_first_and_under_nothing() -> None:
    text = re.sub(r'slug = "sandby"\nnavn', 'slug = "sandbykommune"\nnavn', example())
    assert any(fault.field == "slug" for fault in faults(text))
    assert faults('navn = "Sandby"\nslug = "sandby"\n')


def test_no_password_or_other_private_data_has_a_place_in_the_file() -> None:
    for field in ("adgangskode", "cpr", "telefon"):
        text = changed('navn = "Lis Lund"', f'navn = "Lis Lund"\n{field} = "hemmelig"')
        assert [fault.field for fault in faults(text)] == [field]
