"""A story, then two errands beside it: three messages; one errand more is none too many."""

import pytest

from opslag.core.language.reading import read
from opslag.core.language.side_steps import side_errands

STEP = "🌲 Skovturen var våd og skøn. Mens vi er ved det: Porten er låst"


def told(text: str) -> list[str]:
    return [text[s.start : s.end] for s in side_errands(read(text))]


def test_the_story_and_each_errand_are_shown() -> None:
    assert told(f"{STEP}, og skolebladet er trykt.") == [
        "🌲 Skovturen var våd og skøn.",
        "Porten er låst",
        "skolebladet er trykt.",
    ]


def test_one_errand_is_no_side_step() -> None:
    assert told(f"{STEP}.") == []
    assert told(f"{STEP}, og porten er rød.") == []


def test_an_occasion_for_something_must_be_an_occasion_to_say_it() -> None:
    errands = "at cykelskuret bliver malet, og at der er lus på stuen."
    assert told(f"Vi havde en dejlig skovtur. I den anledning minder vi om, {errands}")
    assert not told(f"Vi havde en dejlig skovtur. I den anledning sang vi for, {errands}")


@pytest.mark.parametrize("ending", ["Har I læst skolebladet?", "Læs mere i skolebladet."])
def test_a_question_and_a_pointer_at_the_end_are_no_errand(ending: str) -> None:
    assert told(f"{STEP}. {ending}") == []


@pytest.mark.parametrize("text", ["", "Porten er låst, og skolebladet er trykt."])
def test_without_a_step_nothing_is_beside(text: str) -> None:
    assert told(text) == []
