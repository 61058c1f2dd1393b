"""How much two texts share."""

from opslag.core.language.similarity import similarity


def test_the_same_words_are_the_same_whatever_the_tags_and_signs() -> None:
    assert similarity("Husk at sove! #søvn", "Husk at sove 😴") == 1.0


def test_a_small_change_keeps_most_of_it() -> None:
    assert (
        0.7
        < similarity(
            "Søvn er den bedste medicin, og den er gratis.", "Søvn er den bedste medicin, og så er den gratis."
        )
        < 1
    )


def test_the_same_topic_in_new_words_is_new() -> None:
    assert similarity("Husk at sove. Sluk skærmen.", "I nat prøvede vi at slukke lyset kl. 22.") < 0.4


def test_nothing_is_like_nothing() -> None:
    assert similarity("", "Husk at sove") == 0.0
    assert similarity("😴", "😴") == 0.0
