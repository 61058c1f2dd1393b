"""Verification names the first broken link, and tells what a rule erased from what somebody broke.

The guards refuse all of this, so each test takes them down first, as somebody with the database in hand would.
"""

import json

import pytest
from django.core.management import CommandError, call_command
from django.db import connection, transaction

from opslag.core.domain.actor import SYSTEM
from opslag.ground.archive import actions as archive
from opslag.ground.archive import chain, verification
from opslag.ground.archive.models import Entry
from opslag.ground.archive.queries import entry
from opslag.ground.archive.triggers import missing_guards, raise_guards, take_down_guards
from opslag.ground.archive.verification import Fault, Seal, verify
from opslag.ground.tenancy.scope import scope
from tests.ground.notes import ANNA, BO

TOLD = archive.register(archive.Kind("note.told", "Fortalt", archive.Erasure(("text",), "efter to år")))


@pytest.fixture
def ten(here):
    """Nordkyst, with ten entries of which the third is erased by a rule: eleven with the erasure's own."""
    for number in range(1, 11):
        with transaction.atomic():
            archive.record(TOLD, subject=here, by=ANNA, payload={"text": f"nummer {number}", "n": number})
    archive.erase(entry(3), by=BO, rule="frist")
    return here


def tamper(*statements: str) -> None:
    """Change the tables with the guards down, and put the guards up again, as a careful hand would."""
    take_down_guards(connection)
    with connection.cursor() as cursor:
        cursor.execute("SET CONSTRAINTS ALL DEFERRED" if connection.vendor == "postgresql" else "SELECT 1")
        for statement in statements:
            cursor.execute(statement)
        if connection.vendor == "postgresql":
            cursor.execute("SET CONSTRAINTS ALL IMMEDIATE")
    raise_guards(connection)


def id_of(number: int) -> int:
    return entry(number).pk


def broken(organisation) -> tuple[int, Fault]:
    report = verify(organisation)
    assert not report.ok
    return report.first_broken.number, report.first_broken.fault


def test_an_untouched_chain_holds_and_counts_what_was_erased(ten):
    report = verify(ten)
    assert (report.ok, report.entries, report.erased) == (True, 11, 1)
    assert report.seal == Seal(11, entry(11).digest)


def test_an_empty_chain_holds(here):
    report = verify(here)
    assert (report.ok, report.entries, report.seal) == (True, 0, Seal(0, chain.GENESIS))


@pytest.mark.parametrize("column", ["kind", "actor_id", "subject_type", "subject_id", "commitment"])
def test_a_changed_entry_is_named(ten, column):
    tamper(f"UPDATE archive_entry SET {column} = '7' WHERE number = 5")
    assert broken(ten) == (5, Fault.CHANGED)


def test_a_changed_time_is_named(ten):
    tamper("UPDATE archive_entry SET at = '2001-01-01 00:00:00' WHERE number = 5")
    assert broken(ten) == (5, Fault.CHANGED)


def test_a_changed_entry_with_a_new_digest_breaks_the_link_to_the_next(ten):
    changed = entry(5)
    changed.actor_id = "99"
    digest = chain.digest(changed.previous, changed.link())
    tamper(f"UPDATE archive_entry SET actor_id = '99', digest = '{digest}' WHERE number = 5")
    assert broken(ten) == (6, Fault.OUT_OF_ORDER)


def test_a_removed_entry_is_named(ten):
    tamper(f"DELETE FROM archive_payload WHERE entry_id = {id_of(5)}", "DELETE FROM archive_entry WHERE number = 5")
    assert broken(ten) == (5, Fault.MISSING)


def test_a_removed_entry_with_the_rest_moved_up_is_named(ten):
    tamper(
        f"DELETE FROM archive_payload WHERE entry_id = {id_of(5)}",
        "DELETE FROM archive_entry WHERE number = 5",
        "UPDATE archive_entry SET number = number + 1000 WHERE number > 5",
        "UPDATE archive_entry SET number = number - 1001 WHERE number > 1000",
        "UPDATE archive_chain SET count = 10",
    )
    assert broken(ten) == (5, Fault.OUT_OF_ORDER)


def test_the_first_entry_cannot_be_removed_either(ten):
    tamper(f"DELETE FROM archive_payload WHERE entry_id = {id_of(1)}", "DELETE FROM archive_entry WHERE number = 1")
    assert broken(ten) == (1, Fault.MISSING)


