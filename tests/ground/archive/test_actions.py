"""The archive is appended to, and nothing else; a state moves along its graph and nowhere else."""

import threading
from datetime import UTC, datetime
from uuid import UUID

import pytest
from django.db import DatabaseError, connection, transaction

from opslag.core.domain.actor import SYSTEM
from opslag.core.domain.states import IllegalMove, NotAllowed, ReasonNeeded
from opslag.ground.archive import actions as archive
from opslag.ground.archive import kinds
from opslag.ground.archive.models import Chain, Entry
from opslag.ground.archive.queries import entries, entry, history
from opslag.ground.archive.triggers import missing_guards
from opslag.ground.archive.verification import verify
from opslag.ground.tenancy.models import Organisation
from opslag.ground.tenancy.scope import ForeignOrganisation, OutOfScope, scope
from tests.ground.notes import ANNA, BO

SAID = archive.register(archive.Kind("note.said", "Sagt", archive.Erasure(("text",), "efter to år")))
PLAIN = archive.register(archive.Kind("note.counted", "Talt", archive.Erasure()))
WHOLE = archive.register(archive.Kind("note.whole", "Hele", archive.Erasure((kinds.EVERYTHING,), "straks")))


def say(subject, kind=SAID, by=ANNA, **payload) -> Entry:
    with transaction.atomic():
        return archive.record(kind, subject=subject, by=by, payload=payload or {"text": "hej", "length": 3})


def test_entries_are_numbered_and_linked(here):
    first, second = say(here), say(here)
    assert (first.number, second.number) == (1, 2)
    assert second.previous == first.digest
    assert Chain.objects.get(organisation=here.key).digest == second.digest


def test_personal_data_is_kept_apart_from_facts(here):
    told = say(here)
    assert told.payload.body == {"length": 3}
    assert told.payload.personal == {"text": "hej", "by_name": "Anna Andersen"}
    assert told.facts == {"length": 3, "text": "hej", "by_name": "Anna Andersen"}


def test_the_chain_holds_no_personal_data(here):
    told = Entry.objects.get(pk=say(here, text="Carla var syg").pk)
    kept = {field.attname: getattr(told, field.attname) for field in Entry._meta.concrete_fields}
    assert "Carla" not in str(kept)
    assert "Anna" not in str(kept)


def test_a_kind_may_be_personal_through_and_through(here):
    assert say(here, WHOLE, SYSTEM, text="x", length=1).payload.body == {}


def test_the_system_has_no_name_to_erase(here):
    told = say(here, PLAIN, SYSTEM, length=3)
    assert told.payload.personal is None
    assert not told.erased


def test_all_that_json_can_be_led_to_say_is_kept_as_written(here):
    odd = {"at": datetime(2026, 11, 22, tzinfo=UTC), "id": UUID(int=1), "æ": "\x00\ud800🔑", "n": [1e22, 0.1, -0.0]}
    told = Entry.objects.get(pk=say(here, PLAIN, SYSTEM, **odd).pk)
    assert told.facts["n"] == [1e22, 0.1, -0.0]
    assert told.facts["æ"] == "\x00\ud800🔑"
    assert verify(here).ok


def test_a_number_that_is_none_is_refused(here):
    with pytest.raises(ValueError, match="JSON compliant"):
        say(here, PLAIN, SYSTEM, n=float("nan"))
    assert not Entry.objects.exists()


def test_an_unregistered_kind_is_refused(here):
    with pytest.raises(kinds.UnknownKind):
        say(here, archive.Kind("nobody.knows", "?", archive.Erasure()))


def test_an_id_means_one_kind_for_ever():
    assert archive.register(SAID) is SAID
    with pytest.raises(kinds.KindTaken):
        archive.register(archive.Kind("note.said", "Noget andet", archive.Erasure()))


def test_a_title_is_danish_and_an_old_kind_shows_as_itself(here):
    assert say(here).title == "Sagt"
    assert kinds.title_of("long.gone") == "long.gone"


