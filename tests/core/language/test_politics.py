"""Praise of a politician, told from praise of everybody else."""

from opslag.core.language.politics import asks_for_votes, praise_of_politician
from opslag.core.language.reading import read


def test_praise_counts_in_a_sentence_that_names_a_politician_and_in_the_next() -> None:
    assert praise_of_politician(read("Borgmesteren kom forbi. Tak for indsatsen!"))
    assert not praise_of_politician(read("Borgmesteren kom forbi. Vi drak kaffe. Tak for indsatsen, alle frivillige!"))


def test_a_name_may_stand_for_a_title() -> None:
    text = read("Ida Holm har sikret byen bedre veje.")
    assert praise_of_politician(text, ("ida holm",))
    assert not praise_of_politician(text)


def test_voting_is_told_from_asking_for_a_vote() -> None:
    assert asks_for_votes(read("Stem på borgmesteren!"))
    assert not asks_for_votes(read("Husk at stemme på tirsdag."))
    assert not asks_for_votes(read("Stem på jeres yndlingsnavn til gyngen."))
    assert not asks_for_votes(read("Stem på årets bog!"))


def test_the_chair_of_a_committee_is_a_politician_and_one_of_a_senior_council_is_none() -> None:
    assert praise_of_politician(read("Kulturudvalgets formand er en fantastisk leder."))
    assert not praise_of_politician(read("Ældrerådets formand er en fantastisk danser."))
