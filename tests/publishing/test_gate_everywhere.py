"""The same gate stands everywhere (X13): a draft with a CPR number is refused and the archive is told, whichever way
somebody tries: screen, API, command line, management command, schedule. And there is no other way.
"""

from __future__ import annotations

import ast
from datetime import timedelta
from io import StringIO
from pathlib import Path

import pytest
from django.apps import apps
from django.conf import settings
from django.core.management import CommandError, call_command, get_commands
from django.test import Client
from django.utils import timezone

import opslag
from opslag.ground.archive.models import Entry
from opslag.ground.tenancy.scope import scope
from opslag.posts import actions
from opslag.posts.models import Variant
from opslag.publishing.actions import publish_variant
from opslag.publishing.models import Delivery, Publication
from tests.cast import SECRET, SILENT, Cast, cast
from tests.publishing.clock import later
from tests.publishing.work import work

SOURCE = Path(opslag.__file__).parent
REFUSED = "publishing.refused"
TO_A_READER = "posts.refused"
ANSWER = "Fortælle, hvorfor vi ringede til 111111-0000"


def draft(us: Cast, text: str = SECRET, *, why: str = "vise udeskole", **changes: object) -> Variant:
    words = {"occasion": "hverdag", "why": why, "whom": "forældre"}
    with scope(us.organisation):
        begun = actions.start_post(unit=us.school, by=us.anna, profile=us.profiles["website"], **words)
        return actions.save_variant(begun, by=us.anna, version=begun.version, text=text, **changes)


def refused_and_told(us: Cast, variant: Variant, kind: str = REFUSED) -> Entry:
    """Nothing is out or on its way, and the archive holds one entry about this variant's refusal."""
    with scope(us.organisation):
        assert not Publication.objects.exists()
        assert not Delivery.objects.exclude(state="holdt").exists()
        (entry,) = Entry.objects.filter(kind=kind).select_related("payload")
        about = variant.pk if kind in (REFUSED, TO_A_READER) else Delivery.objects.get(variant=variant).pk
        assert entry.subject_id == str(about)
        return entry


@pytest.fixture
def town(db: None) -> Cast:
    return cast()


@pytest.mark.parametrize("button", ["udgiv", "ud"])
def test_on_the_screen(town: Cast, button: str) -> None:
    variant = draft(town)
    client = Client()
    client.force_login(town.anna)
    answer = client.post(f"/opslag/{variant.pk}/{button}/", follow=True)
    assert answer.status_code == 200
    assert refused_and_told(town, variant).facts["clauses"] == ["basis.cpr"]


def test_on_the_way_to_a_reader_on_the_screen(town: Cast) -> None:
    variant = draft(town)
    client = Client()
    client.force_login(town.anna)
    client.post(f"/opslag/{variant.pk}/", {"version": variant.version, "text": variant.text, "send": "1"}, follow=True)
    assert refused_and_told(town, variant, TO_A_READER).facts["clauses"] == ["basis.cpr"]


def test_on_the_way_to_a_reader_through_the_api(town: Cast) -> None:
    from tests.web.programs import Program

    variant = draft(town)
    answer = Program(town.anna).post(f"/drafts/{variant.pk}/submit")
    assert answer.status_code == 403
    entry = refused_and_told(town, variant, TO_A_READER)
    assert entry.facts["clauses"] == ["basis.cpr"]
    assert "111111" not in str(entry.facts), "told without its words"


def test_through_the_api(town: Cast) -> None:
    from tests.web.programs import Program

    variant = draft(town)
    answer = Program(town.anna).post(f"/drafts/{variant.pk}/publish")
    assert answer.status_code == 403
    assert answer.json()["findings"][0]["clause"] == "basis.cpr"
    assert refused_and_told(town, variant).actor_id == str(town.anna.pk)


@pytest.mark.django_db(transaction=True)
def test_on_the_command_line(capfd: pytest.CaptureFixture[str]) -> None:
    """`opslag manage publish` as a person types it. The command closes its connections, so the rows are committed."""
    from typer.testing import CliRunner

    from opslag.cli.app import app

    us = cast()
    variant = draft(us)
    done = CliRunner().invoke(app, ["manage", "publish", str(variant.pk), "--by", us.anna.email])
    assert done.exit_code == 1
    assert "Ingen CPR-numre" in capfd.readouterr().err + done.output
    refused_and_told(us, variant)


def test_by_a_management_command(town: Cast) -> None:
    variant = draft(town)
    with pytest.raises(CommandError, match="Ingen CPR-numre"):
        call_command("publish", variant.pk, by=town.anna.email)
    refused_and_told(town, variant)


def test_the_management_command_publishes_what_may_go_and_asks_for_rights(town: Cast) -> None:
    variant = draft(town, SILENT)
    for person in (town.tea, town.carla):
        with pytest.raises(CommandError, match="ikke sendt"):
            call_command("publish", variant.pk, by=person.email)
    with pytest.raises(CommandError, match="findes ikke"):
        call_command("publish", variant.pk, by=town.dan.email)
    with pytest.raises(CommandError, match="Ingen her hedder"):
        call_command("publish", variant.pk, by="ingen@nordkyst.example")
    said = StringIO()
    call_command("publish", variant.pk, by=town.anna.email, stdout=said)
    assert "Venter på at blive sendt" in said.getvalue()
    work()
    with scope(town.organisation):
        assert Publication.objects.get().text == SILENT


