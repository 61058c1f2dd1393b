"""Passives: the s-form and blive with a participle; verbs and words that only look so are spared."""

from hypothesis import given, settings
from hypothesis import strategies as st

from opslag.core.language.passives import passives
from opslag.core.language.reading import read


def found(text: str) -> list[str]:
    return [text[s.start : s.end] for s in passives(read(text))]


def test_both_forms_are_found_in_the_order_of_the_text() -> None:
    text = "🚧 Broen bliver repareret i maj, og vejen spærres på mandag."
    assert found(text) == ["bliver repareret", "spærres"]


def test_verbs_that_only_look_passive_are_spared() -> None:
    assert found("Vi mødes på mandag, synes godt om planen og glædes over alt, der lykkes.") == []


def test_becoming_something_is_no_passive() -> None:
    assert found("Det bliver koldt, Ida blev glad, og vi bliver hjemme.") == []


def test_owners_are_told_from_what_is_done() -> None:
    assert found("Partneres råd er gode, men planen revideres.") == ["revideres"]


def test_a_light_is_lit_and_put_out() -> None:
    assert found("Bålet tændes kl. 19, og lyset slukkes.") == ["tændes", "slukkes"]


def test_a_passive_may_begin_a_sentence_and_a_name_is_none() -> None:
    assert found("Vi graver. Afspærres hele ugen. Findes der is?") == ["Afspærres"]
    assert found("Tages hund og Kåres kat kom. Vi så Spærres hus.") == []


def test_a_prefix_makes_no_difference() -> None:
    assert found("Hullet graves. Kablet opgraves.") == ["graves", "opgraves"]


@settings(max_examples=50)
@given(st.text(), st.sampled_from(["vejen spærres", "broen bliver lukket"]))
def test_what_stands_before_moves_nothing(ahead: str, said: str) -> None:
    text = f"{ahead}\n\n{said}"
    last = found(text)[-1]
    assert said.endswith(last)
    spans = passives(read(text))
    assert [*spans] == sorted(spans)
