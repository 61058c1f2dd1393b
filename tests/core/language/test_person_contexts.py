"""What stands around a name tells who bears it: a person, a house, a beast, a title of a book."""

import pytest

from opslag.core.language import person_contexts as contexts


@pytest.mark.parametrize("word", ["skole", "kommune", "nordparken", "medborgerhus"])
def test_the_last_word_of_a_house_tells_of_a_house(word: str) -> None:
    assert contexts.names_a_house(word, borne=False)


def test_a_known_last_name_is_no_house_for_its_ending() -> None:
    assert contexts.names_a_house("nordgården", borne=False)
    assert not contexts.names_a_house("nordgården", borne=True)
    assert not contexts.names_a_house("kragh", borne=False)


def test_a_beast_is_called_so_and_a_girl_is_not() -> None:
    for ahead in ("kaninen hedder ", "vores bus, der hedder ", "hunden svarer på navnet "):
        assert contexts.NAMED_THING.search(ahead)
    assert not contexts.NAMED_THING.search("pigen hedder ")


def test_a_title_is_open_until_its_last_mark() -> None:
    assert contexts.TITLED.search("bogen »den lille ")
    assert not contexts.TITLED.search("bogen »den lille« af ")
    assert contexts.TITLED.search("bogen «den lille ")
    assert not contexts.TITLED.search("bogen «den lille» af ")
    assert not contexts.TITLED.search("»jeg elsker bogen«, siger ")
    assert not contexts.TITLED.search("han sagde »den lille ")


def test_a_form_and_a_signature_stand_before_a_name() -> None:
    assert contexts.LABELLED.search("barn: ")
    assert contexts.LABELLED.search("vi ses / ")
    assert not contexts.LABELLED.search("vi ses hos ")


def test_a_figure_is_nobody_also_among_others_in_a_list() -> None:
    assert "pippi" in contexts.FICTION
    assert contexts.FICTION_LISTED.search("vi læste om pippi, alma og ")
    assert not contexts.FICTION_LISTED.search("vi læste med bodil, alma og ")
