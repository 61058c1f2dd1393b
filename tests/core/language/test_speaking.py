"""Who speaks: a workplace that takes sides, an "I" with a view, a promise that binds the house."""

from opslag.core.language.reading import read
from opslag.core.language.sentences import Span
from opslag.core.language.speaking import binds_the_house, own_view, takes_sides

STANCE = "vi i børnehaven mener, at loven om normeringer bør droppes."


def words(text: str, spans: tuple[Span, ...]) -> list[str]:
    return [text[s.start : s.end] for s in spans]


def test_a_house_a_stance_and_an_issue_together_take_sides() -> None:
    text = f"🏠 Så er det sagt: {STANCE}"
    assert words(text, takes_sides(read(text))) == ["vi i børnehaven"]


def test_without_one_of_the_three_nobody_takes_sides() -> None:
    for text in (
        "",
        "Vi i børnehaven læser om loven om normeringer.",
        "Vi i børnehaven mener, at huen bør på.",
        "Loven om normeringer bør droppes, mener de.",
    ):
        assert takes_sides(read(text)) == ()


def test_ones_own_words_a_quotation_and_a_quiz_are_not_the_house() -> None:
    for text in (f"For egen regning: {STANCE}", f"Hun sagde: »{STANCE}«", f"Til sommerfesten: {STANCE}"):
        assert takes_sides(read(text)) == ()


def test_a_view_is_told_from_joy_and_from_thanks() -> None:
    text = "Jeg er imod det nye udspil, og det er forkert."
    assert words(text, own_view(read(text))) == ["Jeg er imod"]
    assert own_view(read("Jeg er glad for solen.")) == ()
    assert own_view(read(f"{text} Tak for i dag.")) == ()


def test_a_promise_binds_only_about_what_the_house_can_be_held_to() -> None:
    text = "🤝 Så: vi garanterer, at alle får erstatning."
    assert words(text, binds_the_house(read(text)))[0] == "vi garanterer"
    assert binds_the_house(read("Vi garanterer godt vejr og kage.")) == ()


def test_what_the_council_has_decided_is_no_promise_of_ours() -> None:
    assert binds_the_house(read("Byrådet har besluttet, at alle får erstatning. Det garanterer vi.")) == ()
