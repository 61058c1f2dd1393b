"""The place where somebody is spoken of knows the words before it and the one last spoken of."""

from opslag.core.language.person_places import Anchor, Here
from opslag.core.language.reading import read

TEXT = "🎈 Åse, jeg og vores pedel kom"


def here(index: int, *known: Anchor) -> Here:
    reading = read(TEXT)
    return Here(reading, index, reading.words[index], [*known], reply=False)


def test_the_words_before_come_nearest_first_and_end_at_the_beginning() -> None:
    assert [w.lower for w in here(4).before(3)] == ["vores", "og", "jeg"]
    assert [w.lower for w in here(1).before(3)] == ["åse"]
    assert here(0).before(3) == ()


def test_an_anchor_stands_at_the_word() -> None:
    anchor = here(4).anchor("colleague", 2.0)
    assert TEXT[anchor.start : anchor.end] == "pedel"
    assert not anchor.named


def test_the_one_last_spoken_of_is_no_group_and_not_oneself() -> None:
    somebody = Anchor(2, 5, "person", 3.0, named=True)
    oneself, crowd, you = Anchor(7, 10, "self", 0.0), Anchor(0, 1, "group", 0.0), Anchor(0, 1, "addressee", 3.0)
    assert here(4, crowd, somebody, oneself, you, crowd).last() == somebody
    assert here(4, oneself, crowd, you).last() is None
