"""Stiff and loose words, each with its strength."""

from opslag.core.language.reading import read
from opslag.core.language.register import STRONG, casual_words, emoji_rows, formal_words, polite_address, shouts


def test_one_strong_word_is_enough_to_be_stiff() -> None:
    assert [m.value for m in formal_words(read("Undertegnede takker."))] == [STRONG]


def test_caring_adults_are_not_stiff() -> None:
    assert formal_words(read("Børn har brug for nærværende voksne.")) == ()


def test_the_polite_address_is_told_from_they() -> None:
    assert polite_address(read("Vi ser frem til Deres svar."))
    assert polite_address(read("Hvis De ønsker plads, skal De ringe."))
    assert not polite_address(read("De unge kom, og de spiste. De var sultne."))


def test_a_row_of_exclamation_marks_is_one_shout() -> None:
    assert [s.end - s.start for s in shouts(read("Ja!!! Nej! Jo!?!!"))] == [3, 4]


def test_emoji_stand_in_a_row_with_only_space_between() -> None:
    assert len(list(emoji_rows(read("Hurra 🎉🎉 🎉 for os"), 3))) == 1
    assert list(emoji_rows(read("Is 🍦 og sol ☀️ og vand 🌊"), 3)) == []


def test_slang_is_found_and_a_storm_is_not() -> None:
    assert casual_words(read("Megafed dag, haha"))
    assert casual_words(read("Sådan møder vi en shitstorm.")) == ()