def test_two_entries_that_changed_places_are_named(ten):
    tamper(
        "UPDATE archive_entry SET number = 1000 WHERE number = 4",
        "UPDATE archive_entry SET number = 4 WHERE number = 7",
        "UPDATE archive_entry SET number = 7 WHERE number = 1000",
    )
    assert broken(ten) == (4, Fault.OUT_OF_ORDER)


@pytest.mark.parametrize("kept", [0, 1, 10])
def test_a_tail_cut_off_is_named(ten, kept):
    tamper(
        f"DELETE FROM archive_payload WHERE entry_id IN (SELECT id FROM archive_entry WHERE number > {kept})",
        f"DELETE FROM archive_entry WHERE number > {kept}",
    )
    # The erasure was the last entry: without it the third is broken first, when it is there at all.
    assert broken(ten) == ((3, Fault.ERASED_WITHOUT_RULE) if kept > 2 else (kept + 1, Fault.CUT_OFF))


def test_a_tail_cut_off_with_the_head_moved_back_is_told_by_a_noted_seal(ten):
    seal = verify(ten).seal
    tamper(
        "DELETE FROM archive_payload WHERE entry_id IN (SELECT id FROM archive_entry WHERE number > 2)",
        "DELETE FROM archive_entry WHERE number > 2",
        f"UPDATE archive_chain SET count = 2, digest = '{entry(2).digest}'",
    )
    assert verify(ten).ok  # nothing within the database can tell
    assert verify(ten, seal=seal).first_broken.fault is Fault.CUT_OFF


def test_a_chain_written_anew_is_told_by_a_noted_seal(ten):
    seal = verify(ten).seal
    tamper(*_reforged())
    assert verify(ten).ok  # whoever can rewrite it all, can; hence the seal
    assert verify(ten, seal=seal).first_broken.fault is Fault.SEAL_BROKEN


def _reforged() -> list[str]:
    """Every digest computed again after the second entry has got another actor."""
    statements, previous = [], chain.GENESIS
    for told in Entry.objects.order_by("number"):
        told.actor_id = "99" if told.number == 2 else told.actor_id
        digest = chain.digest(previous, told.link())
        statements.append(
            f"UPDATE archive_entry SET actor_id = '{told.actor_id}', previous = '{previous}', digest = '{digest}'"
            f" WHERE number = {told.number}"
        )
        previous = digest
    return [*statements, f"UPDATE archive_chain SET digest = '{previous}'"]


@pytest.mark.parametrize(
    ("change", "fault"),
    [("count = count - 1", Fault.GROWN), ("count = count + 1", Fault.CUT_OFF), ("digest = 'x'", Fault.HEAD_CHANGED)],
)
def test_a_changed_head_is_named(ten, change, fault):
    tamper(f"UPDATE archive_chain SET {change}")
    assert broken(ten)[1] is fault


def test_entries_and_erasures_that_come_meanwhile_break_nothing(ten, monkeypatch):
    walked = verification._entries

    def meanwhile():
        archive.erase(entry(5), by=BO, rule="frist")
        yield from list(walked())
        with transaction.atomic():
            archive.record(TOLD, subject=ten, by=ANNA, payload={"text": "til sidst"})

    monkeypatch.setattr(verification, "_entries", meanwhile)
    report = verify(ten)
    assert (report.first_broken, report.entries, report.erased) == (None, 12, 2)


@pytest.mark.parametrize("text", ["{", "5", '{"n": NaN}'])
def test_a_payload_made_unreadable_is_named(ten, text):
    tamper(f"UPDATE archive_payload SET body = '{text}' WHERE entry_id = {id_of(4)}")
    assert broken(ten) == (4, Fault.PAYLOAD_CHANGED)


def test_a_removed_head_is_named(ten):
    tamper("DELETE FROM archive_chain")
    assert broken(ten) == (1, Fault.GROWN)


def test_a_changed_payload_is_named(ten):
    tamper(f"UPDATE archive_payload SET body = '{json.dumps({'n': 6})}' WHERE entry_id = {id_of(5)}")
    assert broken(ten) == (5, Fault.PAYLOAD_CHANGED)


def test_changed_personal_data_is_named(ten):
    changed = json.dumps({"text": "noget andet", "by_name": "Anna Andersen"})
    tamper(f"UPDATE archive_payload SET personal = '{changed}' WHERE entry_id = {id_of(5)}")
    assert broken(ten) == (5, Fault.PAYLOAD_CHANGED)


@pytest.mark.parametrize("columns", ["salt = 'x'", "personal_salt = 'x'", "personal_salt = NULL"])
def test_a_changed_salt_is_named(ten, columns):
    tamper(f"UPDATE archive_payload SET {columns} WHERE entry_id = {id_of(5)}")
    assert broken(ten) == (5, Fault.PAYLOAD_CHANGED)


