"""E-mail addresses: a person's own, told from the mailbox of a function."""

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from opslag.core.language.emails import emails, is_free


def found(text: str) -> list[tuple[str, bool]]:
    return [(text[f.start : f.end], f.private) for f in emails(text)]


def test_names_are_private_and_functions_are_not() -> None:
    text = "📧 Skriv til åse.kær@fjordby.example eller info@fjordby.example."
    assert found(text) == [("åse.kær@fjordby.example", True), ("info@fjordby.example", False)]
    text = "familienholm@fjordby.example, familiehuset@fjordby.example"
    assert [private for _, private in found(text)] == [True, False]


@pytest.mark.parametrize("written", ["ida.holm(at)fjordby.example", "ida.holm snabel-a fjordby.example"])
def test_an_address_that_is_spelled_out_is_an_address(written: str) -> None:
    assert found(f"Skriv til {written}") == [(written, True)]


@pytest.mark.parametrize("text", ["", "Vi ses @torvet kl. 8.", "Billetter (at) 20 kr."])
def test_a_sign_without_a_domain_is_none(text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize(
    "local",
    [
        "k.moeller",
        "a.bjerre+skole",
        "familien.noerby",
        "hansole",
        "hansenjens",
        "ritaravn",
        "soerenk",
        "thorhauge",
        "oestergaardnielsen",
        "anneso",
        "ninadam",
    ],
)
def test_names_in_every_dress_are_somebodys(local: str) -> None:
    assert found(f"Skriv til {local}@toftby.example") == [(f"{local}@toftby.example", True)]


@pytest.mark.parametrize(
    "local",
    [
        "tilsyn+dagtilbud",
        "familieafdelingen",
        "broen",
        "u-13",
        "u10-u11",
        "p3",
        "8412",
        "konfirmand2026",
        "tid",
        "naturklubben.aa",
    ],
)
def test_what_several_look_after_is_nobodys_own(local: str) -> None:
    assert found(f"Skriv til {local}@toftby.example") == [(f"{local}@toftby.example", False)]


@pytest.mark.parametrize("local", ["cykelkurt", "musikmanden", "sur.borger", "skolepige99", "en.trommeslagerdreng"])
def test_a_nickname_in_a_mailbox_that_anyone_can_have_is_somebodys(local: str) -> None:
    assert found(f"Skriv til {local}@etmail.example") == [(f"{local}@etmail.example", True)]


@pytest.mark.parametrize(
    "local", ["nordby.forsamlingshus", "formand.ask", "baalhytten", "klassekassen.3b", "antennelauget"]
)
def test_an_association_in_a_mailbox_that_anyone_can_have_is_nobodys_own(local: str) -> None:
    assert found(f"Skriv til {local}@etmail.example") == [(f"{local}@etmail.example", False)]


def test_the_beginnings_of_a_name_need_the_name_beside_them() -> None:
    assert found("Ulrik Sejr, ulsej@fjordby.example") == [("ulsej@fjordby.example", True)]
    assert found("Ring eller skriv: ulsej@fjordby.example") == [("ulsej@fjordby.example", False)]


def test_a_word_that_may_be_anything_is_private_when_said_to_be_or_in_a_free_mailbox() -> None:
    assert found("Min private mail: hulrum@fjordby.example") == [("hulrum@fjordby.example", True)]
    assert found("Skriv: hulrum@fjordby.example") == [("hulrum@fjordby.example", False)]
    assert found("Skriv: hulrum@hjemmepost.example") == [("hulrum@hjemmepost.example", True)]
    assert is_free("Hulrum@HJEMMEPOST.example")
    assert not is_free("hjemmepost@fjordby.example")


@given(st.text())
@settings(max_examples=50)
def test_what_is_found_is_in_order_and_apart_whatever_stands_before(ahead: str) -> None:
    text = f"{ahead} info@fjordby.example, Skriv til ida.holm(at)fjordby.example"
    places = [(f.start, f.end) for f in emails(text)]
    assert places == sorted(places)
    assert all(one[1] <= other[0] for one, other in pairwise(places))
    assert found(text)[-2:] == [("info@fjordby.example", False), ("ida.holm(at)fjordby.example", True)]
