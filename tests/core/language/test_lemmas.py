"""Forms of words from short lists."""

from opslag.core.language.lemmas import nouns, verbs


def test_a_weak_verb_is_written_out_and_a_full_form_stands() -> None:
    assert verbs("øv1 bag2 sang") == {"øve", "øver", "øvede", "øvet", "bage", "bager", "bagte", "bagt", "sang"}


def test_a_noun_has_its_articles_and_plurals() -> None:
    assert {"fest", "festen", "fester", "festerne"} <= nouns("fest")
