"""Nobody real: what happens in a drill, a film, long ago, to a toy or to a beast."""

import pytest

from opslag.core.language.confidential_unreal import begins_with_being, is_beast, is_beasts_tale, is_made_up
from opslag.core.language.person_anchors import anchors
from opslag.core.language.reading import read


def made_up(text: str) -> bool:
    reading = read(text)
    return all(is_made_up(reading, s.start, s.end) for s in reading.sentences)


@pytest.mark.parametrize(
    ("text", "real"),
    [
        ("Patienten er vores printer. Den ligger på værkstedet.", "Patienten er vores pedel. Han ligger på stue 4."),
        ("I filmen brækker Jonas benet.", "I går brækkede Jonas benet."),
        ("I 1743 brækkede han benet.", "På værelse 1743 brækkede han benet."),
        ("Vores bamsehospital tog imod en løve med brækket ben.", "Vores hospital tog imod en mand med brækket ben."),
    ],
)
def test_a_printer_a_film_long_ago_and_a_toy_are_told_from_people(text: str, real: str) -> None:
    assert made_up(text)
    assert not made_up(real)


def test_a_goat_with_a_name_is_a_beast_and_a_colleague_is_none() -> None:
    def beasts(text: str) -> list[str]:
        people = anchors(text)
        return [text[a.start : a.end] for a in people if is_beast(read(text), people, a)]

    assert beasts("🐐 Vores ged Frede har brækket benet.") == ["Frede"]
    assert beasts("Vores kollega Frede har brækket benet.") == []


def test_a_text_may_say_at_last_that_it_tells_of_a_beast() -> None:
    assert is_beasts_tale(read("Han skulker. Han er parkens ældste æsel."))
    assert not is_beasts_tale(read("Han skulker. Han er parkens ældste gartner."))


def test_it_is_the_subject_that_tells_a_beast_from_its_neighbour() -> None:
    assert begins_with_being("kattekillingen fra naboen er væk", 0, 32)
    assert not begins_with_being("naboen til kattekillingen er væk", 0, 32)


def test_a_crime_in_a_book_and_a_hand_in_an_old_picture_are_of_nobody() -> None:
    books = read("Vi har fået nye krimier. Der bliver myrdet en præst.")
    assert is_made_up(books, *books.sentences[1])
    old = read("Billedet er fra 1911. Det viser en læge. Han mistede en finger.")
    assert is_made_up(old, *old.sentences[2])
    new = read("Billedet er fra i går. Det viser en læge. Han mistede en finger.")
    assert not is_made_up(new, *new.sentences[2])
