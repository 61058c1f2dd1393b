"""One list of personal data: types, places, and what is recognised so that it is not taken for private."""

import socket
from itertools import pairwise

import pytest

from opslag.core.language.model import persons_by_model
from opslag.core.language.personal_data import TYPES, spans

EXAMPLES = [
    ("Mit cpr er 010190-0000.", "CPR", "010190-0000"),
    ("Ring til mig på min mobil 21 34 56 78.", "PHONE_PRIVATE", "21 34 56 78"),
    ("Ring til kontoret på 12 34 56 78.", "PHONE_PUBLIC", "12 34 56 78"),
    ("Borgerservice har nummer 87 65 43 21.", "PHONE_PUBLIC", "87 65 43 21"),
    ("Skriv til bente.holm@hjemmemail.example.", "EMAIL_PERSONAL", "bente.holm@hjemmemail.example"),
    ("Skriv til bente snabel-a postmail.example.", "EMAIL_PERSONAL", "bente snabel-a postmail.example"),
    ("Skriv til kontoret@engskolen.example.", "EMAIL_FUNCTION", "kontoret@engskolen.example"),
    (
        "Hun bor på Gammel Kongevej 12, 2. tv., 8999 Elmestad.",
        "ADDRESS_PRIVATE",
        "Gammel Kongevej 12, 2. tv., 8999 Elmestad",
    ),
    ("Bilen AB 12 345 holder her.", "PLATE", "AB 12 345"),
    ("Send pengene til reg. 9999 konto 0001234567.", "ACCOUNT", "reg. 9999 konto 0001234567"),
    ("Tak til Sara Lind for kagen.", "PERSON", "Sara Lind"),
    ("Borgmester Ida Holm klippede snoren.", "PERSON_PUBLIC", "Ida Holm"),
    ("Forfatterne Ida Holm og Bo Lund læser op.", "PERSON_PUBLIC", "Bo Lund"),
    ("Min far har fået en blodprop.", "HEALTH", "blodprop"),
    ("Ring til Naturstyrelsens vagt 30 16 44 02.", "PHONE_PUBLIC", "30 16 44 02"),
    ("Har I fundet en hue? 28/44/71/09 vh Sørens mor", "PHONE_PRIVATE", "28/44/71/09"),
    ("Mvh Hugo Balslev\nTeamleder, Borgerservice\nTlf. 76 81 20 33", "PHONE_PUBLIC", "76 81 20 33"),
    ("Hilsen Anne Dorte\n40 11 95 82", "PHONE_PRIVATE", "40 11 95 82"),
    ("Skriv til familien.nygaard@hjemmenet.example", "EMAIL_PERSONAL", "familien.nygaard@hjemmenet.example"),
    ("Afbud til 2b@engskolen.example", "EMAIL_FUNCTION", "2b@engskolen.example"),
    ("min adresse er skovbrynet 4 st th", "ADDRESS_PRIVATE", "skovbrynet 4 st th"),
    ("Et par på Slugten 5 har fået trillinger.", "ADDRESS_PRIVATE", "Slugten 5"),
    ("Trailer JX 4471 er stjålet.", "PLATE", "JX 4471"),
    ("den røde golf cz 18 553 holder her", "PLATE", "cz 18 553"),
    ("Kontoen er 3409.0011223344", "ACCOUNT", "3409.0011223344"),
    ("mvh jette krogh", "PERSON", "jette krogh"),
    ("Rikke Thaarup, der er 1. viceborgmester, taler.", "PERSON_PUBLIC", "Rikke Thaarup"),
    ("Rapperen Kid Marlo spiller på torvet.", "PERSON_PUBLIC", "Kid Marlo"),
]
CLEAN = [
    "CVR-nr. 29 18 99 00 står nederst på siden.",
    "Perioden 2024-2025 og uge 12-14.",
    "Asfaltmaskine DX 20 500 arbejder til kl. 5.30.",
    "Mød os på biblioteket, Skolegade 5.",
    "H.C. Andersens Vej er spærret.",
    "Hunden Viggo og katten Storm er på besøg.",
    "Liv og glade dage: Kom til havnefest.",
    "Sten fra stranden må ikke tages med hjem.",
    "Storm på vej: Bind havemøblerne fast.",
    "Karen Blichers Plejehjem får ny have.",
    "Pippi, Emil og Madicken er ugens tema.",
    "Vi behandler 400 brud om året.",
    "Vinderlodderne er 2044 8713, 2044 9120 og 2101 5566.",
    "Projektnr. 4411 2200110022 er lukket.",
    "Turnummer DB 33 101 med toget er aflyst.",
    "Bus 12 kører ad Kystvejen 5 gange i timen.",
    "Digitalisering 2. maj og Sport 24.",
    "Kvien Rosalil og chatbotten Kalle fik præmie.",
    'Bogen hedder "Mads og Mette på museum".',
    "Til jer med høreapparat: Teleslyngen virker igen.",
]


@pytest.mark.parametrize(("text", "kind", "words"), EXAMPLES)
def test_each_type_is_found_with_its_words(text: str, kind: str, words: str) -> None:
    assert (kind, words) in [(s.type, text[s.start : s.end]) for s in spans(text)]


@pytest.mark.parametrize("text", CLEAN)
def test_look_alikes_are_left_alone(text: str) -> None:
    private = {"CPR", "PHONE_PRIVATE", "EMAIL_PERSONAL", "ADDRESS_PRIVATE", "PERSON", "HEALTH", "PLATE", "ACCOUNT"}
    assert not [s for s in spans(text) if s.type in private]


@pytest.mark.parametrize(
    "text", [t for t, _, _ in EXAMPLES] + CLEAN + ["", "🎉" * 40, "1" * 300, "A" * 300, "1 " * 200, "Ab 1, " * 100]
)
def test_spans_lie_in_the_text_and_apart(text: str) -> None:
    for model in (False, True):
        found = spans(text, model=model)
        assert all(0 <= s.start < s.end <= len(text) and s.type in TYPES and 0 < s.confidence <= 1 for s in found)
        assert all(one.end <= other.start for one, other in pairwise(found))


def test_the_model_adds_hints_and_takes_nothing_away() -> None:
    text = "Zubeyda Qasimova holdt tale, og Sara Lind spillede klaver for Ehrenskjold."
    rules, both = set(spans(text)), set(spans(text, model=True))
    assert rules <= both
    assert {s.type for s in both - rules} <= {"PERSON"}


def test_the_model_knows_a_name_in_its_sentence() -> None:
    text = "Det siger formanden Kjeld Christensen til avisen."
    assert [text[s.start : s.end] for s, _ in persons_by_model(text)] == ["Kjeld Christensen"]


def test_everything_runs_with_the_network_cut(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise AssertionError("the network was asked for")

    monkeypatch.setattr(socket.socket, "connect", refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)
    for text, kind, _ in EXAMPLES:
        assert kind in {s.type for s in spans(text + " Uden net.", model=True)}


@pytest.mark.parametrize(
    "text",
    [
        'Bogen "Min mor er dement" kan lånes på biblioteket.',
        "Hver tredje borger over 80 hører dårligt, og mange er ensomme.",
    ],
)
def test_titles_and_figures_are_about_nobody(text: str) -> None:
    assert not [s for s in spans(text) if s.type == "HEALTH"]