def test_swapped_payloads_are_named(ten):
    one, other = id_of(5), id_of(8)
    columns = "salt, body, personal_salt, personal"
    parts = [part.strip() for part in columns.split(",")]
    swap = ", ".join(
        f"{part} = (SELECT o.{part} FROM kept o WHERE o.entry_id = {one} + {other} - archive_payload.entry_id)"
        for part in parts
    )
    tamper(
        "CREATE TEMPORARY TABLE kept AS SELECT * FROM archive_payload",
        f"UPDATE archive_payload SET {swap} WHERE entry_id IN ({one}, {other})",
        "DROP TABLE kept",
    )
    assert broken(ten) == (5, Fault.PAYLOAD_CHANGED)


def test_a_removed_payload_is_named(ten):
    tamper(f"DELETE FROM archive_payload WHERE entry_id = {id_of(5)}")
    assert broken(ten) == (5, Fault.PAYLOAD_MISSING)


def test_personal_data_removed_without_a_rule_is_broken_and_not_erased(ten):
    """The guards let an erasure pass, so this needs no tampering with them."""
    with connection.cursor() as cursor:
        cursor.execute(f"UPDATE archive_payload SET personal = NULL, personal_salt = NULL WHERE entry_id = {id_of(5)}")
    assert broken(ten) == (5, Fault.ERASED_WITHOUT_RULE)


def test_personal_data_added_to_an_entry_that_had_none_is_named(here):
    kind = archive.register(archive.Kind("note.dry", "Tørt", archive.Erasure()))
    with transaction.atomic():
        archive.record(kind, subject=here, by=SYSTEM, payload={})
    tamper(f"UPDATE archive_payload SET personal = '{{}}', personal_salt = 'x' WHERE entry_id = {id_of(1)}")
    assert broken(here) == (1, Fault.PAYLOAD_CHANGED)


def test_one_organisations_broken_chain_is_not_anothers(ten, fjordklit):
    tamper("UPDATE archive_entry SET actor_id = 'x' WHERE number = 5")
    assert verify(fjordklit).ok


def test_the_command_says_that_every_chain_holds_and_prints_its_seal(ten, capsys):
    call_command("archive_verify")
    said = capsys.readouterr().out
    assert "Nordkyst Kommune: kæden holder (11 poster, 1 med slettede personoplysninger)." in said
    assert f"Segl: 11:{entry(11).digest}" in said


def test_the_command_names_the_first_broken_link_and_fails(ten, capsys):
    tamper("UPDATE archive_entry SET actor_id = 'x' WHERE number IN (5, 7)")
    with pytest.raises(SystemExit) as left:
        call_command("archive_verify")
    assert left.value.code == 1
    assert "Nordkyst Kommune: kæden er brudt ved post 5: posten er ændret." in capsys.readouterr().out


def test_the_command_fails_when_a_guard_is_gone(ten, capsys):
    take_down_guards(connection)
    assert missing_guards(connection)
    with pytest.raises(SystemExit):
        call_command("archive_verify")
    assert "Databasens vagter mangler: archive_chain_delete" in capsys.readouterr().out


def test_the_command_takes_a_noted_seal_of_one_organisation(ten, fjordklit, capsys):
    seal = str(verify(ten).seal)
    call_command("archive_verify", organisation=ten.slug, seal=seal)
    with pytest.raises(SystemExit):
        call_command("archive_verify", organisation=ten.slug, seal=f"5:{'0' * 64}")
    assert "post 5: posten svarer ikke til det segl, der er noteret" in capsys.readouterr().out


@pytest.mark.parametrize(
    "options",
    [
        {"seal": "5:x"},
        {"organisation": "nordkyst-test", "seal": "x"},
        {"organisation": "nordkyst-test", "seal": "5:9f86d0"},
        {"organisation": "nordkyst-test", "seal": f"-5:{'0' * 64}"},
        {"organisation": "findes-ikke"},
    ],
)
def test_the_command_explains_bad_input(ten, options):
    with pytest.raises(CommandError) as refused:
        call_command("archive_verify", **options)
    assert refused.value.returncode == 2


def test_a_chain_is_verified_from_outside_any_scope(nordkyst):
    with scope(nordkyst), transaction.atomic():
        archive.record(TOLD, subject=nordkyst, by=ANNA, payload={"text": "x"})
    assert verify(nordkyst).ok
