"""The words of confidential matters: every one with a kind and a way, and compounds that end in one."""

from opslag.core.language.confidential_words import HEALTH_KINDS, MATTERS, compounds


def test_every_matter_has_a_kind_and_one_of_four_ways() -> None:
    kinds = {*HEALTH_KINDS, "case", "job", "own", "private", "ward"}
    odd = {
        value for value in MATTERS.entries.values() if value.split()[0] not in kinds or value.split()[1] not in "pnsw"
    }
    assert odd == set()


def test_what_one_has_stands_in_its_definite_form_too() -> None:
    assert MATTERS.entries["kemoen"] == MATTERS.entries["kemo"]
    assert "sygemeldten" not in MATTERS.entries


def test_a_compound_is_known_by_its_end() -> None:
    assert compounds(["bugspytkirtelkræft", "håndboldkamp"]) == {"bugspytkirtelkræft": "health n"}
    assert compounds(["kræft", "kræftig", ""]) == {}
