"""Street addresses: where somebody lives, told from workplaces, events and other numbers."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from opslag.core.language.addresses import addresses


def found(text: str) -> list[tuple[str, bool]]:
    return [(text[f.start : f.end], f.private) for f in addresses(text)]


@pytest.mark.parametrize(
    ("text", "home"),
    [
        ("Hun bor på Æblevænget 14, 2. tv.", "Æblevænget 14, 2. tv"),
        ("Min nabo på Solvej 4 spiller trompet.", "Solvej 4"),
        ("Ida Holm, Elmevej 8, 1. th", "Elmevej 8, 1. th"),
        ("Familien flytter til Elmevej 8 i maj.", "Elmevej 8"),
    ],
)
def test_where_somebody_lives_is_private_with_floor_and_door(text: str, home: str) -> None:
    assert [(where.rstrip("."), private) for where, private in found(text)] == [(home, True)]


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Biblioteket på Skolegade 3 holder åbent.", "Skolegade 3"),
        ("Koncert i hallen, Skolegade 3, lørdag kl. 20.", "Skolegade 3"),
        ("Kontoret flytter til Elmevej 8 i maj.", "Elmevej 8"),
        ("Cykelsmeden på Elmevej 8 fejrer fødselsdag.", "Elmevej 8"),
        ("Koncert på Elmevej 8, lørdag kl. 20.", "Elmevej 8"),
        ("Elmevej 8-18 får gaver.", "Elmevej 8"),
        ("Postboks 4, Industrivej 4", "Industrivej 4"),
        ("Der er hul i vejen ved Solvej 4.", "Solvej 4"),
    ],
)
def test_workplaces_events_and_holes_in_the_road_are_nobodys_home(text: str, place: str) -> None:
    assert found(text) == [(place, False)]


@pytest.mark.parametrize(
    "text", ["", "Bus 14 kører ad Ringvejen.", "Vi holder lukket i uge 12.", "Hun bor hos sin mor."]
)
def test_a_number_without_a_street_is_no_address(text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize("text", ["Traileren er lejet hos Bygma, Elmevej 8.", "Fødselsdag i Legelandet, Elmevej 8."])
def test_a_place_with_a_name_is_no_home(text: str) -> None:
    assert found(text) == [("Elmevej 8", False)]


def test_whoever_has_guests_lives_there() -> None:
    assert found("Bestyrelsesmøde hos Lilli, Elmevej 8.") == [("Elmevej 8", True)]


def test_whoever_moves_from_a_home_moves_to_one() -> None:
    text = "Jeg er flyttet fra Solvej 4, 2400 København NV til Højgården, Elmevej 8"
    assert [text[f.start : f.end] for f in addresses(text) if f.private] == ["Solvej 4, 2400 København NV", "Elmevej 8"]


@pytest.mark.parametrize(
    "text",
    ["Vi bor over bageren, Elmevej 8, 1. tv.", "Rotter set ved Elmevej 8, st. tv.", "Kai Roed, Fasangården, Elmevej 8"],
)
def test_a_door_of_ones_own_is_a_home(text: str) -> None:
    assert [private for _, private in found(text)] == [True]


@pytest.mark.parametrize(
    "text",
    [
        "Kørekort fornyes på Elmevej 8.",
        "Skak hver tirsdag kl. 19, Elmevej 8.",
        "Alle er velkomne i beboerlokalet, Elmevej 8.",
        "Bo Holm ApS · Elmevej 8 · 8500 Grenaa",
        "Pakkeshop: Elmevej 8",
        "Varmestuen i Elmevej 8 har åbent hele julen.",
        "Lejer af P-plads 14: ingen.",
    ],
)
def test_where_things_are_done_nobody_lives(text: str) -> None:
    assert not any(private for _, private in found(text))


@pytest.mark.parametrize(
    "text",
    [
        "Borgeren på Syvstjernen 40 har hund, der bider.",
        "Hjemmesygeplejen, morgenrute: Elmevej 8, insulin.",
        "Nøglen ligger på Elmevej 8 under måtten.",
        "Min søn cykler fra Elmevej 8 til skole hver dag.",
    ],
)
def test_signs_of_a_home_beside_it_tell(text: str) -> None:
    assert [private for _, private in found(text)] == [True]


def test_a_square_is_nobodys_home_without_a_word_of_living() -> None:
    assert found("Maja er ny receptionist på Torvet 3.") == [("Torvet 3", False)]


def test_an_address_joined_to_a_home_is_a_home_too() -> None:
    assert found("Hun bor på Elmevej 8 og Askevej 3.") == [("Elmevej 8", True), ("Askevej 3", True)]


@given(st.text(alphabet="🎉æå👩‍👧 \n", max_size=20))
@settings(max_examples=50)
def test_offsets_hold_after_emoji_and_danish_letters(ahead: str) -> None:
    assert found(f"{ahead}\nHun bor på Elmevej 8.") == [("Elmevej 8", True)]


@pytest.mark.parametrize(
    "text",
    [
        "vi flyttede i februar til kastanje alle 12 st. th., 8400 ebeltoft",
        "skrald ikke hentet birke alle 22 for tredje gang",
        "hendes adresse er stadig vesterbro 12 1. sal 8500 grenaa",
        "Åbent hus hjemme på Pinjevej 17 søndag fra kl. 11.",
        "min morfar, skovgade 3, 2 sal, 8500 grenaa, venter endnu",
    ],
)
def test_homes_are_found_without_capitals_and_on_birthdays(text: str) -> None:
    assert [a.private for a in addresses(text)] == [True]


@pytest.mark.parametrize(
    "text",
    [
        "vi var alle 14 glade for turen, og alle 3 busser kom til tiden",
        "Hittegods afleveres hos politiet, Nørregade 14, eller i receptionen.",
        "Rygestopholdet mødes i sundhedshuset på østre alle 7 hver tirsdag.",
        "i uge 12, 8500 besøgende og 2. sal var tom",
    ],
)
def test_alle_is_most_often_everybody_and_the_police_lives_nowhere(text: str) -> None:
    assert not [a for a in addresses(text) if a.private]