@pytest.mark.django_db(transaction=True)
def test_the_archive_is_written_in_a_transaction_or_not_at_all(here):
    with pytest.raises(archive.NotInTransaction):
        archive.record(SAID, subject=here, by=ANNA, payload={})


@pytest.mark.django_db(transaction=True)
def test_what_is_undone_is_not_told(here):
    say(here)
    with transaction.atomic():
        archive.record(SAID, subject=here, by=ANNA, payload={})
        transaction.set_rollback(True)
    assert [told.number for told in entries()] == [1]
    assert say(here).number == 2
    assert verify(here).ok


@pytest.mark.django_db(transaction=True)
def test_eight_at_once_make_one_unbroken_chain(nordkyst):
    def many() -> None:
        try:
            with scope(nordkyst):
                for _ in range(10):
                    say(nordkyst)
        finally:
            connection.close()

    threads = [threading.Thread(target=many) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    report = verify(nordkyst)
    assert (report.ok, report.entries) == (True, 80)


def test_each_organisation_has_a_chain_of_its_own(nordkyst, fjordklit):
    for organisation in (nordkyst, fjordklit, nordkyst):
        with scope(organisation):
            say(organisation)
    with scope(fjordklit):
        assert [told.number for told in entries()] == [1]
        assert entry(1).subject_id == str(fjordklit.pk)
        with pytest.raises(Entry.DoesNotExist):
            entry(2)
    with pytest.raises(OutOfScope):
        entries()


def test_the_archive_is_not_written_for_another_organisation(notes, nordkyst, fjordklit):
    with scope(nordkyst):
        theirs = notes.objects.create(text="x")
    with scope(fjordklit), pytest.raises(ForeignOrganisation):
        say(theirs)


def test_history_is_one_things_own(notes, here):
    one, other = notes.objects.create(), notes.objects.create()
    archive.move(one, "close", by=ANNA)
    say(other)
    archive.move(one, "reopen", by=BO, reason="fejl")
    assert [told.kind for told in history(one)] == ["note.close", "note.reopen"]


def test_a_move_changes_the_state_and_tells_the_archive(notes, here):
    note = notes.objects.create(text="x")
    before = note.updated_at
    told = archive.move(note, "close", by=ANNA, payload={"text": "fortroligt", "length": 10})
    fresh = notes.objects.get(pk=note.pk)
    assert (note.state, fresh.state, told.kind) == ("closed", "closed", "note.close")
    assert fresh.updated_at > before
    assert told.payload.body == {"from": "open", "to": "closed", "length": 10}
    assert told.payload.personal == {"text": "fortroligt", "by_name": "Anna Andersen"}


def test_a_move_reads_the_row_anew(notes, here):
    stale = notes.objects.create()
    archive.move(notes.objects.get(pk=stale.pk), "close", by=ANNA)
    with pytest.raises(IllegalMove):
        archive.move(stale, "close", by=ANNA)


@pytest.mark.parametrize(
    ("verb", "by", "reason", "error"),
    [
        ("close", BO, "", NotAllowed),
        ("close", SYSTEM, "", NotAllowed),
        ("reopen", ANNA, "fordi", IllegalMove),
        ("vanish", ANNA, "", IllegalMove),
    ],
)
def test_a_refused_move_moves_nothing_and_tells_nothing(notes, here, verb, by, reason, error):
    note = notes.objects.create()
    with pytest.raises(error):
        archive.move(note, verb, by=by, reason=reason)
    assert notes.objects.get(pk=note.pk).state == "open"
    assert not history(note)


def test_a_move_that_needs_a_reason_keeps_it_as_personal_data(notes, here):
    note = notes.objects.create()
    archive.move(note, "expire", by=SYSTEM)
    with pytest.raises(ReasonNeeded):
        archive.move(note, "reopen", by=ANNA, reason="  ")
    told = archive.move(note, "reopen", by=ANNA, reason=" Carla bad om det ")
    assert told.payload.personal["reason"] == "Carla bad om det"
    assert "reason" not in told.payload.body


def test_a_foreign_thing_cannot_be_moved(notes, nordkyst, fjordklit):
    with scope(nordkyst):
        note = notes.objects.create()
    with scope(fjordklit), pytest.raises(notes.DoesNotExist):
        archive.move(note, "close", by=ANNA)


def test_erasing_takes_the_person_and_leaves_the_fact(here):
    told = say(here)
    erased = archive.erase(told, by=BO, rule="opbevaringsfrist to år")
    fresh = entry(1)
    assert fresh.facts == {"length": 3}
    assert fresh.erased
    assert fresh.payload.personal_salt is None
    assert erased.facts == {
        "number": 1, "rule": "opbevaringsfrist to år", "fields": ["by_name", "text"], "by_name": "Bo Berg",
    }  # fmt: skip


@pytest.mark.parametrize("rule", ["", "  "])
def test_an_erasure_names_its_rule(here, rule):
    with pytest.raises(ValueError, match="regel"):
        archive.erase(say(here), by=BO, rule=rule)


def test_nothing_is_erased_twice(here):
    told = say(here)
    archive.erase(told, by=BO, rule="r")
    with pytest.raises(ValueError, match="ingen personoplysninger"):
        archive.erase(told, by=BO, rule="r")


def test_a_foreign_entry_is_not_erased(nordkyst, fjordklit):
    with scope(nordkyst):
        told = say(nordkyst)
    with scope(fjordklit), pytest.raises(told.payload.DoesNotExist):
        archive.erase(told, by=BO, rule="r")


FORBIDDEN = [
    "UPDATE archive_entry SET kind = 'x'",
    "UPDATE archive_entry SET digest = digest",
    "DELETE FROM archive_entry",
    "UPDATE archive_payload SET body = '{}'",
    "UPDATE archive_payload SET salt = 'x'",
    "UPDATE archive_payload SET personal = '{}'",
    "UPDATE archive_payload SET personal = NULL",
    "UPDATE archive_payload SET personal_salt = NULL",
    "UPDATE archive_payload SET personal = NULL, personal_salt = NULL, body = '{}'",
    "UPDATE archive_payload SET personal = NULL, personal_salt = NULL, salt = 'x'",
    "UPDATE archive_payload SET personal = NULL, personal_salt = NULL, entry_id = entry_id + 100",
    "DELETE FROM archive_payload",
    "UPDATE archive_chain SET count = count",
    "UPDATE archive_chain SET count = count + 2",
    "UPDATE archive_chain SET count = 0",
    "UPDATE archive_chain SET digest = 'x'",
    "UPDATE archive_chain SET count = count + 1, organisation = 'x'",
    "DELETE FROM archive_chain",
    "INSERT INTO archive_entry SELECT * FROM archive_entry",
]
ONLY_SQLITE = [
    "REPLACE INTO archive_entry SELECT * FROM archive_entry",
    "REPLACE INTO archive_payload SELECT * FROM archive_payload",
    "REPLACE INTO archive_chain SELECT * FROM archive_chain",
]
ONLY_POSTGRES = [f"TRUNCATE {table} CASCADE" for table in ("archive_entry", "archive_payload", "archive_chain")]


def test_the_database_itself_refuses_every_other_change(here):
    say(here)
    own = ONLY_POSTGRES if connection.vendor == "postgresql" else ONLY_SQLITE
    for statement in [*FORBIDDEN, *own]:
        with pytest.raises(DatabaseError), transaction.atomic(), connection.cursor() as cursor:
            cursor.execute(statement)
    assert verify(here).ok


def test_what_was_erased_cannot_be_written_again(here):
    archive.erase(say(here), by=SYSTEM, rule="r")
    with pytest.raises(DatabaseError), transaction.atomic(), connection.cursor() as cursor:
        cursor.execute("UPDATE archive_payload SET personal = '{}', personal_salt = 'x'")


@pytest.mark.django_db
def test_every_guard_stands_after_all_migrations():
    assert missing_guards(connection) == []


def test_an_organisation_with_an_archive_has_an_opaque_key(here):
    assert say(here).organisation == here.key == str(Organisation.objects.get(slug=here.slug).pk)
