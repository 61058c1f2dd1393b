"""CPR numbers: every written form is found, and a case number is none."""

from pathlib import Path

import pytest

from opslag.core.language.cpr import cpr_numbers, modulus_11

NEWS = Path(__file__).parents[3] / "evaluation" / "danplus"


@pytest.mark.parametrize(
    "number",
    [
        "010190-0000",
        "0101900000",
        "010190 0000",
        "010190–0000",
        "010190 - 0000",
        "01 01 90 0000",
        "01.01.90-0000",
        "01-01-90-0000",
        "01-01-1990-0000",
        "0 1 0 1 9 0 0 0 0 0",
        "010190 00 00",
        "010190 — 0000",
        "010190/0000",
        "010190.0000",
        "01.01.1990-0000",
        "０１０１９０-００００",
        "010190, de sidste fire er 0000",
        "010190\n0000",
        "O10190-0000",
        "010190 og de sidste er 0000",
        "01.01.90. De fire sidste er 0000",
        "010190 og fire nuller",
    ],
)
def test_every_written_form_is_found_whole(number: str) -> None:
    text = f"Mit cpr er {number}, kan I slå mig op?"
    assert [text[s.start : s.end] for s in cpr_numbers(text)] == [number]


@pytest.mark.parametrize(
    "text",
    [
        "Journalnummer 010190-0000 er lukket.",
        "Sagsnr. 150326-1700.",
        "Ordre 2401268899 er på vej.",
        "Faktura 1203450001.",
        "Mødet 150326-1700 er flyttet, se kl. og dato.",
        "EAN 5790000010190.",
        "Ring 12 34 56 78.",
        "Den 01.01.90 kl. 12.",
        "Sag 2024-123456-7890.",
        "320190-0000",
        "Følgeseddel 050324-1188 er modtaget.",
        "Sagerne 100323-1001, 110323-1002 og 120323-1003 er samlet.",
        "Partinr. 100225-0007 kaldes tilbage.",
        "Deadline 31.01.25 1200, ingen undtagelser.",
        "Fra 01.01.2024-3112 gælder nye regler.",
        "Aflæsning: Måler 040506-1122.",
        "Der blev målt 020 115-0000 partikler.",
        "De første seks er datoen, fx 140325, og de næste fire er løbenummeret, fx 0118.",
        "En faktura mangler. Den hedder 11 04 90-1200.",
        "Vi spørger aldrig om cpr. Journalnummer 010190-0000.",
    ],
)
def test_a_number_with_another_name_is_none(text: str) -> None:
    assert not cpr_numbers(text)


@pytest.mark.parametrize(
    "text",
    [
        "Født 22.08.71, løbenr. 0000",
        "De sidste fire er 0000, og jeg er født 01.01.90",
        "Født d. 01-01-1990. Sidste 4 cifre: 0000.",
        "Børnene: 010115-0000/020217-0000",
        "Fødselsdag: 01.01.90. Cpr-nr. slutter på 0000.",
        "Konto tilhører 010190-0000",
        "Bilag til 010190-0000",
    ],
)
def test_a_number_told_in_pieces_or_beside_another_is_found(text: str) -> None:
    assert cpr_numbers(text)


def test_what_the_first_number_is_the_next_one_is_too() -> None:
    assert not cpr_numbers("Reservedelsnr. 041288-2210 er udgået. Brug 041288-2211.")
    assert cpr_numbers("Ordrenr. 041288-2210. Min farfar, 041288-2211, henter den.")


def test_a_day_and_a_time_that_are_somebodys_number_are_found() -> None:
    assert cpr_numbers("Vores baby Viola (020325-2056) tager ikke på.")
    assert not cpr_numbers("Ventil skiftet 020325-2056.")


def test_a_number_in_a_file_name_is_found() -> None:
    assert cpr_numbers("blanket_010190-0000.pdf")


def test_the_nearest_word_tells_what_the_number_is() -> None:
    text = "Journalnummer 120324-1234, cpr 010190-0000."
    assert [text[s.start : s.end] for s in cpr_numbers(text)] == ["010190-0000"]


def test_a_hundred_thousand_words_of_news_hold_no_false_number() -> None:
    tokens = [
        line.split("\t", 1)[0]
        for path in sorted(NEWS.glob("*.tsv"))
        for line in path.read_text(encoding="utf-8").splitlines()
        if line.strip()
    ]
    assert len(tokens) > 100_000
    assert cpr_numbers(" ".join(tokens)) == ()


def test_the_check_digit_only_ever_raises_the_confidence() -> None:
    assert modulus_11("0707614285")
    assert not modulus_11("0101655678")
    assert cpr_numbers("Hun er født 0101655678.")


@pytest.mark.parametrize("ahead", ["Ring ", "Tlf. ", "Ring til Lis på ", "Sms til "])
def test_a_word_for_a_telephone_makes_no_number_of_ten_digits_one(ahead: str) -> None:
    assert len(cpr_numbers(f"{ahead}010190-4321, hvis hun ikke svarer.")) == 1
    assert len(cpr_numbers(f"{ahead}0101900000 i dag.")) == 1
    assert cpr_numbers(f"{ahead}070-1234567 i dag.") == ()


def test_a_case_number_that_is_put_right_is_none() -> None:
    assert cpr_numbers("Sagsnummeret på afgørelsen skulle være 100225-0388 og ikke 100225-0383.") == ()
    assert len(cpr_numbers("Hans nummer er 100225-0388.")) == 1


@pytest.mark.parametrize("number", ["1011-84-0300", "0304-66-0000", "1204/79/0000"])
def test_a_drawing_is_numbered_in_other_groups(number: str) -> None:
    assert not cpr_numbers(f"Tegn. nr. {number}, rev. C, udgår.")
    assert cpr_numbers(f"Mit cpr er {number}.")
