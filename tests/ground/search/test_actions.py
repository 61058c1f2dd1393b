"""The finding aid follows the archive, forgets what is erased, and can be thrown away and made again."""

import pytest
from django.db import transaction

from opslag.ground.archive import actions as archive
from opslag.ground.search.actions import CHUNK, Spot, catch_up
from opslag.ground.search.folding import asked_words, folded
from opslag.ground.search.models import Line
from opslag.ground.search.queries import with_words
from opslag.ground.tenancy.scope import scope
from tests.ground.notes import ANNA

SAID = archive.register(archive.Kind("search.said", "Sagt", archive.Erasure(("text",), "efter to år")))


def say(subject, text):
    with transaction.atomic():
        return archive.record(SAID, subject=subject, by=ANNA, payload={"text": text})


def placing(entries):
    return {entry.number: Spot(thread=7, words=entry.facts.get("text", "")) for entry in entries}


def numbers(*words):
    return {line.number for line in with_words(Line.objects.all(), words)}


def test_each_entry_is_taken_in_once(here):
    say(here, "Æblerne er modne")
    assert catch_up(placing) == 1
    assert catch_up(placing) == 0
    say(here, "Pærerne med")
    assert catch_up(placing) == 1
    assert numbers("æblerne") == {1}


def test_what_is_erased_is_found_no_more_by_words_or_by_who(here):
    entry = say(here, "Æblerne er modne")
    catch_up(placing)
    archive.erase(entry, by=ANNA, rule="efter to år")
    catch_up(placing)
    assert numbers("æblerne") == set()
    assert not Line.objects.filter(number=entry.number, actor=ANNA.id).exists()


def test_made_anew_it_is_the_same_and_what_was_erased_stays_away(here):
    entry = say(here, "Æblerne er modne")
    say(here, "Pærerne med")
    archive.erase(entry, by=ANNA, rule="efter to år")
    catch_up(placing)
    before = list(Line.objects.values_list("number", "kind", "actor", "words"))
    Line.objects.all().delete()
    assert catch_up(placing) == 3
    assert list(Line.objects.values_list("number", "kind", "actor", "words")) == before
    assert numbers("æblerne") == set()


def test_a_long_archive_is_taken_in_piece_by_piece(here, monkeypatch):
    monkeypatch.setattr("opslag.ground.search.actions.CHUNK", 2)
    for number in range(5):
        say(here, f"nummer {number}")
    assert catch_up(placing) == 5
    assert CHUNK > 100


def test_each_organisation_has_its_own(here, fjordklit):
    say(here, "Æblerne er modne")
    catch_up(placing)
    with scope(fjordklit):
        assert catch_up(placing) == 0
        assert not Line.objects.exists()


@pytest.mark.parametrize("text", ["ÅRHUS", "Aarhus", "a\u030arhus"])
def test_a_word_has_one_spelling(text):
    assert folded(text) == "århus"


def test_signs_around_words_are_not_asked_for():
    assert asked_words("»Træ«, (2.b)  og søen.") == ["træ", "2.b", "og", "søen"]
    assert asked_words("– ?") == ["–"]
