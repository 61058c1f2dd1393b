"""Who has a public role is weighed: rules know offices and stages, the words around know some more."""

import pytest

from opslag.core.language.person_weights import cues, weighed_persons
from opslag.core.language.persons import persons


def public(text: str) -> list[bool]:
    return [person.public for person in weighed_persons(text)]


@pytest.mark.parametrize(
    "text",
    [
        "Borgmester Karen Holm klipper snoren.",
        "Taler var naturfotograf Mogens Bække.",
        "Fredagscafé med live musik! Nikoline Bæk synger egne sange fra albummet.",
        "Xenli Brostrup, direktør for Borgerservice, siger undskyld.",
        "Hvis I ikke svarer, skriver vi til Ulrik Damgård fra byrådet.",
        "Grete Lindgård, direktør for Borgerservice, siger velkommen.",
    ],
)
def test_who_holds_an_office_or_a_stage_is_public(text: str) -> None:
    assert public(text) == [True]


@pytest.mark.parametrize(
    "text",
    [
        "Hilsen Karen Holm, sagsbehandler",
        "Min nabo Mogens Bække har fundet katten.",
        "Sygeplejerske Nikoline Bæk kommer kl. 10.",
    ],
)
def test_others_are_not(text: str) -> None:
    assert public(text) == [False]


def test_whoever_is_public_once_is_so_all_over_the_text() -> None:
    assert public("Borgmester Karen Holm svarer. Karen Holm har skrevet til klubben.") == [True, True]


def test_the_name_itself_does_not_count() -> None:
    text = "Borgmester Karen Holm klipper snoren."
    assert not any("karen" in cue or "holm" in cue for cue in cues(text, persons(text)[0]))
