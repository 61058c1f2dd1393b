"""A name that nothing answers to is met with those that were perhaps meant."""

import pytest

from opslag.cli.nearest import did_you_mean, either, nearest
from opslag.cli.unknown import no_such_channel, no_such_check, no_such_pack

KNOWN = ("cpr-number", "flat-hashtag", "missing-hashtag", "misplaced-hashtag", "crowded-hashtags", "boasting")


@pytest.mark.parametrize(
    ("word", "meant"),
    [("cpr", ["cpr-number"]), ("CPR-number", ["cpr-number"]), ("bosting", ["boasting"]), ("xyz", []), ("a", [])],
)
def test_the_name_spelt_alike_or_holding_the_word_is_proposed(word, meant) -> None:
    assert nearest(word, KNOWN) == meant


def test_at_most_three_are_proposed() -> None:
    assert len(nearest("hashtag", KNOWN)) == 3


def test_the_question_is_one_sentence_and_nothing_when_no_name_is_near(monkeypatch) -> None:
    monkeypatch.setenv("LC_ALL", "C")
    assert did_you_mean("cpr", KNOWN) == " Mente du cpr-number?"
    assert did_you_mean("xyz", KNOWN) == ""
    assert either(["a", "b", "c"]) == "a, b eller c"


def test_unknown_checks_packs_and_channels_say_what_there_is(monkeypatch) -> None:
    monkeypatch.setenv("LC_ALL", "C")
    assert no_such_check("cpr").startswith("Tjekket »cpr« findes ikke. Mente du cpr-number? Alle tjek")
    assert no_such_pack("aarhus").startswith("Pakken »aarhus« findes ikke. Mente du aarhus-bu? Vælg aarhus-bu, basis")
    assert no_such_channel("facbook").startswith("Kanalen »facbook« kendes ikke. Mente du facebook? Vælg ")