@pytest.mark.parametrize("hidden", [False, True], ids=["words changed", "hashes changed too"])
def test_by_the_scheduler_at_the_last_moment(town: Cast, hidden: bool) -> None:
    """It was clean when it was asked for. The words are then changed past every action, and found when it is due."""
    at = timezone.now() + timedelta(hours=2)
    variant = draft(town, SILENT, send_at=at, send_zone="Europe/Copenhagen")
    with scope(town.organisation):
        delivery = publish_variant(variant, by=town.anna)
        work()
        delivery.refresh_from_db()
        assert delivery.state == "venter"
        Variant.objects.filter(pk=variant.pk).update(text=SECRET)
        if hidden:
            now = Variant.objects.get(pk=variant.pk).current_hash()
            Variant.objects.filter(pk=variant.pk).update(content_hash=now)
            Delivery.objects.update(content_hash=now)
    with later(hours=2, seconds=5):
        work()
    entry = refused_and_told(town, variant, "publishing.delivery.hold")
    assert ("stop i teksten" if hidden else "ændret") in entry.facts["reason"]
    with scope(town.organisation):
        assert Variant.objects.get(pk=variant.pk).state == "kladde"


def test_an_answer_given_before_writing_is_stopped_at_the_same_doors(town: Cast) -> None:
    from tests.web.programs import Program

    variant = draft(town, SILENT, why=ANSWER)
    found = Program(town.anna).post(f"/drafts/{variant.pk}/check").json()["findings"]
    assert [(f["field"], f["severity"], f["clause"]) for f in found] == [("gate_why", "block", "basis.cpr")]
    assert "i svaret på hvorfor" in found[0]["message"]
    assert Program(town.anna).post(f"/drafts/{variant.pk}/publish").status_code == 403
    assert "111111" not in str(refused_and_told(town, variant).facts), "told without its words"
    with pytest.raises(CommandError, match="Ingen CPR-numre"):
        call_command("publish", variant.pk, by=town.anna.email)
    client = Client()
    client.force_login(town.anna)
    client.post(f"/opslag/{variant.pk}/udgiv/", follow=True)
    with scope(town.organisation):
        assert not Publication.objects.exists()
        assert not Delivery.objects.exists()


def test_a_program_mends_the_answers_it_gave(town: Cast) -> None:
    from tests.web.programs import Program

    variant = draft(town, SILENT, why=ANSWER)
    mended = Program(town.anna).patch(
        f"/drafts/{variant.pk}", {"why": "vise udeskole"}, If_Match=f'"{variant.version}"'
    )
    assert (mended.status_code, mended.json()["why"], mended.json()["whom"]) == (200, "vise udeskole", "forældre")
    assert Program(town.anna).post(f"/drafts/{variant.pk}/check").json()["gate"] == "free"


def test_an_answer_is_looked_at_again_when_the_post_is_due(town: Cast) -> None:
    at = timezone.now() + timedelta(hours=2)
    variant = draft(town, SILENT, send_at=at, send_zone="Europe/Copenhagen")
    with scope(town.organisation):
        publish_variant(variant, by=town.anna)
        work()
        actions.change_answers(Variant.objects.get(pk=variant.pk).post, by=town.anna, why=ANSWER, whom="forældre")
    with later(hours=2, seconds=5):
        work()
    assert "111111" not in str(refused_and_told(town, variant, "publishing.delivery.hold").facts)


def test_there_is_no_admin_to_go_around_by() -> None:
    from tests.test_permissions import every_view

    assert not apps.is_installed("django.contrib.admin")
    assert "django.contrib.admin" not in settings.INSTALLED_APPS
    assert [path for path, _pattern in every_view() if "admin" in path] == []
    imported = [
        path for path, tree in sources() for name in names_imported(tree) if name.startswith("django.contrib.admin")
    ]
    assert imported == []


def test_every_command_of_ours_is_known() -> None:
    """A new one is looked at before it is added here: does it publish past the door?"""
    ours = {name for name, app in get_commands().items() if str(app).startswith("opslag.")}
    keeping = {"archive_verify", "archive_erase", "archive_export", "export_reports", "backup", "restore_database"}
    assert ours <= {*keeping, "found_organisation", "organise", "load_demo", "publish", "worker"}


def test_a_delivery_is_begun_at_the_door_and_nowhere_else() -> None:
    door = "publishing/actions/door.py"
    begun = {path for path, tree in sources() if calls(tree, {"Delivery"})}
    marked = {path for path, tree in sources() if calls(tree, {"mark_publishing"})}
    assert begun == marked == {door}


def sources() -> list[tuple[str, ast.Module]]:
    files = (path for path in SOURCE.rglob("*.py") if "migrations" not in path.parts)
    return [(path.relative_to(SOURCE).as_posix(), ast.parse(path.read_text(encoding="utf-8"))) for path in files]


def names_imported(tree: ast.Module) -> list[str]:
    found = [alias.name for node in ast.walk(tree) if isinstance(node, ast.Import) for alias in node.names]
    return found + [node.module or "" for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)]


def calls(tree: ast.Module, names: set[str]) -> bool:
    """Is one of these called, or made through its manager?"""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            called = ast.unparse(node.func)
            if called in names or any(called == f"{name}.objects.{verb}" for name in names for verb in MAKING):
                return True
    return False


MAKING = ("create", "get_or_create", "update_or_create", "bulk_create")
