"""What speaks for whose a number is: words by their place, who is named, and what the number itself is like."""

from opslag.core.language.phone_cues import cues
from opslag.core.language.phones import phone_numbers


def told(text: str, which: int = 0) -> frozenset[str]:
    return cues(text, phone_numbers(text)[which])


def test_the_words_just_before_and_after_are_told_by_their_place() -> None:
    found = told("Ring til min søster på 21 34 56 78, hun er hjemme.")
    assert {"0<på", "1<søster", "n<=kin", "to:søster på", "0>,", "n>hjemme", "mobile"} <= found


def test_what_stands_in_the_sentence_before_is_not_taken_for_the_number_s_own() -> None:
    found = told("Kontoret er lukket. Ring til Bo på 21 34 56 78.")
    assert "1<kontoret" in found
    assert "n<kontoret" not in found


def test_a_shortened_word_ends_no_sentence() -> None:
    assert "n<kontoret" in told("Kontoret, tlf. 86 34 56 78")


def test_people_and_mailboxes_are_told_by_what_they_are_not_by_name() -> None:
    found = told("Mette Lund, mette.lund@skolen.example, 21 34 56 78")
    assert "n<<p>" in found
    assert not any("mette" in cue or "lund" in cue for cue in found)


def test_numbers_in_a_row_and_those_of_a_switchboard_are_seen() -> None:
    assert {"row", "others:1"} <= told("Øst 51 44 70 01\nVest 51 44 70 02")
    assert "switchboard" in told("Ring på 87 65 40 00.")
    assert "row" not in told("Ring på 87 65 43 21.")
