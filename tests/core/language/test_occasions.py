"""Occasions: named, dated, announced, and told of when somebody does something."""

from opslag.core.language.occasions import (
    announces,
    may_name_times,
    occasion_places,
    occasions,
    tells_what_is_done,
    times,
)
from opslag.core.language.reading import read


def test_an_occasion_is_told_from_a_day_and_from_the_press() -> None:
    assert occasions(read("Vi glæder os til sommerfesten og Sankt Hans.")) == {"sommerfesten", "sankt hans"}
    assert occasions(read("Hverdagen går sin gang efter pressemødet.")) == frozenset()


def test_one_occasion_has_one_name_with_and_without_its_article() -> None:
    found = occasion_places(read("🎄 Julefrokost igen: Julefrokosten er i hallen."))
    assert found == ((2, "julefrokost"), (20, "julefrokost"))


def test_days_and_hours_are_times_and_a_class_is_none() -> None:
    reading = read("3. klasse synger fredag den 7. juni kl. 17.")
    assert [m[0] for m in times(reading)] == ["fredag", "den 7. juni", "kl. 17"]
    assert [m[0] for m in times(read("Vi ses kl. 19.30 og kl. 8:15."))] == ["kl. 19.30", "kl. 8:15"]
    assert times(read("3. klasse synger for 40 gæster.")) == ()


def test_the_cheap_look_never_says_no_where_times_are_named() -> None:
    for text in ("fredag den 7. juni kl. 17", "i morgen og i overmorgen", "uge 12", ""):
        reading = read(text)
        assert may_name_times(reading, len(times(reading)))
    assert not may_name_times(read("Vi glæder os."), 1)


def test_an_occasion_is_announced_by_its_time_or_by_a_greeting() -> None:
    assert announces(read("Kom til forældremøde tirsdag."))
    assert announces(read("Glædelig jul til jer alle!"))
    assert not announces(read("Vi holder forældremøde."))
    assert not announces(read("Vi ses på tirsdag."))


def test_what_is_done_is_told_from_an_invitation_and_from_a_question() -> None:
    assert tells_what_is_done(read("Eleverne bagte 40 brød."))
    assert not tells_what_is_done(read("Hvem bagte kagen? Kom til fest på fredag."))


def test_what_will_be_talked_of_is_told() -> None:
    assert tells_what_is_done(read("Forældremøde torsdag. Vi taler om søvn, lektier og mobiler."))
    assert not tells_what_is_done(read("Forældremøde torsdag kl. 19. Vi ses."))
